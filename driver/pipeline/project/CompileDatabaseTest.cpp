#include "pipeline/project/CompileDatabase.h"
#include <doctest/doctest.h>

using namespace backlint::pipeline;
using Words = std::vector<std::string>;

static std::string failure(llvm::StringRef Text) {
  auto Jobs = readCompileDatabase(Text, "/b/compile_commands.json");
  return Jobs ? "" : llvm::toString(Jobs.takeError());
}

TEST_CASE("compile database: both forms, in order of the sources") {
  auto Jobs = readCompileDatabase(
      R"([{"directory": "/b", "file": "z.cpp",
           "command": "c++ -DS=\\\"a\\\" '-I/with blank' -c z.cpp -o z.o"},
          {"directory": "/b", "file": "../src/a.cpp",
           "arguments": ["c++", "-std=c++20", "../src/a.cpp"]},
          {"directory": "/b", "file": "/src/a.cpp",
           "arguments": ["c++", "-std=c++20", "-O2"]}])",
      "/b/compile_commands.json");
  REQUIRE(Jobs);
  REQUIRE(Jobs->size() == 2);
  CHECK((*Jobs)[0].Job.Source == "/b/z.cpp");
  CHECK((*Jobs)[0].Job.Directory == "/b");
  CHECK((*Jobs)[0].Job.Arguments == Words{"-DS=\"a\"", "-I/with blank"});
  CHECK((*Jobs)[0].DroppedFlags == Words{"-c", "-o"});
  CHECK((*Jobs)[1].Job.Source == "/src/a.cpp");
  CHECK((*Jobs)[1].Job.Arguments == Words{"-std=c++20"});
}

TEST_CASE("compile database: equal commands are one, with all their objects") {
  auto Jobs = readCompileDatabase(
      R"([{"directory": "/b", "file": "/s/a.cpp", "command": "c++ -o x.dir/a.o"},
          {"directory": "/b", "file": "/s/a.cpp", "arguments": ["c++"],
           "output": "y.dir/a.o"},
          {"directory": "/b", "file": "/s/a.cpp", "arguments": ["c++", "-DX"]}])",
      "/b/compile_commands.json");
  REQUIRE(Jobs);
  REQUIRE(Jobs->size() == 2);
  CHECK((*Jobs)[0].Objects == Words{"x.dir/a.o", "y.dir/a.o"});
  CHECK((*Jobs)[1].Objects.empty());
}

TEST_CASE("compile database: mistakes are told with their place") {
  CHECK(failure("[\n  {\"file\": }\n]")
            .starts_with("/b/compile_commands.json:2:"));
  CHECK(failure("").starts_with("/b/compile_commands.json:1:1: error: "));
  CHECK(failure(std::string(3'000'000, '['))
            .starts_with("/b/compile_commands.json:1:501: error: "));
  CHECK(failure("{}").find("is a list of commands") != std::string::npos);
  CHECK(failure("[1]").find("command 1 is no object") != std::string::npos);
  CHECK(failure(R"([{"command": "c++"}])").find("names no \"file\"") !=
        std::string::npos);
  CHECK(failure(R"([{"file": "a.cpp"}])").find("neither") != std::string::npos);
  CHECK(failure(R"([{"file": "a.cpp", "arguments": [1]}])").find("neither") !=
        std::string::npos);
}
