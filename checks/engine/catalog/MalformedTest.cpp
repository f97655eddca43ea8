//===- MalformedTest.cpp - One malformed file per way to be wrong ---------===//
//
// testdata/malformed/catalog/README.md says how the expectations are written.
//
//===----------------------------------------------------------------------===//
#include "catalog/Catalog.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <algorithm>
#include <doctest/doctest.h>

using namespace backlint::catalog;

namespace {

struct Expectation {
  unsigned Line, Column; ///< Column 0: any.
  std::string Text;
};

std::string read(const std::string &Path) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path);
  REQUIRE_MESSAGE(Buffer, Path);
  return (*Buffer)->getBuffer().str();
}

std::vector<Expectation> expectations(llvm::StringRef Text) {
  std::vector<Expectation> Result;
  llvm::SmallVector<llvm::StringRef> Lines;
  Text.split(Lines, '\n');
  for (unsigned I = 0; I != Lines.size(); ++I) {
    size_t At = Lines[I].find("# error");
    if (At == llvm::StringRef::npos)
      continue;
    llvm::StringRef Rest = Lines[I].drop_front(At + 7);
    Expectation E{I + 1, 0, ""};
    if (Rest.consume_front("@")) {
      REQUIRE(!Rest.consumeInteger(10, E.Line));
      REQUIRE(Rest.consume_front(":"));
      REQUIRE(!Rest.consumeInteger(10, E.Column));
    }
    REQUIRE(Rest.consume_front(":"));
    E.Text = Rest.trim().str();
    Result.push_back(E);
  }
  return Result;
}

void check(const std::string &Path, const SourceText &Vocabulary) {
  std::string Name = llvm::sys::path::filename(Path).str();
  std::string Text = read(Path);
  std::vector<Expectation> Expected = expectations(Text);
  INFO(Name);
  llvm::Expected<Catalog> Loaded =
      Catalog::fromTexts({Vocabulary, SourceText{Name, Text}});
  REQUIRE(!Loaded);
  std::string Found = llvm::toString(Loaded.takeError());
  llvm::SmallVector<llvm::StringRef> Lines;
  llvm::StringRef(Found).split(Lines, '\n');
  for (llvm::StringRef Line : Lines) {
    llvm::StringRef Rest = Line;
    unsigned At = 0, Column = 0;
    CHECK(Rest.consume_front(Name + ":"));
    CHECK(!Rest.consumeInteger(10, At));
    CHECK(Rest.consume_front(":"));
    CHECK(!Rest.consumeInteger(10, Column));
    CHECK(Rest.consume_front(": error: "));
    auto Match = std::find_if(
        Expected.begin(), Expected.end(), [&](const Expectation &E) {
          return E.Line == At && (!E.Column || E.Column == Column) &&
                 Rest.contains(E.Text);
        });
    CHECK_MESSAGE(Match != Expected.end(), "unexpected: ", Line.str());
    if (Match != Expected.end())
      Expected.erase(Match);
  }
  for (const Expectation &E : Expected)
    FAIL_CHECK("not found: ", Name, ":", E.Line, ":", E.Column, ": ", E.Text);
}

} // namespace

TEST_CASE("each malformed file is told what is wrong, and where") {
  std::string Root = BACKLINT_SOURCE_DIR;
  SourceText Vocabulary{"words.toml", read(Root + "/rules/vocabulary.toml")};
  std::vector<std::string> Files;
  std::error_code Problem;
  for (llvm::sys::fs::directory_iterator
           I(Root + "/testdata/malformed/catalog", Problem),
       End;
       I != End && !Problem; I.increment(Problem))
    if (llvm::StringRef(I->path()).ends_with(".toml"))
      Files.push_back(I->path());
  REQUIRE(!Problem);
  std::sort(Files.begin(), Files.end());
  REQUIRE(Files.size() > 8);
  for (const std::string &Path : Files)
    check(Path, Vocabulary);
}
