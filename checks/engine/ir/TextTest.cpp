// Tests of the text form: what is printed, what is read, and that both agree.
#include "ir/Text.h"
#include "ir/TestSample.h"
#include <doctest/doctest.h>

using namespace backlint::ir;

namespace {

std::string problem(llvm::StringRef Text) {
  llvm::Expected<Unit> U = parseText(Text);
  return U ? "no error" : llvm::toString(U.takeError());
}

} // namespace

TEST_CASE("text: everything is printed as it was read") {
  CHECK(print(parsed(SampleText)) == SampleText);
}

TEST_CASE("text: what is read lands in its field") {
  Unit U = parsed(SampleText);
  CHECK(U.MainFile == "src/a.cpp");
  REQUIRE(U.Files.size() == 2);
  CHECK(U.Files[0] == File{"src/a.cpp", true, 0x1f});
  REQUIRE(U.Symbols.size() == 11);
  CHECK(U.Symbols[0].Kind == SymbolKind::Method);
  CHECK(U.Symbols[0].Traits == (StaticMember | ConstMethod));
  CHECK(U.Symbols[0].Class.empty());
  CHECK(U.Symbols[1].Class == "sql::tx");
  CHECK(U.Symbols[1].Name == "sql::tx::exec");
  CHECK(U.Symbols[1].Identity == "c:exec2");
  CHECK(U.Symbols[1].Overrides == std::vector<SymbolId>{0});
  REQUIRE(U.Functions.size() == 2);
  const Function &F = U.Functions[0];
  CHECK(F.Params.size() == 3);
  CHECK(U.Functions[1].Captures[1] == Capture{"n", F.Params[1].Type, true});
  CHECK(F.Locals[3].Temporary);
  CHECK(F.Locals[3].At.File == NoFile);
  CHECK(F.Loops[0].Parent == 1);
  CHECK(F.Loops[0].At == Span{1, 4, 1, 4, 9});
  CHECK(F.Tries[0].Handlers[0].Variable == 0);
  CHECK(F.Tries[0].Handlers[1].Caught == NoType);
  REQUIRE(F.Instrs.size() == 29);
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
  const Call &Exec = F.Calls[F.Instrs[14].Index];
  CHECK(Exec.Callee == 1);
  CHECK(Exec.Traits == (HasReceiver | ResultUnused | DefaultArguments));
  CHECK(Exec.ReceiverClass == "sql::work");
  CHECK(F.Instrs[16].Operands == std::vector<ValueId>{9, 1});
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
  std::string Text = SampleText;
  for (size_t Size = 0; Size < Text.size(); ++Size)
    if (llvm::Expected<Unit> U =
            parseText(llvm::StringRef(Text).take_front(Size)))
      CHECK(print(*U).size() > 0);
    else
      CHECK(llvm::toString(U.takeError()).find("; ") != std::string::npos);
}
