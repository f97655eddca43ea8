//===- CompileDatabase.cpp ------------------------------------------------===//
//
// Reads the JSON itself: Clang's own reader takes response files and does not
// say where a mistake is.
//
//===----------------------------------------------------------------------===//
#include "pipeline/project/CompileDatabase.h"
#include "findings/Format.h"
#include "findings/Json.h"
#include "pipeline/project/SafeFlags.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"
#include <set>
#include <tuple>
#include <variant>

namespace backlint::pipeline {
namespace {

namespace path = llvm::sys::path;
namespace fs = llvm::sys::fs;

/// LLVM writes `[line:column, byte=N]: what`.
llvm::Error syntaxError(llvm::StringRef Path, llvm::Error Error) {
  std::string Message = llvm::toString(std::move(Error));
  llvm::StringRef Rest(Message), Place;
  if (Rest.consume_front("[")) {
    std::tie(Place, Rest) = Rest.split("]: ");
    Place = Place.split(',').first;
  }
  // Of an empty file the parser says column 0; columns count from 1.
  std::string Shown = Place.empty() ? "" : (":" + Place).str();
  if (llvm::StringRef(Shown).ends_with(":0"))
    Shown.back() = '1';
  return failure("{}{}: error: this is no JSON: {}; have your build system "
                 "write the file again",
                 Path, Shown, Rest);
}

std::string absolute(llvm::StringRef Path, llvm::StringRef Directory) {
  llvm::SmallString<256> Result(Path), Real;
  if (!path::is_absolute(Path)) {
    Result = Directory;
    path::append(Result, Path);
  }
  if (!fs::real_path(Result, Real))
    return std::string(Real);
  path::remove_dots(Result, /*remove_dot_dot=*/true);
  return std::string(Result);
}

std::optional<std::vector<std::string>> words(const llvm::json::Object &Entry) {
  std::vector<std::string> Result;
  if (const llvm::json::Array *Arguments = Entry.getArray("arguments")) {
    for (const llvm::json::Value &Word : *Arguments) {
      if (!Word.getAsString())
        return std::nullopt;
      Result.push_back(Word.getAsString()->str());
    }
    return Result;
  }
  std::optional<llvm::StringRef> Command = Entry.getString("command");
  if (!Command)
    return std::nullopt;
  llvm::BumpPtrAllocator Allocator;
  llvm::StringSaver Saver(Allocator);
  llvm::SmallVector<const char *, 32> Words;
  llvm::cl::TokenizeGNUCommandLine(*Command, Saver, Words);
  return std::vector<std::string>(Words.begin(), Words.end());
}

/// Assembler, resources and such have commands as well.
bool isOtherLanguage(llvm::StringRef Source) {
  return llvm::StringSwitch<bool>(path::extension(Source))
      .Cases(".s", ".S", ".sx", ".asm", ".nasm", ".rc", true)
      .Cases(".f", ".f90", ".cu", ".hip", ".swift", ".d", true)
      .Default(false);
}

/// The object file, as the entry or its command names it; empty: not at all.
std::string objectOf(const llvm::json::Object &Entry,
                     llvm::ArrayRef<std::string> Command) {
  if (std::optional<llvm::StringRef> Named = Entry.getString("output"))
    return Named->str();
  for (size_t I = 0; I + 1 < Command.size(); ++I)
    if (Command[I] == "-o")
      return Command[I + 1];
  return "";
}

/// The entry as a job; a text says what is wrong with it.
std::variant<PlannedJob, std::string> read(const llvm::json::Value &Value,
                                           llvm::StringRef Base) {
  const llvm::json::Object *Entry = Value.getAsObject();
  if (!Entry)
    return "is no object";
  std::optional<llvm::StringRef> File = Entry->getString("file");
  if (!File || File->empty())
    return "names no \"file\"";
  std::optional<std::vector<std::string>> Command = words(*Entry);
  if (!Command)
    return "has neither \"arguments\" nor \"command\" of the right type";
  PlannedJob Result;
  Result.Job.Directory =
      absolute(Entry->getString("directory").value_or(Base), Base);
  Result.Job.Source = absolute(*File, Result.Job.Directory);
  SafeFlags Flags = makeSafe(*Command);
  Result.Job.Arguments = std::move(Flags.Kept);
  Result.DroppedFlags = std::move(Flags.Dropped);
  if (std::string Object = objectOf(*Entry, *Command); !Object.empty())
    Result.Objects = {std::move(Object)};
  return Result;
}

} // namespace

llvm::Expected<std::vector<PlannedJob>>
readCompileDatabase(llvm::StringRef Text, llvm::StringRef Path) {
  llvm::Expected<llvm::json::Value> Root = findings::parseJson(Text);
  if (!Root)
    return syntaxError(Path, Root.takeError());
  const llvm::json::Array *Entries = Root->getAsArray();
  if (!Entries)
    return failure("{}:1:1: error: a compile database is a list of commands; "
                   "have your build system write it again",
                   Path);
  std::string Base = absolute(path::parent_path(Path), "/");
  std::vector<PlannedJob> Result;
  for (size_t I = 0; I < Entries->size(); ++I) {
    std::variant<PlannedJob, std::string> Job = read((*Entries)[I], Base);
    if (const auto *Reason = std::get_if<std::string>(&Job))
      return failure("{}: error: command {} {}; have your build system write "
                     "it again",
                     Path, I + 1, *Reason);
    if (!isOtherLanguage(std::get<PlannedJob>(Job).Job.Source))
      Result.push_back(std::move(std::get<PlannedJob>(Job)));
  }
  auto Key = [](const PlannedJob &J) {
    return std::tie(J.Job.Source, J.Job.Arguments, J.Job.Directory);
  };
  llvm::stable_sort(Result, [&](const PlannedJob &A, const PlannedJob &B) {
    return Key(A) < Key(B);
  });
  std::vector<PlannedJob> Different;
  for (PlannedJob &Job : Result) {
    if (Different.empty() || Key(Different.back()) != Key(Job))
      Different.push_back(std::move(Job));
    else
      llvm::append_range(Different.back().Objects, Job.Objects);
  }
  return Different;
}

/// In \p Directory or a build directory directly below it.
static std::optional<std::string> databaseIn(llvm::StringRef Directory) {
  std::string Name = (Directory + "/compile_commands.json").str();
  if (fs::is_regular_file(Name))
    return Name;
  std::set<std::string> Found;
  std::error_code Error;
  for (fs::directory_iterator It(Directory, Error), End; !Error && It != End;
       It.increment(Error)) {
    std::string Candidate = It->path() + "/compile_commands.json";
    llvm::StringRef Child = path::filename(It->path());
    if ((Child.starts_with("build") || Child.starts_with("cmake-build")) &&
        fs::is_regular_file(Candidate))
      Found.insert(Candidate);
  }
  if (Found.empty())
    return std::nullopt;
  return *Found.begin();
}

std::optional<std::string>
findCompileDatabase(llvm::ArrayRef<std::string> Paths) {
  for (const std::string &Path : Paths)
    for (llvm::StringRef Directory = Path; !Directory.empty();
         Directory = path::parent_path(Directory))
      if (std::optional<std::string> Found = databaseIn(Directory))
        return Found;
  return std::nullopt;
}

} // namespace backlint::pipeline
