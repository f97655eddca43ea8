//===- ParseLibraryScan.cpp -----------------------------------------------===//
//
// Follows braces and namespaces over raw tokens. Of a conditional directive
// each branch starts with the scopes that its #if found.
//
//===----------------------------------------------------------------------===//
#include "extract/ParseLibraryScan.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <optional>

namespace backlint::extract {
namespace {

using clang::Token;
namespace tok = clang::tok;

struct Word {
  tok::TokenKind Kind;
  llvm::StringRef Text; ///< Of identifiers, keywords among them.
};

struct State {
  /// Namespace path of each open brace; none for a class or a body.
  std::vector<std::optional<std::string>> Scopes;
  std::vector<Word> Statement; ///< Since the last `;`, `{` or `}`.

  bool atNamespaceScope() const { return Scopes.empty() || Scopes.back(); }
  std::string path() const { return Scopes.empty() ? "" : *Scopes.back(); }
};

/// A project may define one class of a library's name, as a stand-in for
/// tests; two of one library are the library.
constexpr unsigned MinClasses = 2;
/// Functions of C are declared by hand where a header is not to be included.
constexpr unsigned MinFunctions = 4;

class Scan {
public:
  explicit Scan(llvm::StringRef Text) : Text(Text) {}
  FileDefinitions run();

private:
  void read(const Token &T);
  void directive(llvm::StringRef Name);
  void openBrace();
  void namespaceMacro(llvm::StringRef Name);
  bool addClass();
  bool addFunction(bool Defined);
  std::string qualified(llvm::StringRef Name) const {
    std::string Path = Now.path();
    return Path + (Path.empty() ? "" : "::") + Name.str();
  }

  llvm::StringRef Text;
  FileDefinitions Found;
  State Now;
  std::vector<State> Conditionals;
};

bool isNamespaceMacro(llvm::StringRef Name) {
  if (!Name.contains("NAMESPACE") || llvm::any_of(Name, llvm::isLower))
    return false;
  for (llvm::StringRef Word : {"BEGIN", "OPEN", "END", "CLOSE"})
    if (Name.contains(Word))
      return true;
  return false;
}

bool isClassKey(llvm::StringRef Text) {
  return Text == "class" || Text == "struct" || Text == "union" ||
         Text == "enum";
}

/// The index after `template <...>` heads at the start of \p Statement.
size_t afterTemplateHeads(llvm::ArrayRef<Word> Statement) {
  size_t I = 0;
  while (I < Statement.size() && Statement[I].Text == "template") {
    int Depth = 0;
    for (++I; I < Statement.size(); ++I) {
      if (Statement[I].Kind == tok::less)
        ++Depth;
      else if (Statement[I].Kind == tok::greater)
        --Depth;
      else if (Statement[I].Kind == tok::greatergreater)
        Depth -= 2;
      if (Depth <= 0)
        break;
    }
    ++I;
  }
  return std::min(I, Statement.size());
}

/// A class or enumeration whose body begins here.
bool Scan::addClass() {
  llvm::ArrayRef<Word> Words(Now.Statement);
  Words = Words.drop_front(afterTemplateHeads(Words));
  while (!Words.empty() &&
         (Words[0].Text == "typedef" || Words[0].Text == "inline" ||
          Words[0].Text == "export"))
    Words = Words.drop_front();
  if (Words.empty() || !isClassKey(Words[0].Text))
    return false;
  const Word *Colon =
      llvm::find_if(Words, [](const Word &W) { return W.Kind == tok::colon; });
  Words = Words.take_front(Colon - Words.begin()).drop_front();
  while (!Words.empty() && Words.back().Text == "final")
    Words = Words.drop_back();
  // `struct hash<User>` is a specialisation, `struct tm now()` a function.
  if (Words.empty() || Words.back().Text.empty())
    return false;
  Found.Classes.insert(qualified(Words.back().Text));
  return true;
}

/// A function, or the class of a member that is defined out of line.
bool Scan::addFunction(bool Defined) {
  llvm::ArrayRef<Word> Words(Now.Statement);
  for (size_t I = 1; I + 1 < Words.size(); ++I) {
    if (Words[I].Kind == tok::equal)
      return false;
    if (Words[I + 1].Kind != tok::l_paren || Words[I].Text.empty())
      continue;
    std::string Class;
    size_t At = I;
    while (At >= 2 && Words[At - 1].Kind == tok::coloncolon &&
           !Words[At - 2].Text.empty()) {
      At -= 2;
      Class = Words[At].Text.str() + (Class.empty() ? "" : "::") + Class;
    }
    if (!Class.empty() && Defined)
      Found.Classes.insert(qualified(Class));
    else if (Class.empty() && Now.path().empty())
      Found.Functions.insert(Words[I].Text.str());
    return true;
  }
  return false;
}

void Scan::openBrace() {
  if (!Now.atNamespaceScope())
    return Now.Scopes.push_back(std::nullopt);
  llvm::ArrayRef<Word> Words(Now.Statement);
  if (!Words.empty() && Words[0].Text == "inline")
    Words = Words.drop_front();
  std::optional<std::string> Path;
  if (!Words.empty() && Words[0].Text == "namespace") {
    Path = Now.path();
    for (const Word &W : Words.drop_front())
      if (W.Kind == tok::raw_identifier && W.Text != "inline")
        *Path += (Path->empty() ? "" : "::") + W.Text.str();
  } else if (!Words.empty() && Words[0].Text == "extern" &&
             Words.back().Kind == tok::string_literal) {
    Path = Now.path(); // extern "C" {
  } else if (!addClass()) {
    addFunction(/*Defined=*/true);
  }
  Now.Scopes.push_back(std::move(Path));
  Now.Statement.clear();
}

void Scan::directive(llvm::StringRef Name) {
  if (Name.starts_with("if"))
    Conditionals.push_back(Now);
  else if (Conditionals.empty())
    return;
  else if (Name.starts_with("el"))
    Now = Conditionals.back();
  else if (Name == "endif")
    Conditionals.pop_back();
}

void Scan::read(const Token &T) {
  switch (T.getKind()) {
  case tok::l_brace:
    return openBrace();
  case tok::r_brace:
    if (!Now.Scopes.empty())
      Now.Scopes.pop_back();
    return Now.Statement.clear();
  case tok::semi:
    if (Now.atNamespaceScope())
      addFunction(/*Defined=*/false);
    return Now.Statement.clear();
  case tok::raw_identifier:
    if (Now.atNamespaceScope() && isNamespaceMacro(T.getRawIdentifier()))
      return namespaceMacro(T.getRawIdentifier());
    if (Now.atNamespaceScope())
      Now.Statement.push_back({tok::raw_identifier, T.getRawIdentifier()});
    return;
  default:
    if (Now.atNamespaceScope())
      Now.Statement.push_back({T.getKind(), ""});
    return;
  }
}

/// `LIB_NAMESPACE_BEGIN` is `namespace lib {`, by custom.
void Scan::namespaceMacro(llvm::StringRef Name) {
  if (Name.contains("END") || Name.contains("CLOSE")) {
    if (!Now.Scopes.empty())
      Now.Scopes.pop_back();
  } else {
    Now.Scopes.push_back(qualified(Name.split('_').first.lower()));
  }
  Now.Statement.clear();
}

FileDefinitions Scan::run() {
  clang::LangOptions Language;
  Language.CPlusPlus = Language.CPlusPlus11 = Language.CPlusPlus20 = true;
  Language.LineComment = Language.Bool = true;
  // A raw lexer wants a terminated buffer; Clang's own buffers are.
  std::string Copy = Text.str();
  clang::Lexer Raw(clang::SourceLocation(), Language, Copy.data(), Copy.data(),
                   Copy.data() + Copy.size());
  bool InDirective = false, WantName = false;
  Token T;
  for (Raw.LexFromRawLexer(T); T.isNot(tok::eof); Raw.LexFromRawLexer(T)) {
    if (T.isAtStartOfLine())
      InDirective = WantName = T.is(tok::hash);
    else if (WantName) {
      WantName = false;
      if (T.is(tok::raw_identifier))
        directive(T.getRawIdentifier());
    }
    if (!InDirective)
      read(T);
  }
  return std::move(Found);
}

bool isIn(llvm::StringRef Name, llvm::StringRef Space) {
  return Name.consume_front(Space) && Name.starts_with("::");
}

/// Whether the file lies as the library's headers are included: a header of
/// that name or a source beside it, or anything in a folder of its.
bool liesAs(llvm::StringRef Path, llvm::StringRef Header) {
  std::string Full = ("/" + Path).str();
  if (Header.ends_with("/"))
    return llvm::StringRef(Full).contains(("/" + Header).str());
  llvm::StringRef Stem =
      llvm::StringRef(Full).drop_back(llvm::sys::path::extension(Full).size());
  return Stem.ends_with(
      ("/" + Header.drop_back(llvm::sys::path::extension(Header).size()))
          .str());
}

bool isCopy(const FileDefinitions &Here, llvm::StringRef Path,
            const ir::LibrarySigns &Library) {
  unsigned Classes = 0, Functions = 0;
  bool Own = false; // It defines something that is the library's.
  for (const std::string &Class : Here.Classes)
    if (llvm::is_contained(Library.Classes, Class) ||
        llvm::any_of(Library.Names,
                     [&](llvm::StringRef N) { return isIn(Class, N); })) {
      Own = true;
      Classes += Library.Modelled.count(Class);
    }
  for (const std::string &Function : Here.Functions) {
    Own |= llvm::is_contained(Library.Names, Function);
    Functions += Library.Modelled.count(Function);
  }
  return Own && (Classes >= MinClasses || Functions >= MinFunctions ||
                 llvm::any_of(Library.Headers, [&](llvm::StringRef Header) {
                   return liesAs(Path, Header);
                 }));
}

} // namespace

FileDefinitions definitionsIn(llvm::StringRef Text) { return Scan(Text).run(); }

const ir::LibrarySigns *copiedLibrary(llvm::StringRef Text,
                                      llvm::StringRef Path,
                                      llvm::ArrayRef<ir::LibrarySigns> Known) {
  if (Known.empty())
    return nullptr;
  FileDefinitions Here = definitionsIn(Text);
  for (const ir::LibrarySigns &Library : Known)
    if (isCopy(Here, Path, Library))
      return &Library;
  return nullptr;
}

} // namespace backlint::extract
