//===- ParseRound.cpp -----------------------------------------------------===//
//
// The front-end action of a round: attaches the recorder and the rules of
// skipping, and lowers when the translation unit is complete.
//
//===----------------------------------------------------------------------===//
#include "extract/ParseRound.h"
#include "extract/Lowering.h"
#include "extract/ParseRecorder.h"
#include "extract/SkipBodies.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Sema/SemaConsumer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include <optional>

namespace backlint::extract {
namespace {

/// What an action needs of its round.
struct Context {
  const ExtractOptions &Options;
  const Stubs &Known;
  ProjectFiles Project;
  ErrorRecorder Errors;
  std::optional<Round> Result = std::nullopt;
};

class Consumer : public clang::SemaConsumer {
public:
  Consumer(Context &Round, std::unique_ptr<ParseRecorder> Recorder)
      : Round(Round), Recorder(std::move(Recorder)) {}
  ~Consumer() override { Round.Errors.setRecorder(nullptr); }

  void InitializeSema(clang::Sema &S) override {
    if (Round.Options.SkipForeignBodies)
      dropForeignInstantiations(S, Recorder->files());
  }

  bool shouldSkipFunctionBody(clang::Decl *D) override {
    return maySkipBody(D, Recorder->files());
  }

  void HandleTranslationUnit(clang::ASTContext &AST) override {
    Round.Errors.setRecorder(nullptr);
    struct Round R;
    R.Errors = Recorder->errors().size();
    Recorder->toUnit(R.Unit);
    R.Repairs = makeStubs(*Recorder, Round.Known, [&](llvm::StringRef Name) {
      return !Name.empty() &&
             llvm::any_of(Round.Options.VirtualFiles,
                          [&](const VirtualFile &File) {
                            return llvm::sys::path::filename(File.Path) == Name;
                          });
    });
    if (Round.Options.Lower)
      lowerTranslationUnit(AST, Round.Project, Recorder->textMacros(), R.Unit);
    Round.Result = std::move(R);
  }

private:
  Context &Round;
  std::unique_ptr<ParseRecorder> Recorder;
};

class Action : public clang::ASTFrontendAction {
public:
  explicit Action(Context &Round) : Round(Round) {}

  std::unique_ptr<clang::ASTConsumer>
  CreateASTConsumer(clang::CompilerInstance &Compiler,
                    llvm::StringRef) override {
    auto Recorder = std::make_unique<ParseRecorder>(Compiler.getSourceManager(),
                                                    Round.Project);
    // Callbacks run in the opposite order: the recorder first finds out
    // whether a file is the project's.
    if (Round.Options.SkipForeignBodies)
      Compiler.getPreprocessor().addPPCallbacks(delayForeignTemplates(
          Compiler.getLangOpts(), Compiler.getSourceManager(),
          Recorder->files()));
    Compiler.getPreprocessor().addPPCallbacks(
        Recorder->callbacks(Compiler.getLangOpts()));
    Round.Errors.setRecorder(Recorder.get());
    return std::make_unique<Consumer>(Round, std::move(Recorder));
  }

private:
  Context &Round;
};

} // namespace

llvm::Expected<Round> parseRound(const Job &Job, const ExtractOptions &Options,
                                 FileSystem Files, const Stubs &Known) {
  std::vector<std::string> ExtraArguments;
  if (!Known.Includes.empty() || !Known.Redirected.empty())
    ExtraArguments = {"-idirafter", StubDirectory};
  if (Known.Includes.empty() && !Known.Text.empty())
    ExtraArguments.insert(ExtraArguments.end(), {"-include", StubFile});
  for (const std::string &Header : Known.Forgotten) {
    ExtraArguments.push_back("-include");
    ExtraArguments.push_back(Header);
  }
  Context Round{Options, Known, ProjectFiles(Options.Project), {}};
  llvm::Expected<std::unique_ptr<clang::CompilerInstance>> Compiler =
      makeCompiler(Job, Options, Files, ExtraArguments, Round.Errors);
  std::string Reason;
  if (Compiler) {
    Action Action(Round);
    (*Compiler)->ExecuteAction(Action);
    if (Round.Result)
      return std::move(*Round.Result);
    Reason = "Clang could not start";
  } else {
    Reason = llvm::toString(Compiler.takeError());
    if (!Reason.empty() && Round.Errors.driverErrors().empty())
      return llvm::createStringError(llvm::inconvertibleErrorCode(), Reason);
  }
  if (!Round.Errors.driverErrors().empty())
    Reason = Round.Errors.driverErrors();
  return llvm::createStringError(
      llvm::inconvertibleErrorCode(),
      Job.Source + ": error: " + Reason +
          "; correct the file's entry in the compile database");
}

} // namespace backlint::extract
