#include "extract/ParseLibraryScan.h"
#include <doctest/doctest.h>

using backlint::extract::declaresLibrary;

static const std::vector<std::string> Names = {"lib", "other::net", "db_open",
                                               "DB"};

TEST_CASE("library scan: a definition in the library's namespace") {
  CHECK(declaresLibrary("namespace lib { class App { int x; }; }", Names));
  CHECK(declaresLibrary("namespace lib::detail { enum class E : int { A }; }",
                        Names));
  CHECK(declaresLibrary("namespace other { inline namespace v1 {} "
                        "namespace net { template <class T> struct S final : "
                        "B<T> {}; } }",
                        Names));
  CHECK_FALSE(declaresLibrary("namespace other { class Net {}; }", Names));
  CHECK_FALSE(declaresLibrary("namespace library { class App {}; }", Names));
}

TEST_CASE("library scan: what projects write in a library's namespace") {
  CHECK_FALSE(declaresLibrary("namespace lib { class App; }", Names));
  CHECK_FALSE(declaresLibrary(
      "namespace lib { template <> struct hash<User> { int x; }; }", Names));
  CHECK_FALSE(declaresLibrary("namespace lib { template <typename T> struct "
                              "adl<opt<T>> { int x; }; }",
                              Names));
  CHECK_FALSE(declaresLibrary(
      "namespace lib { void to_json(json &J) { struct L {}; } }", Names));
  CHECK_FALSE(declaresLibrary(
      "namespace app { using namespace lib; class App { lib::X x; }; }",
      Names));
}

TEST_CASE("library scan: global names") {
  CHECK(
      declaresLibrary("extern \"C\" {\nint db_open(const char *);\n}", Names));
  CHECK(declaresLibrary("typedef struct DB { int x; } DB;", Names));
  CHECK_FALSE(declaresLibrary("int fd = db_open(\"x\");", Names));
  CHECK_FALSE(declaresLibrary("void f() { db_open(1); }", Names));
  CHECK_FALSE(declaresLibrary("struct DB; void f(struct DB *);", Names));
}

TEST_CASE("library scan: conditional directives do not unbalance scopes") {
  CHECK_FALSE(declaresLibrary("#if A\nnamespace lib {\n#else\nnamespace app {\n"
                              "#endif\nclass X {};\n}\n",
                              Names));
  CHECK(declaresLibrary("#if A\nvoid f() {\n#else\nvoid f(int) {\n#endif\n}\n"
                        "namespace lib { class X {}; }\n",
                        Names));
  CHECK_FALSE(
      declaresLibrary("#define OPEN namespace lib {\nclass X {};\n", Names));
}
