#include "lsp/Board.h"
#include "report/Uri.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <doctest/doctest.h>

using namespace backlint;
using namespace backlint::lsp;

TEST_CASE("a file that is written under a review is not told of") {
  llvm::SmallString<128> Made, Path;
  REQUIRE(!llvm::sys::fs::createTemporaryFile("board", "cpp", Made));
  REQUIRE(!llvm::sys::fs::real_path(Made, Path));
  auto Write = [&](llvm::StringRef Text) {
    std::error_code Error;
    llvm::raw_fd_ostream(Path, Error) << Text;
    REQUIRE(!Error);
  };
  size_t Told = 0;
  Client To;
  To.Send = [&](const json::Value &) { ++Told; };
  Board Shown(To);
  const std::string Uri = report::fileUri(Path);
  auto Review = [&](bool Finds) {
    FileDiagnostics Now;
    if (Finds)
      Now[Path.str().str()] = json::Array{json::Object{}};
    return Shown.review(std::move(Now));
  };

  Write("one");
  Shown.open(Document(Uri, 1, "one"));
  Shown.begin();
  CHECK(!Review(true));
  CHECK(Told == 1);

  // The next text is on its way; this review may have read half of it.
  Shown.saved(Uri);
  Shown.begin();
  Write("");
  CHECK(Review(false));
  CHECK(Told == 1);
  Shown.begin();
  CHECK(!Review(false)); // And so it stays.
  CHECK(Told == 2);

  Shown.begin();
  Write("two");
  Shown.saved(Uri);
  CHECK(!Review(true)); // The save asks for the next one.
  CHECK(Told == 2);
  Shown.begin();
  CHECK(!Review(true));
  CHECK(Told == 3);
  llvm::sys::fs::remove(Path);
}
