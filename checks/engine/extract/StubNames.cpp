//===- StubNames.cpp ------------------------------------------------------===//
//
// Where the tokens leave it open, the common spelling decides: types begin
// with a capital, functions, constants and namespaces do not.
//
//===----------------------------------------------------------------------===//
#include "extract/StubNames.h"
#include "extract/StubWords.h"
#include "llvm/ADT/StringExtras.h"
#include <vector>

namespace backlint::extract {
namespace {

namespace tok = clang::tok;

class Collector {
public:
  Collector(std::vector<Word> Words, const std::set<std::string> &Unknown,
            UsedNames &Result)
      : Words(std::move(Words)), Unknown(Unknown), Result(Result) {}

  void run() {
    for (size_t I = 0; I < Words.size();)
      I = isName(I) ? name(I) : I + 1;
  }

private:
  tok::TokenKind kind(size_t I) const {
    return I < Words.size() ? Words[I].Kind : tok::eof;
  }
  bool isName(size_t I) const { return kind(I) == tok::raw_identifier; }
  bool is(size_t I, llvm::StringRef Text) const {
    return I < Words.size() && Words[I].Text == Text;
  }

  /// The index after the template arguments that begin at \p I; \p I if they
  /// are none.
  size_t afterArguments(size_t I) const {
    if (kind(I) != tok::less)
      return I;
    int Depth = 0;
    for (size_t At = I; At < Words.size() && At < I + 60; ++At) {
      switch (kind(At)) {
      case tok::less:
        ++Depth;
        break;
      case tok::greatergreater:
        --Depth;
        [[fallthrough]];
      case tok::greater:
        --Depth;
        break;
      case tok::semi:
      case tok::l_brace:
      case tok::ampamp:
      case tok::pipepipe:
        return I;
      default:
        break;
      }
      if (Depth <= 0)
        return At + 1;
    }
    return I;
  }

  size_t name(size_t I) {
    tok::TokenKind Before = I ? kind(I - 1) : tok::eof;
    if (isTextMacro(Words, I)) {
      Result.Texts.insert(Words[I].Text);
      return I + 1;
    }
    if (Before == tok::period || Before == tok::arrow) {
      if (is(I, "template") || is(I, "operator")) // `a.template b<int>()`
        return I + 1;
      size_t After = afterArguments(I + 1);
      MemberUse &Member = Result.Members[Words[I].Text];
      bool Called = kind(After) == tok::l_paren;
      Member.Template |= Called && After != I + 1;
      (Called ? Member.Called : Member.Read) = true;
      return I + 1;
    }
    std::vector<std::string> Path = {Words[I].Text};
    size_t At = I + 1;
    for (; kind(At) == tok::coloncolon && isName(At + 1); At += 2)
      Path.push_back(Words[At + 1].Text);
    size_t KnownParts = knownParts(Path);
    if (KnownParts == Path.size())
      return I + 1;
    use(Path, KnownParts, I, At);
    return At;
  }

  /// How many leading parts of \p Path exist; all, if it is no unknown name.
  size_t knownParts(const std::vector<std::string> &Path) const {
    std::string Prefix;
    for (size_t I = 0; I < Path.size(); ++I) {
      Prefix += (I ? "::" : "") + Path[I];
      if (Unknown.count(Prefix))
        return I;
    }
    return Path.size();
  }

  void use(const std::vector<std::string> &Path, size_t KnownParts,
           size_t Begin, size_t End) {
    NameUse *Use = nullptr;
    auto *Names = &Result.Names;
    bool IsNamespace =
        Begin >= 2 && ((is(Begin - 1, "namespace") && is(Begin - 2, "using")) ||
                       (Begin >= 3 && kind(Begin - 1) == tok::equal &&
                        is(Begin - 3, "namespace")));
    for (size_t I = 0; I < Path.size(); ++I) {
      Use = &(*Names)[Path[I]];
      Use->Known |= I < KnownParts;
      Use->Namespace |= IsNamespace;
      Names = &Use->Inside;
    }
    if (IsNamespace)
      return;
    size_t After = afterArguments(End);
    Use->Template |= After != End;
    tok::TokenKind Next = kind(After);
    if (Next == tok::l_paren && !is(Begin - 1, "new"))
      Use->Called = true;
    else
      Use->Type |= isType(Path, Begin, After);
  }

  bool isType(llvm::ArrayRef<std::string> Path, size_t Begin,
              size_t After) const {
    llvm::StringRef Name = Path.back();
    switch (kind(After)) {
    case tok::raw_identifier:
    case tok::amp:
    case tok::ampamp:
    case tok::star:
    case tok::greater:
    case tok::greatergreater:
    case tok::l_brace:
    case tok::coloncolon:
    case tok::ellipsis:
      return true;
    default:
      break;
    }
    for (llvm::StringRef Keyword : {"new", "const", "typename", "public"})
      if (Begin && is(Begin - 1, Keyword))
        return true;
    // `Status::Ok` is a value, as long as nothing else tells.
    if (Path.size() > 1 && llvm::isUpper(Path[Path.size() - 2][0]))
      return Begin >= 3 && is(Begin - 3, "using");
    // `kOk` and `OK` are values, `Row` is a type.
    return llvm::isUpper(Name[0]) &&
           (Name.size() == 1 || Name.find_if([](char C) {
             return llvm::isLower(C);
           }) != llvm::StringRef::npos);
  }

  std::vector<Word> Words;
  const std::set<std::string> &Unknown;
  UsedNames &Result;
};

} // namespace

bool NameUse::isClass(llvm::StringRef Name, bool IsRoot) const {
  if (Namespace || Known)
    return false;
  bool Capital = llvm::isUpper(Name[0]);
  if (Type || (Called && Capital && Name.upper() != Name))
    return true;
  // `lib::Response::make()`: the middle one; `Lib::make()`: no class.
  return !Inside.empty() && Capital && !IsRoot;
}

void UsedNames::collect(llvm::StringRef Text,
                        const std::set<std::string> &Unknown) {
  Collector(wordsOf(Text), Unknown, *this).run();
}

} // namespace backlint::extract
