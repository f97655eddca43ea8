#include "extract/ParseLibraryScan.h"
#include <doctest/doctest.h>

using namespace backlint;
using extract::definitionsIn;
using Names = std::set<std::string>;

static const std::vector<ir::LibrarySigns> Known = {
    {"Lib",
     {"lib"},
     {},
     {"lib/", "lib_all.h"},
     {"lib::App", "lib::Request", "lib::net::Server"}},
    {"Db",
     {"db_open"},
     {"DbHandle"},
     {"db.h"},
     {"db_open", "db_close", "db_exec", "db_step", "DbHandle"}},
    {"Json", {"Json"}, {}, {"json/"}, {"Json::Value", "Json::Reader"}}};

static std::string copied(llvm::StringRef Text,
                          llvm::StringRef Path = "src/a.h") {
  const ir::LibrarySigns *Found = extract::copiedLibrary(Text, Path, Known);
  return Found ? Found->Library : "";
}

TEST_CASE("library scan: classes, by qualified name") {
  CHECK(definitionsIn("namespace a { class B final : C {}; enum class E : int "
                      "{ X }; inline namespace v1 {} namespace d { template "
                      "<class T> struct F {}; } } typedef struct G {} G;")
            .Classes == Names{"a::B", "a::E", "a::d::F", "G"});
  CHECK(definitionsIn("namespace a { class B; template <> struct hash<B> {}; "
                      "void f(B &) { struct L {}; } } using namespace a; "
                      "struct tm now();")
            .Classes.empty());
}

TEST_CASE("library scan: namespaces that macros open") {
  CHECK(definitionsIn("#define LIB_NAMESPACE_BEGIN namespace lib {\n"
                      "LIB_NAMESPACE_BEGIN\nclass A { void f(); };\n"
                      "namespace net { struct B {}; }\nLIB_NAMESPACE_END\n"
                      "struct C {};")
            .Classes == Names{"lib::A", "lib::net::B", "C"});
  CHECK(copied("LIB_NAMESPACE_BEGIN class App {}; class Request {}; "
               "LIB_NAMESPACE_END") == "Lib");
}

TEST_CASE("library scan: members defined out of line tell their class") {
  CHECK(definitionsIn("namespace a { int B::size() const { return 1; } "
                      "B::B() : X(1) {} B::C::~C() {} }")
            .Classes == Names{"a::B"});
  CHECK(definitionsIn("int x = a::f(1); a::B make() { return {}; }")
            .Classes.empty());
}

TEST_CASE("library scan: global functions") {
  CHECK(definitionsIn("extern \"C\" {\nint f(const char *);\n} int g() { h(); "
                      "} int x = k(1); namespace a { int m(); }")
            .Functions == Names{"f", "g"});
}

TEST_CASE("library scan: conditional directives do not unbalance scopes") {
  CHECK(definitionsIn("#if A\nnamespace a {\n#else\nnamespace b {\n#endif\n"
                      "class X {};\n}\n")
            .Classes == Names{"b::X"});
  CHECK(definitionsIn("#if A\nvoid f() {\n#else\nvoid f(int) {\n#endif\n}\n"
                      "namespace a { class X {}; }\n")
            .Classes == Names{"a::X"});
  CHECK(definitionsIn("#define OPEN namespace a {\nclass X {};\n").Classes ==
        Names{"X"});
}

TEST_CASE("library scan: a copy is known by several of its classes") {
  const char *Both = "namespace lib { class App {}; class Request {}; }";
  CHECK(copied(Both) == "Lib");
  CHECK(copied("namespace lib { class App {}; namespace net { void "
               "Server::run() {} } }") == "Lib");
  CHECK(copied("namespace lib { class App {}; }").empty());
  CHECK(copied("namespace lib { class Ours {}; class Theirs {}; }").empty());
  CHECK(copied("namespace app { class App {}; class Request {}; }").empty());
  CHECK(
      copied("namespace library { class App {}; class Request {}; }").empty());
}

TEST_CASE("library scan: a copy is known by where it lies") {
  const char *Detail = "namespace lib { namespace detail { class Any {}; } }";
  CHECK(copied(Detail, "include/lib/detail/any.h") == "Lib");
  CHECK(copied(Detail, "lib/any.h") == "Lib");
  CHECK(copied(Detail, "src/lib_all.h") == "Lib");
  CHECK(copied(Detail, "src/lib_all.cpp") == "Lib");
  CHECK(copied(Detail, "src/mylib/any.h").empty());
  CHECK(copied(Detail, "src/mylib_all.h").empty());
  // What lies there and defines nothing of the library is the project's.
  CHECK(copied("namespace app { class Any {}; }", "src/lib/any.h").empty());
  CHECK(copied("namespace lib { class App; }", "src/lib/any.h").empty());
}

TEST_CASE("library scan: a class is no namespace") {
  CHECK(copied("class Json { int x; };").empty());
  CHECK(copied("class Json { int x; };", "src/json/Json.h").empty());
  CHECK(copied("struct lib {}; struct db_open {};", "src/lib/db.h").empty());
  CHECK(copied("namespace DbHandle { class X {}; }", "db.h").empty());
  CHECK(copied("class DbHandle { int x; };", "db.h") == "Db");
  CHECK(copied("class DbHandle { int x; };").empty());
}

TEST_CASE("library scan: functions of C") {
  // Declared by hand, so that the header need not be there.
  CHECK(copied("extern \"C\" { int db_open(); int db_close(); }").empty());
  CHECK(copied("int db_open() {} int db_close() {} int db_exec() {} int "
               "db_step() {}") == "Db");
  CHECK(copied("int db_open() {}", "src/db.c") == "Db");
  CHECK(copied("int db_close() {}", "src/db.c").empty());
}
