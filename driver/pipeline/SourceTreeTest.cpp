#include "pipeline/SourceTree.h"
#include "pipeline/ProjectRoot.h"
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
    return planWithoutDatabase(Paths, backlint::extract::ProjectFiles(Options));
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
                                       "-std=c++20"});
  CHECK(Jobs[0].Fallback.back() == "-std=c++17");
  CHECK(Jobs[1].Job.Source == T.Root + "/src/b.c");
  CHECK(Jobs[1].Fallback.empty());
  CHECK(T.plan({T.Root + "/src/a.cpp"}).size() == 1);
  CHECK(T.plan({T.Root + "/third_party"}).empty());
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
