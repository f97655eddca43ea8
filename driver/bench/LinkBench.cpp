//===- LinkBench.cpp - backlint-link-bench --------------------------------===//
//
// Links a synthetic backend of so many lines, runs every rule over it, and
// prints one line of figures as JSON. bench.py asks for several sizes.
//
// Usage: backlint-link-bench LINES
//
//===----------------------------------------------------------------------===//
#include "Check.h"
#include "SyntheticUnits.h"
#include "ir/Serialize.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/thread.h"
#include <cstdlib>
#include <ctime>
#include <sys/resource.h>

using namespace backlint;

static double seconds() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

static double peakMegabytes() {
  rusage Usage;
  getrusage(RUSAGE_SELF, &Usage);
  return static_cast<double>(Usage.ru_maxrss) / 1024;
}

int main(int Count, char **Arguments) {
  uint64_t Wanted = Count == 2 ? std::strtoull(Arguments[1], nullptr, 10) : 0;
  if (!Wanted) {
    llvm::errs() << "error: say how many lines, such as "
                    "`backlint-link-bench 125000`\n";
    return 2;
  }
  llvm::Expected<catalog::Catalog> Known =
      catalog::Catalog::load({{"bench.toml", bench::BenchModels}});
  if (!Known) {
    llvm::errs() << llvm::toString(Known.takeError()) << '\n';
    return 2;
  }
  std::vector<const catalog::Rule *> Rules;
  for (const catalog::Rule &R : Known->rules())
    Rules.push_back(&R);
  std::vector<ir::Unit> Units = bench::syntheticUnits(Wanted);
  uint64_t Lines = 0, Bytes = 0, Functions = 0, Instrs = 0;
  std::vector<const ir::Unit *> Pointers;
  for (const ir::Unit &U : Units) {
    Pointers.push_back(&U);
    Lines += bench::sourceLines(U);
    Bytes += ir::serialize(U).size();
    Functions += U.Functions.size();
    for (const ir::Function &F : U.Functions)
      Instrs += F.Instrs.size();
  }
  double Units0 = peakMegabytes(), Start = seconds(), Joined = 0, Done = 0;
  size_t Findings = 0;
  link::Bounds Bounds;
  llvm::thread Thread(std::optional<unsigned>(RunChecksStackBytes), [&] {
    link::Program Program(Pointers, *Known);
    Joined = seconds();
    Findings = runChecks(Program, Rules, &Bounds).size();
    Done = seconds();
  });
  Thread.join();
  llvm::outs() << llvm::format(
      "{\"lines\": %llu, \"functions\": %llu, \"instructions\": %llu, "
      "\"bytes-per-line\": %.1f, \"join\": %.3f, \"checks\": %.3f, "
      "\"units-mb\": %.0f, \"peak-mb\": %.0f, \"findings\": %zu, "
      "\"bounds\": %llu, \"steps\": %llu}\n",
      (unsigned long long)Lines, (unsigned long long)Functions,
      (unsigned long long)Instrs, double(Bytes) / double(Lines), Joined - Start,
      Done - Joined, Units0, peakMegabytes(), Findings,
      (unsigned long long)(Bounds.Depth + Bounds.Callers + Bounds.Widened +
                           Bounds.FieldWriters + Bounds.Paths),
      (unsigned long long)Bounds.Steps);
  return 0;
}
