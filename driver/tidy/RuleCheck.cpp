//===- RuleCheck.cpp ------------------------------------------------------===//
//
// clang-tidy runs each check for itself; the analysis is one. The first check
// of a translation unit begins a session, each names its rule, and the first
// that is asked for findings has it run all of them.
//
//===----------------------------------------------------------------------===//
#include "tidy/RuleCheck.h"
#include "findings/Format.h"
#include "tidy/TuSession.h"
#include "clang/AST/ASTContext.h"
#include "clang/Lex/Preprocessor.h"

namespace backlint::tidy {
namespace {

/// What the checks of one translation unit share.
struct Shared {
  const clang::SourceManager *Sources = nullptr;
  PluginOptions Given;
  std::unique_ptr<TuSession> Session; ///< None after a mistake.
};
thread_local Shared Current;

/// How a user names an option of all rules.
std::string ofAllRules(llvm::StringRef Name) {
  return ("backend-*." + Name).str();
}

} // namespace

RuleCheck::RuleCheck(llvm::StringRef Name,
                     clang::tidy::ClangTidyContext *Context,
                     llvm::ArrayRef<catalog::RuleOption> Own)
    : ClangTidyCheck(Name, Context), RuleId(Name.str()) {
  for (const catalog::RuleOption &Each : Own)
    Said[Each.Name] = Options.get(catalog::pascalCase(Each.Name), "").str();
  for (const PluginSetting &Each : PluginSettings) {
    const std::string Wide = ofAllRules(Each.Name);
    if (llvm::StringSet<> *Names = Context->getOptionsCollector())
      Names->insert(Wide);
    const auto &All = Context->getOptions().CheckOptions;
    auto Said = All.find(Wide);
    std::string Otherwise = Said == All.end() ? "" : Said->getValue().Value;
    Given.*Each.Value = Options.getLocalOrGlobal(Each.Name, Otherwise).str();
  }
}

RuleCheck::~RuleCheck() {
  // Addresses are used again in the next translation unit of the process.
  Current = {};
}

void RuleCheck::storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Stored) {
  for (const PluginSetting &Each : PluginSettings)
    Stored[ofAllRules(Each.Name)] =
        clang::tidy::ClangTidyOptions::ClangTidyValue(Given.*Each.Value);
  for (const auto &[Name, Text] : Said)
    Options.store(Stored, catalog::pascalCase(Name), Text);
}

void RuleCheck::registerPPCallbacks(const clang::SourceManager &Sources,
                                    clang::Preprocessor *PP,
                                    clang::Preprocessor *) {
  // Errors, for a mistake that is only warned of is a check that is silent.
  auto Fail = [&](const std::string &What) {
    configurationDiag("%0", clang::DiagnosticIDs::Error) << What;
  };
  if (Current.Sources != &Sources) {
    Current = {&Sources, Given, nullptr};
    if (auto Begun = TuSession::begin(Sources, *PP, Given))
      Current.Session = std::move(*Begun);
    else
      Fail(llvm::toString(Begun.takeError()));
  } else if (Current.Given != Given) {
    for (const PluginSetting &Each : PluginSettings)
      if (Current.Given.*Each.Value != Given.*Each.Value)
        Fail(fmt::format("'{}.{}' is not that of the other checks; set '{}', "
                         "which is for all of them",
                         RuleId, Each.Name.str(), ofAllRules(Each.Name)));
  }
  // -checks chooses rules, and the project takes some away.
  if (!Current.Session || Current.Session->project().disables(RuleId))
    return;
  std::map<std::string, std::string> Own = Said;
  std::erase_if(Own, [](const auto &Each) { return Each.second.empty(); });
  if (llvm::Error Error = Current.Session->enable(RuleId, Own))
    Fail(fmt::format("{}: {}", RuleId, llvm::toString(std::move(Error))));
}

void RuleCheck::registerMatchers(clang::ast_matchers::MatchFinder *Finder) {
  Finder->addMatcher(clang::ast_matchers::translationUnitDecl(), this);
}

void RuleCheck::check(
    const clang::ast_matchers::MatchFinder::MatchResult &Result) {
  if (!Current.Session)
    return;
  for (const findings::Finding &F : Current.Session->findings(*Result.Context))
    if (F.RuleId == RuleId)
      report(*Current.Session, F);
}

void RuleCheck::report(const TuSession &Session, const findings::Finding &F) {
  clang::SourceLocation At = Session.location(F.Where);
  if (At.isInvalid())
    return;
  if (Session.isHiddenByTidy(F)) {
    // What has no place, no comment keeps quiet.
    diag("%0:%1:%2: %3 (the NOLINT there has ended, or names no rule)")
        << F.Where.Path << F.Where.Line << F.Where.Column << F.Text;
    return;
  }
  {
    auto Builder = diag(At, "%0");
    Builder << F.Text;
    if (clang::SourceRange Range = Session.range(F.Where); Range.isValid())
      Builder << clang::CharSourceRange::getCharRange(Range);
  }
  auto Note = [&](const findings::Step &Step) {
    if (clang::SourceLocation There = Session.location(Step.Where);
        There.isValid())
      diag(There, "%0", clang::DiagnosticIDs::Note) << Step.Message;
  };
  for (const findings::Step &Step : F.Trace)
    Note(Step);
  for (const findings::Step &Step : F.Related)
    Note(Step);
}

} // namespace backlint::tidy
