//===- BuildHints.cpp -----------------------------------------------------===//
//
// A hint can be wrong, so it is only taken where being wrong costs little:
// names of macros and standards that Clang knows, directories that exist.
//
//===----------------------------------------------------------------------===//
#include "pipeline/project/BuildHints.h"
#include "pipeline/project/TextFiles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace backlint::pipeline {

namespace path = llvm::sys::path;
namespace fs = llvm::sys::fs;

/// A standard's place in time; 0 for one that Clang does not know.
static int yearOf(llvm::StringRef Digits, bool IsCxx) {
  if (IsCxx)
    return llvm::StringSwitch<int>(Digits)
        .Cases("98", "03", 1)
        .Cases("11", "0x", 2)
        .Cases("14", "1y", 3)
        .Cases("17", "1z", 4)
        .Cases("20", "2a", 5)
        .Cases("23", "2b", 6)
        .Cases("26", "2c", 7)
        .Default(0);
  return llvm::StringSwitch<int>(Digits)
      .Cases("89", "90", 1)
      .Cases("99", "9x", 2)
      .Cases("11", "1x", 3)
      .Cases("17", "18", 4)
      .Cases("23", "2x", 5)
      .Default(0);
}

static int yearOf(llvm::StringRef Standard) {
  if (!Standard.consume_front("gnu"))
    Standard.consume_front("c");
  bool IsCxx = Standard.consume_front("++");
  return yearOf(Standard, IsCxx);
}

void BuildHints::addStandard(llvm::StringRef Value) {
  if (!Value.starts_with("c") && !Value.starts_with("gnu"))
    return;
  std::string &Known = Value.contains("++") ? Standard : CStandard;
  if (yearOf(Value) > yearOf(Known))
    Known = Value.str();
}

static llvm::StringRef nameOf(llvm::StringRef MacroWord) {
  return MacroWord.drop_front(2).split('=').first;
}

void BuildHints::addMacro(llvm::StringRef Macro) {
  llvm::StringRef Name = Macro.split('=').first;
  bool IsName =
      !Name.empty() && !llvm::isDigit(Name[0]) &&
      llvm::all_of(Name, [](char C) { return llvm::isAlnum(C) || C == '_'; });
  // `$<CONFIG>`, `@VERSION@`: filled in by the build alone.
  if (!IsName || Macro.contains("$") || Macro.contains("@") ||
      Macro.contains('\n'))
    return;
  if (llvm::none_of(Macros, [&](const std::string &Known) {
        return nameOf(Known) == Name;
      }))
    Macros.push_back("-D" + Macro.str());
}

/// \p Path, from \p Base on, without dots; empty if it holds what is unknown.
static std::string absolute(llvm::StringRef Path, llvm::StringRef Base) {
  if (Path.empty() || Path.contains('$') || Path.contains('@') ||
      Path.starts_with("-"))
    return "";
  llvm::SmallString<256> Full(Path);
  if (!path::is_absolute(Path)) {
    Full = Base;
    path::append(Full, Path);
  }
  path::remove_dots(Full, /*remove_dot_dot=*/true);
  return std::string(Full);
}

void BuildHints::addDirectory(llvm::StringRef Path, llvm::StringRef Base) {
  std::string Full = absolute(Path, Base);
  if (!Full.empty() && fs::is_directory(Full) &&
      !llvm::is_contained(Directories, Full))
    Directories.push_back(std::move(Full));
}

void BuildHints::addForced(llvm::StringRef Header, llvm::StringRef Base) {
  std::string Full = absolute(Header, Base);
  if (!Full.empty() && fs::is_regular_file(Full) &&
      !llvm::is_contained(Forced, Full))
    Forced.push_back(std::move(Full));
}

void BuildHints::addFlags(llvm::ArrayRef<std::string> Words,
                          llvm::StringRef Base) {
  for (size_t I = 0; I < Words.size(); ++I) {
    llvm::StringRef Word = Words[I];
    auto Value = [&](llvm::StringRef Flag) {
      if (!Word.consume_front(Flag))
        return false;
      if (Word.empty() && I + 1 < Words.size())
        Word = Words[++I];
      return !Word.empty();
    };
    if (Word.consume_front("-std=") || Word.consume_front("--std="))
      addStandard(Word);
    else if (Value("-D"))
      addMacro(Word);
    else if (Value("-isystem") || Value("-iquote") || Value("-I"))
      addDirectory(Word, Base);
    else if (Word == "-include" && Value("-include"))
      addForced(Word, Base);
  }
}

void BuildHints::addOuter(const BuildHints &Outer) {
  if (Standard.empty())
    Standard = Outer.Standard;
  if (CStandard.empty())
    CStandard = Outer.CStandard;
  for (const std::string &Macro : Outer.Macros)
    addMacro(llvm::StringRef(Macro).drop_front(2));
  for (auto Part : {&BuildHints::Directories, &BuildHints::Forced})
    for (const std::string &Path : Outer.*Part)
      if (!llvm::is_contained(this->*Part, Path))
        (this->*Part).push_back(Path);
}

std::string expanded(llvm::StringRef Text, const Variables &Known) {
  // A value is expanded when it is set, so one pass is enough.
  std::string Result;
  while (!Text.empty()) {
    auto [Before, Rest] = Text.split('$');
    Result += Before;
    if (Before.size() == Text.size())
      break;
    char Close = Rest.starts_with("{") ? '}' : Rest.starts_with("(") ? ')' : 0;
    size_t End = Close ? Rest.find(Close) : llvm::StringRef::npos;
    auto Value = End == llvm::StringRef::npos
                     ? Known.end()
                     : Known.find(Rest.substr(1, End - 1).str());
    if (Value == Known.end()) {
      Result += '$';
      Text = Rest;
    } else {
      Result += Value->second;
      Text = Rest.drop_front(End + 1);
    }
    if (Result.size() > 1 << 16) // Of no use, and made to grow.
      break;
  }
  return Result;
}

const BuildFiles::Level &BuildFiles::level(llvm::StringRef Directory) {
  auto [At, New] = Levels.try_emplace(Directory.str());
  Level &Here = At->second;
  if (!New)
    return Here;
  const Level *Above = nullptr;
  if (Directory != Root && Directory.starts_with(Root))
    Above = &level(path::parent_path(Directory));
  if (Above)
    Here.Known = Above->Known;
  auto Text = [&](llvm::StringRef Name) {
    std::string Path = (Directory + "/" + Name).str();
    std::optional<std::string> Read = readText(Path, 1 << 20);
    if (Read)
      Here.Read.push_back(Path);
    return Read;
  };
  if (auto CMake = Text("CMakeLists.txt"))
    Here.All.addOuter(readCMake(*CMake, Directory, Here.Known));
  if (auto Meson = Text("meson.build"))
    Here.All.addOuter(readMeson(*Meson, Directory));
  for (llvm::StringRef Name : {"GNUmakefile", "makefile", "Makefile"})
    if (auto Make = Text(Name)) {
      Here.All.addOuter(readMakefile(*Make, Directory));
      break;
    }
  if (Above)
    Here.All.addOuter(Above->All);
  return Here;
}

BuildHints BuildFiles::hintsFor(llvm::StringRef Directory) {
  return level(Directory).All;
}

std::vector<std::string> BuildFiles::read() const {
  std::vector<std::string> Result;
  for (const auto &[Directory, Each] : Levels)
    Result.insert(Result.end(), Each.Read.begin(), Each.Read.end());
  return Result;
}

} // namespace backlint::pipeline
