//===- RuleCheck.h - A rule as a clang-tidy check --------------*- C++ -*-===//
//
// Reports what one rule found in the translation unit. clang-tidy itself
// handles NOLINT, header filters and warnings as errors.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_TIDY_RULECHECK_H
#define BACKLINT_TIDY_RULECHECK_H

#include "clang-tidy/ClangTidyCheck.h"

namespace backlint::tidy {

/// Options: `Root`, the directory where the project begins; also as a global
/// option for all rules.
class RuleCheck final : public clang::tidy::ClangTidyCheck {
public:
  RuleCheck(llvm::StringRef Name, clang::tidy::ClangTidyContext *Context);

  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override;
  void registerPPCallbacks(const clang::SourceManager &Sources,
                           clang::Preprocessor *PP,
                           clang::Preprocessor *ModuleExpanderPP) override;
  void registerMatchers(clang::ast_matchers::MatchFinder *Finder) override;
  void check(const clang::ast_matchers::MatchFinder::MatchResult &) override;
  void onEndOfTranslationUnit() override;

private:
  std::string RuleId, Root;
};

} // namespace backlint::tidy

#endif // BACKLINT_TIDY_RULECHECK_H
