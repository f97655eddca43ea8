//===- RuleCheck.cpp ------------------------------------------------------===//
//
// The path to a finding becomes notes, one for each step.
//
//===----------------------------------------------------------------------===//
#include "tidy/RuleCheck.h"
#include "tidy/TuSession.h"
#include "clang/AST/ASTContext.h"
#include "clang/Lex/Preprocessor.h"

namespace backlint::tidy {

RuleCheck::RuleCheck(llvm::StringRef Name,
                     clang::tidy::ClangTidyContext *Context)
    : ClangTidyCheck(Name, Context), RuleId(Name.str()),
      Root(Options.getLocalOrGlobal("Root", "").str()) {}

void RuleCheck::storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Stored) {
  Options.store(Stored, "Root", Root);
}

void RuleCheck::registerPPCallbacks(const clang::SourceManager &Sources,
                                    clang::Preprocessor *PP,
                                    clang::Preprocessor *) {
  TuSession::of(Sources, *PP, Root).enable(RuleId);
}

void RuleCheck::registerMatchers(clang::ast_matchers::MatchFinder *Finder) {
  Finder->addMatcher(clang::ast_matchers::translationUnitDecl(), this);
}

void RuleCheck::check(
    const clang::ast_matchers::MatchFinder::MatchResult &Result) {
  TuSession *Session = TuSession::current();
  if (!Session)
    return;
  auto Note = [&](const findings::Step &Step) {
    clang::SourceLocation At = Session->location(Step.Where);
    if (At.isValid())
      diag(At, "%0", clang::DiagnosticIDs::Note) << Step.Message;
  };
  for (const findings::Finding *F :
       Session->findings(*Result.Context, RuleId)) {
    clang::SourceLocation At = Session->location(F->Where);
    if (At.isInvalid())
      continue;
    {
      auto Builder = diag(At, "%0");
      Builder << F->Text;
      if (clang::SourceRange Range = Session->range(F->Where); Range.isValid())
        Builder << clang::CharSourceRange::getCharRange(Range);
    }
    for (const findings::Step &Step : F->Trace)
      Note(Step);
    for (const findings::Step &Step : F->Related)
      Note(Step);
  }
}

void RuleCheck::onEndOfTranslationUnit() { TuSession::end(); }

} // namespace backlint::tidy
