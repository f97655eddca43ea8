//===- ParseRecorder.h - What the preprocessor and Sema say ----*- C++ -*-===//
//
// Records, while one translation unit is parsed, which files were entered,
// which includes were not found, which macros the project expands, and which
// errors there were; takes vendored libraries out of the project as they are
// entered. toUnit() turns that into a unit's files, macro uses, suppressions
// and losses. The plugin uses the same recorder.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_PARSERECORDER_H
#define BACKLINT_EXTRACT_PARSERECORDER_H

#include "extract/ParseFiles.h"
#include "ir/Unit.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/Lex/Token.h"
#include <memory>

namespace clang {
class PPCallbacks;
} // namespace clang

namespace backlint::extract {

/// An object-like macro of the project that stands for a text.
struct TextMacro {
  std::string Name;
  std::vector<clang::Token> Texts; ///< One after the other.
};

class ParseRecorder {
public:
  struct Place {
    clang::FileID File;
    uint32_t Line = 0, Column = 0, EndLine = 0, EndColumn = 0;
  };
  struct MissingInclude {
    std::string Name;
    bool Angled = false;
    Place At;
  };
  struct Macro {
    std::string Name, Arguments;
    Place At;
  };
  struct Error {
    unsigned Id = 0; ///< clang::diag.
    std::string Text;
    Place At;
    bool InProject = false;
  };

  /// A file that was taken for a copy of a library.
  struct Copy {
    clang::FileID File;
    std::string Library;
  };

  ParseRecorder(const clang::SourceManager &Sources, ProjectFiles &Project)
      : Sources(Sources), Project(Project), Files(Sources, Project) {}

  /// To be added to the preprocessor before it enters the main file.
  std::unique_ptr<clang::PPCallbacks>
  callbacks(const clang::LangOptions &Language);

  void enter(clang::FileID File);
  void missing(llvm::StringRef Name, bool Angled, clang::SourceLocation At);
  void macro(llvm::StringRef Name, clang::SourceRange Range,
             const clang::LangOptions &Language);
  void textMacro(llvm::StringRef Name, llvm::ArrayRef<clang::Token> Tokens);
  void error(const clang::Diagnostic &Diagnostic);
  /// A branch that the preprocessor left out, its directives included.
  void skipped(clang::SourceRange Range);

  ParseFiles &files() { return Files; }
  const std::vector<clang::FileID> &entered() const { return Entered; }
  const std::vector<MissingInclude> &missingIncludes() const { return Missing; }
  const std::vector<Error> &errors() const { return Errors; }
  /// Each definition, in order.
  llvm::ArrayRef<TextMacro> textMacros() const { return TextMacros; }
  bool isCPlusPlus() const { return IsCPlusPlus; }
  /// Each project file once, by path.
  std::vector<llvm::StringRef> projectTexts() const;
  /// The line of the file that \p At begins in.
  llvm::StringRef line(const Place &At) const;

  /// Fills in MainFile, Files, Macros, Suppressions and the losses.
  void toUnit(ir::Unit &Unit);

private:
  Place place(clang::SourceLocation Begin, clang::SourceLocation End) const;
  ir::Span span(const Place &At, const ir::Unit &Unit);
  /// Whether no inclusion of the file has code on any of the comment's lines.
  bool isSkipped(const ir::Suppression &S, const std::string &Path) const;

  const clang::SourceManager &Sources;
  ProjectFiles &Project;
  mutable ParseFiles Files; ///< Mutable for what it keeps.
  bool IsCPlusPlus = false;
  std::vector<clang::FileID> Entered;
  std::vector<MissingInclude> Missing;
  std::vector<Macro> Macros;
  std::vector<TextMacro> TextMacros;
  std::vector<Error> Errors;
  std::vector<Copy> Copies;
  std::vector<Place> Skipped;
};

/// Feeds the errors of a parse to a recorder; prints nothing.
class ErrorRecorder : public clang::DiagnosticConsumer {
public:
  /// Errors before the recorder exists are those of the driver.
  void setRecorder(ParseRecorder *R) { Recorder = R; }
  const std::string &driverErrors() const { return DriverErrors; }
  void HandleDiagnostic(clang::DiagnosticsEngine::Level Level,
                        const clang::Diagnostic &Diagnostic) override;

private:
  ParseRecorder *Recorder = nullptr;
  std::string DriverErrors;
};

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_PARSERECORDER_H
