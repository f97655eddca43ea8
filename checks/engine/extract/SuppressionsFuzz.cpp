//===- SuppressionsFuzz.cpp - Any text as a file with comments ------------===//
#include "extract/Suppressions.h"
#include "llvm/Support/ErrorHandling.h"

using namespace backlint;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  llvm::StringRef Text(reinterpret_cast<const char *>(Data), Size);
  size_t Lines = Text.count('\n') + 1;
  uint32_t Before = 0;
  for (const ir::Suppression &S : extract::findSuppressions(Text, 0)) {
    if (S.CommentLine < Before)
      llvm::report_fatal_error("suppressions out of order");
    Before = S.CommentLine;
    if (S.CommentLine == 0 || S.CommentLine > Lines || S.FirstLine > S.LastLine)
      llvm::report_fatal_error("a suppression of lines that are not there");
  }
  return 0;
}
