//===- Interpreter.cpp - Runs the IR of small programs --------------------===//

#include "link/testing/Interpreter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"

namespace backlint::link::testing {

using ir::Op;

/// Runs longer than this are cut: what they did before still counts.
static constexpr unsigned MaxSteps = 1500;
static constexpr unsigned MaxCalls = 8;
/// So are texts that double in a loop.
static constexpr size_t MaxPieces = 60;

uint32_t Choices::below(uint32_t Count) {
  if (Count < 2)
    return 0;
  if (Drawn)
    return static_cast<uint32_t>(Random() % Count);
  if (Now == Made.size())
    Made.push_back({0, Count});
  return Made[Now++].Taken;
}

bool Choices::next() {
  Now = 0;
  if (Drawn)
    return true;
  while (!Made.empty() && Made.back().Taken + 1 == Made.back().Count)
    Made.pop_back();
  if (Made.empty())
    return false;
  ++Made.back().Taken;
  return true;
}

/// A text, a number, a pointer, a function value, or an object with parts.
struct Interpreter::Value {
  enum Kind { Undefined, Text, Number, Pointer, Function, Object };
  Kind What = Undefined;
  Pieces Content;
  bool Defined = true; ///< Of Text: all pieces were written.
  long Amount = 0;
  Value *Target = nullptr;
  std::string Callee;
  std::vector<Value> Captures;
  std::string Class; ///< Of a record variable: what it was declared as.
  std::map<std::string, std::unique_ptr<Value>> Parts;

  Value() = default;
  Value(Value &&) = default;
  Value(const Value &O) { assign(O); }
  Value &operator=(const Value &O) {
    if (this != &O)
      assign(O);
    return *this;
  }

  /// Keeps the parts where they are: pointers lead to them.
  void assign(const Value &O) {
    What = O.What;
    Content = O.Content;
    Defined = O.Defined;
    Amount = O.Amount;
    Target = O.Target;
    Callee = O.Callee;
    Captures = O.Captures;
    if (Class.empty())
      Class = O.Class;
    for (auto &[Name, P] : Parts)
      if (!O.Parts.count(Name))
        *P = Value();
    for (const auto &[Name, P] : O.Parts)
      *part(Name) = *P;
  }
  Value *part(const std::string &Name) {
    std::unique_ptr<Value> &P = Parts[Name];
    if (!P)
      P = std::make_unique<Value>();
    return P.get();
  }
  std::string word() const {
    std::string All;
    for (const Piece &P : Content)
      All += P.Text;
    return All;
  }

  static Value of(Pieces P) {
    Value V;
    V.What = Text;
    V.Content = std::move(P);
    return V;
  }
  static Value number(long N) {
    Value V;
    V.What = Number;
    V.Amount = N;
    return V;
  }
  static Value pointer(Value *To) {
    Value V;
    V.What = Pointer;
    V.Target = To;
    return V;
  }
};

struct Interpreter::Frame {
  Code F;
  std::deque<Value> Args, Locals;
  std::vector<Value> Values;
  std::deque<Value> Captures;
  Value *This = nullptr;
};

Interpreter::~Interpreter() = default;

Interpreter::Interpreter(llvm::ArrayRef<const ir::Unit *> Units, bool Wicked)
    : Wicked(Wicked) {
  for (const ir::Unit *U : Units) {
    for (const ir::Function &F : U->Functions)
      Bodies[U->Symbols[F.Symbol].Identity] = {U, &F};
    for (const ir::Symbol &S : U->Symbols)
      if (S.is(ir::Virtual))
        Overriding[S.Name] = S.Identity;
  }
}

const Interpreter::Code *Interpreter::find(const std::string &Identity) const {
  auto It = Bodies.find(Identity);
  return It == Bodies.end() ? nullptr : &It->second;
}

std::vector<Arrival> Interpreter::run(Choices &Now) {
  Choose = &Now;
  Arrived.clear();
  Globals.clear();
  Temporaries.clear();
  Frames.clear();
  Cut = Stopped = false;
  Steps = Depth = 0;
  for (const auto &[Identity, F] : Bodies)
    if (F.Unit->Symbols[F.Body->Symbol].Name == "main") {
      call(F, {}, nullptr, nullptr);
      break;
    }
  return std::move(Arrived);
}

static bool refers(const ir::Unit &U, ir::TypeId T) {
  return T != ir::NoType && U.Types[T].Kind == ir::TypeKind::Reference;
}

Interpreter::Value Interpreter::call(Code F, std::deque<Value> Args,
                                     Value *This,
                                     const std::vector<Value> *Captures) {
  if (++Depth > MaxCalls) {
    Cut = Stopped = true;
    return {};
  }
  Frames.push_back(std::make_unique<Frame>());
  Frame &Here = *Frames.back();
  Here.F = F;
  Here.This = This;
  Here.Values.resize(F.Body->Instrs.size());
  for (size_t I = 0; I < F.Body->Params.size(); ++I) {
    Value Given = I < Args.size() ? std::move(Args[I]) : Value();
    bool Wanted = refers(*F.Unit, F.Body->Params[I].Type);
    if (Wanted && Given.What != Value::Pointer) {
      Temporaries.push_back(std::move(Given));
      Given = Value::pointer(&Temporaries.back());
    } else if (!Wanted && Given.What == Value::Pointer &&
               F.Unit->Types[F.Body->Params[I].Type].Kind !=
                   ir::TypeKind::Pointer) {
      Value Copy = *Given.Target;
      Given = Copy;
    }
    Here.Args.emplace_back() = Given;
  }
  for (const ir::Variable &L : F.Body->Locals) {
    Value &V = Here.Locals.emplace_back();
    if (L.Type != ir::NoType)
      V.Class = F.Unit->Types[L.Type].Name;
  }
  if (Captures)
    for (const Value &C : *Captures)
      Here.Captures.emplace_back() = C;
  ir::BlockId B = 0;
  Value Result;
  while (!Stopped) {
    const ir::Block &Block = F.Body->Blocks[B];
    for (ir::ValueId V : Block.Instrs)
      if (!step(Here, V))
        return {};
    if (Block.Ends == ir::TerminatorKind::Return) {
      if (Block.Condition != ir::NoValue)
        Result = Here.Values[Block.Condition];
      break;
    }
    if (Block.Ends == ir::TerminatorKind::Jump)
      B = Block.Successors[0];
    else if (Block.Ends == ir::TerminatorKind::Branch)
      B = Block.Successors[Here.Values[Block.Condition].Amount ? 0 : 1];
    else
      Stopped = true; // Nobody catches.
    if (++Steps > MaxSteps)
      Cut = Stopped = true;
  }
  --Depth;
  return Result;
}

bool Interpreter::step(Frame &Here, ir::ValueId V) {
  if (++Steps > MaxSteps)
    Cut = Stopped = true;
  if (Stopped)
    return false;
  Here.Values[V] = execute(Here, V);
  return !Stopped;
}

Interpreter::Value *Interpreter::some(Value &List) {
  std::vector<Value *> All;
  for (auto &[Name, P] : List.Parts)
    All.push_back(P.get());
  if (All.empty())
    return List.part("[nothing]");
  return All[Choose->below(All.size())];
}

Interpreter::Value *Interpreter::place(Frame &Here, ir::PlaceId Id) {
  const ir::Place &P = Here.F.Body->Places[Id];
  const ir::Unit &U = *Here.F.Unit;
  Value *At = nullptr;
  auto Follow = [&](Value *To) {
    if (To->What == Value::Pointer)
      return To->Target;
    Temporaries.push_back(*To);
    return &Temporaries.back();
  };
  switch (P.Base) {
  case ir::Root::Local:
    At = &Here.Locals[P.Index];
    break;
  case ir::Root::Param:
    At = &Here.Args[P.Index];
    if (refers(U, Here.F.Body->Params[P.Index].Type))
      At = Follow(At);
    break;
  case ir::Root::This:
    At = Here.This;
    break;
  case ir::Root::Capture:
    At = &Here.Captures[P.Index];
    if (Here.F.Body->Captures[P.Index].ByReference)
      At = Follow(At);
    break;
  case ir::Root::Global: {
    std::unique_ptr<Value> &G = Globals[U.Symbols[P.Index].Identity];
    if (!G)
      G = std::make_unique<Value>();
    At = G.get();
    break;
  }
  case ir::Root::Value:
    At = Follow(&Here.Values[P.Index]);
    break;
  }
  for (const ir::PathStep &S : P.Steps) {
    if (S.What == ir::PathStep::Deref)
      At = Follow(At);
    else if (S.What == ir::PathStep::Element)
      At = some(*At);
    else
      At = At->part((S.What == ir::PathStep::Key ? "[" : ".") + S.Name);
  }
  return At;
}

/// The text of a value or of what it points to.
Interpreter::Value Interpreter::text(const Value &Given) const {
  const Value *V = &Given;
  while (V->What == Value::Pointer)
    V = V->Target;
  if (V->What == Value::Text)
    return *V;
  Value None = Value::of({});
  None.Defined = false;
  return None;
}

Interpreter::Value Interpreter::execute(Frame &Here, ir::ValueId V) {
  const ir::Instr &I = Here.F.Body->Instrs[V];
  switch (I.Code) {
  case Op::Literal: {
    const ir::Literal &L = Here.F.Unit->Literals[I.Index];
    if (L.What == ir::Literal::Text)
      return Value::of(L.Value.empty() ? Pieces() : Pieces{{"", L.Value}});
    return Value::number(L.Value == "true" || atol(L.Value.c_str()));
  }
  case Op::Function: {
    Value F;
    F.What = Value::Function;
    F.Callee = Here.F.Unit->Symbols[I.Index].Identity;
    return F;
  }
  case Op::Closure: {
    Value F;
    F.What = Value::Function;
    F.Callee = Here.F.Unit->Symbols[I.Index].Identity;
    for (ir::ValueId O : I.Operands)
      F.Captures.push_back(Here.Values[O]);
    return F;
  }
  case Op::Addr:
    return Value::pointer(place(Here, I.Where));
  case Op::Cast:
    return Here.Values[I.Operands[0]];
  case Op::Load:
    return *place(Here, I.Where);
  case Op::Store: {
    Value Given = Here.Values[I.Operands[0]];
    place(Here, I.Where)->assign(Given);
    return {};
  }
  case Op::Unary:
    return Value::number(!Here.Values[I.Operands[0]].Amount);
  case Op::Call:
    return callInstr(Here, V);
  default:
    Cut = Stopped = true; // The generator writes no other.
    return {};
  }
}

Interpreter::Value Interpreter::apply(const Value &Function,
                                      std::deque<Value> Args) {
  const Value *F = &Function;
  while (F->What == Value::Pointer)
    F = F->Target;
  const Code *Body = F->What == Value::Function ? find(F->Callee) : nullptr;
  if (!Body) { // An empty function value: the program ends.
    Stopped = true;
    return {};
  }
  std::vector<Value> Captures = F->Captures;
  return call(*Body, std::move(Args), nullptr, &Captures);
}

Interpreter::Value Interpreter::callInstr(Frame &Here, ir::ValueId V) {
  const ir::Instr &I = Here.F.Body->Instrs[V];
  const ir::Call &C = Here.F.Body->Calls[I.Index];
  std::deque<Value> Args;
  for (ir::ValueId O : I.Operands)
    Args.emplace_back() = Here.Values[O];
  if (C.Kind == ir::CalleeKind::Indirect) {
    Value F = Args.front();
    Args.pop_front();
    return apply(F, std::move(Args));
  }
  const ir::Symbol &S = Here.F.Unit->Symbols[C.Callee];
  std::string Identity = S.Identity;
  if (C.Kind == ir::CalleeKind::Virtual) {
    std::string Own = Args[0].Target->Class + S.Name.substr(S.Name.find(':'));
    if (Overriding.count(Own))
      Identity = Overriding[Own];
  }
  if (const Code *Body = find(Identity)) {
    if (!C.is(ir::HasReceiver))
      return call(*Body, std::move(Args), nullptr, nullptr);
    Value Object = Args.front();
    Args.pop_front();
    if (S.Kind == ir::SymbolKind::Lambda)
      return apply(Object, std::move(Args));
    return call(*Body, std::move(Args), Object.Target, nullptr);
  }
  if (std::optional<Value> Result = library(Here, V, S.Name))
    return *Result;
  Cut = Stopped = true;
  return {};
}

std::optional<Interpreter::Value>
Interpreter::library(Frame &Here, ir::ValueId V, const std::string &Name) {
  const ir::Instr &I = Here.F.Body->Instrs[V];
  auto Raw = [&](size_t N) -> Value & { return Here.Values[I.Operands[N]]; };
  auto Text = [&](size_t N) { return text(Raw(N)); };
  auto Object = [&](size_t N) {
    Value *To = &Raw(N);
    while (To->What == Value::Pointer)
      To = To->Target;
    return To;
  };
  auto Is = [&](llvm::StringRef Want) {
    llvm::StringRef N = Name;
    return N == Want ||
           (N.ends_with(Want) && N.drop_back(Want.size()).ends_with("::"));
  };
  auto Joined = [this](Value A, const Value &B) {
    llvm::append_range(A.Content, B.Content);
    A.Defined &= B.Defined;
    if (A.Content.size() > MaxPieces)
      Cut = Stopped = true;
    return A;
  };
  if (Is("glue"))
    return Joined(Text(0), Text(1));
  if (Is("append")) {
    Value Both = Joined(Text(0), Text(1));
    *Object(0) = Both;
    return Raw(0);
  }
  if (Is("assign")) {
    Value Given = Text(1);
    *Object(0) = Given;
    return Raw(0);
  }
  if (Is("input")) {
    std::string Mark = Text(0).word();
    bool Allowed = Wicked && Choose->below(2);
    return Value::of({{Mark, Allowed ? "a" : "e'vil " + Mark}});
  }
  if (Is("exec")) {
    Value Given = Text(0);
    Arrived.push_back({Here.F.Unit->Symbols[Here.F.Body->Symbol].Identity, V,
                       Given.Content, Given.Defined});
    return Value();
  }
  if (Is("escape"))
    return Text(0);
  if (Is("cut")) {
    Value Given = Text(0);
    if (Given.Content.size() > 1)
      Given.Content.erase(Given.Content.begin() +
                          Choose->below(Given.Content.size()));
    return Given;
  }
  if (Is("foreign"))
    return Joined(Value::of({{"", "?"}}), Text(0));
  if (Is("more"))
    return Value::number(Choose->below(2));
  if (Is("equal"))
    return Value::number(Text(0).word() == Text(1).word());
  if (Is("fits")) {
    std::string Word = Text(0).word();
    return Value::number(!Word.empty() && llvm::all_of(Word, [](char C) {
      return C >= 'a' && C <= 'z';
    }));
  }
  if (Is("has")) {
    std::string Word = Text(0).word();
    return Value::number(llvm::any_of(Object(1)->Parts, [&](const auto &P) {
      return text(*P.second).word() == Word;
    }));
  }
  if (Is("add")) {
    Value Given = Text(1);
    Value *List = Object(0);
    *List->part("[#" + std::to_string(List->Parts.size())) = Given;
    return Value();
  }
  if (Is("at"))
    return Value::pointer(Object(0)->part("[" + Text(1).word()));
  if (Is("any"))
    return Value::pointer(some(*Object(0)));
  if (Is("each")) {
    Value Function = Raw(1);
    std::vector<Value *> All;
    for (auto &[Key, P] : Object(0)->Parts)
      All.push_back(P.get());
    for (Value *E : All) {
      std::deque<Value> Args;
      Args.emplace_back() = Value::pointer(E);
      if (!Stopped)
        apply(Function, std::move(Args));
    }
    return Value();
  }
  if (Is("hand")) {
    if (Choose->below(2)) {
      std::deque<Value> Args;
      Args.emplace_back() = Value::of({{"", "?"}});
      apply(Raw(0), std::move(Args));
    }
    return Value();
  }
  return std::nullopt;
}

} // namespace backlint::link::testing
