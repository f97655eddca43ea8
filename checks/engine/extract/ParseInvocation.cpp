//===- ParseInvocation.cpp ------------------------------------------------===//
//
// The one place that knows how this part of Clang's interface changes between
// versions.
//
//===----------------------------------------------------------------------===//
#include "extract/ParseInvocation.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/Version.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/CompilerInvocation.h"
#if CLANG_VERSION_MAJOR >= 22
#include "clang/Driver/CreateInvocationFromArgs.h"
#else
#include "clang/Frontend/Utils.h"
#endif
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"

namespace backlint::extract {

static llvm::Error problem(const llvm::Twine &Text) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), Text);
}

llvm::Expected<std::string> findResourceDirectory(llvm::StringRef Wanted) {
  std::string Directory = Wanted.str();
  if (Directory.empty())
    Directory = llvm::sys::Process::GetEnv("BACKLINT_RESOURCE_DIR")
                    .value_or(BACKLINT_CLANG_RESOURCE_DIR);
  if (llvm::sys::fs::exists(Directory + "/include/stddef.h"))
    return Directory;
  return problem("error: the builtin headers of Clang " CLANG_VERSION_STRING
                 " are not in '" +
                 Directory + "'; install libclang-common-" +
                 llvm::Twine(CLANG_VERSION_MAJOR) +
                 "-dev or name their directory in BACKLINT_RESOURCE_DIR");
}

/// The driver's arguments, program name first.
static std::vector<std::string>
driverArguments(const Job &Job, const ExtractOptions &Options,
                llvm::ArrayRef<std::string> ExtraArguments) {
  // Tool chains are looked for beside the compiler; none is run.
  llvm::StringRef Bin = Options.ResourceDirectory;
  for (int Up = 0; Up < 3; ++Up) // lib/clang/<version>
    Bin = llvm::sys::path::parent_path(Bin);
  bool IsC = llvm::sys::path::extension(Job.Source) == ".c";
  std::vector<std::string> Result = {Bin.str() + "/bin/" +
                                     (IsC ? "clang" : "clang++")};
  Result.insert(Result.end(), Job.Arguments.begin(), Job.Arguments.end());
  for (const std::string &Directory : Options.HeaderDirectories)
    Result.insert(Result.end(), {"-idirafter", Directory});
  Result.insert(Result.end(), ExtraArguments.begin(), ExtraArguments.end());
  // Code that another compiler accepts must not fail on a warning of Clang's.
  Result.insert(Result.end(), {"-resource-dir=" + Options.ResourceDirectory,
                               "-fsyntax-only", "-w", "-Wno-everything",
                               "-ferror-limit=0", "-Qunused-arguments",
                               "-fno-color-diagnostics", "--", Job.Source});
  return Result;
}

llvm::Expected<std::unique_ptr<clang::CompilerInstance>>
makeCompiler(const Job &Job, const ExtractOptions &Options, FileSystem Files,
             llvm::ArrayRef<std::string> ExtraArguments,
             clang::DiagnosticConsumer &Consumer) {
  if (std::error_code Error = Files->setCurrentWorkingDirectory(Job.Directory))
    return problem(Job.Source + ": error: cannot enter '" + Job.Directory +
                   "': " + Error.message() +
                   "; create it or correct the compile database");
  std::vector<std::string> Arguments =
      driverArguments(Job, Options, ExtraArguments);
  std::vector<const char *> Pointers;
  for (const std::string &A : Arguments)
    Pointers.push_back(A.c_str());

  clang::CreateInvocationOptions Create;
#if CLANG_VERSION_MAJOR >= 21
  clang::DiagnosticOptions DriverOptions;
  Create.Diags = clang::CompilerInstance::createDiagnostics(
      *Files, DriverOptions, &Consumer, /*ShouldOwnClient=*/false);
#elif CLANG_VERSION_MAJOR >= 20
  Create.Diags = clang::CompilerInstance::createDiagnostics(
      *Files, new clang::DiagnosticOptions, &Consumer,
      /*ShouldOwnClient=*/false);
#else
  Create.Diags = clang::CompilerInstance::createDiagnostics(
      new clang::DiagnosticOptions, &Consumer, /*ShouldOwnClient=*/false);
#endif
  Create.VFS = Files;
  std::shared_ptr<clang::CompilerInvocation> Invocation =
      clang::createInvocation(Pointers, Create);
  if (!Invocation)
    return problem("");
  Invocation->getFrontendOpts().SkipFunctionBodies = Options.SkipForeignBodies;
  Invocation->getFrontendOpts().DisableFree = false;
  Invocation->getFileSystemOpts().WorkingDir = Job.Directory;
  Invocation->getDiagnosticOpts().ShowCarets = false;
  Invocation->getLangOpts().CommentOpts = {};

#if CLANG_VERSION_MAJOR >= 21
  auto Compiler = std::make_unique<clang::CompilerInstance>(Invocation);
#else
  auto Compiler = std::make_unique<clang::CompilerInstance>();
  Compiler->setInvocation(Invocation);
#endif
#if CLANG_VERSION_MAJOR >= 22
  Compiler->setVirtualFileSystem(Files);
  Compiler->createDiagnostics(&Consumer, /*ShouldOwnClient=*/false);
  Compiler->createFileManager();
#else
#if CLANG_VERSION_MAJOR >= 20
  Compiler->createDiagnostics(*Files, &Consumer, /*ShouldOwnClient=*/false);
#else
  Compiler->createDiagnostics(&Consumer, /*ShouldOwnClient=*/false);
#endif
  Compiler->createFileManager(Files);
#endif
  // A missing include must not end the parse: what follows it is still code.
  Compiler->getDiagnostics().setFatalsAsError(true);
  return Compiler;
}

} // namespace backlint::extract
