//===- CompilerPlugin.cpp - The plugin as clang loads it ------------------===//
//
// Findings as warnings of the compilation itself, with -fplugin=. What
// clang-tidy does for its checks is done here: NOLINT and -Werror.
//
//===----------------------------------------------------------------------===//
#include "findings/Format.h"
#include "pipeline/analysis/Analysis.h"
#include "tidy/HostVersion.h"
#include "tidy/TuSession.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendPluginRegistry.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::tidy {
namespace {

[[maybe_unused]] const bool HostIsOurs =
    requireOwnHost("clang", "backlint-clang");

void fail(clang::DiagnosticsEngine &Diagnostics, const std::string &What) {
  Diagnostics.Report(Diagnostics.getCustomDiagID(
      clang::DiagnosticsEngine::Error, "%0 [backlint]"))
      << What;
}

class Consumer final : public clang::ASTConsumer {
public:
  explicit Consumer(std::unique_ptr<TuSession> Session)
      : Session(std::move(Session)) {}

  void HandleTranslationUnit(clang::ASTContext &AST) override {
    clang::DiagnosticsEngine &Diagnostics = AST.getDiagnostics();
    // Of what does not compile the compiler has said enough.
    if (Diagnostics.hasErrorOccurred() || Diagnostics.getIgnoreAllWarnings())
      return;
    for (const findings::Finding &F : Session->findings(AST))
      if (F.isOpen())
        report(Diagnostics, F);
  }

private:
  void report(clang::DiagnosticsEngine &Diagnostics,
              const findings::Finding &F) {
    clang::SourceLocation At = Session->location(F.Where);
    if (At.isInvalid())
      return;
    unsigned Id = Diagnostics.getCustomDiagID(
        Diagnostics.getWarningsAsErrors() ? clang::DiagnosticsEngine::Error
                                          : clang::DiagnosticsEngine::Warning,
        "%0 [%1]");
    {
      auto Builder = Diagnostics.Report(At, Id);
      Builder << F.Text << F.RuleId;
      if (clang::SourceRange Range = Session->range(F.Where); Range.isValid())
        Builder << clang::CharSourceRange::getCharRange(Range);
    }
    unsigned Note =
        Diagnostics.getCustomDiagID(clang::DiagnosticsEngine::Note, "%0");
    for (const auto *Steps : {&F.Trace, &F.Related})
      for (const findings::Step &Step : *Steps)
        if (clang::SourceLocation There = Session->location(Step.Where);
            There.isValid())
          Diagnostics.Report(There, Note) << Step.Message;
  }

  std::unique_ptr<TuSession> Session;
};

class Action final : public clang::PluginASTAction {
protected:
  ActionType getActionType() override { return AddBeforeMainAction; }

  bool ParseArgs(const clang::CompilerInstance &Compiler,
                 const std::vector<std::string> &Words) override {
    for (const std::string &Word : Words) {
      auto [Name, Value] = llvm::StringRef(Word).split('=');
      const auto *Setting =
          llvm::find_if(PluginSettings, [&](const PluginSetting &Each) {
            return Each.Argument == Name;
          });
      if (Name == "rules" && !Value.empty()) {
        for (llvm::StringRef Glob : llvm::split(Value, ','))
          Globs.push_back(Glob.trim().str());
      } else if (Setting != std::end(PluginSettings) && !Value.empty()) {
        Given.*Setting->Value = Value.str();
      } else {
        std::vector<std::string> Known = {"rules"};
        for (const PluginSetting &Each : PluginSettings)
          Known.push_back(Each.Argument.str());
        fail(Compiler.getDiagnostics(),
             fmt::format("'-fplugin-arg-backlint-{}' is none of ours; write "
                         "-fplugin-arg-backlint-NAME=VALUE, where NAME is one "
                         "of {}",
                         Word, llvm::join(Known, ", ")));
        return false;
      }
    }
    return true;
  }

  // The action is gone before the source is read, hence the consumer has all.
  std::unique_ptr<clang::ASTConsumer>
  CreateASTConsumer(clang::CompilerInstance &Compiler,
                    llvm::StringRef) override {
    auto Session = TuSession::begin(Compiler.getSourceManager(),
                                    Compiler.getPreprocessor(), Given);
    if (!Session) {
      fail(Compiler.getDiagnostics(), llvm::toString(Session.takeError()));
      return std::make_unique<clang::ASTConsumer>();
    }
    // As for `backlint check`: those of the project, or those that are named.
    auto Rules =
        Globs.empty()
            ? pipeline::configuredRules((*Session)->project().Known,
                                        (*Session)->project().Config)
            : pipeline::chooseRules((*Session)->project().Known, Globs);
    if (Rules)
      for (const catalog::Rule *Rule : *Rules)
        llvm::cantFail((*Session)->enable(Rule->Id));
    else
      fail(Compiler.getDiagnostics(), llvm::toString(Rules.takeError()));
    // The preprocessor has its callbacks by now, so it has to stay.
    return std::make_unique<Consumer>(std::move(*Session));
  }

private:
  PluginOptions Given;
  std::vector<std::string> Globs;
};

const clang::FrontendPluginRegistry::Add<Action>
    Registered("backlint", "Pitfalls in C++ backend code.");

} // namespace
} // namespace backlint::tidy
