#include "pipeline/project/BuildHints.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <doctest/doctest.h>

using namespace backlint::pipeline;
using Words = std::vector<std::string>;

namespace {

/// Directories are only taken when they exist.
class Tree {
public:
  Tree() {
    llvm::SmallString<128> Made, Real;
    REQUIRE(!llvm::sys::fs::createUniqueDirectory("hints", Made));
    REQUIRE(!llvm::sys::fs::real_path(Made, Real));
    Root = std::string(Real);
  }
  ~Tree() { llvm::sys::fs::remove_directories(Root); }
  void make(const std::string &Directory) {
    REQUIRE(!llvm::sys::fs::create_directories(Root + "/" + Directory));
  }
  void write(const std::string &Path, llvm::StringRef Text) {
    std::string Full = Root + "/" + Path;
    llvm::sys::fs::create_directories(llvm::StringRef(Full).rsplit('/').first);
    std::error_code Error;
    llvm::raw_fd_ostream(Full, Error) << Text;
    REQUIRE(!Error);
  }
  BuildHints cmake(llvm::StringRef Text) {
    Variables Known;
    return readCMake(Text, Root, Known);
  }
  std::string Root;
};

} // namespace

TEST_CASE("build hints: standards") {
  Tree T;
  CHECK(T.cmake("set(CMAKE_CXX_STANDARD 17) # 20").Standard == "gnu++17");
  CHECK(T.cmake("SET (CMAKE_CXX_STANDARD \"20\")").Standard == "gnu++20");
  CHECK(T.cmake("target_compile_features(a PUBLIC cxx_std_23 c_std_11)")
            .Standard == "gnu++23");
  CHECK(T.cmake("set_target_properties(a b PROPERTIES\n CXX_STANDARD 14\n)")
            .Standard == "gnu++14");
  CHECK(T.cmake("set(V 20)\nset_property(TARGET a PROPERTY CXX_STANDARD ${V})")
            .Standard == "gnu++20");
  CHECK(T.cmake("set(CMAKE_CXX_FLAGS \"${CMAKE_CXX_FLAGS} -std=c++11 -g\")")
            .Standard == "c++11");
  // The newest of several targets'; one that is unknown is none.
  CHECK(T.cmake("target_compile_features(a PUBLIC cxx_std_20)\n"
                "target_compile_features(b PUBLIC cxx_std_11)")
            .Standard == "gnu++20");
  CHECK(T.cmake("set(CMAKE_CXX_STANDARD 42)").Standard.empty());
  CHECK(T.cmake("set(CMAKE_CXX_STANDARD ${MISSING})").Standard.empty());
  CHECK(T.cmake("#set(CMAKE_CXX_STANDARD 17)\n#[[\nset(CMAKE_CXX_STANDARD 17)"
                "\n]]")
            .Standard.empty());
}

TEST_CASE("build hints: macros") {
  Tree T;
  BuildHints H = T.cmake(
      "add_definitions(-DA -DB=2 -Wall)\nadd_compile_definitions(C D=\"x y\")\n"
      "target_compile_definitions(app PRIVATE E=1 PUBLIC -DF)\n"
      "target_compile_definitions(app_test PRIVATE G)\n"
      "add_compile_definitions($<$<CONFIG:Debug>:H> V=\"${VERSION}\" 1X)\n");
  CHECK(H.Macros ==
        Words{"-DA", "-DB=2", "-DC", "-DD=\"x y\"", "-DE=1", "-DF"});
}

TEST_CASE("build hints: branches") {
  Tree T;
  T.make("posix");
  T.make("other");
  BuildHints H = T.cmake(
      "option(WITH_X \"x\" ON)\noption(WITH_Y \"y\")\n"
      "if(WIN32)\n add_definitions(-DWIN)\n include_directories(other)\n"
      "elseif(UNIX)\n add_definitions(-DPOSIX)\n include_directories(posix)\n"
      "else()\n add_definitions(-DNEITHER)\nendif()\n"
      "if(WITH_X)\n add_definitions(-DX)\nelse()\n add_definitions(-DNO_X)\n"
      "endif()\nif(NOT WITH_Y)\n add_definitions(-DNO_Y)\nendif()\n"
      "if(A STREQUAL B)\n add_definitions(-DPERHAPS)\n"
      " set(CMAKE_CXX_STANDARD 20)\nendif()\nendif()\n");
  CHECK(H.Macros == Words{"-DPOSIX", "-DX", "-DNO_Y"});
  CHECK(H.Directories == Words{T.Root + "/posix"});
  CHECK(H.Standard == "gnu++20");
}

TEST_CASE("build hints: directories that exist") {
  Tree T;
  T.make("include");
  T.make("lib/inc");
  BuildHints H = T.cmake(
      "project(shop CXX)\ninclude_directories(include missing)\n"
      "target_include_directories(a SYSTEM PUBLIC\n"
      "  $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/lib/inc>\n"
      "  $<INSTALL_INTERFACE:include> ${shop_SOURCE_DIR}/lib)\n"
      "include_directories(\"${PROJECT_SOURCE_DIR}/include;${X}/y\")\n");
  CHECK(H.Directories ==
        Words{T.Root + "/include", T.Root + "/lib/inc", T.Root + "/lib"});
}

TEST_CASE("build hints: nearer files go before those above them") {
  Tree T;
  T.make("include");
  T.write("CMakeLists.txt", "set(CMAKE_CXX_STANDARD 17)\nadd_definitions(-DA=1 "
                            "-DB=1)\nset(INC ${CMAKE_SOURCE_DIR}/include)\n");
  T.write("app/CMakeLists.txt", "add_definitions(-DA=2)\n"
                                "include_directories(${INC} ../app)\n");
  T.write("old/CMakeLists.txt", "set(CMAKE_CXX_STANDARD 11)\n");
  BuildFiles Files(T.Root);
  BuildHints H = Files.hintsFor(T.Root + "/app");
  CHECK(H.Standard == "gnu++17");
  CHECK(H.Macros == Words{"-DA=2", "-DB=1"});
  CHECK(H.Directories == Words{T.Root + "/include", T.Root + "/app"});
  CHECK(Files.hintsFor(T.Root + "/old").Standard == "gnu++11");
  CHECK(Files.read() == Words{T.Root + "/CMakeLists.txt",
                              T.Root + "/app/CMakeLists.txt",
                              T.Root + "/old/CMakeLists.txt"});
}

TEST_CASE("build hints: makefiles") {
  Tree T;
  T.make("inc");
  T.make("sub");
  BuildHints H = readMakefile(
      "CXXFLAGS = -std=c++14 -O2 \\\n  -DLOG=1 # -DNOT\n"
      "INC := $(CURDIR)/inc\nCPPFLAGS += -I$(INC) -I sub\n"
      "CFLAGS=-std=c99\nOUT = $(shell touch x) -DV=$(VERSION)\n"
      "ifdef DEBUG\nCXXFLAGS += -DDEBUG_ONLY\nendif\n"
      "app: main.cpp\n\t$(CXX) $(CXXFLAGS) -DIN_RECIPE -o app main.cpp\n",
      T.Root);
  CHECK(H.Standard == "c++14");
  CHECK(H.CStandard == "c99");
  CHECK(H.Macros == Words{"-DLOG=1", "-DIN_RECIPE"});
  CHECK(H.Directories == Words{T.Root + "/inc", T.Root + "/sub"});
}

TEST_CASE("build hints: meson") {
  Tree T;
  T.make("include");
  T.make("src");
  BuildHints H = readMeson(
      "project('shop', ['cpp', 'c'], default_options: ['cpp_std=c++20',"
      " 'c_std=c11', 'warning_level=2'])\n"
      "inc = include_directories('include', 'src') # 'other'\n"
      "add_project_arguments('-DA', '-DB=1', language: 'cpp')\n"
      "executable('x', 'a.cpp', cpp_args: ['-DC'], include_directories: inc)\n",
      T.Root);
  CHECK(H.Standard == "c++20");
  CHECK(H.CStandard == "c11");
  CHECK(H.Macros == Words{"-DA", "-DB=1", "-DC"});
  CHECK(H.Directories == Words{T.Root + "/include", T.Root + "/src"});
}

TEST_CASE("build hints: headers before all others") {
  Tree T;
  T.write("pch.h", "");
  CHECK(T.cmake("target_precompile_headers(a PRIVATE pch.h <vector>)").Forced ==
        Words{T.Root + "/pch.h"});
}

TEST_CASE("build hints: nothing but what was asked for passes") {
  Tree T;
  BuildHints H = T.cmake(
      "set(CMAKE_CXX_FLAGS \"-fplugin=evil.so -Xclang -load -Xclang e.so "
      "@all.rsp -o out -MF x -std=c++17;-fplugin=y -include -load\")\n"
      "add_definitions(-fplugin=x \"-D-fplugin=x\" \"-DA\\n-load\")\n");
  CHECK(H.Standard == "c++17");
  CHECK(H.Macros.empty());
  CHECK(H.Directories.empty());
  CHECK(H.Forced.empty());
}

TEST_CASE("build hints: broken text") {
  Tree T;
  for (const char *Text :
       {"set(", "set(\"", "if(", "endif()", "else()", "set([[", "#[==[", "((((",
        "set()", "project()", "set(CMAKE_CXX_FLAGS)", "${${${", "\\",
        "option(A)", "target_include_directories()", "set(A ${A}${A})"})
    CHECK(T.cmake(Text).Standard.empty());
  readMakefile("A=$(A)$(A)\nA+=$(A)\n=\n\\", T.Root);
  readMeson("project('", T.Root);
  readMeson("include_directories('\\", T.Root);
}
