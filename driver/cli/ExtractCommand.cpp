//===- ExtractCommand.cpp - backlint extract ------------------------------===//
//
// Sources in, units out: the first half of `check`, for build systems that
// want to run and keep each source's part themselves.
//
//===----------------------------------------------------------------------===//
#include "cli/Outputs.h"
#include "cli/Reading.h"
#include "cli/Reporting.h"
#include "findings/Format.h"
#include "ir/Serialize.h"
#include "ir/Text.h"
#include "pipeline/project/Places.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

namespace backlint::cli {

namespace path = llvm::sys::path;
namespace fs = llvm::sys::fs;

static const std::vector<Option> &options() {
  static const Option Own[] = {
      {"-o", "UNIT", "file to write; of several sources, a directory"},
      {"--emit", "FORM", "binary (default) or text"},
      {"--depfile", "FILE",
       "write what the unit was made of, as make reads "
       "it"},
      {"--object", "PART",
       "of several commands of a source, those whose object file's name has "
       "PART"},
      {"--root", "DIR", "where the project begins"},
      {"--models", "DIR", "as for check"},
      {"--floor", "", ""}}; // Parse only: for measuring.
  static const std::vector<Option> All = joined({Own, ReadingOptions});
  return All;
}

static std::string forMake(llvm::StringRef Path) {
  std::string Result;
  for (char C : Path) {
    if (C == ' ' || C == '#' || C == '\\')
      Result += '\\';
    if (C == '$')
      Result += '$';
    Result += C;
  }
  return Result;
}

static llvm::Error writeDepfile(const std::string &File,
                                const std::string &Target, const ir::Unit &Unit,
                                const std::string &Root) {
  std::string Text = forMake(Target) + ":";
  for (const ir::File &F : Unit.Files) {
    std::string Path = path::is_absolute(F.Path) ? F.Path : Root + "/" + F.Path;
    if (fs::exists(Path)) // Others are in memory alone.
      Text += " \\\n  " + forMake(Path);
  }
  return writeOutput(File, Text + "\n", Root);
}

/// Where the units go: one file, or a file for each below a directory.
static llvm::Expected<std::vector<std::string>>
outputs(const pipeline::Units &Units, const Arguments &Given, bool AsText,
        const std::string &Root) {
  std::string Wanted = Given.value("-o");
  if (Wanted.empty() && !AsText)
    return failure("error: a unit is not for a terminal; name a file with -o, "
                   "or use --emit text");
  bool One = Units.Made.size() == 1 && !fs::is_directory(Wanted) &&
             !path::is_separator(Wanted.empty() ? ' ' : Wanted.back());
  if (One || Wanted.empty() || Wanted == "-")
    return std::vector<std::string>(Units.Made.size(), Wanted);
  std::vector<std::string> Result;
  std::map<std::string, unsigned> Times;
  for (const std::unique_ptr<ir::Unit> &Unit : Units.Made) {
    llvm::SmallString<256> Path(Wanted);
    path::append(Path, path::relative_path(Unit->MainFile));
    // A source may be compiled in several ways.
    if (unsigned Before = Times[Unit->MainFile]++)
      Path += "." + std::to_string(Before + 1);
    Path += AsText ? ".txt" : ".blir";
    if (llvm::Error Error = pipeline::checkWayTo(Path, Root))
      return std::move(Error);
    if (std::error_code Error = fs::create_directories(path::parent_path(Path)))
      return failure("{}: error: {}; choose another place for the output",
                     path::parent_path(Path), Error.message());
    Result.push_back(std::string(Path));
  }
  return Result;
}

static llvm::Expected<int> runExtract(const Arguments &Given) {
  auto Form = Given.choice("--emit", {"binary", "text"});
  if (!Form)
    return Form.takeError();
  llvm::Expected<pipeline::Configuration> Config = configurationFor(Given);
  if (!Config)
    return Config.takeError();
  llvm::Expected<catalog::Catalog> Catalog = loadCatalog(Given, *Config);
  if (!Catalog)
    return Catalog.takeError();
  llvm::Expected<pipeline::Plan> Plan = planFor(Given, *Catalog, *Config);
  if (!Plan)
    return Plan.takeError();
  const std::string &Root = Plan->Options.Project.Root;
  bool AsText = *Form == "text", Floor = Given.has("--floor");
  Plan->Options.Lower = !Floor;
  pipeline::UnitCache Cache = openCache(Given);
  llvm::Expected<pipeline::Units> Units = readUnits(*Plan, Cache, Given);
  if (!Units)
    return Units.takeError();
  for (const pipeline::FailedJob &Job : Units->Failed)
    llvm::errs() << fmt::format("{}: error: {}\n", Job.Source, Job.Reason);
  int Status = Units->Failed.empty() ? Clean : Incomplete;
  // Without an output a run of several sources only fills the cache.
  if (Floor || (Plan->Jobs.size() > 1 && !Given.has("-o") && !AsText))
    return Status;
  Units->readAll();
  auto Paths = outputs(*Units, Given, AsText, Root);
  if (!Paths)
    return Paths.takeError();
  std::vector<std::string> Files = *Paths;
  if (Given.has("--depfile") && Units->Made.size() == 1)
    Files.push_back(Given.value("--depfile"));
  for (const std::string &File : Files)
    if (llvm::Error Error = checkOutput(File, Root))
      return std::move(Error);
  for (size_t I = 0; I < Files.size(); ++I) {
    const ir::Unit &Unit = *Units->Made[I < Paths->size() ? I : 0];
    llvm::Error Error =
        I >= Paths->size() ? writeDepfile(Files[I], Paths->front(), Unit, Root)
        : AsText           ? writeOutput(Files[I], ir::print(Unit), Root)
                           : writeOutput(Files[I], ir::serialize(Unit), Root);
    if (!Error)
      continue;
    llvm::errs() << llvm::toString(std::move(Error)) << '\n';
    Status = Incomplete; // The other units are of use all the same.
  }
  return Status;
}

const Command Extract = {
    "extract", "SOURCE|PATH... -o UNIT [options] [-- compile flags]",
    "Read sources and write what they say as units.", options(), runExtract};

} // namespace backlint::cli
