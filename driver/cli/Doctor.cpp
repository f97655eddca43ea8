//===- Doctor.cpp - backlint doctor ---------------------------------------===//
//
// Reads the project as `check` would, and tells what came of it instead of
// what is wrong with the code.
//
//===----------------------------------------------------------------------===//
#include "cli/Doctor.h"
#include "cli/Reading.h"
#include "cli/Reporting.h"
#include "findings/Format.h"
#include "report/Prose.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

namespace backlint::cli {

namespace {

/// Endings of headers that a build step writes, and the step.
constexpr std::pair<llvm::StringRef, llvm::StringRef> Generators[] = {
    {".pb.h", "made by the build, out of a .proto: build first"},
    {".moc", "made by Qt's moc: build first"},
    {".fbs.h", "made by flatc: build first"},
    {"_generated.h", "made by the build: build first"},
    {"config.h", "made when the build is configured: configure first"},
    {"version.h", "perhaps made when the build is configured"}};

/// What a system has and this one has not: another system's headers.
constexpr llvm::StringRef Foreign[] = {"windows.h", "winsock2.h", "ws2tcpip.h",
                                       "io.h",      "direct.h",   "conio.h"};

std::string numbered(uint64_t Part, uint64_t Whole) {
  return Whole ? fmt::format("{} of {} ({:.1f} %)", Part, Whole,
                             100.0 * static_cast<double>(Part) /
                                 static_cast<double>(Whole))
               : "none";
}

/// The flags that were not let through, with how often.
std::string dropped(const pipeline::Plan &Plan) {
  std::map<std::string, unsigned> Times;
  for (const pipeline::PlannedJob &Job : Plan.Jobs)
    for (const std::string &Flag : Job.DroppedFlags)
      ++Times[llvm::StringRef(Flag).split('=').first.str()];
  std::vector<std::pair<unsigned, std::string>> Most;
  for (const auto &[Flag, Count] : Times)
    Most.push_back({Count, Flag});
  llvm::sort(Most, [](const auto &A, const auto &B) {
    return std::tie(B.first, A.second) < std::tie(A.first, B.second);
  });
  std::string Text;
  for (const auto &[Count, Flag] : llvm::ArrayRef(Most).take_front(12))
    Text += fmt::format("{}{} ({})", Text.empty() ? "" : ", ", Flag, Count);
  if (Most.size() > 12)
    Text += fmt::format(" and {} more", Most.size() - 12);
  return Text;
}

/// The build files that were read for hints.
std::string hints(const pipeline::Plan &Plan) {
  extract::ProjectFiles Project(Plan.Options.Project);
  std::vector<std::string> Names;
  for (const std::string &Path : llvm::ArrayRef(Plan.BuildFiles).take_front(4))
    Names.push_back(Project.relative(Path));
  std::string Text = llvm::join(Names, ", ");
  if (Plan.BuildFiles.size() > Names.size())
    Text += fmt::format(" and {} more", Plan.BuildFiles.size() - Names.size());
  return Text;
}

/// The standards that commands name, with how often.
std::string standards(const pipeline::Plan &Plan) {
  std::map<std::string, unsigned> Times;
  for (const pipeline::PlannedJob &Job : Plan.Jobs) {
    llvm::StringRef Last = "Clang's default";
    for (llvm::StringRef Word : Job.Job.Arguments)
      if (Word.consume_front("-std=") || Word.consume_front("--std="))
        Last = Word;
    ++Times[Last.str()];
  }
  std::vector<std::string> Parts;
  for (const auto &[Name, Count] : Times)
    Parts.push_back(fmt::format("{} ({})", Name, Count));
  return llvm::join(Parts, ", ");
}

llvm::Expected<int> runDoctor(const Arguments &Given) {
  auto Config = configurationFor(Given);
  if (!Config)
    return Config.takeError();
  auto Catalog = loadCatalog(Given, *Config);
  if (!Catalog)
    return Catalog.takeError();
  auto Plan = planFor(Given, *Catalog, *Config);
  if (!Plan)
    return Plan.takeError();
  llvm::raw_ostream &Out = llvm::outs();
  auto Line = [&](llvm::StringRef Name, llvm::StringRef Text) {
    if (!Text.empty())
      Out << fmt::format("{:<19}{}\n", Name, Text);
  };
  Line("backlint", BACKLINT_VERSION " on LLVM " LLVM_VERSION_STRING);
  Line("root", Plan->Options.Project.Root);
  Line("configuration", Config->Path.empty() ? "none" : Config->Path);
  Line("compile database",
       Plan->Database.empty()
           ? "none: flags and include directories are guessed from the sources"
           : Plan->Database);
  if (!Plan->BuildFiles.empty())
    Line("hints of", hints(*Plan));
  if (Plan->Ignored)
    Line("left out",
         fmt::format("{} that .gitignore names",
                     Plan->Ignored == 1 ? "1 source or folder"
                                        : fmt::format("{} sources or folders",
                                                      Plan->Ignored)));
  Line("standard", standards(*Plan));
  Line("sources", fmt::format("{} to read", Plan->Jobs.size()));
  Line("flags left out", dropped(*Plan));
  Line("Clang's headers", Plan->Options.ResourceDirectory);
  std::string Cache =
      Given.has("--no-cache")
          ? "off"
          : Given.value("--cache-dir", pipeline::defaultCacheDirectory());
  Line("cache", Cache.empty() ? "off: there is no home directory" : Cache);
  Line("models", report::counted(Catalog->libraries().size(), "model") + ", " +
                     report::counted(Catalog->rules().size(), "rule"));
  Out << '\n';
  Out.flush();
  pipeline::UnitCache Kept = openCache(Given);
  auto Units = readUnits(*Plan, Kept, Given);
  if (!Units)
    return Units.takeError();
  Units->readAll();
  Out << diagnosis(coverageOf(*Units), *Catalog);
  return Units->Failed.empty() ? Clean : Incomplete;
}

const std::vector<Option> &options() {
  static const std::vector<Option> All =
      joined({ReadingOptions,
              {{"--models", "DIR", "as for check"},
               {"--root", "DIR", "as for check"}}});
  return All;
}

} // namespace

/// Of the library whose model, or whose folder of headers, is \p Folder.
static std::string packageOf(llvm::StringRef Folder,
                             const catalog::Catalog &Catalog) {
  for (const catalog::Library &Library : Catalog.libraries())
    if (llvm::sys::path::stem(Library.Where.File) == Folder)
      return Library.DebianPackage;
  return "";
}

std::string originOf(llvm::StringRef Include, const catalog::Catalog &Catalog) {
  llvm::StringRef Name = Include.trim("<>\"");
  for (const catalog::Library &Library : Catalog.libraries())
    for (llvm::StringRef Header : Library.Headers)
      if (Header.ends_with("/") ? Name.starts_with(Header) : Name == Header)
        return Library.DebianPackage.empty()
                   ? fmt::format("{}: no Debian package has it", Library.Name)
                   : fmt::format("{}: install {}", Library.Name,
                                 Library.DebianPackage);
  for (const auto &[Ending, Step] : Generators)
    if (Name.ends_with(Ending))
      return Step.str();
  if (llvm::is_contained(Foreign, Name.lower()))
    return "of another system";
  return "";
}

std::string diagnosis(const report::Coverage &Lost,
                      const catalog::Catalog &Catalog) {
  std::string Text = fmt::format(
      "units read whole   {}\n",
      numbered(Lost.Units - Lost.UnitsFailed - Lost.UnitsPartial, Lost.Units));
  Text += fmt::format(
      "functions read     {}\n",
      numbered(Lost.Functions - Lost.FunctionsLost, Lost.Functions));
  std::string Headers;
  // A file that was not understood gives one error after the other: the first
  // is the one to look at.
  std::map<std::string, std::pair<std::string, unsigned>> Others;
  std::map<std::string, unsigned> Copies;
  for (const report::Problem &P : Lost.Problems) {
    switch (P.What) {
    case report::Problem::MissingHeader:
    case report::Problem::Stubbed: {
      std::string From = originOf(P.Text, Catalog);
      Headers += fmt::format(
          "  {:<40} {:<16} {}{}\n", P.Text,
          fmt::format("in {}", report::counted(P.Units, "unit")),
          P.What == report::Problem::Stubbed ? "stood in for" : "missing",
          From.empty() ? "" : "; " + From);
      break;
    }
    case report::Problem::Bound:
      break;
    case report::Problem::Vendored:
      ++Copies[P.Text];
      break;
    default:
      auto &[First, Count] = Others[P.Where.Path];
      if (!Count++)
        First =
            fmt::format("{}{}: {}", P.Where.Path,
                        P.Where.Line ? fmt::format(":{}", P.Where.Line) : "",
                        report::describe(P));
    }
  }
  if (!Headers.empty())
    Text += "\nheaders that were not found; with them more is understood\n" +
            Headers;
  if (!Others.empty())
    Text += "\nwhat was not read\n";
  for (const auto &[Path, Each] : Others)
    Text += fmt::format(
        "  {}{}\n", Each.first,
        Each.second > 1 ? fmt::format(", and {} more", Each.second - 1) : "");
  if (!Copies.empty())
    Text += "\ncopies of libraries among the sources, not reviewed\n";
  for (const auto &[Library, Files] : Copies)
    Text += fmt::format("  {} ({})\n", Library, report::counted(Files, "file"));
  if (!Lost.Own.empty())
    Text += "\nlibraries whose headers were not found; ours were read\n";
  for (const report::OwnHeaders &Own : Lost.Own) {
    std::string From = packageOf(Own.Library, Catalog);
    Text +=
        fmt::format("  {:<40} {}{}\n", Own.Library,
                    fmt::format("in {}", report::counted(Own.Units, "unit")),
                    From.empty() ? "" : "; install " + From);
  }
  std::map<std::string, std::vector<std::string>> Blind;
  for (const report::PartialUnit &U : Lost.Partial)
    if (U.isBlind())
      Blind[consequence(U)].push_back(
          U.Modules.empty() ? U.MainFile
                            : U.MainFile + ": " + report::describe(U));
  for (const auto &[What, Units] : Blind) {
    Text += "\n" + What + "\n";
    for (const std::string &Unit : llvm::ArrayRef(Units).take_front(12))
      Text += "  " + Unit + "\n";
    if (Units.size() > 12)
      Text += fmt::format("  and {} more\n", Units.size() - 12);
  }
  if (Headers.empty() && Others.empty())
    Text += "\nnothing stands in the way\n";
  return Text;
}

const Command Doctor = {
    "doctor", "[PATH...] [-p BUILD_DIR] [options] [-- compile flags]",
    "Say what was read of a project, what was not, and what would help.",
    options(), runDoctor};

} // namespace backlint::cli
