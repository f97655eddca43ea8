#include "pipeline/units/UnitCache.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"
#include <doctest/doctest.h>

using namespace backlint::pipeline;

namespace {

class Place {
public:
  Place() { REQUIRE(!llvm::sys::fs::createUniqueDirectory("cache", Root)); }
  ~Place() { llvm::sys::fs::remove_directories(Root); }
  std::string operator()(llvm::StringRef Name) const {
    return (Root + "/" + Name).str();
  }
  /// The dependency on a file that now holds \p Text.
  Dependency write(llvm::StringRef Name, llvm::StringRef Text) {
    std::error_code Error;
    llvm::raw_fd_ostream((*this)(Name), Error) << Text;
    REQUIRE(!Error);
    return {(*this)(Name), llvm::xxh3_64bits(Text)};
  }
  std::optional<std::string> load(uint64_t Command) {
    return UnitCache((*this)("c")).load(Command); // A run of its own.
  }
  llvm::SmallString<128> Root;
};

void eachFile(const std::string &Directory,
              llvm::function_ref<void(const std::string &)> Do) {
  std::error_code Error;
  for (llvm::sys::fs::recursive_directory_iterator It(Directory, Error), End;
       !Error && It != End; It.increment(Error))
    if (llvm::sys::fs::is_regular_file(It->path()))
      Do(It->path());
}

} // namespace

TEST_CASE("unit cache: a unit is found while its files are unchanged") {
  Place P;
  Dependency A = P.write("a.cpp", "one"), B = P.write("b.h", "two");
  CHECK_FALSE(P.load(1));
  UnitCache(P("c")).store(1, {A, B}, "unit 1");
  CHECK(P.load(1) == "unit 1");
  CHECK_FALSE(P.load(2));
  P.write("b.h", "three");
  CHECK_FALSE(P.load(1));
}

TEST_CASE("unit cache: several states of the files are kept") {
  Place P;
  UnitCache(P("c")).store(1, {P.write("a.cpp", "one")}, "unit 1");
  UnitCache(P("c")).store(1, {P.write("a.cpp", "two")}, "unit 2");
  CHECK(P.load(1) == "unit 2");
  P.write("a.cpp", "one");
  CHECK(P.load(1) == "unit 1");
}

TEST_CASE("unit cache: a header that appears makes a difference") {
  Place P;
  UnitCache(P("c")).store(1, {{P("missing.h"), 0}}, "unit 1");
  CHECK(P.load(1) == "unit 1");
  P.write("missing.h", "int x;");
  CHECK_FALSE(P.load(1));
}

TEST_CASE("unit cache: damage is as good as absence") {
  for (llvm::StringRef Damage : {"", "unit", "end x\n"}) {
    Place P;
    UnitCache(P("c")).store(1, {P.write("a.cpp", "one")}, "unit 1");
    eachFile(P("c/manifests"), [&](const std::string &Path) {
      std::error_code Error;
      llvm::raw_fd_ostream(Path, Error) << Damage;
    });
    CHECK_FALSE(P.load(1));
    UnitCache(P("c")).store(1, {P.write("a.cpp", "one")}, "unit 1");
    CHECK(P.load(1) == "unit 1");
    eachFile(P("c/units"), [&](const std::string &Path) {
      std::error_code Error;
      llvm::raw_fd_ostream(Path, Error) << Damage;
    });
    CHECK_FALSE(P.load(1));
  }
}

TEST_CASE("unit cache: without a directory nothing is kept") {
  UnitCache None("");
  None.store(1, {}, "unit");
  CHECK_FALSE(None.load(1));
}
