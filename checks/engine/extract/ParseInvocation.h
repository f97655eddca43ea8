//===- ParseInvocation.h - From a job to Clang's options -------*- C++ -*-===//
//
// Lets Clang's driver read a job's arguments, so that the standard library,
// the target and the defaults are those of a real compiler.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_PARSEINVOCATION_H
#define BACKLINT_EXTRACT_PARSEINVOCATION_H

#include "extract/Extract.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <memory>

namespace clang {
class CompilerInstance;
class DiagnosticConsumer;
} // namespace clang

namespace backlint::extract {

using FileSystem = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>;

/// A compiler that is ready to execute an action on \p Job. All diagnostics go
/// to \p Consumer, which must outlive it.
llvm::Expected<std::unique_ptr<clang::CompilerInstance>>
makeCompiler(const Job &Job, const ExtractOptions &Options, FileSystem Files,
             llvm::ArrayRef<std::string> ExtraArguments,
             clang::DiagnosticConsumer &Consumer);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_PARSEINVOCATION_H
