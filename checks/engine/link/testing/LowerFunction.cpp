//===- LowerFunction.cpp - A random function as IR text -------------------===//
//
// Writes a function as extraction would: references as addresses, texts by
// value as loads, temporaries for what a reference is bound to.
//
//===----------------------------------------------------------------------===//
#include "link/testing/LowerFunction.h"

namespace backlint::link::testing {
namespace {

bool mentions(const std::string &Text, const std::string &Word) {
  for (size_t At = Text.find(Word); At != std::string::npos;
       At = Text.find(Word, At + 1)) {
    char After = At + Word.size() < Text.size() ? Text[At + Word.size()] : 0;
    if (!isalnum(static_cast<unsigned char>(After)))
      return true;
  }
  return false;
}

class FunctionWriter {
public:
  FunctionWriter(const ProgramSource &P, const FunctionSource &F)
      : P(P), F(F), Class(F.What == FunctionSource::Virtual ? "B" : "R") {}

  std::string text() {
    body(F.Body);
    if (!Ended) {
      if (F.What == FunctionSource::Main)
        line("return");
      else
        line("return " + value("load local t0", Text));
    }
    std::string Body = std::move(Out);
    Out.clear();
    prologue(Body);
    return header() + Locals + "entry:\n" + Out + Body + "}\n";
  }

private:
  const std::string Text = "Record(text)";

  std::string fresh() { return "%v" + std::to_string(++Values); }
  void line(const std::string &L) { Out += "  " + L + "\n"; }
  std::string value(const std::string &Made, const std::string &Type) {
    std::string V = fresh();
    line(V + " = " + Made + " : " + Type);
    return V;
  }
  std::string literal(const std::string &Content) {
    return value("literal \"" + Content + "\"", "CString");
  }
  std::string newBlock() { return "b" + std::to_string(++Blocks); }
  void start(const std::string &Block) {
    Out += Block + ":\n";
    Ended = false;
  }
  void jump(const std::string &To) {
    if (!Ended)
      line("jump " + To);
    Ended = true;
  }

  std::string header() {
    std::string Ref = "Reference(const Record(text))", Result = " -> " + Text;
    switch (F.What) {
    case FunctionSource::Main:
      return "function main() -> Void {\n";
    case FunctionSource::Free:
      return "function " + F.Name + "(a: " + Ref + ", b: " + Text +
             ", o: Reference(Record(text)), r: Reference(Record(R)))" + Result +
             " {\n";
    case FunctionSource::Method:
    case FunctionSource::Virtual:
      return "function Method " + F.Class + "::" + F.Name + "(a: " + Ref + ")" +
             Result + " {\n";
    case FunctionSource::Lambda:
      break;
    }
    std::string H =
        "function Lambda " + F.Name + "(a: " + Ref + ")" + Result + " {\n";
    for (size_t I = 0; I < F.Captures.size(); ++I)
      H += "  capture c" + std::to_string(I) + ": " + Text +
           (F.Captures[I].ByReference ? " ref\n" : "\n");
    return H;
  }

  /// Declares and initialises what the body uses.
  void prologue(std::string Body) {
    auto Declare = [&](const std::string &Name, const std::string &Type) {
      Locals = "  local " + Name + ": " + Type + "\n" + Locals;
    };
    auto Empty = [&](const std::string &Place) {
      line("store " + Place + ", " + literal(""));
    };
    bool Points = mentions(Body, "local p0");
    std::string Bound = F.Bound < 3 ? "local t" + std::to_string(F.Bound)
                                    : "local r0." + member(F.Bound, "R");
    if (Points)
      Body += "// " + Bound; // So that it is declared.
    for (const char *T : {"t0", "t1", "t2"})
      if (mentions(Body, std::string("local ") + T)) {
        Declare(T, Text);
        Empty(std::string("local ") + T);
      }
    if (mentions(Body, "local r0")) {
      Declare("r0", "Record(R)");
      Empty("local r0.R::x");
      Empty("local r0.R::y");
    }
    for (const char *V : {"d0", "e0"})
      if (mentions(Body, std::string("local ") + V)) {
        Declare(V, V[0] == 'd' ? "Record(D)" : "Record(E)");
        Empty(std::string("local ") + V + ".B::x");
        Empty(std::string("local ") + V + ".B::y");
      }
    if (mentions(Body, "local l0"))
      Declare("l0", "Record(list)");
    if (mentions(Body, "local s0")) {
      Declare("s0", "Record(list)");
      for (const char *Allowed : {"a", "b"}) {
        std::string S = value("addr local s0", "Pointer(Record(list))");
        line(fresh() + " = call direct list::add(" + S + ", " +
             literal(Allowed) + ") recv : Void");
      }
    }
    if (mentions(Body, "local k0"))
      Declare("k0", "Function");
    if (Points) {
      Declare("p0", "Pointer(Record(text))");
      line("store local p0, " +
           value("addr " + Bound, "Pointer(Record(text))"));
    }
  }

  std::string member(uint32_t Index, const std::string &Of) {
    return Of + (Index % 2 ? "::y" : "::x");
  }

  std::string place(const PlaceSource &W) {
    using K = PlaceSource;
    std::string Ref = "Reference(Record(text))";
    auto Element = [&](const std::string &Call) {
      std::string L = value("addr local l0", "Pointer(Record(list))");
      std::string Key =
          W.What == K::Keyed
              ? ", " + literal(std::string(1, static_cast<char>('k' + W.Index)))
              : "";
      return "*" +
             value("call direct list::" + Call + "(" + L + Key + ") recv", Ref);
    };
    switch (W.What) {
    case K::Local:
      return "local t" + std::to_string(W.Index % 3);
    case K::Argument:
      return "param a";
    case K::Copy:
      return "param b";
    case K::Out:
      return "param o";
    case K::Member:
      return "local r0." + member(W.Index, "R");
    case K::OfParam:
      return "param r." + member(W.Index, "R");
    case K::OfThis:
      return "this." + member(W.Index, Class);
    case K::Keyed:
      return Element("at");
    case K::Some:
      return Element("any");
    case K::Pointee:
      if (++Pointees % 2)
        return "local p0.*";
      return "*" + value("load local p0", "Pointer(Record(text))");
    case K::Captured:
      return "capture c" + std::to_string(W.Index);
    case K::Global:
      return "global g";
    case K::Got:
      return "*" +
             value("call direct R::get(" +
                       value("addr local r0", "Pointer(Record(R))") + ") recv",
                   Ref);
    }
    return "";
  }

  std::string temporary(const std::string &V, const std::string &Type) {
    std::string Name = "m" + std::to_string(++Temporaries);
    Locals += "  local " + Name + ": " + Type + " temporary\n";
    line("store local " + Name + ", " + V);
    return value("addr local " + Name, "Pointer(" + Type + ")");
  }

  /// Something that a const reference is bound to.
  std::string reference(const ExprSource &E, bool Library) {
    if (E.What == ExprSource::Read)
      return value("addr " + place(E.Where), "Pointer(Record(text))");
    std::string V = expr(E);
    // What the library gets may be left a value, as conversions do.
    return Library && Values % 2 ? V : temporary(V, Text);
  }

  /// An argument that no other way into the callee leads to: parameters that
  /// share an object are beyond what the engine promises.
  std::string apart(const ExprSource &E) {
    bool Alone = E.What == ExprSource::Read &&
                 E.Where.What == PlaceSource::Local && E.Where.Index % 3 != 2;
    return Alone ? reference(E, false) : temporary(expr(E), Text);
  }

  std::string expr(const ExprSource &E) {
    using K = ExprSource;
    auto Unary = [&](const char *Name, bool Library) {
      std::string A = reference(E.Parts[0], Library);
      return value(std::string("call direct ") + Name + "(" + A + ")", Text);
    };
    auto Method = [&](const std::string &Kind, const std::string &Object,
                      const std::string &Name) {
      std::string A = apart(E.Parts[0]);
      std::string T =
          value("addr local " + Object,
                Object == "r0" ? "Pointer(Record(R))" : "Pointer(Record(B))");
      return value("call " + Kind + " " + Name + "(" + T + ", " + A + ") recv",
                   Text);
    };
    switch (E.What) {
    case K::Text:
      return literal(E.Name);
    case K::Input:
      return value("call direct input(" + literal(E.Name) + ")", Text);
    case K::Read:
      return value("load " + place(E.Where), Text);
    case K::Glue: {
      std::string A = reference(E.Parts[0], true);
      std::string B = reference(E.Parts[1], true);
      return value("call direct glue(" + A + ", " + B + ")", Text);
    }
    case K::Cut:
      return Unary("cut", true);
    case K::Escape:
      return Unary("escape", true);
    case K::Foreign:
      return Unary("foreign", false);
    case K::Call: {
      std::string A = apart(E.Parts[0]), B = expr(E.Parts[1]);
      std::string O = value("addr local t2", "Pointer(Record(text))");
      std::string R = value("addr local r0", "Pointer(Record(R))");
      return value("call direct " + P.Functions[E.Callee].Name + "(" + A +
                       ", " + B + ", " + O + ", " + R + ")",
                   Text);
    }
    case K::CallMethod:
      return Method("direct", "r0", "R::" + P.Functions[E.Callee].Name);
    case K::CallVirtual:
      return Method("virtual", E.Parts[0].What % 2 ? "d0" : "e0", "B::v");
    case K::CallValue: {
      std::string A = temporary(expr(E.Parts[0]), Text);
      std::string C = value("load local k0", "Function");
      return value("call indirect (" + C + ", " + A + ")", Text);
    }
    }
    return "";
  }

  std::string closure(uint32_t Lambda) {
    std::string Operands;
    for (const auto &C : P.Functions[Lambda].Captures) {
      std::string L = "local t" + std::to_string(C.Local);
      std::string V = C.ByReference
                          ? value("addr " + L, "Reference(Record(text))")
                          : value("load " + L, Text);
      Operands += (Operands.empty() ? "" : ", ") + V;
    }
    return value("closure " + P.Functions[Lambda].Name + "(" + Operands + ")",
                 "Function");
  }

  std::string test(const StmtSource &S) {
    std::string A = value("addr " + place(S.Where), "Pointer(Record(text))");
    std::string T;
    switch (S.Variant % 6) {
    case 0:
    case 1:
      T = value("call direct equal(" + A + ", " + literal("a") + ")", "Bool");
      break;
    case 2:
      T = value("call direct has(" + A + ", " +
                    value("addr local s0", "Pointer(Record(list))") + ")",
                "Bool");
      break;
    case 3:
      T = value("call direct isOk(" + A + ")", "Bool");
      break;
    case 4:
      T = value("call direct fits(" + A + ", " +
                    value("cast " + literal("[a-z]+"), "Record(pattern)") + ")",
                "Bool");
      break;
    case 5: {
      // Through a variable.
      std::string Name = "q" + std::to_string(++Temporaries);
      Locals += "  local " + Name + ": Bool\n";
      T = value("call direct equal(" + literal("b") + ", " + A + ")", "Bool");
      line("store local " + Name + ", " + T);
      T = value("load local " + Name, "Bool");
      break;
    }
    }
    return S.Callee ? value("unary not " + T, "Bool") : T;
  }

  void branch(const std::string &On, const StmtSource &S) {
    std::string Then = newBlock(), Else = newBlock(), Done = newBlock();
    line("branch " + On + ", " + Then + ", " + Else);
    start(Then);
    body(S.Then);
    bool Falls = !Ended;
    jump(Done);
    start(Else);
    body(S.Else);
    Falls |= !Ended;
    jump(Done);
    if (Falls)
      start(Done);
  }

  void body(const std::vector<StmtSource> &Body) {
    for (const StmtSource &S : Body) {
      if (Ended)
        return;
      stmt(S);
    }
  }

  void stmt(const StmtSource &S) {
    using K = StmtSource;
    auto Change = [&](const char *Method) {
      std::string V = reference(S.Value, true);
      std::string A = value("addr " + place(S.Where), "Pointer(Record(text))");
      line(fresh() + " = call direct text::" + Method + "(" + A + ", " + V +
           ") recv : Reference(Record(text))");
    };
    switch (S.What) {
    case K::Assign: {
      if (S.Variant)
        return Change("assign");
      std::string V = expr(S.Value);
      std::string At = place(S.Where);
      return line("store " + At + ", " + V);
    }
    case K::Append:
      return Change("append");
    case K::Exec: {
      std::string V = reference(S.Value, true);
      return line(fresh() + " = call direct exec(" + V + ") : Void");
    }
    case K::If:
      return branch(value("call direct more()", "Bool"), S);
    case K::Loop: {
      std::string Head = newBlock(), Inside = newBlock(), Done = newBlock();
      jump(Head);
      start(Head);
      line("branch " + value("call direct more()", "Bool") + ", " + Inside +
           ", " + Done);
      start(Inside);
      body(S.Then);
      jump(Head);
      return start(Done);
    }
    case K::Test:
      return branch(test(S), S);
    case K::Demand:
      return line(fresh() + " = call direct must(" +
                  value("addr " + place(S.Where), "Pointer(Record(text))") +
                  ") : Void");
    case K::Bind:
      return line("store local p0, " +
                  value("addr " + place(S.Where), "Pointer(Record(text))"));
    case K::Close:
      return line("store local k0, " + closure(S.Callee));
    case K::CallNow: {
      std::string A = temporary(expr(S.Value), Text);
      std::string C = temporary(closure(S.Callee), "Record(\"\")");
      return line(fresh() + " = call direct " + P.Functions[S.Callee].Name +
                  "(" + C + ", " + A + ") recv : Record(text)");
    }
    case K::Each: {
      std::string C = closure(S.Callee);
      return line(fresh() + " = call direct each(" +
                  value("addr local l0", "Pointer(Record(list))") + ", " + C +
                  ") : Void");
    }
    case K::Hand: {
      std::string C = closure(S.Callee);
      return line(fresh() + " = call direct hand(" + C + ") : Void");
    }
    case K::Add: {
      std::string V = reference(S.Value, true);
      std::string L = value(S.Variant ? "addr local s0" : "addr local l0",
                            "Pointer(Record(list))");
      return line(fresh() + " = call direct list::add(" + L + ", " + V +
                  ") recv : Void");
    }
    case K::Return: {
      std::string V = expr(S.Value);
      line("return " + V);
      Ended = true;
      return;
    }
    }
  }

  const ProgramSource &P;
  const FunctionSource &F;
  std::string Class;
  std::string Out, Locals;
  unsigned Values = 0, Blocks = 0, Temporaries = 0, Pointees = 0;
  bool Ended = false;
};

} // namespace

std::string lowerFunction(const ProgramSource &Of, const FunctionSource &F) {
  return FunctionWriter(Of, F).text();
}

} // namespace backlint::link::testing
