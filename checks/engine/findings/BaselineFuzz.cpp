//===- BaselineFuzz.cpp - Any text as a list of known findings ------------===//
//
// The list lies in the repository that is reviewed. Whatever its text: entries
// that are written as they were read, or an error whose every line says where.
//
//===----------------------------------------------------------------------===//
#include "findings/Baseline.h"
#include "findings/CodeText.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/ErrorHandling.h"

using namespace backlint::findings;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  std::string Text(reinterpret_cast<const char *>(Data), Size);
  if (withoutLayout(Text).size() > 2 * Text.size())
    llvm::report_fatal_error("layout was added");
  withoutLayout(Text, CalledNames::Blank);
  auto Entries = parseBaseline(Text, "x.jsonl");
  if (Entries) {
    std::string Printed = printBaseline(joined(*Entries));
    auto Again = parseBaseline(Printed, "y.jsonl");
    if (!Again || printBaseline(*Again) != Printed)
      llvm::report_fatal_error("the list is not read as it was written");
    return 0;
  }
  std::string Message = llvm::toString(Entries.takeError());
  llvm::SmallVector<llvm::StringRef> Lines;
  llvm::StringRef(Message).split(Lines, '\n', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef Line : Lines)
    if (!Line.starts_with("x.jsonl:") || !Line.contains(": error: "))
      llvm::report_fatal_error("an error without a place");
  return Lines.empty() ? (llvm::report_fatal_error("an empty error"), 0) : 0;
}
