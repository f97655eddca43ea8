//===- GrowthTest.cpp - How much work an answer takes ---------------------===//
//
// Programs of forms that made value flow superlinear: what is counted are its
// steps, so a slow machine makes no difference. Twice the program may take at
// most two and a half times the steps.
//
//===----------------------------------------------------------------------===//

#include "ir/TextParser.h"
#include "link/ValueFlow.h"
#include <doctest/doctest.h>

using namespace backlint;

namespace {

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
names = ["t::exec"]
sinks = [{ port = "arg0", kind = "sql" }]
)toml";

constexpr const char *Words = R"toml(
[vocabulary.sink-kinds]
sql = "a statement"
)toml";

struct Cost {
  uint64_t Steps = 0, Paths = 0, Instrs = 0;
};

/// What it takes to say what each executed statement is.
Cost costOf(const std::string &Text) {
  llvm::Expected<catalog::Catalog> Known = catalog::Catalog::fromTexts(
      {{"rules/vocabulary.toml", Words}, {"rules/models/t.toml", Models}});
  REQUIRE_MESSAGE(bool(Known), llvm::toString(Known.takeError()));
  llvm::Expected<ir::Unit> U = ir::parseText(Text);
  REQUIRE_MESSAGE(bool(U), llvm::toString(U.takeError()));
  link::Program Joined({&*U}, *Known);
  link::ValueFlow Flow(Joined);
  Cost Result;
  for (link::FunctionId F = 0; F < Joined.size(); ++F)
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {
      ++Result.Instrs;
      for (const catalog::FunctionModel *M : Flow.models().of({F, V}))
        for (const catalog::Sink &S : M->Sinks)
          Flow.resolve(Flow.port({F, V}, S.Where));
    }
  Result.Steps = Flow.bounds().Steps;
  Result.Paths = Flow.bounds().Paths;
  return Result;
}

/// Expressions of four classes, each of two operands, and methods that walk
/// them: the number of ways down doubles with each class and each level.
std::string tree(unsigned Methods) {
  constexpr unsigned Classes = 4;
  std::string Code = "unit \"a.cpp\"\n", Symbols;
  for (unsigned M = 0; M < Methods; ++M) {
    std::string Base = "Node::walk" + std::to_string(M);
    Symbols += "symbol Method " + Base + "() -> Void virtual class Node\n";
    for (unsigned C = 0; C < Classes; ++C) {
      std::string Class = "Node" + std::to_string(C);
      std::string Name = Class + "::walk" + std::to_string(M);
      Symbols += "symbol Method " + Name + "() -> Void virtual class " + Class +
                 " overrides " + Base + "\n";
      Code += "function Method " + Name + "() -> Void {\nentry:\n";
      Code += "  %0 = addr this." + Class + "::left.*.Node::name : " +
              "Pointer(Record(t::text))\n"
              "  call direct t::exec(%0) : Void\n"
              "  %2 = load this." +
              Class + "::left : Pointer(Record(Node))\n  call virtual " + Base +
              "(%2) recv : Void\n"
              "  %4 = load this." +
              Class + "::right : Pointer(Record(Node))\n  call virtual " +
              Base + "(%4) recv : Void\n  return\n}\n";
    }
  }
  Code += Symbols + "class Node {\n  member Node::name : Record(t::text)\n}\n";
  for (unsigned C = 0; C < Classes; ++C) {
    std::string Class = "Node" + std::to_string(C);
    Code += "class " + Class + " : Node {\n  member " + Class +
            "::left : Pointer(Record(Node))\n  member " + Class +
            "::right : Pointer(Record(Node))\n}\n";
  }
  return Code;
}

} // namespace

TEST_CASE("code that walks a recursive structure") {
  Cost One = costOf(tree(4)), Two = costOf(tree(8));
  CHECK(One.Paths > 0);
  CHECK(One.Steps < 2000 * One.Instrs);
  CHECK(2 * Two.Steps < 5 * One.Steps);
}

TEST_CASE("a result that is made of itself") {
  // `e = next(list, e)` where next only reads what it is given.
  Cost Here = costOf(R"(unit "a.cpp"
    function f(list: Pointer(Record(List))) -> Void {
      local e: Pointer(const Record(Entry))
    entry:
      %0 = literal null : Pointer(const Record(Entry))
      store local e, %0
      jump head
    head:
      %2 = load param list : Pointer(Record(List))
      %3 = load local e : Pointer(const Record(Entry))
      %4 = call direct next(%2, %3) : Pointer(const Record(Entry))
      store local e, %4
      %6 = addr local e.*.Entry::value : Pointer(Record(t::text))
      call direct t::exec(%6) : Void
      branch %4, head, done
    done:
      return
    }
    symbol Function next(Pointer(const Record(List)), Pointer(const Record(Entry))) -> Pointer(const Record(Entry))
  )");
  CHECK(Here.Steps > 0);
}
