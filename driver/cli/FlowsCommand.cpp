//===- FlowsCommand.cpp - backlint explain --source, backlint models ------===//
//
// From options to lines of code; the answers are made in pipeline/.
//
//===----------------------------------------------------------------------===//
#include "cli/Command.h"
#include "cli/Flows.h"
#include "cli/Outputs.h"
#include "findings/Format.h"
#include "pipeline/inferred/UnknownCalls.h"
#include "pipeline/review/FlowStory.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace backlint::cli {

const std::vector<Option> &flowOptions() {
  static const Option Own[] = {{"--models", "DIR", "as for check"},
                               {"--root", "DIR", "as for check"}};
  static const std::vector<Option> All = joined({Own, ReadingOptions});
  return All;
}

/// FILE is looked for here, then below \p Root.
static llvm::Expected<pipeline::CodeLine>
lineOf(const Arguments &Given, llvm::StringRef Option, llvm::StringRef Root) {
  std::string Text = Given.value(Option);
  auto [File, Number] = llvm::StringRef(Text).rsplit(':');
  pipeline::CodeLine Result;
  if (File.empty() || Number.getAsInteger(10, Result.Line) || !Result.Line)
    return failure("error: {} wants FILE:LINE, as {} src/users.cpp:12", Option,
                   Option);
  llvm::SmallString<256> Real, Below(Root);
  llvm::sys::path::append(Below, File);
  if (llvm::sys::fs::real_path(File, Real))
    if (std::error_code Error = llvm::sys::fs::real_path(Below, Real))
      return failure("{}: error: {}; name a file that exists with {}", File,
                     Error.message(), Option);
  llvm::StringRef Relative = Real;
  if (Relative.consume_front(Root))
    Relative.consume_front("/");
  Result.File = Relative.str();
  return Result;
}

static std::vector<const ir::Unit *> read(Inputs &In) {
  readAll(In.Units);
  for (const pipeline::FailedJob &Job : In.Units.Failed)
    llvm::errs() << fmt::format("{}: error: {}\n", Job.Source, Job.Reason);
  std::vector<const ir::Unit *> Result;
  for (const std::unique_ptr<ir::Unit> &Unit : In.Units.Made)
    Result.push_back(Unit.get());
  return Result;
}

llvm::Expected<int> explainFlow(const Arguments &Given) {
  for (llvm::StringRef Option : {"--source", "--sink"})
    if (!Given.has(Option))
      return failure("error: a way has two ends; add {} FILE:LINE", Option);
  Statistics Stats;
  llvm::Expected<Inputs> In = readInputs(Given, Stats);
  if (!In)
    return In.takeError();
  auto Source = lineOf(Given, "--source", In->root());
  if (!Source)
    return Source.takeError();
  auto Sink = lineOf(Given, "--sink", In->root());
  if (!Sink)
    return Sink.takeError();
  auto Text = pipeline::tellFlow(read(*In), In->Catalog, *Source, *Sink);
  if (!Text)
    return Text.takeError();
  llvm::outs() << *Text;
  return In->Units.Failed.empty() ? Clean : Incomplete;
}

static llvm::Expected<int> runModels(const Arguments &Given) {
  // The first word says what to do, the others what to look at.
  if (Given.plain().empty() || Given.plain().front() != "suggest")
    return failure("error: say what to do: backlint models suggest [PATH...]");
  Statistics Stats;
  llvm::Expected<Inputs> In = readInputs(Given.withoutFirst(), Stats);
  if (!In)
    return In.takeError();
  auto Unknown = pipeline::unknownFunctions(read(*In), In->Catalog);
  if (llvm::Error Error = writeOutput(Given.value("-o", "-"),
                                      pipeline::suggestedModels(Unknown)))
    return std::move(Error);
  return In->Units.Failed.empty() ? Clean : Incomplete;
}

static const std::vector<Option> &modelsOptions() {
  static const Option Own[] = {{"-o", "FILE", "write the models there"}};
  static const std::vector<Option> All = joined({Own, flowOptions()});
  return All;
}

const Command Models = {
    "models", "suggest [PATH...] [-o FILE] [options]",
    "Write models to fill in, of functions that nothing is known of and that "
    "values of requests or secrets go into.",
    modelsOptions(), runModels};

} // namespace backlint::cli
