//===- ValueFlowTest.cpp --------------------------------------------------===//

#include "ir/TextParser.h"
#include "link/SqlShape.h"
#include <doctest/doctest.h>

using namespace backlint;

namespace {

/// A small library: text that is glued, a source, a sink.
constexpr const char *Models = R"toml(
[library]
name = "test"
declares = ["t"]

[[type]]
names = ["t::text"]
is = "text"

[[function]]
names = ["t::glue"]
effects = ["return = arg0 + arg1"]

[[function]]
names = ["t::text::text"]
effects = ["this = arg0"]

[[function]]
names = ["t::text::append"]
effects = ["this = this + arg0", "return = &this"]

[[function]]
names = ["t::list::add"]
effects = ["this[*] = arg0"]

[[function]]
names = ["t::list::at"]
effects = ["return = &this[arg0]"]

[[function]]
names = ["t::list::any"]
effects = ["return = &this[*]"]

[[function]]
names = ["t::has"]
guards = [{ what = "member", form = "true", value = "arg0", set = "arg1" }]

[[function]]
names = ["t::equal"]
guards = [{ what = "equal", form = "true", value = "arg0", set = "arg1" }]

[[function]]
names = ["t::input"]
effects = ["return = source.network(arg0)"]

[[type]]
names = ["t::service"]
parameters = { "1" = "source.network()" }

[[function]]
names = ["t::handler::body"]
parameters = { "*" = "source.network()" }

[[function]]
names = ["t::exec"]
sinks = [{ port = "arg0", kind = "sql" }]
)toml";

constexpr const char *Words = R"toml(
[vocabulary.source-kinds]
network = "bytes"
[vocabulary.sink-kinds]
sql = "a statement"
)toml";

struct Fixture {
  catalog::Catalog Known;
  std::vector<ir::Unit> Units;
  std::unique_ptr<link::Program> Joined;
  std::unique_ptr<link::ValueFlow> Flow;

  explicit Fixture(std::vector<std::string> Texts) : Known(load()) {
    for (const std::string &Text : Texts) {
      llvm::Expected<ir::Unit> U = ir::parseText(Text);
      std::string Problem = U ? "" : llvm::toString(U.takeError());
      REQUIRE_MESSAGE(Problem.empty(), Problem);
      Units.push_back(std::move(*U));
    }
    std::vector<const ir::Unit *> Pointers;
    for (const ir::Unit &U : Units)
      Pointers.push_back(&U);
    Joined = std::make_unique<link::Program>(Pointers, Known);
    Flow = std::make_unique<link::ValueFlow>(*Joined);
  }

  static catalog::Catalog load() {
    llvm::Expected<catalog::Catalog> C = catalog::Catalog::fromTexts(
        {{"rules/vocabulary.toml", Words}, {"rules/models/t.toml", Models}});
    std::string Problem = C ? "" : llvm::toString(C.takeError());
    REQUIRE_MESSAGE(Problem.empty(), Problem);
    return std::move(*C);
  }

  /// What reaches each call of t::exec, resolved, in order of functions.
  std::vector<std::string> executed() {
    std::vector<std::string> Result;
    for (link::FunctionId F = 0; F < Joined->size(); ++F)
      for (ir::ValueId V = 0; V < Joined->code(F).Instrs.size(); ++V)
        for (const catalog::FunctionModel *M : Flow->models().of({F, V}))
          for (const catalog::Sink &S : M->Sinks)
            Result.push_back(
                link::toString(Flow->resolve(Flow->port({F, V}, S.Where))));
    return Result;
  }

  std::string only() {
    std::vector<std::string> All = executed();
    REQUIRE(All.size() == 1);
    return All[0];
  }
};

} // namespace

TEST_CASE("a text glued in one function") {
  Fixture F({R"(unit "a.cpp"
    function f() -> Void {
      local s: Record(t::text)
    entry:
      %0 = literal "name" : CString
      %1 = call direct t::input(%0) : Record(t::text)
      %2 = literal "select " : CString
      %3 = call direct t::glue(%2, %1) : Record(t::text)
      store local s, %3
      %4 = addr local s : Pointer(Record(t::text))
      %5 = call direct t::exec(%4) : Void
      return
    }
  )"});
  CHECK(F.only() == "(\"select \" + {network name})");
}

TEST_CASE("a reassigned safe value is safe") {
  Fixture F({R"(unit "a.cpp"
    function f() -> Void {
      local s: Record(t::text)
    entry:
      %0 = literal "name" : CString
      %1 = call direct t::input(%0) : Record(t::text)
      store local s, %1
      %2 = literal "select 1" : CString
      store local s, %2
      %4 = addr local s : Pointer(Record(t::text))
      %5 = call direct t::exec(%4) : Void
      return
    }
  )"});
  CHECK(F.only() == "\"select 1\"");
}

TEST_CASE("a loop that appends repeats") {
  Fixture F({R"(unit "a.cpp"
    function f() -> Void {
      local s: Record(t::text)
    entry:
      %0 = literal "select " : CString
      store local s, %0
      jump head
    head:
      %c = call direct t::more() : Bool
      branch %c, body, done
    body:
      %1 = literal "x" : CString
      %2 = call direct t::input(%1) : Record(t::text)
      %3 = addr local s : Pointer(Record(t::text))
      %4 = call direct t::text::append(%3, %2) recv : Pointer(Record(t::text))
      jump head
    done:
      %5 = addr local s : Pointer(Record(t::text))
      %6 = call direct t::exec(%5) : Void
      return
    }
  )"});
  CHECK(F.only() == "(\"select \" + repeat({network x}))");
}

TEST_CASE("two calls of one function do not mix") {
  Fixture F({R"(unit "a.cpp"
    function wrap(s: Record(t::text)) -> Record(t::text) {
    entry:
      %0 = load param s : Record(t::text)
      %1 = literal "<" : CString
      %2 = call direct t::glue(%1, %0) : Record(t::text)
      return %2
    }
    function f() -> Void {
    entry:
      %0 = literal "x" : CString
      %1 = call direct t::input(%0) : Record(t::text)
      %2 = call direct wrap(%1) : Record(t::text)
      %3 = literal "safe" : CString
      %4 = call direct wrap(%3) : Record(t::text)
      %5 = call direct t::exec(%4) : Void
      return
    }
  )"});
  CHECK(F.only() == "\"<safe\"");
}

TEST_CASE("a member set in one method and used in another, two units") {
  Fixture F({R"(unit "b.cpp"
    symbol Method B::run () -> Void class B
    function Method B::run() -> Void {
    entry:
      %0 = addr this.B::sql : Pointer(Record(t::text))
      %1 = call direct t::exec(%0) : Void
      return
    }
  )",
             R"(unit "a.cpp"
    symbol Method B::run () -> Void class B
    symbol Method B::set (Reference(const Record(t::text))) -> Void class B
    function Method B::set(s: Reference(const Record(t::text))) -> Void {
    entry:
      %0 = load param s : Record(t::text)
      store this.B::sql, %0
      return
    }
    function f() -> Void {
      local b: Record(B)
    entry:
      %0 = literal "x" : CString
      %1 = call direct t::input(%0) : Record(t::text)
      %2 = addr local b : Pointer(Record(B))
      %3 = call direct B::set(%2, %1) recv : Void
      %4 = call direct B::run(%2) recv : Void
      return
    }
  )"});
  CHECK(F.only() == "{network x}");
}

TEST_CASE("an allow-list makes the value safe where the test has held") {
  auto Text = [](const char *From) {
    return std::string(R"(unit "a.cpp"
    function f(set: Reference(const Record(t::list))) -> Void {
      local s: Record(t::text)
    entry:
      %0 = literal "x" : CString
      %1 = call direct t::input(%0) : Record(t::text)
      store local s, %1
      %2 = addr local s : Pointer(Record(t::text))
      %3 = addr param set : Pointer(Record(t::list))
      %4 = call direct t::has(%2, %3) : Bool
      branch %4, )") +
           From + R"(
    inside:
      %5 = addr local s : Pointer(Record(t::text))
      %6 = call direct t::exec(%5) : Void
      return
    outside:
      return
    }
  )";
  };
  CHECK(Fixture({Text("inside, outside")}).only() ==
        "clean.member({network x}, ?a parameter)");
  CHECK(Fixture({Text("outside, inside")}).only() == "{network x}");
}

TEST_CASE("what an unknown callee may write is unknown") {
  Fixture F({R"(unit "a.cpp"
    symbol Function fill (Reference(Record(t::text))) -> Void
    function f() -> Void {
      local s: Record(t::text)
    entry:
      %0 = literal "select 1" : CString
      store local s, %0
      %1 = addr local s : Pointer(Record(t::text))
      %2 = call direct fill(%1) : Void
      %3 = addr local s : Pointer(Record(t::text))
      %4 = call direct t::exec(%3) : Void
      return
    }
  )"});
  CHECK(F.only() == "mix(?fill, \"select 1\")");
}

TEST_CASE("members of a library's classes are not joined over the program") {
  Fixture F({R"(unit "a.cpp"
    function fill(p: Reference(Record(C))) -> Void {
    entry:
      %0 = literal "x" : CString
      %1 = call direct t::input(%0) : Record(t::text)
      store param p.C::name, %1
      return
    }
    function use(p: Reference(Record(C))) -> Void {
    entry:
      %0 = addr param p.C::name : Pointer(Record(t::text))
      %1 = call direct t::exec(%0) : Void
      return
    }
  )"});
  CHECK(F.only() == "?a parameter");
}

TEST_CASE("what a framework hands to members that override its own") {
  Fixture F({R"(unit "a.cpp"
    function Method Body::body(p: Pointer(Record(t::text)), n: Int) -> Void {
    entry:
      %0 = addr param p.* : Pointer(Record(t::text))
      %1 = call direct t::exec(%0) : Void
      %2 = addr param n : Pointer(Int)
      %3 = call direct t::exec(%2) : Void
      return
    }
    function Method Mine::get(c: Pointer(Record(t::text)), r: Pointer(Record(t::text))) -> Void {
    entry:
      %0 = addr param c.* : Pointer(Record(t::text))
      %1 = call direct t::exec(%0) : Void
      %2 = addr param r.* : Pointer(Record(t::text))
      %3 = call direct t::exec(%2) : Void
      return
    }
    function Method Mine::own(c: Int, r: Pointer(Record(t::text))) -> Void {
    entry:
      %0 = addr param r.* : Pointer(Record(t::text))
      %1 = call direct t::exec(%0) : Void
      return
    }
    symbol Method t::handler::body (Pointer(Record(t::text)), Int) -> Void virtual
    symbol Method gen::Api::get (Pointer(Record(t::text)), Pointer(Record(t::text))) -> Void virtual
    symbol Method Body::body (Pointer(Record(t::text)), Int) -> Void virtual overrides t::handler::body
    symbol Method Mine::get (Pointer(Record(t::text)), Pointer(Record(t::text))) -> Void virtual overrides gen::Api::get
    class gen::Api : t::service
    class Mine : gen::Api
  )"});
  CHECK(F.executed() == std::vector<std::string>{"{network}", "number",
                                                 "?a parameter", "{network}",
                                                 "?a parameter"});
}
