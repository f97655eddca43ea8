//===- LoopsTest.cpp ------------------------------------------------------===//

#include "link/Loops.h"
#include "ir/TextParser.h"
#include <doctest/doctest.h>

using namespace backlint;
using link::Iteration;

namespace {

constexpr const char *Models = R"toml(
[vocabulary.roles]
query = "asks"
prepare = "prepares"
fetch = "next row"
next = "next element"
fixed-size = "as long as written"
[vocabulary.source-kinds]
database = "rows"
[vocabulary.sink-kinds]
sql = "a statement"
sql-value = "a value"

[library]
name = "test"
declares = ["t"]
log-macros = ["LOG_*"]

[[type]]
names = ["t::text"]
is = "text"

[[type]]
names = ["t::list"]
is = "container"

[[type]]
names = ["t::array"]
is = "container"
roles = ["fixed-size"]

[[function]]
names = ["t::list::size"]
effects = ["return = number()"]

[[function]]
names = ["t::list::at"]
effects = ["return = &this[*]"]

[[function]]
names = ["t::query"]
roles = ["query"]
sinks = [{ port = "arg0", kind = "sql" }, { port = "arg1..", kind = "sql-value" }]
effects = ["return = source.database()"]

[[function]]
names = ["t::prepare"]
roles = ["prepare"]
sinks = [{ port = "arg0", kind = "sql" }]
effects = ["return = number()"]

[[function]]
names = ["t::bind"]
sinks = [{ port = "arg1", kind = "sql-value" }]
effects = ["return = number()"]

[[function]]
names = ["t::step"]
roles = ["query", "fetch"]
effects = ["return = number()"]

[[function]]
names = ["t::column"]
effects = ["return = number()"]

[[function]]
names = ["t::begin"]
effects = ["return = &arg0[*]"]
)toml";

struct Fixture {
  catalog::Catalog Known;
  ir::Unit Unit;
  std::unique_ptr<link::Program> Joined;
  std::unique_ptr<link::ValueFlow> Flow;
  std::unique_ptr<link::Loops> Loops;

  explicit Fixture(const std::string &Text) : Known(load()) {
    llvm::Expected<ir::Unit> U = ir::parseText(Text);
    std::string Problem = U ? "" : llvm::toString(U.takeError());
    REQUIRE_MESSAGE(Problem.empty(), Problem);
    Unit = std::move(*U);
    Joined = std::make_unique<link::Program>(
        std::vector<const ir::Unit *>{&Unit}, Known);
    Flow = std::make_unique<link::ValueFlow>(*Joined);
    Loops = std::make_unique<link::Loops>(*Flow);
  }
  static catalog::Catalog load() {
    auto C = catalog::Catalog::fromTexts({{"models.toml", Models}});
    std::string Problem = C ? "" : llvm::toString(C.takeError());
    REQUIRE_MESSAGE(Problem.empty(), Problem);
    return std::move(*C);
  }
  /// The Nth call of a function named \p Name.
  link::Site call(llvm::StringRef Name, unsigned N = 0) const {
    for (link::FunctionId F = 0; F < Joined->size(); ++F)
      for (ir::ValueId V = 0; V < Joined->code(F).Instrs.size(); ++V)
        if (const ir::Call *C = Joined->call({F, V}))
          if (C->Callee != ir::NoSymbol &&
              Joined->unit(F).Symbols[C->Callee].Name == Name && N-- == 0)
            return {F, V};
    FAIL("no such call: " << Name.str());
    return {};
  }
  const link::LoopFacts &loop(uint32_t L = 0) { return Loops->facts(0, L); }
  /// Whether the call's last argument varies in the loop.
  bool varies(llvm::StringRef Name, uint32_t L = 0, unsigned N = 0) {
    link::Site S = call(Name, N);
    return Loops->varies(S.Function, L, Joined->instr(S).Operands.back());
  }
};

/// A counting loop: `for (i = 0; i < BOUND; i = i + 1) BODY`.
std::string counting(const std::string &Bound, const std::string &Body,
                     const std::string &More = "") {
  return R"(unit "a.cpp"
    function f(n: Int, l: Reference(Record(t::list))) -> Void {
      local i: Int
      local s: Record(t::text)
)" + More +
         R"(
      loop L0 For header head
    entry:
      %0 = literal 0 : Int
      store local i, %0
      jump head
    head: loop L0
      %2 = load local i : Int
)" + Bound +
         R"(
      %5 = binary lt %2, %4 : Bool
      branch %5, body, done
    body: loop L0
)" + Body +
         R"(
      %20 = load local i : Int
      %21 = literal 1 : Int
      %22 = binary plus %20, %21 : Int
      store local i, %22
      jump head
    done:
      return
    }
  )";
}

const char *AskI = R"(
      %6 = literal "select 1" : CString
      %7 = load local i : Int
      %8 = call direct t::query(%6, %7) : Record(t::list)
)";
const char *AskN = R"(
      %6 = literal "select 1" : CString
      %7 = load param n : Int
      %8 = call direct t::query(%6, %7) : Record(t::list)
)";
const char *Constant = "      %4 = literal 12 : Int\n";
const char *Count = "      %4 = load param n : Int\n";
const char *Size = R"(
      %3 = addr param l : Reference(Record(t::list))
      %4 = call direct t::list::size(%3) recv : Int
)";

} // namespace

TEST_CASE("a constant bound is no data") {
  Fixture F(counting(Constant, AskI));
  CHECK(F.loop().Over == Iteration::Constant);
  CHECK_FALSE(F.loop().isData());
}

TEST_CASE("the size of a container is data, by the container's name") {
  Fixture F(counting(Size, AskI));
  CHECK(F.loop().Over == Iteration::Elements);
  CHECK(F.loop().Name == "l");
  CHECK(F.loop().What.has_value());
}

TEST_CASE("a counter that takes steps reads batches") {
  std::string Text = counting(Size, AskI);
  size_t Step = Text.find("%21 = literal 1");
  Text.replace(Step, 15, "%21 = literal 500");
  Fixture F(Text);
  CHECK(F.loop().Over == Iteration::Batches);
  CHECK_FALSE(F.loop().isData());
}

TEST_CASE("a count is data") {
  Fixture F(counting(Count, AskI));
  CHECK(F.loop().Over == Iteration::Elements);
  CHECK(F.loop().Name == "n");
  CHECK_FALSE(F.loop().What.has_value());
}

TEST_CASE("the counter varies, what is not written does not") {
  Fixture F(counting(Size, AskI));
  CHECK(F.varies("t::query"));
  Fixture G(counting(Size, AskN));
  CHECK_FALSE(G.varies("t::query"));
}

TEST_CASE("an element behind the counter varies") {
  Fixture F(counting(Size, R"(
      %6 = addr param l : Reference(Record(t::list))
      %7 = load local i : Int
      %8 = call direct t::list::at(%6, %7) recv : Reference(Int)
      %9 = load *%8 : Int
      %10 = literal "select 1" : CString
      %11 = call direct t::query(%10, %9) : Record(t::list)
)"));
  CHECK(F.varies("t::query"));
}

TEST_CASE("what a value is made of") {
  Fixture F(counting(Size, AskN));
  link::Site Query = F.call("t::query");
  auto Of = F.Loops->madeOf(0, F.Joined->instr(Query).Operands.back());
  REQUIRE(Of.size() == 1);
  CHECK(Of[0] == link::Boundary{ir::Root::Param, 0, {}});
}

TEST_CASE("a query that a return follows is not repeated") {
  Fixture F(R"(unit "a.cpp"
    function f(n: Int) -> Void {
      local i: Int
      loop L0 While header head
    entry:
      jump head
    head: loop L0
      %0 = load param n : Int
      branch %0, body, done
    body: loop L0
      %1 = literal "select 1" : CString
      %2 = call direct t::query(%1) : Record(t::list)
      return
    done:
      return
    }
  )");
  CHECK(F.Loops->around(F.call("t::query")).size() == 1);
  CHECK_FALSE(F.Loops->repeats(F.call("t::query"), 0));
}

TEST_CASE("a loop that fetches iterates over the rows of its statement") {
  Fixture F(R"(unit "a.cpp"
    function f(n: Int) -> Void {
      local s: Record(t::statement)
      loop L0 While header head
    entry:
      %0 = literal "select id from orders" : CString
      %1 = addr local s : Pointer(Record(t::statement))
      %2 = call direct t::prepare(%0, %1) : Int
      jump head
    head: loop L0
      %3 = addr local s : Pointer(Record(t::statement))
      %4 = call direct t::step(%3) : Int
      branch %4, body, done
    body: loop L0
      %5 = addr local s : Pointer(Record(t::statement))
      %6 = call direct t::column(%5) : Int
      %7 = literal "select 1" : CString
      %8 = call direct t::query(%7, %6) : Record(t::list)
      jump head
    done:
      return
    }
  )");
  CHECK(F.loop().Over == Iteration::Rows);
  CHECK(F.loop().Name == "s");
  REQUIRE(F.loop().Feed.has_value());
  CHECK(F.loop().Feed->Text == "select id from orders");
  CHECK(F.varies("t::query"));
}

TEST_CASE("a statement that the loop binds anew does not give it rows") {
  Fixture F(R"(unit "a.cpp"
    function f(n: Int) -> Void {
      local s: Record(t::statement)
      loop L0 While header head
    entry:
      jump head
    head: loop L0
      %0 = addr local s : Pointer(Record(t::statement))
      %1 = load param n : Int
      %2 = call direct t::bind(%0, %1) : Int
      %3 = call direct t::step(%0) : Int
      branch %3, body, done
    body: loop L0
      jump head
    done:
      return
    }
  )");
  CHECK(F.loop().Over == Iteration::Result);
}

TEST_CASE("what is bound to a statement makes the statement vary") {
  Fixture F(counting(Size, R"(
      %6 = addr local s : Pointer(Record(t::text))
      %7 = load local i : Int
      %8 = call direct t::bind(%6, %7) : Int
      %9 = call direct t::step(%6) : Int
)"));
  CHECK(F.varies("t::step"));
  Fixture G(counting(Size, R"(
      %6 = addr local s : Pointer(Record(t::text))
      %7 = load param n : Int
      %8 = call direct t::bind(%6, %7) : Int
      %9 = call direct t::step(%6) : Int
)"));
  CHECK_FALSE(G.varies("t::step"));
}

TEST_CASE("a query that decides whether the loop goes on makes it no data") {
  Fixture F(R"(unit "a.cpp"
    function f(n: Int) -> Void {
      local page: Record(t::list)
      loop L0 Do header head
    entry:
      jump body
    body: loop L0
      %0 = literal "select 1 limit 5" : CString
      %1 = load param n : Int
      %2 = call direct t::query(%0, %1) : Record(t::list)
      store local page, %2
      jump head
    head: loop L0
      %4 = addr local page : Reference(Record(t::list))
      %5 = call direct t::list::size(%4) recv : Int
      branch %5, body, done
    done:
      return
    }
  )");
  CHECK(F.loop().Over == Iteration::Result);
}

TEST_CASE("a flag is no data") {
  Fixture F(R"(unit "a.cpp"
    function f(n: Reference(Bool)) -> Void {
      loop L0 While header head
    entry:
      jump head
    head: loop L0
      %0 = load param n : Bool
      branch %0, body, done
    body: loop L0
      jump head
    done:
      return
    }
  )");
  CHECK(F.loop().Over == Iteration::Flag);
}

TEST_CASE("a list that is walked") {
  Fixture F(R"(unit "a.cpp"
    function f(head: Pointer(Record(t::node))) -> Void {
      local p: Pointer(Record(t::node))
      loop L0 While header head
    entry:
      %0 = load param head : Pointer(Record(t::node))
      store local p, %0
      jump head
    head: loop L0
      %2 = load local p : Pointer(Record(t::node))
      branch %2, body, done
    body: loop L0
      %3 = literal "select 1" : CString
      %4 = load local p.*.t::node::id : Int
      %5 = call direct t::query(%3, %4) : Record(t::list)
      %6 = load local p.*.t::node::next : Pointer(Record(t::node))
      store local p, %6
      jump head
    done:
      return
    }
  )");
  CHECK(F.loop().Over == Iteration::Elements);
  CHECK(F.varies("t::query"));
}

TEST_CASE("statements by their text") {
  using namespace link;
  CHECK(verbOf("  select 1") == "SELECT");
  CHECK(verbOf("(SELECT 1)") == "SELECT");
  CHECK(verbOf("") == "");
  CHECK(givesOneRow("SELECT id FROM t ORDER BY id LIMIT 1"));
  CHECK(givesOneRow("select count(*) from t"));
  CHECK(givesOneRow("SELECT id FROM t FETCH FIRST ROW ONLY"));
  CHECK_FALSE(givesOneRow("SELECT id FROM t LIMIT 10"));
  CHECK_FALSE(givesOneRow("SELECT id FROM t LIMIT 1, 10"));
  CHECK_FALSE(givesOneRow("SELECT count(*) FROM t GROUP BY a"));
  CHECK_FALSE(givesOneRow("SELECT id FROM t WHERE x IN (SELECT y LIMIT 1)"));
  CHECK_FALSE(givesOneRow("SELECT id FROM t WHERE name = 'LIMIT 1'"));
  CHECK(readsPages("SELECT id FROM t OFFSET {n}"));
  CHECK_FALSE(readsPages("SELECT id FROM t WHERE limits = 1"));
  CHECK(foldedSql(" SELECT 1\n   FROM t ; ") == "SELECT 1 FROM t");
  CHECK(foldedSql(std::string(400, 'x')).size() < 200);
}
