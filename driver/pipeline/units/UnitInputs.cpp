//===- UnitInputs.cpp -----------------------------------------------------===//
//
// A header that was not found is an input too: the unit is another one as soon
// as the file is there.
//
//===----------------------------------------------------------------------===//
#include "pipeline/units/UnitInputs.h"
#include "ir/Serialize.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"
#include <set>

namespace backlint::pipeline {

namespace path = llvm::sys::path;

/// Where files are that only exist in memory.
static constexpr llvm::StringRef VirtualRoot = "/backlint/";

uint64_t commandHash(const PlannedJob &Planned,
                     const extract::ExtractOptions &Options) {
  std::string Text = buildIdentity();
  auto Add = [&](llvm::StringRef Part) {
    Text += std::to_string(Part.size()) + ":";
    Text += Part;
  };
  auto AddAll = [&](llvm::ArrayRef<std::string> Parts) {
    Add(std::to_string(Parts.size()));
    llvm::for_each(Parts, Add);
  };
  Add(std::to_string(ir::FormatVersion));
  Add(Planned.Job.Directory);
  Add(Planned.Job.Source);
  AddAll(Planned.Job.Arguments);
  for (const std::vector<std::string> &Fallback : Planned.Fallbacks)
    AddAll(Fallback);
  Add(Options.Project.Root);
  AddAll(Options.Project.ExcludedDirectories);
  AddAll(Options.Project.GeneratedFiles);
  AddAll(Options.Project.ExcludedPaths);
  for (const ir::LibrarySigns &Library : Options.Project.Libraries) {
    Add(Library.Library);
    AddAll(Library.Names);
    AddAll(Library.Classes);
    AddAll(Library.Headers);
    for (const std::string &Name : Library.Modelled)
      Add(Name);
  }
  for (const auto &[Name, Path] : Options.Modules) {
    Add(Name);
    Add(Path);
  }
  Add(Options.ResourceDirectory);
  AddAll(Options.HeaderDirectories);
  for (const extract::VirtualFile &File : Options.VirtualFiles) {
    Add(File.Path);
    Add(std::to_string(llvm::xxh3_64bits(File.Text)));
  }
  Add(std::to_string(Options.MaxReparses));
  Add(Options.SkipForeignBodies ? "skip" : "all");
  return llvm::xxh3_64bits(Text);
}

/// The directories that an include of \p Job may be found in.
static std::vector<std::string> includeDirectories(const extract::Job &Job) {
  std::vector<std::string> Result = {"/usr/local/include", "/usr/include"};
  auto Add = [&](llvm::StringRef Directory) {
    llvm::SmallString<256> Full(Directory);
    if (!path::is_absolute(Directory)) {
      Full = Job.Directory;
      path::append(Full, Directory);
    }
    Result.push_back(std::string(Full));
  };
  for (size_t I = 0; I < Job.Arguments.size(); ++I)
    for (llvm::StringRef Flag : {"-isystem", "-iquote", "-idirafter", "-I"}) {
      llvm::StringRef Argument = Job.Arguments[I];
      if (!Argument.consume_front(Flag))
        continue;
      if (!Argument.empty())
        Add(Argument);
      else if (I + 1 < Job.Arguments.size())
        Add(Job.Arguments[++I]);
      break;
    }
  return Result;
}

std::vector<Dependency> dependenciesOf(const ir::Unit &Unit,
                                       const extract::Job &Job,
                                       const extract::ExtractOptions &Options) {
  std::vector<Dependency> Result;
  std::set<std::string> Absent;
  auto Absolute = [&](llvm::StringRef Path) {
    return path::is_absolute(Path) ? Path.str()
                                   : (Options.Project.Root + "/" + Path).str();
  };
  std::vector<std::string> Directories = includeDirectories(Job);
  auto AddAbsent = [&](llvm::StringRef Name) {
    for (const std::string &Directory : Directories)
      Absent.insert((Directory + "/" + Name).str());
  };
  for (const ir::File &File : Unit.Files) {
    llvm::StringRef Path = File.Path;
    if (Path.consume_front(OwnHeadersRoot))
      AddAbsent(Path.split('/').second); // After the library's name.
    else if (!Path.starts_with(VirtualRoot))
      Result.push_back({Absolute(File.Path), File.ContentHash});
  }
  for (const ir::Loss &Loss : Unit.Losses) {
    if (Loss.What != ir::Loss::MissingHeader && Loss.What != ir::Loss::Stubbed)
      continue;
    llvm::StringRef Name = llvm::StringRef(Loss.Text).trim("<>\"");
    AddAbsent(Name);
    if (Loss.At.File != ir::NoFile)
      Absent.insert(
          (path::parent_path(Absolute(Unit.Files[Loss.At.File].Path)) + "/" +
           Name)
              .str());
  }
  for (const std::string &Path : Absent)
    Result.push_back({Path, 0});
  return Result;
}

} // namespace backlint::pipeline
