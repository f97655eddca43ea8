#include "pipeline/review/LiveReview.h"
#include "pipeline/project/FileHashes.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <doctest/doctest.h>

using namespace backlint;
using namespace backlint::pipeline;

namespace {

class Folder {
public:
  Folder() {
    llvm::SmallString<128> Made, Real;
    REQUIRE(!llvm::sys::fs::createUniqueDirectory("live", Made));
    REQUIRE(!llvm::sys::fs::real_path(Made, Real));
    Root = std::string(Real);
  }
  ~Folder() { llvm::sys::fs::remove_directories(Root); }
  std::string write(llvm::StringRef Name, llvm::StringRef Text) const {
    std::string Path = (Root + "/" + Name).str();
    std::error_code Error;
    llvm::raw_fd_ostream(Path, Error) << Text;
    REQUIRE(!Error);
    return Path;
  }
  std::string Root;
};

Plan planOf(const Folder &Place, llvm::ArrayRef<std::string> Sources) {
  Plan Wanted;
  Wanted.Options.Project.Root = Place.Root;
  llvm::Expected<std::string> Resources = extract::findResourceDirectory();
  REQUIRE(!!Resources);
  Wanted.Options.ResourceDirectory = *Resources;
  for (const std::string &Source : Sources)
    Wanted.Jobs.push_back({{Place.Root, Source, {}}, {}, {}});
  return Wanted;
}

} // namespace

TEST_CASE("hashes of files hold until they expire") {
  Folder Place;
  FileHashes Files;
  std::string Path = Place.write("a", "one");
  const uint64_t One = Files.of(Path);
  CHECK(One != 0);
  CHECK(Files.of(Place.Root + "/b") == 0);
  CHECK(Files.of(Place.Root) == 0); // A folder is no file.
  Place.write("a", "two");          // As long, and within one tick of a clock.
  Place.write("b", "");
  CHECK(Files.of(Path) == One);
  Files.expire();
  CHECK(Files.of(Path) != One);
  CHECK(Files.of(Place.Root + "/b") != 0);
  Place.write("a", "one");
  Files.expire();
  CHECK(Files.of(Path) == One);
  CHECK(FileHashes::listing(Place.Root) != 0);
  CHECK(FileHashes::listing(Path) == 0);
}

TEST_CASE("only what changed is made again") {
  Folder Place;
  Place.write("h.h", "int h();\n");
  std::string A =
      Place.write("a.cpp", "#include \"h.h\"\nint a() { return h(); }\n");
  std::string B = Place.write("b.cpp", "int b() { return 1; }\n");
  Plan Wanted = planOf(Place, {A, B});

  FileHashes Files;
  LiveUnits Units;
  auto Refresh = [&] {
    Files.expire();
    size_t Told = 0;
    auto Made = Units.refresh(Wanted, "", Files,
                              [&](size_t, size_t Total) { Told = Total; });
    REQUIRE(!!Made);
    return std::pair(*Made, Told);
  };
  CHECK(Refresh() == std::pair<size_t, size_t>(2, 2));
  REQUIRE(Units.units().size() == 2);
  CHECK(Units.units()[0]->MainFile < Units.units()[1]->MainFile);
  const ir::Unit *Kept = Units.units()[1];
  CHECK(Refresh() == std::pair<size_t, size_t>(0, 0));
  CHECK(!Units.isStale(Files));

  Place.write("h.h", "int h();\nint more();\n");
  Files.expire();
  CHECK(Units.isStale(Files));
  CHECK(Refresh() == std::pair<size_t, size_t>(1, 1));
  CHECK(Units.units()[1] == Kept);

  // A source that goes fails once more, and is back when it is.
  llvm::sys::fs::remove(B);
  Refresh();
  REQUIRE(Units.failed().size() == 1);
  CHECK(Units.failed()[0].Source == "b.cpp");
  CHECK(Units.units().size() == 1);
  Place.write("b.cpp", "int b() { return 2; }\n");
  Refresh();
  CHECK(Units.failed().empty());
  CHECK(Units.units().size() == 2);

  Wanted.Jobs.pop_back();
  CHECK(Refresh() == std::pair<size_t, size_t>(1, 0)); // One that went.
  CHECK(Units.units().size() == 1);
}

TEST_CASE("a file that is written during a review is read again") {
  Folder Place;
  const std::string Source = Place.write("a.cpp", "");
  ReviewMaker Make;
  Make.Setup = [](std::vector<std::string> &Inputs) {
    Inputs = {"/"};
    return std::make_unique<ReviewSetup>();
  };
  Make.Plan = [&](const ReviewSetup &) { return planOf(Place, Source); };
  LiveReview Live(std::move(Make));
  unsigned Writes = 1;
  auto Review = [&] {
    auto Result = Live.review([&](size_t Done, size_t) {
      if (Done && Writes && Writes--)
        Place.write("a.cpp", "int a" + std::to_string(Writes) + ";\n");
    });
    REQUIRE(!!Result);
    return Result->UnitsMade;
  };
  CHECK(Review() == 2);
  CHECK(!Live.changed());
  // Who writes all the time is answered nevertheless.
  Place.write("a.cpp", "int b;\n");
  Writes = 1000;
  CHECK(Review() == 2);
  CHECK(Live.changed());
}
