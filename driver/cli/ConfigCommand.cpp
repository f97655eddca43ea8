//===- ConfigCommand.cpp - backlint init, backlint config -----------------===//
//
// The configuration that a project begins with, and the one that holds.
//
//===----------------------------------------------------------------------===//
#include "cli/Outputs.h"
#include "cli/Reporting.h"
#include "findings/Format.h"
#include "pipeline/configuration/Settings.h"
#include "pipeline/project/ProjectRoot.h"
#include "report/Prose.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <set>

namespace backlint::cli {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

namespace {

/// Names that tell of a folder's use wherever it lies.
constexpr llvm::StringRef TestNames[] = {"test",      "tests",   "unittest",
                                         "unittests", "example", "examples"};
constexpr llvm::StringRef GeneratedNames[] = {"generated", "gen", "autogen"};

struct Folders {
  std::set<std::string> Tests, Generated; ///< From the root.
};

/// Two levels are where such folders lie.
Folders look(llvm::StringRef Root) {
  Folders Seen;
  std::error_code Error;
  fs::recursive_directory_iterator It(Root, Error), End;
  for (; !Error && It != End; It.increment(Error)) {
    llvm::StringRef Name = path::filename(It->path());
    bool IsFolder = It->type() == fs::file_type::directory_file;
    if (!IsFolder || Name.starts_with(".") || It.level() >= 2)
      It.no_push();
    if (!IsFolder)
      continue;
    std::string Relative = It->path().substr(Root.size() + 1);
    if (llvm::is_contained(TestNames, Name.lower()))
      Seen.Tests.insert(Relative + "/*");
    if (llvm::is_contained(GeneratedNames, Name.lower()))
      Seen.Generated.insert(Relative + "/*");
  }
  return Seen;
}

std::string listOf(const std::set<std::string> &Texts) {
  std::vector<std::string> Quoted;
  for (const std::string &Text : Texts)
    Quoted.push_back("\"" + Text + "\"");
  return "[" + llvm::join(Quoted, ", ") + "]";
}

/// A line that is in force if there is something to say, else a comment.
std::string setting(llvm::StringRef Key, const std::set<std::string> &Texts,
                    llvm::StringRef Example, llvm::StringRef About) {
  return Texts.empty()
             ? fmt::format("# {} = {} # {}\n", Key, Example, About)
             : fmt::format("{} = {} # {}\n", Key, listOf(Texts), About);
}

llvm::Expected<int> runInit(const Arguments &Given) {
  if (Given.plain().size() > 1)
    return failure("error: name one directory");
  std::string Wanted = Given.plain().empty() ? "." : Given.plain().front();
  llvm::SmallString<256> Root;
  if (std::error_code Error = fs::real_path(Wanted, Root))
    return failure("{}: error: {}; name the project's directory", Wanted,
                   Error.message());
  std::string File = (Root + "/backlint.toml").str();
  if (fs::exists(File))
    return failure("{}: error: is there already; edit it", File);
  Folders Seen = look(Root);
  std::string Text =
      "# What backlint reviews here. All of it is optional.\n\n[rules]\n"
      "# disable = [\"backend-n-plus-one\"] # ids or globs\n"
      "# levels = { backend-logged-secret = \"error\" } # none, note, warning, "
      "error\n\n[paths] # from this file; * matches slashes, too\n";
  Text += setting("exclude", Seen.Generated, "[\"src/generated/*\"]",
                  "not reviewed");
  Text += "# models = [\"backlint\"] # directories with models of libraries\n\n"
          "[report]\n"
          "# fail-level = \"warning\" # lowest level that gives exit status 1\n"
          "\n[project] # what your own functions are\n"
          "# loggers = [\"shop::audit\"]\n"
          "# queries = [\"shop::Database::run\"]\n"
          "# validators = [\"shop::checkName\"]\n"
          "# masks = [\"shop::lastFour\"]\n";
  if (!Seen.Tests.empty())
    Text += "\n[[override]]\n" +
            setting("paths", Seen.Tests, "", "no code that serves anybody") +
            "levels = { \"backend-*\" = \"note\" }\n";
  if (llvm::Error Error = writeOutput(File, Text))
    return std::move(Error);
  llvm::outs() << "wrote " << File << '\n';
  return Clean;
}

std::string placeOf(const catalog::Origin &Where) {
  return fmt::format("{}:{}", Where.File, Where.Line);
}

/// The level of \p Rule in the file \p Path, and what decided it.
std::pair<llvm::StringRef, std::string>
levelIn(llvm::StringRef Path, const catalog::Rule &Rule,
        const pipeline::Configuration &Config) {
  pipeline::RuleState State = pipeline::stateOf(Rule.Id, Path, Config);
  if (!State.Where && !Rule.EnabledByDefault)
    return {"none", "off by default"};
  return {report::levelName(State.Said.value_or(Rule.DefaultLevel)),
          State.Where ? placeOf(*State.Where) : "default"};
}

llvm::Expected<int> runConfig(const Arguments &Given) {
  if (Given.plain().size() > 1)
    return failure("error: name one file");
  std::string Wanted = Given.plain().empty() ? "." : Given.plain().front();
  auto Config = configurationFor(Given, Wanted);
  if (!Config)
    return Config.takeError();
  auto Catalog = loadCatalog(Given, *Config);
  if (!Catalog)
    return Catalog.takeError();
  if (Given.has("--schema")) {
    llvm::outs() << pipeline::configurationSchema(*Catalog);
    return Clean;
  }
  if (auto Rules = pipeline::configuredRules(*Catalog, *Config); !Rules)
    return Rules.takeError();
  llvm::SmallString<256> Real;
  if (std::error_code Error = fs::real_path(Wanted, Real))
    return failure("{}: error: {}; name a file or directory that exists",
                   Wanted, Error.message());
  std::string Root = pipeline::findRoot(Real);
  llvm::StringRef Relative = Real;
  Relative.consume_front(Root);
  Relative.consume_front("/");
  llvm::raw_ostream &Out = llvm::outs();
  Out << fmt::format("configuration  {}\nroot           {}\n",
                     Config->Path.empty() ? "none" : Config->Path, Root);
  if (!fs::is_directory(Real) &&
      pipeline::matchesPath(Config->ExcludedPaths, Relative))
    Out << "excluded       by [paths]\n";
  Out << fmt::format("fail-level     {}\nmin-coverage   {}\n\n",
                     Config->FailLevel, Config->MinCoverage);
  for (const catalog::Rule &Rule : Catalog->rules()) {
    auto [Level, Decider] = levelIn(Relative, Rule, *Config);
    Out << fmt::format("{:<32}{:<9}{}\n", Rule.Id, Level, Decider);
  }
  for (const pipeline::ConfiguredOption &Each : Config->Options)
    Out << fmt::format("{}.{} = {}  {}\n", Each.Rule.Text, Each.Name.Text,
                       catalog::optionText(Each.Value),
                       placeOf(Each.Name.Where));
  return Clean;
}

const Option ConfigOptions[] = {ConfigOption,
                                {"--models", "DIR", "as for check"},
                                {"--print", "", "the default"},
                                {"--schema", "",
                                 "print a JSON schema of backlint.toml, for "
                                 "editors"}};

} // namespace

const Command Init = {"init",
                      "[DIR]",
                      "Write a backlint.toml for what is seen in DIR.",
                      {},
                      runInit};
const Command Config = {"config", "[FILE]",
                        "Say which configuration holds for FILE, and why.",
                        ConfigOptions, runConfig};

} // namespace backlint::cli
