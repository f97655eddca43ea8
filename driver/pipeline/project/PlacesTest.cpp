#include "pipeline/project/Places.h"
#include "pipeline/project/WholeFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace backlint::pipeline;
namespace fs = llvm::sys::fs;

namespace {

/// A project `p` beside a directory `else`.
class Tree {
public:
  Tree() {
    llvm::SmallString<128> Made;
    REQUIRE(!fs::createUniqueDirectory("places", Made));
    REQUIRE(!fs::real_path(Made, Root));
    for (llvm::StringRef Name : {"p/sub", "else/deep"})
      REQUIRE(!fs::create_directories(at(Name)));
  }
  ~Tree() { fs::remove_directories(Root); }
  std::string at(llvm::StringRef Name) const {
    return (Root + "/" + Name).str();
  }
  void link(llvm::StringRef Name, const std::string &To) const {
    REQUIRE(symlink(To.c_str(), at(Name).c_str()) == 0);
  }
  bool allows(llvm::StringRef Directory) const {
    llvm::Error Error = checkWay(at(Directory), at("p"));
    bool Result = !Error;
    llvm::consumeError(std::move(Error));
    return Result;
  }
  std::string read(llvm::StringRef Name) const {
    auto Buffer = readRegularFile(at(Name));
    return Buffer ? (*Buffer)->getBuffer().str() : Buffer.getError().message();
  }
  llvm::SmallString<128> Root;
};

} // namespace

TEST_CASE("places: a link of the project does not lead out of it") {
  Tree T;
  T.link("p/out", "../else");
  T.link("p/absolute", T.at("else"));
  T.link("p/deep", "../else/deep");
  T.link("p/again", "sub/../out");
  T.link("p/gone", "../nowhere");
  T.link("p/round", "round");
  for (llvm::StringRef Name :
       {"p/out", "p/absolute", "p/out/deep", "p/again", "p/gone", "p/round",
        "p/sub/../out", "p/sub/../../p/out/new/directory", "else/../p/out"})
    CHECK_MESSAGE(!T.allows(Name), Name.str());
  // The text of the path stays in the project; the way that it goes does not.
  CHECK(!T.allows("p/deep/../sub"));
}

TEST_CASE("places: all other ways are free") {
  Tree T;
  T.link("p/inside", "sub");
  T.link("mine", "p/../else");
  T.link("gone", "nowhere");
  T.link("p/sub/up", "..");
  for (llvm::StringRef Name :
       {"p", "p/new", "p/sub/new", "p/inside", "p/inside/new", "else", "mine",
        "mine/deep", "p/../else", "p/sub/../../else/deep", "gone", "p/sub/up"})
    CHECK_MESSAGE(T.allows(Name), Name.str());
}

TEST_CASE("places: a link of the user's does not hide one of the project's") {
  Tree T;
  T.link("mine", "p/sub/..");
  T.link("p/out", "../else");
  CHECK(T.allows("mine"));
  CHECK(!T.allows("mine/out"));
}

TEST_CASE("places: only files are read") {
  Tree T;
  REQUIRE(!writeWhole(T.at("p/a"), "text"));
  CHECK(T.read("p/a") == "text");
  T.link("p/link", "a");
  CHECK(T.read("p/link") == "text");
  CHECK(T.read("p") == "Is a directory");
  CHECK(T.read("p/none") == "No such file or directory");
  T.link("p/zero", "/dev/zero");
  CHECK(T.read("p/zero") == "it is a pipe or a device, no file");
  REQUIRE(mkfifo(T.at("p/pipe").c_str(), 0600) == 0);
  CHECK(T.read("p/pipe") == "it is a pipe or a device, no file");
}

TEST_CASE("whole file: a link is replaced, and what it leads to stays") {
  Tree T;
  REQUIRE(!writeWhole(T.at("else/kept"), "kept"));
  T.link("p/report", "../else/kept");
  REQUIRE(!writeWhole(T.at("p/report"), "report"));
  CHECK(T.read("else/kept") == "kept");
  CHECK(T.read("p/report") == "report");
  CHECK(!fs::is_symlink_file(T.at("p/report")));
}

TEST_CASE("whole file: what cannot be written leaves nothing") {
  Tree T;
  CHECK(writeWhole(T.at("p/none/report"), "x") ==
        std::errc::no_such_file_or_directory);
  REQUIRE(!fs::create_directories(T.at("p/100%%")));
  CHECK(!writeWhole(T.at("p/100%%/report"), "x"));
  CHECK(writeWhole(T.at("p/sub"), "x")); // A directory is in its place.
  std::error_code Error;
  unsigned Count = 0;
  for (fs::recursive_directory_iterator It(T.at("p"), Error), End;
       !Error && It != End; It.increment(Error))
    ++Count;
  CHECK(Count == 3); // sub, 100%%, report
}
