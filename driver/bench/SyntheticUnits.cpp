//===- SyntheticUnits.cpp - A large backend as IR -------------------------===//

#include "SyntheticUnits.h"
#include "ir/TextParser.h"
#include "llvm/Support/ErrorHandling.h"
#include <random>

namespace backlint::bench {

const char *const BenchModels = R"toml(
[library]
name = "bench"
declares = ["bench"]

[[type]]
names = ["bench::text"]
is = "text"

[[function]]
names = ["bench::glue"]
effects = ["return = arg0 + arg1"]

[[function]]
names = ["bench::text::append"]
effects = ["this = this + arg0", "return = &this"]

[[function]]
names = ["bench::text::size"]
effects = ["return = number()"]

[[function]]
names = ["bench::quote"]
effects = ["return = clean.sql-literal(arg0)"]

[[function]]
names = ["bench::input"]
effects = ["return = source.http-parameter(arg0)"]

[[function]]
names = ["bench::equal"]
guards = [{ what = "equal", form = "true", value = "arg0", set = "arg1" }]

[[function]]
names = ["bench::list::add"]
effects = ["this[*] = arg0"]

[[function]]
names = ["bench::list::any"]
effects = ["return = &this[*]"]

[[function]]
names = ["bench::each"]
callbacks = [{ function = "arg1", parameters = { "0" = "arg0[*]" }, per-element = true }]

[[function]]
names = ["bench::exec"]
sinks = [{ port = "arg0", kind = "sql" }]
effects = ["return = source.database()"]
)toml";

namespace {

const std::string Text = "Record(bench::text)";
const std::string TextRef = "Reference(const Record(bench::text))";
const std::string TextPointer = "Pointer(Record(bench::text))";

/// Functions of one unit, by what they are for.
constexpr unsigned Features = 5, Depth = 5, Chores = 45;

class UnitWriter {
public:
  UnitWriter(unsigned Index, unsigned Count)
      : Index(Index), Count(Count), Random(Index + 1),
        Class("app::Repo" + std::to_string(Index)) {}

  std::string text() {
    Out = "unit \"src/unit" + std::to_string(Index) + ".cpp\"\n";
    if (Index == 0)
      shared();
    repository();
    for (unsigned F = 0; F < Features; ++F) {
      handler(F);
      for (unsigned D = 1; D < Depth; ++D)
        service(F, D);
    }
    for (unsigned C = 0; C < Chores; ++C)
      chore(C);
    return std::move(Out);
  }

private:
  unsigned below(unsigned N) { return Random() % N; }
  std::string here(const std::string &Name, unsigned N) {
    return "app::" + Name + std::to_string(Index) + "_" + std::to_string(N);
  }
  std::string elsewhere(const std::string &Name, unsigned N) {
    return "app::" + Name + std::to_string(below(Count)) + "_" +
           std::to_string(below(N));
  }

  void begin(const std::string &Header, const std::string &Locals = "") {
    Values = 0;
    ++Line;
    Out += "function " + Header + " @" + std::to_string(Line) + ":1-" +
           std::to_string(Line) + ":9 {\n" + Locals + "entry:\n";
  }
  void block(const std::string &Name) { Out += Name + ":\n"; }
  void end(const std::string &Terminator) {
    Out += "  " + Terminator + "\n";
    ++Line;
  }
  void close() {
    Out += "}\n";
    Line += 2;
  }
  /// One instruction on the current line.
  std::string make(const std::string &What, const std::string &Type) {
    std::string V = "%v" + std::to_string(++Values);
    unsigned Column = 5 + Values % 40;
    Out += "  " + V + " = " + What + " : " + Type + " @" +
           std::to_string(Line) + ":" + std::to_string(Column) + "-" +
           std::to_string(Line) + ":" + std::to_string(Column + 8) + "\n";
    return V;
  }
  /// Two statements on a line: with conversions and temporaries, lines of C++
  /// lower to about as many instructions.
  void statement() { Line += ++Statements % 2; }
  void store(const std::string &Place, const std::string &V) {
    Out += "  store " + Place + ", " + V + " @" + std::to_string(Line) + ":5-" +
           std::to_string(Line) + ":20\n";
    statement();
  }
  std::string literal(const std::string &S) {
    return make("literal \"" + S + "\"", "CString");
  }
  std::string addr(const std::string &Place, const std::string &Type) {
    return make("addr " + Place, Type);
  }
  std::string call(const std::string &Callee, const std::string &Args,
                   const std::string &Type) {
    std::string V = make("call direct " + Callee + "(" + Args + ")", Type);
    statement();
    return V;
  }
  std::string method(const std::string &Callee, const std::string &Args,
                     const std::string &Type) {
    std::string V = make("call direct " + Callee + "(" + Args + ") recv", Type);
    statement();
    return V;
  }

  /// What every unit calls.
  void shared() {
    begin("app::trim(s: " + TextRef + ") -> " + Text,
          "  local r: " + Text + "\n");
    store("local r", make("load param s", Text));
    end("return " + make("load local r", Text));
    close();
    begin("app::table(name: " + TextRef + ") -> " + Text);
    std::string P = addr("param name", TextRef);
    end("return " + call("bench::glue", literal("app_") + ", " + P, Text));
    close();
  }

  void repository() {
    begin("Method " + Class + "::open(table: " + TextRef + ") -> Void");
    store("this." + Class + "::table", make("load param table", Text));
    store("this." + Class + "::note", literal("opened"));
    end("return");
    close();
    for (unsigned F = 0; F < Features; ++F)
      query(F);
    // Nobody calls this: what its member holds is asked of the whole program.
    begin("Method " + Class + "::audit() -> Void");
    std::string Note = addr("this." + Class + "::note", TextPointer);
    std::string Statement =
        call("bench::glue", literal("insert into audit values ") + ", " + Note,
             Text);
    call("bench::exec", Statement, Text);
    end("return");
    close();
  }

  void query(unsigned F) {
    begin("Method " + Class + "::find" + std::to_string(F) + "(id: " + TextRef +
              ") -> " + Text,
          "  local sql: " + Text + "\n");
    store("local sql", literal("select * from "));
    std::string Sql = addr("local sql", TextPointer);
    method("bench::text::append",
           Sql + ", " + addr("this." + Class + "::table", TextPointer),
           TextPointer);
    method("bench::text::append", Sql + ", " + literal(" where id = "),
           TextPointer);
    std::string Id = addr("param id", TextPointer);
    if (below(3))
      Id = call("bench::quote", Id, Text);
    method("bench::text::append", Sql + ", " + Id, TextPointer);
    end("return " + call("bench::exec", Sql, Text));
    close();
  }

  void handler(unsigned F) {
    begin(here("handle", F) + "() -> Void",
          "  local id: " + Text + "\n  local name: " + Text +
              "\n  local all: Record(bench::list)\n");
    store("local id", call("bench::input", literal("id"), Text));
    store("local name",
          call("app::trim", call("bench::input", literal("name"), Text), Text));
    std::string Id = addr("local id", TextPointer);
    std::string Name = addr("local name", TextPointer);
    call(here("service" + std::to_string(1) + "x", F), Id + ", " + Name, Text);
    std::string All = addr("local all", "Pointer(Record(bench::list))");
    method("bench::list::add", All + ", " + Name, "Void");
    std::string Lambda = here("each", F);
    std::string Body =
        make("closure " + Lambda + "(" + addr("local id", TextPointer) + ")",
             "Function");
    call("bench::each", All + ", " + Body, "Void");
    end("return");
    close();
    begin("Lambda " + Lambda + "(item: " + TextRef + ") -> Void",
          "  capture id: " + Text + " ref\n");
    std::string Item = addr("param item", TextPointer);
    method("bench::text::append", addr("capture id", TextPointer) + ", " + Item,
           TextPointer);
    call("app::trim", Item, Text);
    end("return");
    close();
  }

  void service(unsigned F, unsigned D) {
    std::string Level = "service" + std::to_string(D) + "x";
    begin(here(Level, F) + "(id: " + TextRef + ", name: " + TextRef + ") -> " +
              Text,
          "  local repo: Record(" + Class + ")\n  local out: " + Text +
              "\n  local rows: Record(bench::list)\n");
    std::string Id = addr("param id", TextPointer);
    std::string Name = addr("param name", TextPointer);
    store("local out", literal("result "));
    std::string Test =
        call("bench::equal", Name + ", " + literal("admin"), "Bool");
    end("branch " + Test + ", special, normal");
    block("special");
    std::string Out1 = addr("local out", TextPointer);
    method("bench::text::append", Out1 + ", " + Name, TextPointer);
    end("jump normal");
    block("normal");
    std::string Below = D + 1 < Depth
                            ? here("service" + std::to_string(D + 1) + "x", F)
                            : elsewhere("chore", Chores);
    std::string Got = call(Below, Id + ", " + Name, Text);
    method("bench::list::add",
           addr("local rows", "Pointer(Record(bench::list))") + ", " + Got,
           "Void");
    end("jump head");
    block("head");
    end("branch " + make("call direct bench::more()", "Bool") + ", row, done");
    block("row");
    std::string Row =
        method("bench::list::any",
               addr("local rows", "Pointer(Record(bench::list))"), TextPointer);
    std::string Out2 = addr("local out", TextPointer);
    method("bench::text::append", Out2 + ", " + Row, TextPointer);
    end("jump head");
    block("done");
    if (D + 1 == Depth) {
      std::string Repo = addr("local repo", "Pointer(Record(" + Class + "))");
      method(Class + "::open",
             Repo + ", " + call("app::table", literal("orders"), Text), "Void");
      method(Class + "::find" + std::to_string(F), Repo + ", " + Id, Text);
    }
    end("return " + make("load local out", Text));
    close();
  }

  /// Code that no statement depends on: most of a program.
  void chore(unsigned C) {
    begin(here("chore", C) + "(id: " + TextRef + ", name: " + TextRef +
              ") -> " + Text,
          "  local a: " + Text + "\n  local b: " + Text +
              "\n  local n: Int\n  local item: Record(app::Item)\n");
    store("local a", make("load param id", Text));
    store("local b", literal("label "));
    store("local n", make("literal 0", "Int"));
    for (unsigned I = 0, N = 4 + below(6); I < N; ++I) {
      std::string Next = "n" + std::to_string(I),
                  Then = "t" + std::to_string(I);
      std::string A = addr("local a", TextPointer);
      std::string Size = method("bench::text::size", A, "Int");
      end("branch " +
          make("binary gt " + Size + ", " + make("load local n", "Int"),
               "Bool") +
          ", " + Then + ", " + Next);
      block(Then);
      store("local item.app::Item::label", make("load local a", Text));
      method("bench::text::append",
             addr("local b", TextPointer) + ", " +
                 addr("local item.app::Item::label", TextPointer),
             TextPointer);
      store("local n", Size);
      end("jump " + Next);
      block(Next);
    }
    // Calls go one way, so that chains end.
    if (C + 1 < Chores && below(2)) {
      std::string A = addr("local a", TextPointer),
                  B = addr("local b", TextPointer);
      store("local b", call(here("chore", C + 1), A + ", " + B, Text));
    }
    end("return " + make("load local b", Text));
    close();
  }

  unsigned Index, Count;
  std::mt19937 Random;
  std::string Class, Out;
  unsigned Line = 0, Values = 0, Statements = 0;
};

} // namespace

std::vector<ir::Unit> syntheticUnits(uint64_t Lines) {
  std::vector<ir::Unit> Result;
  unsigned Count = static_cast<unsigned>(Lines / 1000 + 1);
  uint64_t Sum = 0;
  for (unsigned I = 0; Sum < Lines; ++I) {
    llvm::Expected<ir::Unit> U = ir::parseText(UnitWriter(I, Count).text());
    if (!U)
      llvm::report_fatal_error(U.takeError());
    Sum += sourceLines(*U);
    Result.push_back(std::move(*U));
  }
  return Result;
}

uint64_t sourceLines(const ir::Unit &Unit) {
  uint64_t Sum = 0;
  for (const ir::Function &F : Unit.Functions) {
    uint32_t First = F.At.Line, Last = First;
    for (const ir::Instr &I : F.Instrs)
      if (I.At.File != ir::NoFile)
        Last = std::max(Last, I.At.EndLine);
    Sum += Last - First + 2; // With the line of the closing brace.
  }
  return Sum;
}

} // namespace backlint::bench
