#include "pipeline/project/SourceTree.h"
#include "pipeline/project/IncludeSearch.h"
#include "pipeline/project/ProjectRoot.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <doctest/doctest.h>

using namespace backlint::pipeline;
using Words = std::vector<std::string>;

namespace {

class Tree {
public:
  Tree() {
    llvm::SmallString<128> Made, Real;
    REQUIRE(!llvm::sys::fs::createUniqueDirectory("tree", Made));
    REQUIRE(!llvm::sys::fs::real_path(Made, Real));
    Root = std::string(Real);
  }
  ~Tree() { llvm::sys::fs::remove_directories(Root); }
  void write(const std::string &Path, llvm::StringRef Text = "") {
    std::string Full = Root + "/" + Path;
    llvm::sys::fs::create_directories(llvm::StringRef(Full).rsplit('/').first);
    std::error_code Error;
    llvm::raw_fd_ostream(Full, Error) << Text;
    REQUIRE(!Error);
  }
  std::vector<PlannedJob> plan(std::vector<std::string> Paths) {
    backlint::extract::ProjectOptions Options;
    Options.Root = Root;
    return planWithoutDatabase(Paths, backlint::extract::ProjectFiles(Options))
        .Jobs;
  }
  /// Names of the sources, from the root.
  Words sources(std::vector<std::string> Paths) {
    Words Result;
    for (const PlannedJob &Job : plan(Paths))
      Result.push_back(Job.Job.Source.substr(Root.size() + 1));
    return Result;
  }
  std::string Root;
};

} // namespace

TEST_CASE("source tree: include directives") {
  CHECK(includeNames("#include <a/b.h>\n  #  include \"c.h\" // x\n"
                     "#include MACRO\n#include \"\"\n#define X \"d.h\"\n") ==
        Words{"<a/b.h>", "\"c.h\""});
}

TEST_CASE("source tree: sources and where their includes are found") {
  Tree T;
  T.write("src/a.cpp", "#include \"db/users.h\"\n#include \"near.h\"\n"
                       "#include <json/json.h>\n#include <string>\n");
  T.write("src/near.h");
  T.write("src/b.c");
  T.write("include/db/users.h", "#include \"db/base.h\"\n");
  T.write("include/db/base.h");
  T.write("third_party/j/include/json/json.h");
  T.write("third_party/j/j.cpp");
  T.write("build/gen.cpp");
  auto Jobs = T.plan({T.Root});
  REQUIRE(Jobs.size() == 2);
  CHECK(Jobs[0].Job.Source == T.Root + "/src/a.cpp");
  CHECK(Jobs[0].Job.Arguments == Words{"-I", T.Root + "/include", "-idirafter",
                                       T.Root + "/third_party/j/include",
                                       "-std=gnu++20"});
  REQUIRE(Jobs[0].Fallbacks.size() == 2);
  CHECK(Jobs[0].Fallbacks[0].back() == "-std=gnu++17");
  CHECK(Jobs[0].Fallbacks[1].back() == "-std=gnu++14");
  CHECK(Jobs[1].Job.Source == T.Root + "/src/b.c");
  CHECK(Jobs[1].Fallbacks.empty());
  CHECK(T.plan({T.Root + "/src/a.cpp"}).size() == 1);
  CHECK(T.plan({T.Root + "/third_party"}).empty());
}

TEST_CASE("source tree: of several headers the nearest") {
  Tree T;
  for (const char *App : {"a", "b"}) {
    std::string Name = App;
    T.write(Name + "/src/main.cpp", "#include \"config.h\"\n#include <x/y>\n");
    T.write(Name + "/include/config.h", "#include \"detail/d.h\"\n");
    T.write(Name + "/include/detail/d.h");
    T.write(Name + "/lib/x/y");
  }
  auto Jobs = T.plan({T.Root});
  REQUIRE(Jobs.size() == 2);
  for (size_t I : {0, 1}) {
    std::string App = T.Root + (I ? "/b" : "/a");
    CHECK(Jobs[I].Job.Arguments == Words{"-I", App + "/include", "-idirafter",
                                         App + "/lib", "-std=gnu++20"});
  }
}

TEST_CASE("source tree: what build files say goes first") {
  Tree T;
  T.write("CMakeLists.txt",
          "set(CMAKE_CXX_STANDARD 17)\nadd_definitions(-DA=1)\n"
          "include_directories(inc /dev)\n");
  T.write("inc/a.h");
  T.write("other/a.h");
  T.write("a.cpp", "#include \"a.h\"\n");
  T.write("b.c");
  auto Jobs = T.plan({T.Root});
  REQUIRE(Jobs.size() == 2);
  CHECK(Jobs[0].Job.Arguments == Words{"-DA=1", "-I", T.Root + "/inc",
                                       "-idirafter", "/dev", "-std=gnu++17"});
  REQUIRE(Jobs[0].Fallbacks.size() == 1);
  CHECK(Jobs[0].Fallbacks[0].back() == "-std=gnu++20");
  CHECK(Jobs[1].Job.Arguments ==
        Words{"-DA=1", "-I", T.Root + "/inc", "-idirafter", "/dev"});
}

TEST_CASE("source tree: the newest standard that the code asks for") {
  Tree T;
  T.write("a.cpp", "#include <expected>\n");
  T.write("m.ixx", "export module m;\n");
  auto Jobs = T.plan({T.Root});
  REQUIRE(Jobs.size() == 2);
  CHECK(Jobs[0].Job.Arguments == Words{"-std=gnu++23"});
  CHECK(Jobs[1].Job.Arguments == Words{"-x", "c++", "-std=gnu++20"});
}

TEST_CASE("source tree: a precompiled header that nobody includes") {
  Tree T;
  T.write("src/pch.h", "#include <string>\n");
  T.write("src/a.cpp", "std::string S;\n");
  T.write("own/a.cpp", "#include \"../src/pch.h\"\n");
  auto Jobs = T.plan({T.Root});
  REQUIRE(Jobs.size() == 2);
  CHECK(Jobs[0].Job.Arguments == Words{"-std=gnu++20"});
  CHECK(Jobs[1].Job.Arguments ==
        Words{"-include", T.Root + "/src/pch.h", "-std=gnu++20"});
  CHECK(Jobs[1].Fallbacks.front() == Words{"-std=gnu++20"});
}

TEST_CASE("source tree: what .gitignore leaves out") {
  Tree T;
  T.write(".gitignore", "*.gen.cpp\n!keep.gen.cpp\n/out/\n");
  for (const char *Path :
       {"a.cpp", "a.gen.cpp", "src/b.gen.cpp", "src/keep.gen.cpp", "out/c.cpp",
        "src/out/d.cpp", "src/e.cpp", "src/deep/e.cpp"})
    T.write(Path);
  T.write("src/.gitignore", "e.cpp\n!/e.cpp\n");
  CHECK(T.sources({T.Root}) ==
        Words{"a.cpp", "src/e.cpp", "src/keep.gen.cpp", "src/out/d.cpp"});
  CHECK(T.sources({T.Root + "/src"}) ==
        Words{"src/e.cpp", "src/keep.gen.cpp", "src/out/d.cpp"});
  // Named, hence wanted.
  CHECK(T.sources({T.Root + "/out", T.Root + "/a.gen.cpp"}) ==
        Words{"a.gen.cpp", "out/c.cpp"});
}

TEST_CASE("source tree: .gitignore above the root, and of the checkout") {
  Tree T;
  T.write(".gitignore", "one.cpp\n");
  T.write("p/one.cpp");
  T.write("p/two.cpp");
  T.Root += "/p";
  CHECK(T.sources({T.Root}) == Words{"one.cpp", "two.cpp"});
  T.write("../.git/info/exclude", "two.cpp\n");
  CHECK(T.sources({T.Root}) == Words{});
  T.Root.resize(T.Root.size() - 2);
}

TEST_CASE("project root: marks above a path") {
  Tree T;
  T.write("p/.git/HEAD");
  T.write("p/src/compile_commands.json");
  T.write("p/src/a.cpp");
  CHECK(findRoot(T.Root + "/p/src/a.cpp") == T.Root + "/p");
  T.write("q/compile_commands.json");
  T.write("q/src/a.cpp");
  CHECK(findRoot(T.Root + "/q/src") == T.Root + "/q");
}
