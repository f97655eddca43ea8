//===- RuleCheck.h - A rule as a clang-tidy check --------------*- C++ -*-===//
//
// Reports what one rule found in the translation unit. clang-tidy itself
// handles NOLINT, header filters and warnings as errors.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_TIDY_RULECHECK_H
#define BACKLINT_TIDY_RULECHECK_H

#include "clang-tidy/ClangTidyCheck.h"
#include "findings/Finding.h"
#include "tidy/Project.h"
#include <map>

namespace backlint::tidy {

class TuSession;

/// The options of Project.h are those of all rules: `backend-*.Config`. One
/// rule alone can have no other: there is one analysis. Those of its own file
/// are each rule's: `backend-n-plus-one.BulkWrites`; empty: what the project
/// says.
class RuleCheck final : public clang::tidy::ClangTidyCheck {
public:
  RuleCheck(llvm::StringRef Name, clang::tidy::ClangTidyContext *Context,
            llvm::ArrayRef<catalog::RuleOption> Options);
  ~RuleCheck() override;

  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override;
  void registerPPCallbacks(const clang::SourceManager &Sources,
                           clang::Preprocessor *PP,
                           clang::Preprocessor *ModuleExpanderPP) override;
  void registerMatchers(clang::ast_matchers::MatchFinder *Finder) override;
  void check(const clang::ast_matchers::MatchFinder::MatchResult &) override;

private:
  void report(const TuSession &Session, const findings::Finding &F);

  std::string RuleId;
  PluginOptions Given;
  std::map<std::string, std::string> Said; ///< Its options, by name.
};

} // namespace backlint::tidy

#endif // BACKLINT_TIDY_RULECHECK_H
