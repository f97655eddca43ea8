//===- CompileDatabaseFuzz.cpp - Any text as compile_commands.json --------===//
//
// A stranger's database may make jobs, never one whose arguments run a
// program, load a plugin or write a file.
//
//===----------------------------------------------------------------------===//
#include "pipeline/project/CompileDatabase.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/Path.h"

using namespace backlint;

/// Whether \p Word, where a flag stands, does more than change what the source
/// means. Written apart from the list of flags that are let through.
static bool isHarmful(llvm::StringRef Word) {
  for (llvm::StringRef Start : {"@",
                                "-o",
                                "-Xclang",
                                "-load",
                                "-fplugin",
                                "-fpass-plugin",
                                "-wrapper",
                                "-B",
                                "-M",
                                "-save-temps",
                                "--save-temps",
                                "-fmodules-cache-path",
                                "-ftime-trace",
                                "-index-store-path",
                                "--config",
                                "-specs",
                                "--specs",
                                "-serialize-diagnostics",
                                "--serialize-diagnostics",
                                "-emit",
                                "-S",
                                "-fdump",
                                "-mllvm",
                                "-cc1",
                                "-Wp,",
                                "-Wl,",
                                "-Wa,",
                                "-ivfsoverlay",
                                "-fprofile",
                                "-fcrash-diagnostics-dir",
                                "-gen-reproducer",
                                "-working"})
    if (Word.starts_with(Start))
      return true;
  return false;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  llvm::StringRef Text(reinterpret_cast<const char *>(Data), Size);
  auto Jobs =
      pipeline::readCompileDatabase(Text, "/project/compile_commands.json");
  if (!Jobs) {
    llvm::consumeError(Jobs.takeError());
    return 0;
  }
  for (const pipeline::PlannedJob &Each : *Jobs) {
    if (!llvm::sys::path::is_absolute(Each.Job.Source) ||
        !llvm::sys::path::is_absolute(Each.Job.Directory))
      llvm::report_fatal_error("a job with a relative path");
    for (const auto *Words : {&Each.Job.Arguments})
      for (size_t I = 0; I < Words->size(); ++I) {
        llvm::StringRef Word = (*Words)[I];
        // The next word is its value, whatever it looks like.
        if (Word == "-I" || Word == "-D" || Word == "-U" ||
            Word == "-include" || Word == "-isystem" || Word == "-iquote" ||
            Word == "-idirafter" || Word == "-isysroot" || Word == "-imacros" ||
            Word == "--sysroot" || Word == "--target" ||
            Word == "--gcc-toolchain" || Word == "-target" || Word == "-x")
          ++I;
        else if (isHarmful(Word))
          llvm::report_fatal_error("a harmful flag is let through");
      }
  }
  return 0;
}
