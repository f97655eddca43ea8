//===- CatalogTest.cpp - Reading, order and look-up -----------------------===//
#include "catalog/Catalog.h"
#include <doctest/doctest.h>

using namespace backlint::catalog;
namespace ir = backlint::ir;

namespace {

const char *const Words = R"(
[vocabulary.source-kinds]
web = "from the web"
[vocabulary.sink-kinds]
sql = "text of a statement"
[vocabulary.sanitizer-kinds]
quoted = "in quotes"
[vocabulary.roles]
query = "executes"
[vocabulary.format-styles]
fmt = "{}"
)";

Catalog load(std::vector<SourceText> Files) {
  Files.insert(Files.begin(), {"words.toml", Words});
  llvm::Expected<Catalog> Loaded = Catalog::fromTexts(Files);
  if (!Loaded)
    FAIL(llvm::toString(Loaded.takeError()));
  return std::move(*Loaded);
}

Catalog models(const std::string &Text) {
  return load({{"x.toml", "[library]\nname = \"x\"\n" + Text}});
}

Effect effect(const std::string &Text) {
  Catalog C =
      models("[[function]]\nnames = [\"f\"]\neffects = ['" + Text + "']\n");
  REQUIRE(C.functions("f").size() == 1);
  REQUIRE(C.functions("f")[0].Effects.size() == 1);
  return C.functions("f")[0].Effects[0];
}

} // namespace

TEST_CASE("ports") {
  Effect E = effect("return.first = &this[arg1].value");
  CHECK(E.Target.Base == Port::Return);
  REQUIRE(E.Target.Steps.size() == 1);
  CHECK(E.Target.Steps[0] == ir::PathStep{ir::PathStep::Field, "first"});
  CHECK(E.Value.What == Expr::Alias);
  CHECK(E.Value.Where.Base == Port::This);
  CHECK(E.Value.Where.KeyArgument == 1u);
  REQUIRE(E.Value.Where.Steps.size() == 2);
  CHECK(E.Value.Where.Steps[0].What == ir::PathStep::Element);
  CHECK(E.Value.Where.Steps[1] == ir::PathStep{ir::PathStep::Field, "second"});

  E = effect("this[*].* = arg12.a::B::c[\"k\\\"\"]");
  CHECK(E.Target.Steps[0].What == ir::PathStep::Element);
  CHECK(E.Target.Steps[1].What == ir::PathStep::Deref);
  CHECK(E.Value.Where.Index == 12);
  CHECK(E.Value.Where.Steps[0].Name == "a::B::c");
  CHECK(E.Value.Where.Steps[1] == ir::PathStep{ir::PathStep::Key, "k\""});

  E = effect("arg2.. = arg0");
  CHECK(E.Target.Base == Port::Rest);
  CHECK(E.Target.Index == 2);
}

TEST_CASE("expressions bind: + before |") {
  Effect E = effect("return = arg0 + \"a\" + this | part(arg1, arg2..)");
  REQUIRE(E.Value.What == Expr::Choice);
  REQUIRE(E.Value.Operands.size() == 2);
  CHECK(E.Value.Operands[0].What == Expr::Concat);
  REQUIRE(E.Value.Operands[0].Operands.size() == 3);
  CHECK(E.Value.Operands[0].Operands[1].What == Expr::Text);
  CHECK(E.Value.Operands[0].Operands[1].Name == "a");
  CHECK(E.Value.Operands[1].What == Expr::Part);
  CHECK(E.Value.Operands[1].Operands[1].Where.Base == Port::Rest);

  E = effect("return = arg0 + (arg1 | arg2)");
  CHECK(E.Value.What == Expr::Concat);
  CHECK(E.Value.Operands[1].What == Expr::Choice);
}

TEST_CASE("calls with a word of the vocabulary") {
  Effect E = effect("return = format.fmt(arg0, arg1..)");
  CHECK(E.Value.What == Expr::Format);
  CHECK(E.Value.Name == "fmt");
  E = effect("return = clean.quoted(arg0)");
  CHECK(E.Value.What == Expr::Clean);
  CHECK(E.Value.Name == "quoted");
  E = effect("return = source.web()");
  CHECK(E.Value.What == Expr::Source);
  CHECK(E.Value.Operands.empty());
  E = effect("return = join(arg0[*], \", \")");
  CHECK(E.Value.What == Expr::Join);
  CHECK(E.Value.Operands[1].Name == ", ");
}

TEST_CASE("a function entry holds for each of its names") {
  Catalog C = models(R"toml(
[[function]]
names = ["a::f", "a::g"]
when = { arity = 2, types = { arg1 = ["text", "a::T"] }, literals = { arg0 = ["X_*", 3] }, receiver = "a::D", result = "number" }
roles = "query"
sinks = { port = "arg0", kind = "sql" }
guards = [{ form = "not-end", value = "arg0", set = "this" },
          { what = "equal", form = "zero", value = "arg0", set = "arg1" }]
callbacks = [{ function = "arg1", parameters = { "0" = "source.web(arg0)", "*" = "arg2" }, per-element = true, result = "return" }]
constructs = [{ type = "receiver1", at = "this[*]", from = 2 }]
route = { method = "GET", path = "arg0", handler = "arg1" }
safe = "f(\"?\", x)"
)toml");
  REQUIRE(C.functions("a::f").size() == 1);
  CHECK(C.functions("a::h").empty());
  const FunctionModel &M = C.functions("a::g")[0];
  CHECK(M.Name == "a::g");
  CHECK(M.Library == "x");
  CHECK(M.Where.File == "x.toml");
  CHECK(M.Where.Line == 4);
  CHECK(M.If.Arity == std::vector<uint32_t>{2});
  CHECK(M.If.Types.at(1) == std::vector<std::string>{"text", "a::T"});
  CHECK(M.If.Literals.at(0) == std::vector<std::string>{"X_*", "3"});
  CHECK(M.If.Receivers == std::vector<std::string>{"a::D"});
  CHECK(M.If.Result == std::vector<std::string>{"number"});
  CHECK(M.has("query"));
  CHECK(!M.has("fetch"));
  REQUIRE(M.Sinks.size() == 1);
  CHECK(M.Sinks[0].Kind == "sql");
  REQUIRE(M.Guards.size() == 2);
  CHECK(M.Guards[0].What == Guard::Member);
  CHECK(M.Guards[0].How == Guard::NotEnd);
  CHECK(M.Guards[1].What == Guard::Equal);
  CHECK(M.Guards[1].How == Guard::Zero);
  REQUIRE(M.Callbacks.size() == 1);
  CHECK(M.Callbacks[0].PerElement);
  CHECK(M.Callbacks[0].Parameters.at(0).What == Expr::Source);
  CHECK(M.Callbacks[0].Parameters.at(~0u).What == Expr::At);
  CHECK(M.Callbacks[0].Result->Base == Port::Return);
  REQUIRE(M.Constructs.size() == 1);
  CHECK(M.Constructs[0].OfReceiver);
  CHECK(M.Constructs[0].TypeArgument == 1);
  CHECK(M.Constructs[0].FirstArgument == 2);
  REQUIRE(M.Registers);
  CHECK(M.Registers->Method == "GET");
  CHECK(!M.Registers->MethodPort);
  CHECK(M.Registers->Handler->Index == 1);
  CHECK(M.Safe == "f(\"?\", x)");
}

TEST_CASE("a route's method may be an argument") {
  Catalog C = models("[[function]]\nnames = [\"f\"]\n"
                     "route = { method = \"arg0\", path = \"arg1\" }\n");
  const Route &R = *C.functions("f")[0].Registers;
  CHECK(R.Method.empty());
  REQUIRE(R.MethodPort);
  CHECK(R.MethodPort->Index == 0);
}

TEST_CASE("fields, types and libraries") {
  Catalog C = load({{"x.toml", R"(
[library]
name = "x"
declares = ["x", "a", "class XDb"]
headers = ["x/"]
log-macros = ["XLOG_*", "X_TRACE", "*_END*2"]
[[field]]
names = ["x::R::body"]
source = "web"
[[type]]
names = ["x::S"]
is = "text"
)"}});
  REQUIRE(C.field("x::R::body"));
  CHECK(C.field("x::R::body")->Source == "web");
  CHECK(C.field("x::R::other") == nullptr);
  REQUIRE(C.type("x::S"));
  CHECK(C.type("x::S")->Is == "text");
  auto Signs = C.librarySigns();
  REQUIRE(Signs.size() == 1);
  CHECK(Signs[0].Library == "x");
  CHECK(Signs[0].Names == std::vector<std::string>{"x", "a"});
  CHECK(Signs[0].Classes == std::vector<std::string>{"XDb"});
  CHECK(Signs[0].Headers == std::vector<std::string>{"x/"});
  CHECK(Signs[0].Modelled == std::set<std::string>{"x::R", "x::S"});
  CHECK(C.isLogMacro("XLOG_"));
  CHECK(C.isLogMacro("XLOG_INFO"));
  CHECK(C.isLogMacro("X_TRACE"));
  CHECK(C.isLogMacro("THE_END_OF_2"));
  CHECK(!C.isLogMacro("THE_END_OF_3"));
  CHECK(!C.isLogMacro("X_TRACE_ALL"));
  CHECK(!C.isLogMacro("LOG"));
}

TEST_CASE("entries with a condition go first") {
  Catalog C = models(R"(
[[function]]
names = ["f"]
safe = "all others"
[[function]]
names = ["f"]
when = { arity = 2 }
safe = "two"
[[function]]
names = ["f"]
when = { arity = 3 }
safe = "three"
)");
  REQUIRE(C.functions("f").size() == 3);
  CHECK(C.functions("f")[0].Safe == "two");
  CHECK(C.functions("f")[1].Safe == "three");
  CHECK(C.functions("f")[2].Safe == "all others");
}

TEST_CASE("what a user says goes before what is built in") {
  llvm::Expected<Catalog> C = Catalog::load({{"mine.toml", R"toml(
[library]
name = "mine"
[vocabulary.source-kinds]
mine = "my own"
[[function]]
names = ["getenv"]
effects = ["return = source.mine()"]
[[type]]
names = ["std::basic_string"]
is = "container"
)toml"}});
  REQUIRE(C);
  CHECK(C->functions("getenv")[0].Library == "mine");
  CHECK(C->functions("getenv").size() > 1);
  CHECK(C->type("std::basic_string")->Is == "container");
}

TEST_CASE("a user's file, too, may say a thing once only") {
  llvm::Expected<Catalog> C = Catalog::load({{"mine.toml", R"(
[library]
name = "mine"
[[type]]
names = ["std::basic_string"]
is = "text"
[[type]]
names = ["std::basic_string"]
is = "text"
)"}});
  REQUIRE(!C);
  CHECK(llvm::toString(C.takeError()).find("mine.toml:7:") == 0);
}

TEST_CASE("two rules have two ids") {
  const char *Rule = "[rule]\nid = \"a-b\"\ntitle = \"t\"\n"
                     "[messages]\nm = \"{0} is bad\"\n";
  llvm::Expected<Catalog> C =
      Catalog::fromTexts({{"one/a-b.toml", Rule}, {"two/a-b.toml", Rule}});
  REQUIRE(!C);
  CHECK(llvm::toString(C.takeError()) ==
        "two/a-b.toml:1:1: error: rule 'a-b' is defined in one/a-b.toml "
        "already; give this one another id");
}

TEST_CASE("mistakes of all files come in the order of files and lines") {
  llvm::Expected<Catalog> C = Catalog::fromTexts(
      {{"b.toml", "[library]\nname = 1\nx = 2\n"}, {"a.toml", "= 1\n"}});
  REQUIRE(!C);
  std::string Text = llvm::toString(C.takeError());
  CHECK(Text.find("b.toml:2:8: ") == 0);
  CHECK(Text.find("\nb.toml:3:1: ") != std::string::npos);
  CHECK(Text.find("\na.toml:1:1: ") != std::string::npos);
}

TEST_CASE("the hash tells texts apart") {
  Catalog A = models("[[function]]\nnames = [\"f\"]\n");
  Catalog B = models("[[function]]\nnames = [\"g\"]\n");
  Catalog C = models("[[function]]\nnames = [\"f\"]\n");
  CHECK(A.hash() != B.hash());
  CHECK(A.hash() == C.hash());
}

TEST_CASE("some kinds of sources are what a stranger decides") {
  Catalog C = load({{"x.toml", "[vocabulary.untrusted-source-kinds]\n"
                               "wild = \"from outside\"\n"
                               "[library]\nname = \"x\"\n"
                               "[[field]]\nnames = [\"x::f\"]\n"
                               "source = \"wild\"\n"}});
  CHECK(C.isUntrusted("wild"));
  CHECK(!C.isUntrusted("web"));
  CHECK(C.field("x::f")->Source == "wild");
}
