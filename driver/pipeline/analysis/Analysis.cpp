//===- Analysis.cpp -------------------------------------------------------===//
//
// The checks run in one thread with a large stack: questions nest as deep as
// the code that they are asked of.
//
//===----------------------------------------------------------------------===//
#include "pipeline/analysis/Analysis.h"
#include "Check.h"
#include "findings/Format.h"
#include "findings/UnusedSuppressions.h"
#include "ir/Serialize.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/thread.h"
#include <cstdlib>
#include <ctime>

namespace backlint::pipeline {

template <typename Pointer> static void sortAll(std::vector<Pointer> &Units) {
  llvm::stable_sort(Units, [](const Pointer &A, const Pointer &B) {
    if (A->MainFile != B->MainFile)
      return A->MainFile < B->MainFile;
    return ir::serialize(*A) < ir::serialize(*B); // Compiled in two ways.
  });
}

void sortUnits(std::vector<std::unique_ptr<ir::Unit>> &Units) {
  sortAll(Units);
}

void sortUnits(std::vector<const ir::Unit *> &Units) { sortAll(Units); }

llvm::Expected<std::vector<const catalog::Rule *>>
chooseRules(const catalog::Catalog &Catalog,
            llvm::ArrayRef<std::string> Globs) {
  std::vector<const catalog::Rule *> Result;
  for (const catalog::Rule &Rule : Catalog.rules())
    if (Globs.empty() ? Rule.EnabledByDefault
                      : findings::matchesRule(Globs, Rule.Id))
      Result.push_back(&Rule);
  for (const std::string &Glob : Globs) {
    llvm::StringRef Name = Glob;
    Name.consume_front("-");
    if (llvm::none_of(Catalog.rules(), [&](const catalog::Rule &Rule) {
          return findings::matchesRule({Name.str()}, Rule.Id);
        }))
      return failure(
          "error: no rule is called '{}'; `backlint rules` lists them all",
          Name);
  }
  return Result;
}

std::vector<findings::Finding>
analyze(llvm::ArrayRef<const ir::Unit *> Units, const catalog::Catalog &Catalog,
        const Inquiry &Asked, findings::SourceFiles &Sources,
        link::Bounds &Bounds, std::vector<findings::Finding> Others) {
  std::vector<findings::Finding> Reported = std::move(Others);
  llvm::thread Thread(std::optional<unsigned>(RunChecksStackBytes), [&] {
    for (const std::vector<const ir::Unit *> &Program : programsOf(Units)) {
      link::Bounds Here;
      llvm::append_range(Reported, runChecks(link::Program(Program, Catalog),
                                             Asked.Rules, &Here));
      Bounds.Depth += Here.Depth;
      Bounds.Callers += Here.Callers;
      Bounds.Widened += Here.Widened;
      Bounds.FieldWriters += Here.FieldWriters;
      Bounds.Paths += Here.Paths;
      Bounds.Steps += Here.Steps;
    }
  });
  Thread.join();
  std::vector<findings::Finding> Unused = findings::unusedSuppressions(
      {Units, Reported, Asked.Rules, Asked.IsWhole}, Catalog, Sources);
  llvm::append_range(Reported, Unused);
  return findings::process(std::move(Reported), Units, Sources,
                           Asked.Suppressions);
}

std::string today() {
  // A build that is to be repeated says when it is.
  const char *Said = std::getenv("SOURCE_DATE_EPOCH");
  int64_t Seconds = 0;
  std::time_t Now = Said && !llvm::StringRef(Said).getAsInteger(10, Seconds)
                        ? static_cast<std::time_t>(Seconds)
                        : std::time(nullptr);
  std::tm Utc = {};
  gmtime_r(&Now, &Utc);
  return fmt::format("{:04}-{:02}-{:02}", Utc.tm_year + 1900, Utc.tm_mon + 1,
                     Utc.tm_mday);
}

} // namespace backlint::pipeline
