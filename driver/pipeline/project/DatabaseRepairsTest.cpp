#include "pipeline/project/DatabaseRepairs.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <doctest/doctest.h>

using namespace backlint::pipeline;
using Words = std::vector<std::string>;

TEST_CASE("database repairs: a directory that is gone") {
  std::vector<PlannedJob> Jobs(1);
  Jobs[0].Job = {"/gone/build/sub",
                 "/gone/a.cpp",
                 {"-I../inc", "-I", "../../x", "-isystem/abs", "-DI=../y",
                  "-include", "p.h"}};
  repairJobs(Jobs);
  REQUIRE(Jobs.size() == 1);
  CHECK(Jobs[0].Job.Directory == "/");
  CHECK(Jobs[0].Job.Arguments == Words{"-I/gone/build/inc", "-I", "/gone/x",
                                       "-isystem/abs", "-DI=../y", "-include",
                                       "/gone/build/sub/p.h"});
}

TEST_CASE("database repairs: a source that joins others") {
  llvm::SmallString<128> Root;
  REQUIRE(!llvm::sys::fs::createUniqueDirectory("unity", Root));
  std::error_code Error;
  std::string Unity = (Root + "/unity_0_cxx.cxx").str();
  llvm::raw_fd_ostream(Unity, Error)
      << "/* made */\n#include \"/s/b.cpp\"\n#include \"/s/a.cpp\"\n"
         "#include \"/s/c.h\"\n#include <vector>\n";
  std::vector<PlannedJob> Jobs(1);
  Jobs[0].Job = {std::string(Root), Unity, {"-DX"}};
  repairJobs(Jobs);
  REQUIRE(Jobs.size() == 2);
  CHECK(Jobs[0].Job.Source == "/s/a.cpp");
  CHECK(Jobs[1].Job.Source == "/s/b.cpp");
  CHECK(Jobs[1].Job.Arguments == Words{"-DX"});
  llvm::sys::fs::remove_directories(Root);
}
