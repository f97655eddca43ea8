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

class Scan {
public:
  Scan(llvm::StringRef Text, const std::vector<std::string> &Declarations)
      : Text(Text), Declarations(Declarations) {}
  bool run();

private:
  bool read(const Token &T);
  void directive(llvm::StringRef Name);
  bool openBrace();
  bool inLibrary(llvm::StringRef Path) const;
  bool definesClass() const;
  bool declaresFunction() const;

  llvm::StringRef Text;
  const std::vector<std::string> &Declarations;
  State Now;
  std::vector<State> Conditionals;
};

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

bool Scan::inLibrary(llvm::StringRef Path) const {
  return llvm::any_of(Declarations, [&](llvm::StringRef Declared) {
    llvm::StringRef Rest = Path;
    return Rest.consume_front(Declared) &&
           (Rest.empty() || Rest.starts_with("::"));
  });
}

bool Scan::definesClass() const {
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
  std::string Path = Now.path();
  return Path.empty() ? llvm::is_contained(Declarations, Words.back().Text)
                      : inLibrary(Path);
}

bool Scan::declaresFunction() const {
  if (!Now.path().empty())
    return false;
  llvm::ArrayRef<Word> Words(Now.Statement);
  for (size_t I = 1; I + 1 < Words.size(); ++I) {
    if (Words[I].Kind == tok::equal)
      return false;
    if (Words[I + 1].Kind == tok::l_paren && !Words[I].Text.empty() &&
        Words[I - 1].Kind != tok::coloncolon)
      return llvm::is_contained(Declarations, Words[I].Text);
  }
  return false;
}

bool Scan::openBrace() {
  if (!Now.atNamespaceScope()) {
    Now.Scopes.push_back(std::nullopt);
    return false;
  }
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
  } else if (definesClass() || declaresFunction()) {
    return true;
  }
  Now.Scopes.push_back(std::move(Path));
  Now.Statement.clear();
  return false;
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

bool Scan::read(const Token &T) {
  switch (T.getKind()) {
  case tok::l_brace:
    return openBrace();
  case tok::r_brace:
    if (!Now.Scopes.empty())
      Now.Scopes.pop_back();
    Now.Statement.clear();
    return false;
  case tok::semi:
    if (Now.atNamespaceScope() && declaresFunction())
      return true;
    Now.Statement.clear();
    return false;
  case tok::raw_identifier:
    if (Now.atNamespaceScope())
      Now.Statement.push_back({tok::raw_identifier, T.getRawIdentifier()});
    return false;
  default:
    if (Now.atNamespaceScope())
      Now.Statement.push_back({T.getKind(), ""});
    return false;
  }
}

bool Scan::run() {
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
    if (!InDirective && read(T))
      return true;
  }
  return false;
}

} // namespace

bool declaresLibrary(llvm::StringRef Text,
                     const std::vector<std::string> &Declarations) {
  return !Declarations.empty() && Scan(Text, Declarations).run();
}

} // namespace backlint::extract
