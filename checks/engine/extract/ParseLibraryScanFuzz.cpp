//===- ParseLibraryScanFuzz.cpp - Any text as a file to be scanned --------===//
#include "extract/ParseLibraryScan.h"
#include "llvm/Support/ErrorHandling.h"

using namespace backlint::extract;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  llvm::StringRef Text(reinterpret_cast<const char *>(Data), Size);
  FileDefinitions Found = definitionsIn(Text);
  for (const std::set<std::string> *Names : {&Found.Classes, &Found.Functions})
    for (const std::string &Name : *Names)
      if (Name.empty())
        llvm::report_fatal_error("a definition without a name");
  return 0;
}
