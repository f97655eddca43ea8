//===- TextFuzz.cpp - Any text as IR
//---------------------------------------===//
//
// What the parser takes, the printer prints so that the parser takes it again
// and means the same.
//
//===----------------------------------------------------------------------===//
#include "ir/Serialize.h"
#include "ir/Text.h"
#include "ir/TextParser.h"
#include "ir/Verify.h"
#include "llvm/Support/ErrorHandling.h"

using namespace backlint::ir;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  llvm::StringRef Text(reinterpret_cast<const char *>(Data), Size);
  llvm::Expected<Unit> Read = parseText(Text);
  if (!Read) {
    llvm::consumeError(Read.takeError());
    return 0;
  }
  if (!verify(*Read).empty())
    return 0; // The text may ask for what is not valid: tests do.
  std::string Printed = print(*Read);
  llvm::Expected<Unit> Again = parseText(Printed);
  if (!Again)
    llvm::report_fatal_error(Again.takeError());
  if (print(*Again) != Printed)
    llvm::report_fatal_error("a unit changes when it is printed and parsed");
  return 0;
}
