//===- TuSession.h - One analysis of a unit in a plugin --------*- C++ -*-===//
//
// A host parses a translation unit; the session records it, lowers and links
// it, runs the rules over it as one and says where in the parsed files the
// findings are. It knows nothing of the host but Clang's own classes.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_TIDY_TUSESSION_H
#define BACKLINT_TIDY_TUSESSION_H

#include "extract/ParseRecorder.h"
#include "findings/Finding.h"
#include "tidy/Project.h"
#include <map>
#include <optional>
#include <set>

namespace clang {
class ASTContext;
class Preprocessor;
} // namespace clang

namespace backlint::tidy {

class TuSession {
public:
  /// To be made before \p PP enters the main file. An error is a mistake in
  /// the options, or in what they or the project name.
  static llvm::Expected<std::unique_ptr<TuSession>>
  begin(const clang::SourceManager &Sources, clang::Preprocessor &PP,
        const PluginOptions &Options);

  /// The rules that are asked for, all before findings(). \p Options, by name,
  /// go before those of the project; an error says which is wrong.
  llvm::Error enable(llvm::StringRef RuleId,
                     const std::map<std::string, std::string> &Options = {});

  /// What is to be said of the unit, in order. Suppressed findings are marked.
  /// Analyses on the first call.
  llvm::ArrayRef<findings::Finding> findings(clang::ASTContext &AST);
  /// Whether a NOLINT covers \p F that backlint does not obey (any more) but
  /// clang-tidy does.
  bool isHiddenByTidy(const findings::Finding &F) const;

  /// Begin of \p Where in the parsed files; invalid if it is in none.
  clang::SourceLocation location(const findings::Region &Where) const;
  clang::SourceRange range(const findings::Region &Where) const;
  const Project &project() const { return *Ours; }

private:
  TuSession(const clang::SourceManager &Sources,
            std::shared_ptr<const Project> Ours);
  void analyze(clang::ASTContext &AST);
  llvm::Expected<catalog::Catalog> modelsFor(const ir::Unit &Unit) const;
  clang::SourceLocation place(const std::string &Path, uint32_t Line,
                              uint32_t Column) const;

  const clang::SourceManager &Sources;
  std::shared_ptr<const Project> Ours;
  extract::ProjectFiles Files;
  extract::ParseRecorder Recorder;
  std::map<std::string, catalog::Rule> Rules; ///< By id.
  std::optional<std::vector<findings::Finding>> Found;
  std::set<std::pair<std::string, findings::Region>> Hidden; ///< By rule.
};

} // namespace backlint::tidy

#endif // BACKLINT_TIDY_TUSESSION_H
