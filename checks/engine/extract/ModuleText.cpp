//===- ModuleText.cpp -----------------------------------------------------===//
//
// A directive begins a line ([cpp.import]), so tokens are enough. `module` and
// `import` are names as any other in older code: only modules that are known
// count.
//
//===----------------------------------------------------------------------===//
#include "extract/ModuleText.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"
#include <vector>

namespace backlint::extract {
namespace {

namespace tok = clang::tok;

struct Word {
  tok::TokenKind Kind;
  llvm::StringRef Text;
  size_t Begin, End;
  bool StartsLine;
};

/// The tokens of \p Text, which is terminated, without directives.
std::vector<Word> lex(llvm::StringRef Text) {
  clang::LangOptions Language;
  Language.CPlusPlus = Language.CPlusPlus11 = Language.CPlusPlus20 = true;
  Language.LineComment = true;
  clang::Lexer Raw(clang::SourceLocation(), Language, Text.begin(),
                   Text.begin(), Text.end());
  std::vector<Word> Result;
  bool InDirective = false;
  clang::Token T;
  for (Raw.LexFromRawLexer(T); T.isNot(tok::eof); Raw.LexFromRawLexer(T)) {
    if (T.isAtStartOfLine())
      InDirective = T.is(tok::hash);
    if (InDirective)
      continue;
    size_t End = Raw.getBufferLocation() - Text.begin();
    size_t Begin = End - T.getLength();
    Result.push_back(
        {T.getKind(), Text.slice(Begin, End), Begin, End, T.isAtStartOfLine()});
  }
  return Result;
}

class Rewriter {
public:
  Rewriter(const std::string &Text, const ModuleInterfaces &Known)
      : Text(Text), Known(Known), Words(lex(Text)) {}

  /// The first module that is declared.
  std::string declared() {
    for (size_t I = 0; I < Words.size(); ++I)
      if (std::optional<Directive> D = directive(I); D && D->isInterface())
        return D->Name;
    return "";
  }

  std::optional<std::string> run() {
    Own = declared();
    bool IsModule = !Own.empty();
    for (size_t I = 0; I < Words.size(); ++I) {
      std::optional<Directive> D = directive(I);
      if (D && !D->IsImport && !D->Exported && !D->isPart() &&
          Known.count(D->Name)) {
        IsModule = true;
        if (Own.empty())
          Own = D->Name;
      }
    }
    for (size_t I = 0; I < Words.size();)
      I = rewrite(I, IsModule);
    if (Changes.empty())
      return std::nullopt;
    std::string Result;
    size_t At = 0;
    for (const Change &C : Changes) {
      Result += Text.substr(At, C.Begin - At) + C.With;
      At = C.End;
    }
    return Result + Text.substr(At);
  }

private:
  struct Directive {
    bool IsImport = false, Exported = false;
    std::string Name;   ///< Of a module: `a.b`, `a.b:c`, `:c`; or empty.
    std::string Header; ///< With its quotes or brackets.
    size_t Next = 0;    ///< The word after its semicolon.
    bool isPart() const { return Name.find(':') != std::string::npos; }
    bool isInterface() const {
      return !IsImport && !Name.empty() && Name[0] != ':' &&
             (Exported || isPart());
    }
  };
  struct Change {
    size_t Begin, End;
    std::string With;
  };

  tok::TokenKind kind(size_t I) const {
    return I < Words.size() ? Words[I].Kind : tok::eof;
  }
  bool is(size_t I, llvm::StringRef Name) const {
    return kind(I) == tok::raw_identifier && Words[I].Text == Name;
  }

  std::optional<Directive> directive(size_t I) const {
    if (!Words[I].StartsLine)
      return std::nullopt;
    Directive D;
    if (is(I, "export")) {
      D.Exported = true;
      ++I;
    }
    if (!is(I, "module") && !is(I, "import"))
      return std::nullopt;
    D.IsImport = is(I++, "import");
    if (D.IsImport && kind(I) == tok::string_literal) {
      D.Header = Words[I++].Text.str();
    } else if (D.IsImport && kind(I) == tok::less) {
      size_t Begin = Words[I].Begin;
      while (kind(I) != tok::greater && kind(I) != tok::semi &&
             kind(I) != tok::eof)
        ++I;
      if (kind(I) != tok::greater)
        return std::nullopt;
      D.Header = Text.substr(Begin, Words[I].End - Begin);
      ++I;
    } else {
      for (bool WantsName = true;; ++I) {
        tok::TokenKind Kind = kind(I);
        if (Kind == tok::raw_identifier
                ? !WantsName
                : Kind != tok::period && Kind != tok::colon)
          break;
        WantsName = Kind != tok::raw_identifier;
        D.Name += Words[I].Text;
      }
    }
    if (kind(I) == tok::l_square) // Attributes.
      while (kind(I) != tok::semi && kind(I) != tok::eof)
        ++I;
    if (kind(I) != tok::semi ||
        (D.IsImport && D.Name.empty() && D.Header.empty()))
      return std::nullopt;
    D.Next = I + 1;
    return D;
  }

  /// Handles what begins at \p I; the index after it.
  size_t rewrite(size_t I, bool IsModule) {
    if (std::optional<Directive> D = directive(I))
      if (std::optional<std::string> With = replacement(*D, IsModule)) {
        // What a directive of the preprocessor stands for has its line alone.
        size_t End = Words[D->Next - 1].End;
        bool Alone = D->Next == Words.size() || Words[D->Next].StartsLine;
        Changes.push_back({Words[I].Begin, End, Alone ? *With : ""});
        return D->Next;
      }
    if (IsModule && is(I, "export"))
      Changes.push_back(
          {Words[I].Begin, Words[I].End,
           kind(I + 1) == tok::l_brace ? "extern \"C++\"" : "      "});
    return I + 1;
  }

  std::optional<std::string> replacement(const Directive &D, bool IsModule) {
    if (!D.Header.empty())
      return "#include " + D.Header;
    if (!D.IsImport && (D.Name.empty() || D.Name == ":private"))
      return IsModule ? std::optional<std::string>("") : std::nullopt;
    if (D.isInterface())
      return "#pragma once";
    if (D.IsImport && (D.Name == "std" || D.Name == "std.compat"))
      return "#include \"" + std::string(StandardModule) + "\"";
    std::string Name = D.Name;
    if (Name[0] == ':')
      Name = llvm::StringRef(Own).split(':').first.str() + Name;
    auto Interface = Known.find(Name);
    if (Interface == Known.end())
      return std::nullopt;
    return "#include \"" + Interface->second + "\"";
  }

  const std::string &Text;
  const ModuleInterfaces &Known;
  std::vector<Word> Words;
  std::vector<Change> Changes;
  std::string Own;
};

/// Most sources have neither word.
bool mayHoldModules(llvm::StringRef Text) {
  return Text.contains("module") || Text.contains("import");
}

} // namespace

std::string declaredModule(llvm::StringRef Text) {
  return mayHoldModules(Text) ? Rewriter(Text.str(), {}).declared() : "";
}

std::optional<std::string> withoutModules(llvm::StringRef Text,
                                          const ModuleInterfaces &Known) {
  if (!mayHoldModules(Text))
    return std::nullopt;
  return Rewriter(Text.str(), Known).run();
}

std::string standardModuleText() {
  std::string Result = "#pragma once\n";
  for (const char *Header : {"algorithm",
                             "any",
                             "array",
                             "atomic",
                             "bit",
                             "bitset",
                             "cassert",
                             "cctype",
                             "cerrno",
                             "charconv",
                             "chrono",
                             "climits",
                             "cmath",
                             "compare",
                             "complex",
                             "concepts",
                             "condition_variable",
                             "coroutine",
                             "cstdarg",
                             "cstddef",
                             "cstdint",
                             "cstdio",
                             "cstdlib",
                             "cstring",
                             "ctime",
                             "deque",
                             "exception",
                             "expected",
                             "filesystem",
                             "format",
                             "forward_list",
                             "fstream",
                             "functional",
                             "future",
                             "generator",
                             "initializer_list",
                             "iomanip",
                             "ios",
                             "iostream",
                             "istream",
                             "iterator",
                             "limits",
                             "list",
                             "locale",
                             "map",
                             "memory",
                             "memory_resource",
                             "mutex",
                             "new",
                             "numbers",
                             "numeric",
                             "optional",
                             "ostream",
                             "print",
                             "queue",
                             "random",
                             "ranges",
                             "ratio",
                             "regex",
                             "scoped_allocator",
                             "semaphore",
                             "set",
                             "shared_mutex",
                             "source_location",
                             "span",
                             "sstream",
                             "stack",
                             "stdexcept",
                             "stop_token",
                             "streambuf",
                             "string",
                             "string_view",
                             "system_error",
                             "thread",
                             "tuple",
                             "type_traits",
                             "typeindex",
                             "typeinfo",
                             "unordered_map",
                             "unordered_set",
                             "utility",
                             "valarray",
                             "variant",
                             "vector",
                             "version"})
    Result += "#if __has_include(<" + std::string(Header) + ">)\n#include <" +
              Header + ">\n#endif\n";
  return Result;
}

} // namespace backlint::extract
