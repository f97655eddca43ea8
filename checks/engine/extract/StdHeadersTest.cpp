//===- StdHeadersTest.cpp -------------------------------------------------===//

#include "extract/StdHeaders.h"
#include "extract/Extract.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <doctest/doctest.h>

using namespace backlint;

TEST_CASE("names of the standard library lead to their headers") {
  CHECK(extract::standardHeader("optional") == "optional");
  CHECK(extract::standardHeader("ostringstream") == "sstream");
  CHECK(extract::standardHeader("make_unique") == "memory");
  CHECK(extract::standardHeader("no_such_name") == "");
}

TEST_CASE("a forgotten standard header is included in a further round") {
  llvm::SmallString<128> Directory;
  REQUIRE(!llvm::sys::fs::createUniqueDirectory("backlint", Directory));
  std::string Source = (Directory + "/a.cpp").str();
  {
    std::error_code Problem;
    llvm::raw_fd_ostream Out(Source, Problem);
    Out << "int f() { std::optional<int> o; return o.value_or(1); }\n";
  }
  extract::Job Job;
  Job.Directory = Directory.str().str();
  Job.Source = Source;
  Job.Arguments = {"-std=c++17"};
  extract::ExtractOptions Options;
  Options.Project.Root = Directory.str().str();
  Options.ResourceDirectory = llvm::cantFail(extract::findResourceDirectory());
  llvm::Expected<ir::Unit> Unit = extract::extract(Job, Options);
  std::string Problem = Unit ? "" : llvm::toString(Unit.takeError());
  REQUIRE_MESSAGE(Problem.empty(), Problem);
  REQUIRE(Unit->Functions.size() == 1);
  CHECK(Unit->Functions[0].LostCount == 0);
  CHECK(llvm::none_of(Unit->Losses, [](const ir::Loss &L) {
    return L.What == ir::Loss::ParseError;
  }));
  llvm::sys::fs::remove_directories(Directory);
}
