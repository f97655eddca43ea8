//===- StubHeaderC.cpp ----------------------------------------------------===//
//
// Members of one name are taken for the same thing in every structure: what
// stands behind `->` and `.` tells which. A structure that is a member by
// value is of a last kind that holds no others.
//
//===----------------------------------------------------------------------===//
#include "extract/StubHeaderC.h"
#include "extract/StubWords.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

namespace backlint::extract {
namespace {

namespace tok = clang::tok;

/// How a name is used, from all places together.
struct Use {
  bool ByPointer = false, ByValue = false, Called = false;
  bool Dotted = false, Arrowed = false, Indexed = false;
};

const llvm::StringSet<> &keywords() {
  static const llvm::StringSet<> Known = {
      "if",       "while",    "for",      "switch", "return", "sizeof",
      "else",     "do",       "case",     "goto",   "break",  "default",
      "const",    "static",   "extern",   "struct", "union",  "enum",
      "typedef",  "inline",   "register", "signed", "long",   "short",
      "unsigned", "void",     "char",     "int",    "float",  "double",
      "restrict", "volatile", "continue"};
  return Known;
}

class Reader {
public:
  explicit Reader(const std::set<std::string> &Unknown) : Unknown(Unknown) {}

  void read(llvm::StringRef Text) {
    Words = wordsOf(Text);
    std::map<std::string, std::string> TypeOf; // of variables, by name
    unsigned Braces = 0;
    for (size_t I = 0; I < Words.size(); ++I) {
      Braces += is(I, tok::l_brace);
      Braces -= is(I, tok::r_brace) && Braces;
      if (!is(I, tok::raw_identifier))
        continue;
      const std::string &Name = Words[I].Text;
      if ((Name == "struct" || Name == "union") && isName(I + 1))
        Tags.insert(Name + " " + Words[I + 1].Text);
      if (isTextMacro(Words, I))
        Texts.insert(Name);
      if (I && (is(I - 1, tok::period) || is(I - 1, tok::arrow))) {
        follow(Members[Name], I);
        continue;
      }
      if (auto Variable = TypeOf.find(Name); Variable != TypeOf.end())
        follow(Names[Variable->second], I);
      if (Braces && beginsLoop(I))
        Loops.insert(Name);
      if (asks(Name))
        name(I, TypeOf);
    }
  }

  std::map<std::string, Use> Names, Members;
  std::set<std::string> Loops, Tags, Texts;

private:
  bool is(size_t I, tok::TokenKind Kind) const {
    return I < Words.size() && Words[I].Kind == Kind;
  }
  bool isName(size_t I) const {
    return is(I, tok::raw_identifier) && !keywords().contains(Words[I].Text);
  }
  bool asks(const std::string &Name) const {
    return Unknown.count(Name) || Unknown.count("type " + Name) ||
           Unknown.count("struct " + Name) || Unknown.count("union " + Name);
  }

  void follow(Use &Which, size_t I) const {
    size_t After = I + 1;
    if (is(After, tok::l_square)) {
      Which.Indexed = true;
      while (After < Words.size() && !is(After, tok::r_square))
        ++After;
      ++After;
    }
    Which.Dotted |= is(After, tok::period);
    Which.Arrowed |= is(After, tok::arrow);
    Which.Called |= is(After, tok::l_paren);
  }

  /// `each (list, item) {` in a body.
  bool beginsLoop(size_t I) const {
    if (!isName(I) || !is(I + 1, tok::l_paren) || !I ||
        !(is(I - 1, tok::semi) || is(I - 1, tok::l_brace) ||
          is(I - 1, tok::r_brace)))
      return false;
    unsigned Depth = 0;
    for (size_t At = I + 1; At < Words.size(); ++At) {
      Depth += is(At, tok::l_paren);
      if (is(At, tok::r_paren) && --Depth == 0)
        return is(At + 1, tok::l_brace);
    }
    return false;
  }

  /// Whether a type may stand after the word at \p I.
  bool opensDeclaration(size_t I) const {
    if (is(I, tok::raw_identifier))
      return Words[I].Text != "return" && Words[I].Text != "case" &&
             keywords().contains(Words[I].Text);
    return is(I, tok::semi) || is(I, tok::l_brace) || is(I, tok::r_brace) ||
           is(I, tok::l_paren) || is(I, tok::comma);
  }

  void name(size_t I, std::map<std::string, std::string> &TypeOf) {
    const std::string &Name = Words[I].Text;
    Use &This = Names[Name];
    if (is(I + 1, tok::l_paren)) {
      This.Called = true;
      return;
    }
    bool Opens = !I || opensDeclaration(I - 1);
    size_t After = I + 1;
    while (is(After, tok::star) ||
           (is(After, tok::raw_identifier) && Words[After].Text == "const"))
      ++After;
    if (is(I + 1, tok::star) && Opens &&
        (is(After, tok::r_paren) || is(After, tok::comma) || isName(After)))
      This.ByPointer = true;
    else if (isName(I + 1) || (I > 1 && is(I - 1, tok::l_paren) &&
                               Words[I - 2].Text == "sizeof"))
      This.ByValue = true;
    if ((This.ByPointer || This.ByValue) && isName(After))
      TypeOf[Words[After].Text] = Name;
  }

  const std::set<std::string> &Unknown;
  std::vector<Word> Words;
};

class Writer {
public:
  Writer(const Reader &Read, const std::set<std::string> &Unknown)
      : Read(Read), Unknown(Unknown), Out(Text) {}

  std::string run() {
    Out << "#pragma once\n";
    record("struct backlint_last", /*Last=*/true);
    record("struct backlint_any", /*Last=*/false);
    for (const std::string &Entry : Unknown) {
      auto [Kind, Name] = llvm::StringRef(Entry).split(' ');
      if (Kind == "struct" || Kind == "union")
        record(Entry, /*Last=*/false);
      else if (Kind == "enum")
        Out << Entry << " { backlint_" << Name << " };\n";
    }
    // A tag that is first seen in a parameter list is known there alone.
    for (const std::string &Tag : Read.Tags)
      Out << Tag << ";\n";
    Out << textMacros(Read.Texts);
    for (const auto &[Name, How] : Read.Names)
      declare(Name, How);
    for (const std::string &Name : Read.Loops)
      Out << "#ifndef " << Name << "\n#define " << Name
          << "(...) for (; backlint_more(__VA_ARGS__);)\n#endif\n";
    return std::move(Text);
  }

private:
  void record(llvm::StringRef Head, bool Last) {
    Out << Head << " {\n";
    for (const auto &[Member, How] : Read.Members) {
      Out << "  ";
      if (How.Arrowed)
        Out << "struct backlint_any *" << (How.Indexed ? "*" : "") << Member;
      else if (How.Dotted && !Last)
        Out << "struct backlint_last " << (How.Indexed ? "*" : "") << Member;
      else if (How.Called)
        Out << "long (*" << Member << ")()";
      else if (How.Indexed)
        Out << "char *" << Member;
      else
        Out << "long " << Member;
      Out << ";\n";
    }
    Out << "  long backlint_end;\n};\n";
  }

  void declare(const std::string &Name, const Use &How) {
    bool MustBeType = Unknown.count("type " + Name);
    if (!MustBeType && !Unknown.count(Name))
      return; // A tag alone.
    if (Read.Texts.count(Name))
      return;
    if (How.ByPointer || (How.ByValue && How.Dotted))
      structure(Name);
    else if (How.ByValue && How.Arrowed)
      Out << "typedef struct backlint_any *" << Name << ";\n";
    else if (How.ByValue && How.Indexed)
      Out << "typedef char **" << Name << ";\n";
    else if (MustBeType || How.ByValue)
      Out << "typedef long " << Name << ";\n";
    else if (How.Called)
      Out << "long " << Name << "();\n";
    else
      Out << "enum { " << Name << " = " << ++Constants << " };\n";
  }

  void structure(const std::string &Name) {
    std::string Tag = "struct " + Name;
    if (!Unknown.count(Tag))
      record(Tag, /*Last=*/false);
    Out << "typedef " << Tag << " " << Name << ";\n";
  }

  const Reader &Read;
  const std::set<std::string> &Unknown;
  unsigned Constants = 7000; // Not what a program writes as a number.
  std::string Text;
  llvm::raw_string_ostream Out;
};

} // namespace

std::string unknownInC(llvm::StringRef Message) {
  if (Message.contains("incomplete") || Message.contains("never completed")) {
    for (llvm::StringRef Tag : {"struct ", "union ", "enum "})
      if (size_t At = Message.find(Tag); At != llvm::StringRef::npos)
        return (Tag +
                Message.drop_front(At + Tag.size()).take_while([](char C) {
                  return llvm::isAlnum(C) || C == '_';
                }))
            .str();
    return "";
  }
  llvm::SmallVector<llvm::StringRef> Parts;
  Message.split(Parts, '\'');
  if (Parts.size() < 3)
    return "";
  if (Message.starts_with("unknown type name '"))
    return ("type " + Parts[1]).str();
  return Message.starts_with("use of undeclared identifier '") ? Parts[1].str()
                                                               : "";
}

std::string stubTextInC(llvm::ArrayRef<llvm::StringRef> Texts,
                        const std::set<std::string> &Unknown) {
  Reader Read(Unknown);
  for (llvm::StringRef Text : Texts)
    Read.read(Text);
  return Writer(Read, Unknown).run();
}

} // namespace backlint::extract
