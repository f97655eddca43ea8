//===- Git.cpp ------------------------------------------------------------===//
//
// Plumbing commands alone. Of the repository's configuration all that names a
// program is overridden; filters are, by name, since git would run one to see
// whether a file has changed.
//
//===----------------------------------------------------------------------===//
#include "pipeline/project/Git.h"
#include "findings/Format.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"
#include <set>
#include <unistd.h>

namespace backlint::pipeline {

namespace fs = llvm::sys::fs;

namespace {

constexpr unsigned MaxSeconds = 120;

/// A file that is gone when this is.
struct Scratch {
  llvm::SmallString<128> Path;
  llvm::FileRemover Remover;

  std::error_code make(llvm::StringRef Text) {
    int Handle = 0;
    if (std::error_code Error =
            fs::createTemporaryFile("backlint-git", "txt", Handle, Path))
      return Error;
    Remover.setFile(Path);
    llvm::raw_fd_ostream Out(Handle, /*shouldClose=*/true);
    Out << Text;
    Out.flush();
    std::error_code Error = Out.error();
    Out.clear_error();
    return Error;
  }
};

std::string contentsOf(llvm::StringRef Path) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  return Buffer ? (*Buffer)->getBuffer().str() : "";
}

std::vector<llvm::StringRef> fieldsOf(llvm::StringRef Text) {
  llvm::SmallVector<llvm::StringRef> Fields;
  Text.split(Fields, '\0', -1, /*KeepEmpty=*/false);
  return {Fields.begin(), Fields.end()};
}

bool isFileMode(llvm::StringRef Mode) {
  return Mode == "100644" || Mode == "100755";
}

/// Where a repository is, if not where it is looked for.
constexpr llvm::StringRef Places[] = {"GIT_DIR", "GIT_WORK_TREE"};
/// Kept as they are: git reads them from the top of the work tree.
constexpr llvm::StringRef Kept[] = {"GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
                                    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                    "GIT_CONFIG_GLOBAL",
                                    "GIT_CEILING_DIRECTORIES"};

/// The environment, but for what has git run or fetch something.
std::vector<std::string> environment() {
  std::vector<std::string> Result = {
      "GIT_CONFIG_NOSYSTEM=1", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0",
      "GIT_NO_LAZY_FETCH=1",   "GIT_PAGER=cat",        "LC_ALL=C"};
  for (char **Each = environ; *Each; ++Each) {
    llvm::StringRef Entry(*Each), Name = Entry.split('=').first;
    if (llvm::is_contained(Places, Name)) {
      // A hook is told them from its own directory.
      llvm::SmallString<256> Path(Entry.split('=').second);
      fs::make_absolute(Path);
      Result.push_back((Name + "=" + Path).str());
    } else if ((!Name.starts_with("GIT_") && Name != "LC_ALL") ||
               llvm::is_contained(Kept, Name)) {
      Result.push_back(Entry.str());
    }
  }
  return Result;
}

} // namespace

llvm::Expected<std::string> Git::run(llvm::ArrayRef<llvm::StringRef> Words,
                                     llvm::StringRef Input) const {
  Scratch In, Out, Errors;
  for (Scratch *Each : {&In, &Out, &Errors})
    if (std::error_code Error = Each->make(Each == &In ? Input : ""))
      return failure("error: no temporary file could be made: {}",
                     Error.message());
  std::vector<llvm::StringRef> All = {Program, "--no-pager",
                                      "--literal-pathspecs", "-C", Directory};
  for (const std::string &Setting : Settings) {
    All.push_back("-c");
    All.push_back(Setting);
  }
  llvm::append_range(All, Words);
  std::vector<std::string> Texts = environment();
  std::vector<llvm::StringRef> Variables(Texts.begin(), Texts.end());
  std::string Trouble;
  int Status = llvm::sys::ExecuteAndWait(
      Program, All, llvm::ArrayRef<llvm::StringRef>(Variables),
      {llvm::StringRef(In.Path), llvm::StringRef(Out.Path),
       llvm::StringRef(Errors.Path)},
      MaxSeconds, /*MemoryLimit=*/0, &Trouble);
  if (Status == 0)
    return contentsOf(Out.Path);
  std::string Said = Trouble.empty() ? contentsOf(Errors.Path) : Trouble;
  return failure("{}", llvm::StringRef(Said).trim().split('\n').first);
}

llvm::Expected<Git> Git::open(llvm::StringRef Directory) {
  Git Result;
  auto Program = llvm::sys::findProgramByName("git");
  if (!Program)
    return failure("error: git is not installed; install it");
  Result.Program = *Program;
  Result.Directory = Directory.str();
  Result.Settings = {"core.hooksPath=/dev/null",
                     "core.fsmonitor=false",
                     "core.attributesFile=/dev/null",
                     "protocol.allow=never",
                     "core.untrackedCache=false",
                     "core.quotePath=false",
                     "diff.external=",
                     "submodule.recurse=false"};
  auto Top = Result.run({"rev-parse", "--show-toplevel"});
  if (!Top)
    return failure("{}: error: {}; a change can only be told in the work tree "
                   "of a git repository",
                   Directory, llvm::toString(Top.takeError()));
  Result.Directory = llvm::StringRef(*Top).rtrim('\n').str();
  // Status 1: there are none.
  auto Filters =
      Result.run({"config", "-z", "--name-only", "--get-regexp", "^filter\\."});
  std::set<std::string> Names;
  if (Filters)
    for (llvm::StringRef Name : fieldsOf(*Filters))
      Names.insert(Name.rsplit('.').first.str());
  else
    llvm::consumeError(Filters.takeError());
  for (const std::string &Name : Names)
    for (llvm::StringRef Key :
         {".clean=", ".smudge=", ".process=", ".required=false"})
      Result.Settings.push_back((Name + Key).str());
  return Result;
}

llvm::Expected<std::string> Git::commit(llvm::StringRef Revision) const {
  std::string Wanted = (Revision + "^{commit}").str();
  auto Name =
      run({"rev-parse", "--verify", "--quiet", "--end-of-options", Wanted});
  if (Name)
    return llvm::StringRef(*Name).trim().str();
  llvm::consumeError(Name.takeError());
  return failure("error: git knows no commit '{}' here; name one, or fetch it "
                 "(a shallow clone has few)",
                 Revision);
}

llvm::Error Git::addContents(const std::map<std::string, std::string> &ObjectOf,
                             FileView &View) const {
  std::string Wanted;
  for (const auto &[Path, Object] : ObjectOf)
    Wanted += Object + "\n";
  if (Wanted.empty())
    return llvm::Error::success();
  auto Answer = run({"cat-file", "--batch"}, Wanted);
  if (!Answer)
    return Answer.takeError();
  llvm::StringRef Rest = *Answer;
  for (const auto &[Path, Object] : ObjectOf) {
    llvm::StringRef Head;
    std::tie(Head, Rest) = Rest.split('\n');
    size_t Size = 0;
    auto [Name, Tail] = Head.split(' ');
    auto [Type, Length] = Tail.split(' ');
    if (Name != Object || Type != "blob" || Length.getAsInteger(10, Size) ||
        Size > Rest.size())
      return failure("{}: error: git does not have its content; fetch it "
                     "(a partial clone has few)",
                     Path);
    View.Files[Path] = Rest.take_front(Size).str();
    Rest = Rest.drop_front(Size);
    Rest.consume_front("\n");
  }
  return llvm::Error::success();
}

llvm::Expected<FileView> Git::viewBehind(llvm::StringRef RawDiff) const {
  FileView View;
  std::map<std::string, std::string> ObjectOf;
  std::vector<llvm::StringRef> Fields = fieldsOf(RawDiff);
  for (size_t I = 0; I + 1 < Fields.size(); I += 2) {
    llvm::SmallVector<llvm::StringRef> Parts; // :mode mode object object kind
    Fields[I].ltrim(':').split(Parts, ' ');
    std::string Path = (Directory + "/" + Fields[I + 1]).str();
    if (Parts.size() != 5 || Parts[4].starts_with("U"))
      return failure("{}: error: is not merged; finish the merge", Path);
    if (isFileMode(Parts[0]))
      ObjectOf[Path] = Parts[2].str();
    else if (Parts[0] == "000000")
      View.Files[Path] = std::nullopt;
  }
  if (llvm::Error Error = addContents(ObjectOf, View))
    return std::move(Error);
  auto Others = run({"ls-files", "-z", "--others", "--exclude-standard"});
  if (!Others)
    return Others.takeError();
  for (llvm::StringRef Name : fieldsOf(*Others))
    View.Files.try_emplace((Directory + "/" + Name).str());
  return View;
}

llvm::Expected<FileView> Git::viewOf(llvm::StringRef Commit) const {
  auto Diff = run({"diff-index", "--raw", "-z", "--no-renames", "--no-abbrev",
                   "--no-ext-diff", "--no-textconv", "--ignore-submodules=all",
                   Commit, "--"});
  return Diff ? viewBehind(*Diff) : Diff.takeError();
}

llvm::Expected<FileView> Git::viewOfIndex() const {
  auto Diff =
      run({"diff-files", "--raw", "-z", "--no-renames", "--no-abbrev",
           "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"});
  return Diff ? viewBehind(*Diff) : Diff.takeError();
}

} // namespace backlint::pipeline
