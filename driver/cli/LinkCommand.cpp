//===- LinkCommand.cpp - backlint link ------------------------------------===//
//
// Units that `extract` has written in, findings out: the second half of
// `check`.
//
//===----------------------------------------------------------------------===//
#include "cli/Outputs.h"
#include "cli/Reporting.h"
#include "findings/Format.h"
#include "ir/Serialize.h"
#include "pipeline/project/ProjectRoot.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <set>

namespace backlint::cli {

namespace fs = llvm::sys::fs;

/// \p Given with directories replaced by the units in them.
static llvm::Expected<std::set<std::string>>
unitFiles(llvm::ArrayRef<std::string> Given) {
  std::set<std::string> Result;
  for (const std::string &Path : Given) {
    if (!fs::is_directory(Path)) {
      Result.insert(Path);
      continue;
    }
    std::error_code Error;
    fs::recursive_directory_iterator It(Path, Error), End;
    for (; !Error && It != End; It.increment(Error))
      if (llvm::sys::path::extension(It->path()) == ".blir")
        Result.insert(It->path());
    if (Error)
      return failure("{}: error: {}; name units or a directory of them", Path,
                     Error.message());
  }
  if (Result.empty())
    return failure("error: there is no unit to link; name files or directories "
                   "that `backlint extract` has written");
  return Result;
}

static llvm::Expected<int> runLink(const Arguments &Given) {
  Statistics Stats;
  llvm::Expected<pipeline::Configuration> Config =
      configurationFor(Given, Given.value("--root"));
  if (!Config)
    return Config.takeError();
  llvm::Expected<catalog::Catalog> Catalog = loadCatalog(Given, *Config);
  if (!Catalog)
    return Catalog.takeError();
  if (llvm::Error Error = checkReporting(*Catalog, Given, *Config))
    return std::move(Error);
  llvm::Expected<std::set<std::string>> Files = unitFiles(Given.plain());
  if (!Files)
    return Files.takeError();
  pipeline::Units Units;
  for (const std::string &Path : *Files) {
    auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/false,
                                              /*RequiresNullTerminator=*/false);
    if (!Buffer)
      return failure(
          "{}: error: {}; name a unit that `backlint extract` has written",
          Path, Buffer.getError().message());
    llvm::Expected<ir::Unit> Unit =
        ir::deserialize((*Buffer)->getBuffer(), Path);
    if (!Unit)
      return Unit.takeError();
    Units.Made.push_back(std::make_unique<ir::Unit>(std::move(*Unit)));
  }
  std::string Wanted = Given.value("--root", ".");
  llvm::SmallString<256> Root;
  if (std::error_code Error = fs::real_path(Wanted, Root))
    return failure("{}: error: {}; name the project's directory with --root",
                   Wanted, Error.message());
  std::string Project =
      Given.has("--root") ? std::string(Root) : pipeline::findRoot(Root);
  if (llvm::Error Error = checkOutputs(Given, Project))
    return std::move(Error);
  Inputs In{std::move(*Config),
            std::move(*Catalog),
            {},
            pipeline::UnitCache(""),
            std::move(Units),
            {},
            {}};
  In.Plan.Options.Project.Root = Project;
  return reportOn(std::move(In), Given, Stats);
}

static const std::vector<Option> &options() {
  static const std::vector<Option> All =
      joined({ReportingOptions, EmitModelsOption});
  return All;
}

const Command Link = {"link", "UNIT... [options]",
                      "Review units that `extract` has written.", options(),
                      runLink};

} // namespace backlint::cli
