//===- Consequence.cpp - What a value decides -----------------------------===//

#include "input/Consequence.h"
#include "link/HandEscape.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace backlint::input {

using namespace link; // NOLINT(google-build-using-namespace)
using ir::Op;
using ir::Operator;

bool isNumeric(Harm What) {
  switch (What) {
  case Harm::Index:
  case Harm::Checked:
  case Harm::Allocation:
  case Harm::Loop:
  case Harm::Sleep:
  case Harm::Division:
  case Harm::Enum:
    return true;
  default:
    return false;
  }
}

std::string nameOfHolder(ValueFlow &Flow, FunctionId F, ir::ValueId V) {
  const ir::Function &Code = Flow.program().code(F);
  for (unsigned Hops = 0; Hops < 8; ++Hops) {
    while (Code.Instrs[V].Code == Op::Cast || Code.Instrs[V].Code == Op::Await)
      V = Code.Instrs[V].Operands[0];
    std::string Name = Flow.nameOf(F, V);
    if (llvm::all_of(Name, llvm::isDigit)) // A position.
      return "";
    const ir::Call *C = Flow.program().call({F, V});
    // A temporary is called as what made it.
    for (ir::ValueId W = V; !C && W-- > 0;)
      if (const ir::Call *Maker = Flow.program().call({F, W}))
        if (Maker->Callee != ir::NoSymbol && !Name.empty() &&
            llvm::StringRef(Flow.program().unit(F).Symbols[Maker->Callee].Name)
                .ends_with("::" + Name)) {
          C = Maker;
          V = W;
        }
    if (!C || C->Callee == ir::NoSymbol)
      return Name;
    llvm::StringRef Callee = Flow.program().unit(F).Symbols[C->Callee].Name;
    if (Callee != Name && !Callee.ends_with("::" + Name))
      return Name;
    if (const auto &Given = Code.Instrs[V].Operands;
        !Flow.models().of({F, V}).empty() && !Given.empty()) {
      V = Given[0];
      continue;
    }
    llvm::StringRef Got = Name;
    if (!Got.consume_front("get") || Got.empty())
      return "";
    Got.consume_front("ValueOf");
    Got = Got.ltrim('_');
    return Got.empty() ? "" : llvm::toLower(Got[0]) + Got.drop_front().str();
  }
  return "";
}

namespace {

class Finder {
public:
  Finder(ValueFlow &Flow, FunctionId F,
         llvm::function_ref<void(Consequence)> See)
      : Flow(Flow), F(F), Code(Flow.program().code(F)), See(See) {}

  void run() {
    for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B) {
      const ir::Block &Block = Code.Blocks[B];
      for (size_t I = 0; I < Block.Instrs.size(); ++I)
        look(Block, I);
      if (Block.Ends == ir::TerminatorKind::Branch)
        loop(B);
    }
  }

private:
  void tell(Harm What, ir::ValueId At, TermRef T, std::string Name) {
    if (T->HasOrigins)
      T = Flow.resolve(T);
    if (T->HasOrigins)
      See({What, {F, At}, T, std::move(Name)});
  }
  void tellValue(Harm What, ir::ValueId At, ir::ValueId V) {
    tell(What, At, Flow.value({F, V}, {}, V), nameOf(V));
  }

  std::string nameOf(ir::ValueId V) { return nameOfHolder(Flow, F, V); }

  ir::TypeKind kindOf(ir::ValueId V) const {
    const ir::Type *T = Flow.program().type(F, Code.Instrs[V].Type);
    return T ? T->Kind : ir::TypeKind::Void;
  }

  /// Whether the value, or what it refers to, is a number or a text.
  bool isPlain(ir::ValueId V) const {
    ir::TypeId Type = Code.Instrs[V].Type;
    const ir::Type *T = Flow.program().type(F, Type);
    while (T && T->Element != ir::NoType &&
           (T->Kind == ir::TypeKind::Reference ||
            T->Kind == ir::TypeKind::Pointer)) {
      Type = T->Element;
      T = Flow.program().type(F, Type);
    }
    return Flow.models().isNumber(F, Type) || Flow.models().isText(F, Type);
  }

  /// Whether the number is a character that is compared.
  bool isCharacter(ir::ValueId V) const {
    while (Code.Instrs[V].Code == Op::Cast)
      V = Code.Instrs[V].Operands[0];
    return kindOf(V) == ir::TypeKind::Char;
  }

  void look(const ir::Block &Block, size_t Position) {
    ir::ValueId V = Block.Instrs[Position];
    const ir::Instr &I = Code.Instrs[V];
    switch (I.Code) {
    case Op::Call:
      call(V);
      return;
    case Op::New:
      for (ir::ValueId O : I.Operands)
        tellValue(Harm::Allocation, V, O);
      return;
    case Op::Binary:
      if ((I.Index == static_cast<uint32_t>(Operator::Div) ||
           I.Index == static_cast<uint32_t>(Operator::Rem)) &&
          kindOf(I.Operands[1]) == ir::TypeKind::Int)
        tellValue(Harm::Division, V, I.Operands[1]);
      return;
    case Op::Cast:
      if (kindOf(V) == ir::TypeKind::Enum &&
          kindOf(I.Operands[0]) == ir::TypeKind::Int)
        tellValue(Harm::Enum, V, I.Operands[0]);
      return;
    case Op::Addr:
    case Op::Load:
    case Op::Store:
      element(Block, Position);
      return;
    default:
      return;
    }
  }

  /// `a[i]` of an array: a place does not say which element; its index is
  /// computed just before, within the same expression, and used for nothing
  /// else.
  void element(const ir::Block &Block, size_t Position) {
    ir::ValueId V = Block.Instrs[Position];
    const ir::Instr &I = Code.Instrs[V];
    const ir::Path &Steps = Code.Places[I.Where].Steps;
    if (llvm::none_of(Steps, [](const ir::PathStep &S) {
          return S.What == ir::PathStep::Element;
        }))
      return;
    for (size_t P = Position; P-- > 0;) {
      ir::ValueId W = Block.Instrs[P];
      const ir::Instr &X = Code.Instrs[W];
      if (X.At.File != I.At.File || X.At.Line < I.At.Line ||
          (X.At.Line == I.At.Line && X.At.Column < I.At.Column) ||
          X.At.EndLine > I.At.EndLine)
        return;
      if (kindOf(W) != ir::TypeKind::Int || uses(W))
        continue;
      tellValue(Harm::Index, V, W);
      if (I.Code == Op::Store && isUnbounded(Block))
        tellValue(Harm::Copy, V, I.Operands[0]);
      return;
    }
  }

  /// Whether nothing in the loop around compares how far it has come.
  bool isUnbounded(const ir::Block &Block) const {
    if (Block.Loop == ir::None ||
        Code.Loops[Block.Loop].Kind == ir::LoopKind::Range)
      return false;
    return llvm::none_of(Code.Blocks, [&](const ir::Block &B) {
      if (B.Loop != Block.Loop || B.Condition == ir::NoValue)
        return false;
      const ir::Instr &I = Code.Instrs[B.Condition];
      return I.Code == Op::Binary &&
             I.Index >= static_cast<uint32_t>(Operator::Lt) &&
             I.Index <= static_cast<uint32_t>(Operator::Ge);
    });
  }

  bool uses(ir::ValueId V) {
    if (Used.empty()) {
      Used.resize(Code.Instrs.size());
      for (const ir::Instr &I : Code.Instrs)
        for (ir::ValueId O : I.Operands)
          Used[O] = true;
      for (const ir::Block &B : Code.Blocks)
        if (B.Condition != ir::NoValue)
          Used[B.Condition] = true;
    }
    return Used[V];
  }

  void loop(ir::BlockId B) {
    const ir::Block &Block = Code.Blocks[B];
    if (Block.Condition == ir::NoValue || Block.Loop == ir::None ||
        Code.Loops[Block.Loop].Kind == ir::LoopKind::Range ||
        Code.Loops[Block.Loop].Header != B)
      return;
    const ir::Instr &I = Code.Instrs[Block.Condition];
    bool Compares = I.Code == Op::Binary &&
                    I.Index >= static_cast<uint32_t>(Operator::Ne) &&
                    I.Index <= static_cast<uint32_t>(Operator::Ge);
    if (!Compares)
      return;
    for (ir::ValueId O : I.Operands)
      if (kindOf(O) == ir::TypeKind::Int && !isCharacter(O))
        tellValue(Harm::Loop, Block.Condition, O);
  }

  void call(ir::ValueId V) {
    for (const catalog::FunctionModel *M : Flow.models().of({F, V}))
      for (const catalog::Sink &S : M->Sinks) {
        auto What =
            llvm::StringSwitch<std::optional<Harm>>(S.Kind)
                .Case("index", Harm::Index)
                .Case("checked-index", Harm::Checked)
                .Case("allocation", Harm::Allocation)
                .Case("unbounded-copy", Harm::Copy)
                .Case("sleep-time", Harm::Sleep)
                .Case("conversion",
                      M->has("json-parse") ? Harm::Parse : Harm::Conversion)
                .Case("unchecked-conversion", Harm::Unchecked)
                .Case("typed-read", Harm::Read)
                .Cases("sql-value", "sql", Harm::Store)
                .Case("nosql-value", Harm::Other)
                .Case("service-value", Harm::Service)
                .Default(std::nullopt);
        if (!What)
          continue;
        const ir::Instr &I = Code.Instrs[V];
        auto First = Places::operand(I, *Flow.program().call({F, V}), S.Where);
        if (!First)
          continue;
        if (S.Where.Base != catalog::Port::Rest) {
          TermRef T = Flow.port({F, V}, S.Where);
          if (S.Kind == "sql")
            glued(V, T);
          else
            tell(*What, V, T, nameOf(I.Operands[*First]));
          continue;
        }
        for (uint32_t O = *First; O < I.Operands.size(); ++O) {
          tell(*What, V, Flow.operand({F, V}, O), nameOf(I.Operands[O]));
          // An object that holds the values.
          if (isPlain(I.Operands[O]))
            continue;
          tell(*What, V, Flow.operand({F, V}, O, {{ir::PathStep::Element, ""}}),
               nameOf(I.Operands[O]));
        }
      }
  }

  /// Numbers in the text of a statement; what else is glued into it is
  /// another rule's.
  void glued(ir::ValueId V, TermRef T) {
    T = Flow.resolve(T);
    std::vector<TermRef> Work{T};
    llvm::DenseMap<TermRef, bool> Seen;
    while (!Work.empty()) {
      TermRef Now = Work.back();
      Work.pop_back();
      if (!Now->HasOrigins || !Seen.try_emplace(Now, true).second)
        continue;
      if (Now->Kind == TermKind::Number) {
        tell(Harm::Store, V, Now, "");
        continue;
      }
      if (!quotesEscapedIn(Now).empty()) {
        tell(Harm::Store, V, Now, "");
        continue;
      }
      if (Now->Kind == TermKind::Clean) {
        // Quoted or escaped, it is a value of the statement like a bound one.
        if (llvm::StringRef(Now->Name).starts_with("sql-"))
          tell(Harm::Store, V, Now->Kids[0], "");
        continue;
      }
      Work.insert(Work.end(), Now->Kids.rbegin(), Now->Kids.rend());
    }
  }

  ValueFlow &Flow;
  FunctionId F;
  const ir::Function &Code;
  llvm::function_ref<void(Consequence)> See;
  std::vector<bool> Used;
};

} // namespace

void consequencesIn(ValueFlow &Flow, FunctionId F,
                    llvm::function_ref<void(Consequence)> See) {
  Finder(Flow, F, See).run();
}

} // namespace backlint::input
