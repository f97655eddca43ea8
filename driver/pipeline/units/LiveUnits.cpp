//===- LiveUnits.cpp ------------------------------------------------------===//
//
// A unit is known by its command, so that a change of the plan or the options
// costs the units that it changes.
//
//===----------------------------------------------------------------------===//
#include "pipeline/units/LiveUnits.h"
#include "pipeline/analysis/Analysis.h"
#include "pipeline/units/UnitInputs.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

namespace backlint::pipeline {

bool LiveUnits::isStale(const Entry &E, FileHashes &Files) {
  return llvm::any_of(E.MadeOf, [&](const Dependency &D) {
    return Files.of(D.Path) != D.Hash;
  });
}

bool LiveUnits::isStale(FileHashes &Files) const {
  return llvm::any_of(ByCommand, [&](const auto &Known) {
    return isStale(Known.second, Files);
  });
}

llvm::Expected<size_t>
LiveUnits::refresh(const Plan &Plan, const std::string &CacheDirectory,
                   FileHashes &Files,
                   llvm::function_ref<void(size_t, size_t)> Progress) {
  std::map<uint64_t, Entry> Next;
  std::vector<PlannedJob> Jobs;
  std::vector<uint64_t> Commands;
  for (const PlannedJob &Job : Plan.Jobs) {
    uint64_t Command = commandHash(Job, Plan.Options);
    if (Next.count(Command))
      continue;
    auto Known = ByCommand.find(Command);
    if (Known != ByCommand.end() && !isStale(Known->second, Files)) {
      Next.emplace(Command, std::move(Known->second));
    } else {
      Next.try_emplace(Command);
      Jobs.push_back(Job);
      Commands.push_back(Command);
    }
  }
  const size_t Gone = llvm::count_if(
      ByCommand, [&](const auto &Known) { return !Next.count(Known.first); });
  ByCommand = std::move(Next);

  // What a job that gives nothing is made of is not known: its source, then.
  for (size_t I = 0; I < Jobs.size(); ++I)
    ByCommand[Commands[I]].MadeOf = {
        {Jobs[I].Job.Source, Files.of(Jobs[I].Job.Source)}};
  UnitCache Cache(CacheDirectory);
  llvm::Expected<Units> Made =
      extractUnits(Jobs, Plan.Options, Plan.Limits, Cache, Progress);
  if (!Made) {
    for (uint64_t Command : Commands)
      ByCommand.erase(Command);
    return Made.takeError();
  }
  Made->readAll();
  for (size_t I = 0; I < Made->Made.size(); ++I) {
    const size_t Job = Made->Jobs[I];
    Entry &E = ByCommand[Commands[Job]];
    E.Unit = std::move(Made->Made[I]);
    E.MadeOf = dependenciesOf(*E.Unit, Jobs[Job].Job, Plan.Options);
  }
  for (FailedJob &Failure : Made->Failed)
    ByCommand[Commands[Failure.Job]].Failure = std::move(Failure);
  // Another configuration of a source may have given nothing new.
  for (size_t I = 0; I < Jobs.size(); ++I)
    if (Entry &E = ByCommand[Commands[I]]; !E.Unit && E.Failure.Reason.empty())
      for (size_t Job : Made->Jobs)
        if (Jobs[Job].Job.Source == Jobs[I].Job.Source)
          E.MadeOf = ByCommand[Commands[Job]].MadeOf;
  return Jobs.size() + Gone;
}

std::vector<const ir::Unit *> LiveUnits::units() const {
  std::vector<const ir::Unit *> Result;
  for (const auto &[Command, E] : ByCommand)
    if (E.Unit)
      Result.push_back(E.Unit.get());
  sortUnits(Result);
  return Result;
}

std::vector<FailedJob> LiveUnits::failed() const {
  std::vector<FailedJob> Result;
  for (const auto &[Command, E] : ByCommand)
    if (!E.Unit && !E.Failure.Reason.empty())
      Result.push_back(E.Failure);
  llvm::sort(Result, [](const FailedJob &A, const FailedJob &B) {
    return std::tie(A.Source, A.Reason) < std::tie(B.Source, B.Reason);
  });
  return Result;
}

} // namespace backlint::pipeline
