//===- TuSession.h - One analysis of a unit for all checks -----*- C++ -*-===//
//
// clang-tidy runs each check for itself; the analysis is one. The first check
// of a translation unit starts a session, each names its rule, and the first
// that is asked for findings has it lower, link and run all rules.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_TIDY_TUSESSION_H
#define BACKLINT_TIDY_TUSESSION_H

#include "catalog/Catalog.h"
#include "extract/ParseRecorder.h"
#include "findings/Finding.h"
#include <memory>
#include <optional>
#include <set>

namespace clang {
class ASTContext;
class Preprocessor;
} // namespace clang

namespace backlint::tidy {

/// The rules and models compiled in; the plugin has no others.
const catalog::Catalog &catalogOfPlugin();

class TuSession {
public:
  /// The session of the translation unit that \p Sources belong to; begins one
  /// if there is none. \p Root may be empty: then it is looked for.
  static TuSession &of(const clang::SourceManager &Sources,
                       clang::Preprocessor &PP, llvm::StringRef Root);
  /// The session that of() began last on this thread, or null after end().
  static TuSession *current();
  /// Addresses are used again in the next translation unit of the process, so
  /// a session must not outlive its own.
  static void end();

  void enable(llvm::StringRef RuleId) { Rules.insert(RuleId.str()); }
  /// What \p RuleId found; analyses on the first call.
  std::vector<const findings::Finding *> findings(clang::ASTContext &AST,
                                                  llvm::StringRef RuleId);
  /// Begin of \p Where in the parsed files; invalid if it is in none.
  clang::SourceLocation location(const findings::Region &Where) const;
  clang::SourceRange range(const findings::Region &Where) const;

private:
  TuSession(const clang::SourceManager &Sources, llvm::StringRef Root);
  void analyze(clang::ASTContext &AST);
  clang::SourceLocation place(const std::string &Path, uint32_t Line,
                              uint32_t Column) const;

  const clang::SourceManager &Sources;
  extract::ProjectFiles Project;
  extract::ParseRecorder Recorder;
  std::set<std::string> Rules;
  std::optional<std::vector<findings::Finding>> Found;
};

} // namespace backlint::tidy

#endif // BACKLINT_TIDY_TUSESSION_H
