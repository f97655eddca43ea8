//===- Project.cpp --------------------------------------------------------===//
//
// A mistake in any of the files is an error: a plugin that went on without
// them would be silent where it should speak.
//
//===----------------------------------------------------------------------===//
#include "tidy/Project.h"
#include "findings/Format.h"
#include "findings/Suppressions.h"
#include "pipeline/configuration/BaselineFiles.h"
#include "pipeline/configuration/ConfigurationFile.h"
#include "pipeline/project/Places.h"
#include "pipeline/project/ProjectRoot.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <map>

namespace backlint::tidy {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static std::string from(llvm::StringRef Root, llvm::StringRef Path) {
  llvm::SmallString<256> Full;
  if (!path::is_absolute(Path))
    Full = Root;
  path::append(Full, Path);
  path::remove_dots(Full, /*remove_dot_dot=*/true);
  return std::string(Full);
}

static llvm::Expected<std::string> rootFor(const PluginOptions &Options,
                                           llvm::StringRef MainFile) {
  if (Options.Root.empty())
    return pipeline::findRoot(MainFile);
  llvm::SmallString<256> Real;
  if (std::error_code Error = fs::real_path(Options.Root, Real))
    return failure("{}: error: {}; name the directory where the project begins "
                   "with Root",
                   Options.Root, Error.message());
  if (!fs::is_directory(Real))
    return failure("{}: error: is no directory; name the one where the project "
                   "begins with Root",
                   Options.Root);
  return std::string(Real);
}

static llvm::Expected<catalog::SourceText> programModels(std::string Path) {
  auto Buffer = pipeline::readRegularFile(Path);
  if (!Buffer)
    return failure("{}: error: {}; name a file that `backlint check "
                   "--emit-models` wrote with ProgramModels",
                   Path, Buffer.getError().message());
  return catalog::SourceText{std::move(Path), (*Buffer)->getBuffer().str()};
}

static llvm::Error read(Project &Into, const PluginOptions &Options,
                        llvm::StringRef MainFile) {
  std::optional<std::string> Named;
  if (Options.Config == "none")
    Named = Options.Config;
  else if (!Options.Config.empty())
    Named = from(Into.Root, Options.Config);
  auto Config = pipeline::configurationFor(std::move(Named), MainFile);
  if (!Config)
    return Config.takeError();
  Into.Config = std::move(*Config);
  std::vector<std::string> More;
  if (!Options.Models.empty())
    More.push_back(from(Into.Root, Options.Models));
  auto Added = pipeline::modelTexts(Into.Config, More);
  if (!Added)
    return Added.takeError();
  Into.Added = std::move(*Added);
  if (!Options.ProgramModels.empty()) {
    auto Program = programModels(from(Into.Root, Options.ProgramModels));
    if (!Program)
      return Program.takeError();
    Into.Program = std::move(*Program);
  }
  std::vector<catalog::SourceText> Texts = Into.Added;
  if (!Into.Program.Text.empty())
    Texts.push_back(Into.Program);
  auto Known = pipeline::catalogOf(Into.Config, Texts);
  if (!Known)
    return Known.takeError();
  Into.Known = std::move(*Known);
  // Names of rules are looked up where all rules are known.
  if (auto Rules = pipeline::configuredRules(Into.Known, Into.Config); !Rules)
    return Rules.takeError();
  if (!Into.Config.Baseline.empty()) {
    auto Entries = pipeline::readBaseline(Into.Config.Baseline);
    if (!Entries)
      return Entries.takeError();
    Into.Baseline = std::move(*Entries);
  }
  return llvm::Error::success();
}

bool Project::disables(llvm::StringRef RuleId) const {
  return llvm::any_of(Config.Rules.Disabled,
                      [&](const pipeline::ConfiguredText &Glob) {
                        return findings::matchesRule({Glob.Text}, RuleId);
                      });
}

llvm::Expected<std::shared_ptr<const Project>>
Project::of(const PluginOptions &Options, llvm::StringRef MainFile) {
  auto Root = rootFor(Options, MainFile);
  if (!Root)
    return Root.takeError();
  std::vector<std::string> Key = {*Root, pipeline::findConfiguration(MainFile)};
  for (const PluginSetting &Each : PluginSettings)
    Key.push_back(Options.*Each.Value);
  static thread_local std::map<std::vector<std::string>,
                               std::shared_ptr<const Project>>
      Read;
  std::shared_ptr<const Project> &Kept = Read[Key];
  if (!Kept) {
    auto Fresh = std::make_shared<Project>();
    Fresh->Root = std::move(*Root);
    if (llvm::Error Error = read(*Fresh, Options, MainFile))
      return std::move(Error);
    Kept = std::move(Fresh);
  }
  return Kept;
}

} // namespace backlint::tidy
