//===- AnalysisFuzz.cpp - Any valid unit through every rule ---------------===//
//
// Units of code that no compiler would accept: every question that a rule
// asks ends, and the answers do not depend on the run.
//
//===----------------------------------------------------------------------===//
#include "ir/TextParser.h"
#include "ir/Verify.h"
#include "pipeline/analysis/Analysis.h"
#include "llvm/Support/ErrorHandling.h"

using namespace backlint;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  static const catalog::Catalog Known =
      llvm::cantFail(catalog::Catalog::load());
  llvm::Expected<ir::Unit> Read = ir::parseText(
      llvm::StringRef(reinterpret_cast<const char *>(Data), Size));
  if (!Read) {
    llvm::consumeError(Read.takeError());
    return 0;
  }
  if (!ir::verify(*Read).empty())
    return 0;
  auto Rules = llvm::cantFail(pipeline::chooseRules(Known, {}));
  auto Run = [&] {
    findings::SourceFiles Sources("/nowhere");
    link::Bounds Bounds;
    std::string Result;
    for (const findings::Finding &F :
         pipeline::analyze({&*Read}, Known, {Rules, {}, true}, Sources, Bounds))
      Result += F.RuleId + F.Text + "\n";
    return Result;
  };
  if (Run() != Run())
    llvm::report_fatal_error("two runs, two reports");
  return 0;
}
