//===- Analysis.cpp -------------------------------------------------------===//
//
// The checks run in one thread with a large stack: questions nest as deep as
// the code that they are asked of.
//
//===----------------------------------------------------------------------===//
#include "pipeline/Analysis.h"
#include "Check.h"
#include "findings/Format.h"
#include "findings/Suppressions.h"
#include "ir/Serialize.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/thread.h"

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

static bool hasMain(const ir::Unit &Unit) {
  return llvm::any_of(Unit.Functions, [&](const ir::Function &F) {
    const ir::Symbol &Symbol = Unit.Symbols[F.Symbol];
    return Symbol.Kind == ir::SymbolKind::Function && Symbol.Name == "main";
  });
}

std::vector<std::vector<const ir::Unit *>>
programsOf(llvm::ArrayRef<const ir::Unit *> Units) {
  std::vector<const ir::Unit *> Mains, Shared;
  for (const ir::Unit *Unit : Units)
    (hasMain(*Unit) ? Mains : Shared).push_back(Unit);
  if (Mains.size() < 2)
    return {std::vector<const ir::Unit *>(Units.begin(), Units.end())};
  std::vector<std::vector<const ir::Unit *>> Result;
  for (const ir::Unit *Main : Mains) {
    Result.push_back(Shared);
    Result.back().push_back(Main);
  }
  return Result;
}

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
        llvm::ArrayRef<const catalog::Rule *> Rules,
        findings::SourceFiles &Sources, link::Bounds &Bounds,
        std::vector<findings::Finding> Others) {
  std::vector<findings::Finding> Reported = std::move(Others);
  llvm::thread Thread(std::optional<unsigned>(RunChecksStackBytes), [&] {
    for (const std::vector<const ir::Unit *> &Program : programsOf(Units)) {
      link::Bounds Here;
      llvm::append_range(
          Reported, runChecks(link::Program(Program, Catalog), Rules, &Here));
      Bounds.Depth += Here.Depth;
      Bounds.Callers += Here.Callers;
      Bounds.Widened += Here.Widened;
      Bounds.FieldWriters += Here.FieldWriters;
      Bounds.Paths += Here.Paths;
      Bounds.Steps += Here.Steps;
    }
  });
  Thread.join();
  return findings::process(std::move(Reported), Units, Sources);
}

} // namespace backlint::pipeline
