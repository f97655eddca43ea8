//===- Live.cpp -----------------------------------------------------------===//
#include "cli/Live.h"
#include "cli/Reading.h"
#include "cli/Reporting.h"
#include "cli/Review.h"
#include "pipeline/configuration/ConfigurationFile.h"
#include "pipeline/project/Places.h"
#include "pipeline/project/ProjectRoot.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace backlint::cli {

/// The files and folders that decide how \p Path is reviewed, whether they are
/// there or not.
static void addInputs(const Arguments &Given, const std::string &Path,
                      std::vector<std::string> &Inputs) {
  llvm::SmallString<256> Real;
  if (llvm::sys::fs::real_path(Path.empty() ? "." : Path, Real))
    return Inputs.push_back(Path);
  std::string Root = pipeline::findRoot(Real);
  Inputs.push_back(Root); // A compile database may come.
  Inputs.push_back(Root + "/backlint.toml");
  for (std::string File :
       {Given.value("--config"), pipeline::findConfiguration(Real)})
    if (!File.empty() && File != "none")
      Inputs.push_back(File);
}

static void addTree(const std::string &Directory,
                    std::vector<std::string> &Inputs) {
  Inputs.push_back(Directory);
  std::error_code Error;
  llvm::sys::fs::recursive_directory_iterator It(Directory, Error), End;
  for (; !Error && It != End; It.increment(Error))
    Inputs.push_back(It->path());
}

static llvm::Expected<std::unique_ptr<pipeline::ReviewSetup>>
setupFor(const Arguments &Given, const std::string &Path,
         std::vector<std::string> &Inputs) {
  addInputs(Given, Path, Inputs);
  auto Config = configurationFor(Given, Path);
  if (!Config)
    return Config.takeError();
  llvm::append_range(Inputs, Config->ModelDirectories);
  if (Given.has("--models"))
    Inputs.push_back(Given.value("--models"));
  if (std::string Baseline = baselineFor(Given, *Config); !Baseline.empty())
    addTree(Baseline, Inputs);
  auto Texts = addedTexts(Given, *Config);
  if (!Texts)
    return Texts.takeError();
  for (const catalog::SourceText &Text : *Texts) {
    Inputs.push_back(Text.Path);
    Inputs.push_back(llvm::sys::path::parent_path(Text.Path).str());
  }
  auto Catalog = pipeline::catalogOf(*Config, *Texts);
  if (!Catalog)
    return Catalog.takeError();
  auto Setup = std::make_unique<pipeline::ReviewSetup>(
      pipeline::ReviewSetup{std::move(*Config),
                            std::move(*Catalog),
                            {},
                            cacheDirectory(Given),
                            Given.has("--config-files")});
  auto Rules = rulesFor(Setup->Catalog, Given, Setup->Config);
  if (!Rules)
    return Rules.takeError();
  Setup->Rules = std::move(*Rules);
  auto Known = knownFor(Given, Setup->Config);
  if (!Known)
    return Known.takeError();
  for (const KnownFindings &List : *Known)
    llvm::append_range(Setup->Known, List.Entries);
  return Setup;
}

pipeline::ReviewMaker makerFor(const Arguments &Given,
                               std::vector<std::string> Paths) {
  std::string First = Paths.empty() ? "" : Paths.front();
  return {[&Given, First](std::vector<std::string> &Inputs) {
            return setupFor(Given, First, Inputs);
          },
          [&Given, Paths](const pipeline::ReviewSetup &Setup) {
            auto Plan = planFor(Given, Setup.Catalog, Setup.Config, Paths);
            if (Plan)
              if (llvm::Error Error = pipeline::checkWay(
                      Setup.CacheDirectory, Plan->Options.Project.Root))
                return llvm::Expected<pipeline::Plan>(std::move(Error));
            return Plan;
          }};
}

} // namespace backlint::cli
