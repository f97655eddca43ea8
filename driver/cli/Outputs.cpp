//===- Outputs.cpp --------------------------------------------------------===//
//
// To add a format: its line in Formats.
//
//===----------------------------------------------------------------------===//
#include "cli/Outputs.h"
#include "findings/Format.h"
#include "pipeline/project/Places.h"
#include "pipeline/project/WholeFile.h"
#include "report/Exchange.h"
#include "report/Html.h"
#include "report/Uri.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <set>
#include <unistd.h>

namespace backlint::cli {

namespace fs = llvm::sys::fs;

namespace {

using Writer = void (*)(llvm::raw_ostream &, const report::Results &,
                        const Output &);

template <void (*Write)(llvm::raw_ostream &, const report::Results &)>
void plain(llvm::raw_ostream &Out, const report::Results &Run, const Output &) {
  Write(Out, Run);
}

/// The first one is the default.
const std::pair<llvm::StringRef, Writer> Formats[] = {
    {"console",
     [](llvm::raw_ostream &Out, const report::Results &Run, const Output &O) {
       report::writeConsole(Out, Run, O.Console);
     }},
    {"sarif", [](llvm::raw_ostream &Out, const report::Results &Run,
                 const Output &O) { report::writeSarif(Out, Run, O.Log); }},
    {"html", [](llvm::raw_ostream &Out, const report::Results &Run,
                const Output &O) { report::writeHtml(Out, Run, O.Title); }},
    {"gitlab", plain<report::writeGitLab>},
    {"sonar", plain<report::writeSonar>},
    {"github", plain<report::writeGitHub>},
    {"junit", plain<report::writeJUnit>},
    {"jsonl", plain<report::writeJsonLines>}};

std::string formatNames() {
  std::vector<std::string> Names;
  for (const auto &Format : Formats)
    Names.push_back(Format.first.str());
  return llvm::join(Names, ", ");
}

bool isFormat(llvm::StringRef Name) {
  return llvm::any_of(Formats,
                      [&](const auto &Format) { return Format.first == Name; });
}

/// How reports look, whichever they are.
Output lookOf(const Arguments &Given, llvm::StringRef Root) {
  Output Result;
  std::string Uri =
      Given.value("--sarif-root-uri", report::rootUri(Root.str()));
  Result.Log.RootUri = Uri == "omit" ? "" : Uri;
  if (Given.value("--sarif-suppressed", "omit") == "include")
    Result.Log.Suppressed = report::SuppressedMode::Include;
  Result.Log.Known = Given.value("--sarif-known", "include") == "include";
  Result.Log.EmbedSources = Given.has("--sarif-embed-sources");
  Result.Log.AutomationId = Given.value("--automation-id");
  Result.Title = llvm::sys::path::filename(Root).str();
  Result.Console.Brief = Given.has("--quiet");
  return Result;
}

/// The text is made in memory, so whether it goes to a terminal is known here
/// alone.
void adaptToTerminal(Output &O, const Arguments &Given) {
  std::string Color = Given.value("--color", "auto");
  bool Colored = Color == "always" ||
                 (Color == "auto" && O.Path == "-" &&
                  llvm::sys::Process::StandardOutHasColors() &&
                  llvm::sys::Process::GetEnv("NO_COLOR").value_or("").empty());
  O.Console.Color =
      Colored ? report::ColorMode::Always : report::ColorMode::Never;
  if (O.Path == "-")
    O.Console.Width = llvm::sys::Process::StandardOutColumns();
}

} // namespace

std::string Output::key() const {
  std::string Key = fmt::format(
      "{} {} {} {}{} {}", Format, Title, Log.RootUri, Log.AutomationId,
      (Log.EmbedSources ? " embed" : "") + std::string(Log.Known ? "" : " new"),
      static_cast<int>(Log.Suppressed));
  if (Format == "console")
    Key += fmt::format(" {} {} {}", static_cast<int>(Console.Color),
                       Console.Width, Console.Brief);
  return Key;
}

void Output::write(llvm::raw_ostream &Out, const report::Results &Run) const {
  for (const auto &[Name, Write] : Formats)
    if (Name == Format)
      Write(Out, Run, *this);
}

llvm::Expected<std::vector<Output>> outputsOf(const Arguments &Given,
                                              llvm::StringRef Root) {
  std::vector<Output> Result;
  const Output Look = lookOf(Given, Root);
  for (const std::string &Word : Given.all("--output")) {
    auto [Name, Path] = llvm::StringRef(Word).split('=');
    if (!isFormat(Name) || Path.empty())
      return failure("error: --output is '{}'; give NAME=FILE, where NAME is "
                     "one of {}",
                     Word, formatNames());
    Result.push_back(Look);
    Result.back().Format = Name.str();
    Result.back().Path = Path.str();
  }
  bool Taken =
      llvm::any_of(Result, [](const Output &O) { return O.Path == "-"; });
  // Whoever asks for files alone still sees what was found.
  if (Given.has("--format") || Given.has("-o") || !Taken) {
    Output Main = Look;
    Main.Format = Given.value("--format", Formats[0].first);
    if (!isFormat(Main.Format))
      return failure("error: --format is '{}'; it can be {}", Main.Format,
                     formatNames());
    Main.Path = Given.value("-o", "-");
    if (Main.Path.empty())
      Main.Path = "-";
    Result.push_back(std::move(Main));
  }
  std::set<std::string> Paths;
  for (Output &O : Result) {
    adaptToTerminal(O, Given);
    if (!Paths.insert(O.Path).second)
      return failure("error: two reports go to {}; name another file for one",
                     O.Path == "-" ? "standard output" : O.Path);
  }
  return Result;
}

/// A pipe, a terminal, a device: what a shell or the user has put there. A link
/// of the project to one is as good as any other link.
static bool isStream(llvm::StringRef Path, llvm::StringRef Root) {
  fs::file_status Status;
  return !fs::status(Path, Status) &&
         Status.type() != fs::file_type::regular_file &&
         Status.type() != fs::file_type::directory_file &&
         (Root.empty() || !pipeline::isLinkIn(Path, Root));
}

static bool isTerminal(llvm::StringRef Path) {
  return Path.empty() || Path == "-" || Path == "/dev/stdout";
}

llvm::Error checkOutput(llvm::StringRef Path, llvm::StringRef Root) {
  if (isTerminal(Path) || isStream(Path, Root))
    return llvm::Error::success();
  if (llvm::Error Error = pipeline::checkWayTo(Path, Root))
    return Error;
  std::string Folder = llvm::sys::path::parent_path(Path).str();
  if (Folder.empty())
    Folder = ".";
  fs::file_status Status;
  std::error_code Error = fs::status(Folder, Status);
  if (!Error && Status.type() != fs::file_type::directory_file)
    Error = std::make_error_code(std::errc::not_a_directory);
  else if (!Error && fs::is_directory(Path))
    Error = std::make_error_code(std::errc::is_a_directory);
  else if (!Error && access(Folder.c_str(), W_OK | X_OK))
    Error = std::error_code(errno, std::generic_category());
  return Error ? failure("{}: error: {}; choose another place for the output",
                         Path, Error.message())
               : llvm::Error::success();
}

llvm::Error checkOutputs(const Arguments &Given, llvm::StringRef Root) {
  auto Outputs = outputsOf(Given, Root);
  if (!Outputs)
    return Outputs.takeError();
  for (const Output &O : *Outputs)
    if (llvm::Error Error = checkOutput(O.Path, Root))
      return Error;
  if (Given.has("--emit-models"))
    return checkOutput(Given.value("--emit-models"), Root);
  return llvm::Error::success();
}

llvm::Error writeOutput(llvm::StringRef Path, llvm::StringRef Text,
                        llvm::StringRef Root) {
  if (isTerminal(Path)) {
    llvm::outs() << Text; // What goes wrong is told when the process ends.
    llvm::outs().flush();
    return llvm::Error::success();
  }
  std::error_code Error = isStream(Path, Root)
                              ? pipeline::writeInto(Path, Text)
                              : pipeline::writeWhole(Path, Text);
  return Error ? failure("{}: error: {}; choose another place for the output",
                         Path, Error.message())
               : llvm::Error::success();
}

bool writeAll(llvm::ArrayRef<Output> Outputs,
              llvm::ArrayRef<llvm::StringRef> Texts, llvm::StringRef Root) {
  std::optional<llvm::StringRef> Lost;
  bool Shown = false;
  for (const auto &[O, Text] : llvm::zip_equal(Outputs, Texts)) {
    Shown |= isTerminal(O.Path);
    if (llvm::Error Error = writeOutput(O.Path, Text, Root)) {
      llvm::errs() << llvm::toString(std::move(Error)) << '\n';
      Lost = Text;
    }
  }
  if (Lost && !Shown) {
    llvm::errs() << "note: the report that was lost is printed instead\n";
    llvm::outs() << *Lost;
  }
  return !Lost;
}

} // namespace backlint::cli
