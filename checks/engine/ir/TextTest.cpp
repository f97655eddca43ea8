// Tests of the text form: what is printed, what is read, and that both agree.
#include "ir/Text.h"
#include "ir/TextParser.h"
#include <doctest/doctest.h>

using namespace backlint::ir;

namespace {

Unit parsed(llvm::StringRef Text) {
  llvm::Expected<Unit> U = parseText(Text);
  if (U)
    return std::move(*U);
  FAIL(llvm::toString(U.takeError()));
  return Unit();
}

std::string problem(llvm::StringRef Text) {
  llvm::Expected<Unit> U = parseText(Text);
  return U ? "no error" : llvm::toString(U.takeError());
}

/// Everything the format can say, as it is printed.
const char *Everything = R"(unit "src/a.cpp"

function app::all(req: const Reference(const Record(web::request)) @1:10-1:13, #1: Int, req#2: Bool temporary) -> Int enclosing app::outer dependent lost 2 body @1:20-30:2 @1:5-1:8 {
  capture this: Pointer(Record(app::Db))
  capture n: Int ref
  local s: Record(std::basic_string <Char>) @2:3-2:4
  local s#2: Array(<Int, _>)
  local "odd name": Enum(app::Color : Int)
  local #1: Record("") temporary @f_:2:3-2:4
  loop L0 Range parent L1 header bb1 range %1 macro FOR_EACH @f1:4:1-4:9
  loop L1 Goto
  try T0 parent T1 catch Record(std::exception) local s -> bb4 catch _ -> bb5 @5:1-5:4
  try T1
bb0: loop L1 try T0
  %0 = literal "a \"b\"\\\n\t\x01" from DSN : const CString @2:5-2:9
  %1 = addr local s#2 : Pointer(Int)
  %2 = literal -5
  %3 = literal float 1.5
  %4 = literal true
  %5 = literal char "c"
  %6 = literal enum app::Red
  %7 = literal null : Pointer(Void)
  %8 = literal zero
  %9 = function app::helper : Function
  store *%1.[*].[0].["key"].*.app::Db::conn."un usual", %0 macro LOG @3:1-3:2
  %11 = load capture this.app::Db::conn
  %12 = load param #1
  %13 = load this
  %14 = load global app::Config
  %15 = load local #1
  %16 = call direct sql::tx::exec#2(%1, %0) recv unused defaults on sql::work : Record(sql::result)
  %17 = call virtual app::Db::~Db(%1) recv implicit scopeexit
  %18 = call indirect (%9, _)
  %19 = call unresolved "T::operator bool"(%1) callee app::helper
  %20 = call delete (%1)
  %21 = unary not %4 : Bool
  %22 = binary logicalor %4, %21
  %23 = cast %2 : Float
  %24 = aggregate(.app::P::x = %2, .[1] = %3) : Record(app::P)
  %25 = closure app::all::lambda(%1, %2)
  %26 = await %25
  %27 = new %2
  %28 = new
  %29 = lost %1, %2
  %30 = call direct std::operator+(%1, %0)
  branch %21, bb1, bb2 @6:1-6:5
bb1: loop L0
  switch %2 [1 -> bb2, range -> bb3, char "x" -> bb3] default bb4
bb2:
  jump bb3
bb3:
  return %2
bb4:
  throw
bb5:
  unreachable
detached:
  %31 = lost
}

file "src/a.cpp" project hash 0x1f
file "/usr/include/x.h"
symbol Method sql::tx::exec (CString) -> Record(sql::result) <Int> class "" static const id "c:exec1"
symbol Method sql::tx::exec#2 (Record(std::basic_string)) overrides sql::tx::exec id "c:exec2"
symbol Destructor app::Db::~Db () virtual
symbol Function std::operator+ () operator
symbol Global app::Config -> Int constglobal
symbol GlobalInit app::Config#init
symbol Function app::all (Int) -> Int project
symbol Function app::outer ()
symbol Function app::helper () -> Function(: Int)
symbol Lambda app::all::lambda () implicit internal
class app::Db : app::Base, web::Handler id "c:Db" @1:1-9:2 {
  member app::Db::conn : Record(sql::connection) @2:3-2:7
  method app::Db::~Db
}
enum app::Color {app::Red, app::Green} @3:1-3:9
global app::Config init app::Config#init @4:1-4:7
macro LOG_INFO "\"x\" << y" @5:3-5:9
suppress f0 3 to 4 comment 2 rules "backend-*", "x" reason "tested"
suppress f_ 5 to 5 comment 5
loss MissingHeader "web.h" @1:1-1:2
loss Bound ""
counts seen 5 lost 1
)";

} // namespace

TEST_CASE("text: everything is printed as it was read") {
  CHECK(print(parsed(Everything)) == Everything);
}

TEST_CASE("text: what is read lands in its field") {
  Unit U = parsed(Everything);
  CHECK(U.MainFile == "src/a.cpp");
  REQUIRE(U.Files.size() == 2);
  CHECK(U.Files[0] == File{"src/a.cpp", true, 0x1f});
  REQUIRE(U.Symbols.size() == 10);
  CHECK(U.Symbols[0].Kind == SymbolKind::Method);
  CHECK(U.Symbols[0].Traits == (StaticMember | ConstMethod));
  CHECK(U.Symbols[0].Class.empty());
  CHECK(U.Symbols[1].Class == "sql::tx");
  CHECK(U.Symbols[1].Name == "sql::tx::exec");
  CHECK(U.Symbols[1].Identity == "c:exec2");
  CHECK(U.Symbols[1].Overrides == std::vector<SymbolId>{0});
  REQUIRE(U.Functions.size() == 1);
  const Function &F = U.Functions[0];
  CHECK(F.Params.size() == 3);
  CHECK(F.Captures[1] == Capture{"n", F.Params[1].Type, true});
  CHECK(F.Locals[3].Temporary);
  CHECK(F.Locals[3].At.File == NoFile);
  CHECK(F.Loops[0].Parent == 1);
  CHECK(F.Loops[0].At == Span{1, 4, 1, 4, 9});
  CHECK(F.Tries[0].Handlers[0].Variable == 0);
  CHECK(F.Tries[0].Handlers[1].Caught == NoType);
  REQUIRE(F.Instrs.size() == 32);
  CHECK(U.Literals[F.Instrs[0].Index] ==
        Literal{Literal::Text, "a \"b\"\\\n\t\x01", "DSN"});
  const Instr &Store = F.Instrs[10];
  CHECK(Store.Code == Op::Store);
  CHECK(F.Places[Store.Where].Base == Root::Value);
  CHECK(F.Places[Store.Where].Steps == Path{{PathStep::Element, ""},
                                            {PathStep::Key, "0"},
                                            {PathStep::Key, "key"},
                                            {PathStep::Deref, ""},
                                            {PathStep::Field, "app::Db::conn"},
                                            {PathStep::Field, "un usual"}});
  const Call &Exec = F.Calls[F.Instrs[16].Index];
  CHECK(Exec.Callee == 1);
  CHECK(Exec.Traits == (HasReceiver | ResultUnused | DefaultArguments));
  CHECK(Exec.ReceiverClass == "sql::work");
  CHECK(F.Instrs[18].Operands == std::vector<ValueId>{9, NoValue});
  CHECK(F.Shapes[0] ==
        Path{{PathStep::Field, "app::P::x"}, {PathStep::Key, "1"}});
  CHECK(F.Blocks[1].Cases.size() == 3);
  CHECK(F.Blocks[1].Cases[1] == None);
  CHECK(F.Blocks[1].Successors == std::vector<BlockId>{2, 3, 3, 4});
  CHECK(F.LostCount == 2);
  CHECK(U.Suppressions[1].File == NoFile);
}

TEST_CASE("text: short text needs no declarations") {
  Unit U = parsed(R"(
    function app::list(req: Reference(Record(web::request))) {
      local s: Record(std::basic_string)
      %sql = literal "select " : CString   // names, not numbers
      %s = addr local s : Pointer(Record(std::basic_string))
      call direct std::basic_string::basic_string(%s, %sql) recv
      %r = load param req.web::request::body : Record(std::basic_string) @3:5
      call direct app::run(%s, %r) : Bool @7:5-9
      return
    }
    function app::run(q: CString) -> Int {
    done:
      return
    })");
  REQUIRE(U.Functions.size() == 2);
  const Function &F = U.Functions[0];
  CHECK(F.Blocks.size() == 1);
  CHECK(F.Instrs.size() == 5);
  CHECK(F.Instrs[2].Operands == std::vector<ValueId>{1, 0});
  CHECK(F.Instrs[3].At == Span{0, 3, 5, 3, 5});
  CHECK(F.Instrs[4].At == Span{0, 7, 5, 7, 9});
  CHECK(U.Files == std::vector<File>{{"main.cpp", true, 0}});

  const Symbol &Constructor = U.Symbols[F.Calls[0].Callee];
  CHECK(Constructor.Kind == SymbolKind::Constructor);
  CHECK(Constructor.Class == "std::basic_string");
  CHECK(Constructor.Parameters == std::vector<TypeId>{F.Instrs[0].Type});
  // A definition tells more than a call.
  const Symbol &Run = U.Symbols[U.Functions[1].Symbol];
  CHECK(print(U, Run.Result) == "Int");
  CHECK(Run.Parameters.size() == 1);
  CHECK(Run.is(InProject));
  CHECK(print(parsed(print(U))) == print(U));
}

TEST_CASE("text: numbers of values survive when they fit") {
  Unit U =
      parsed("function f() {\n a:\n jump c\n b:\n %0 = literal 1\n return\n"
             " c:\n %1 = literal 2\n jump b\n}");
  CHECK(U.Functions[0].Blocks[1].Instrs == std::vector<ValueId>{0});
  U = parsed("function f() {\n %1 = literal 1\n %0 = literal 2\n return %0\n}");
  CHECK(U.Functions[0].Blocks[0].Instrs == std::vector<ValueId>{1, 0});
  U = parsed("function f() {\n %7 = literal 1\n %3 = literal 2\n return %3\n}");
  CHECK(U.Functions[0].Blocks[0].Instrs == std::vector<ValueId>{0, 1});
  CHECK(U.Functions[0].Blocks[0].Condition == 1);
}

TEST_CASE("text: overloads are labelled by identity, not by position") {
  Unit U;
  for (const char *Identity : {"z", "m", "a"}) {
    Symbol S;
    S.Name = "f";
    S.Identity = Identity;
    U.Symbols.push_back(S);
  }
  CHECK(symbolLabels(U) == std::vector<std::string>{"f#3", "f#2", "f"});
  CHECK(parsed(print(U)) == U);
}

TEST_CASE("text: names of members tell their class") {
  CHECK(defaultClass(SymbolKind::Method, "a::B::f") == "a::B");
  CHECK(defaultClass(SymbolKind::Function, "a::B::f") == "");
  CHECK(defaultClass(SymbolKind::Method, "f") == "");
  CHECK(defaultClass(SymbolKind::Conversion, "a::B::operator std::string") ==
        "a::B");
}

TEST_CASE("text: unusual names are quoted and come back") {
  for (const char *Name :
       {"a::operator()", "a::operator[]", "a::operator->", "a::operator new",
        "a::operator\"\"_x", "a::operator,", "::a", "a::", "a b", "1a", "~a",
        "a::~a", "_", "a#2", "\xc3\xa9", "\xff", "operator<=>", "a:b", "x%y"}) {
    CAPTURE(Name);
    Unit U;
    Symbol S;
    S.Name = Name;
    S.Identity = "id";
    U.Symbols.push_back(S);
    CHECK(parsed(print(U)) == U);
  }
}

TEST_CASE("text: a damaged unit can still be printed") {
  Unit U;
  U.Types.push_back({TypeKind::Pointer, false, "", 0, {5}});
  Function F;
  F.Symbol = 3;
  F.Blocks.push_back({{0, 9}, TerminatorKind::Jump, 4, {7}, {}, 1, 2, {}});
  Instr I;
  I.Code = Op::Call;
  I.Type = 0;
  I.Index = 8;
  F.Instrs.push_back(I);
  I.Code = Op::Literal;
  F.Instrs.push_back(I);
  CHECK(print(U, F) == R"(function ?() {
bb0: loop L1 try T2
  %0 = call ? : Pointer(? <?>)
  ?
  jump %4, bb7
detached:
  %1 = literal ? : Pointer(? <?>)
}
)");
}

TEST_CASE("text: errors name the place, the cause and the remedy") {
  CHECK(problem("function f() {\n  %0 = lode local x\n}") ==
        "2:8: found 'lode'; expected an operation such as load, store or call");
  CHECK(problem("function f() {\n  %0 = load local x\n  return\n}") ==
        "2:19: unknown local 'x'; define it in this function");
  CHECK(problem("function f() {\n  jump b\n}") ==
        "2:8: unknown block 'b'; define it in this function");
  CHECK(problem("function f() {\n  return %1\n}") ==
        "2:10: unknown value '%1'; define it in this function");
  CHECK(problem("function f() {\na:\nb:\n  return\n}") ==
        "3:1: the block before 'b' has no end; add jump, branch, switch, "
        "return, throw or unreachable");
  CHECK(problem("function f() {\na:\n  %0 = literal 1\n}") ==
        "2:1: the last block has no end; add jump, branch, switch, return, "
        "throw or unreachable");
  CHECK(problem("function f() {\n  return\n  %0 = new\n}") ==
        "3:3: the block has ended before this line; start a new one with a "
        "label");
  CHECK(problem("function f() {\n  %a = new\n  %a = new\n  return\n}") ==
        "3:3: value '%a' is defined twice; rename one");
  CHECK(problem("function f(x: Strange) {\n  return\n}") ==
        "1:15: found 'Strange'; expected a type such as Int, CString, "
        "Pointer(Int) or Record(Name)");
  CHECK(problem("symbol f ()\nsymbol f ()") ==
        "2:8: 'f' is declared twice; number overloads as in `name#2`");
  CHECK(problem("unit \"a") ==
        "1:6: the string does not end on its line; add a quote");
  CHECK(problem("unit \"\\q\"") == "1:6: unknown escape; use \\n, \\t, \\\", "
                                   "\\\\ or \\x and two digits");
  CHECK(problem("unit ?") == "1:6: unknown character '?'; quote names that "
                             "hold it");
  CHECK(problem("unit \"a\" \"b\"") ==
        "1:10: found \"b\" after the end of a statement; start a new line");
  CHECK(problem("function f() {\n  return @x\n}") ==
        "2:10: found '@x'; expected a span such as @3:5-3:9 or @f1:3:5-3:9");
  CHECK(problem("function f() {\n  %0 = literal 1.5\n  return\n}") ==
        "2:16: '1.5' is no integer; write `float 1.5` or a decimal number");
  CHECK(problem("function f() {\n  branch _\n}") ==
        "2:3: 'branch' lacks a block to go to; write `jump b` or `branch "
        "%value, b1, b2`");
  CHECK(problem("nonsense").find("1:1: found 'nonsense'; expected unit") == 0);
}

TEST_CASE("text: no prefix of a good text crashes the parser") {
  std::string Text = Everything;
  for (size_t Size = 0; Size < Text.size(); ++Size)
    if (llvm::Expected<Unit> U =
            parseText(llvm::StringRef(Text).take_front(Size)))
      CHECK(print(*U).size() > 0);
    else
      CHECK(llvm::toString(U.takeError()).find("; ") != std::string::npos);
}
