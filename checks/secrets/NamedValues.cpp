//===- NamedValues.cpp - What the code calls its values -------------------===//
//
// One method per way in which C++ ties a name to a value.
//
//===----------------------------------------------------------------------===//
#include "secrets/NamedValues.h"
#include "secrets/ConstantTexts.h"
#include "secrets/SecretValue.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::secrets {
namespace {

using ir::Op;
using link::FunctionId;
using link::Site;
using link::TermRef;

class Finder {
public:
  Finder(link::ValueFlow &Flow, FunctionId F)
      : Flow(Flow), Joined(Flow.program()), Names(Joined.catalog().secrets()),
        F(F), Code(Joined.code(F)), Unit(Joined.unit(F)) {}

  std::vector<NamedValue> find() {
    for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V)
      switch (Code.Instrs[V].Code) {
      case Op::Store:
        store(V);
        break;
      case Op::Aggregate:
        aggregate(V);
        break;
      case Op::Call:
        call(V);
        break;
      case Op::Literal:
        macro(V);
        break;
      default:
        break;
      }
    returned();
    return std::move(Found);
  }

private:
  /// A format, or the table, and a key with its value.
  static constexpr int MaxKeyedTexts = 3;

  bool isSecret(llvm::StringRef Name) const {
    return !Name.empty() && (Names.match(Name) || mayBeKey(Name));
  }

  /// A key, and no text that happens to name a secret.
  bool isKey(llvm::StringRef Text) const {
    return isSecret(Text) && llvm::all_of(Text, [](char C) {
             return llvm::isAlnum(C) || llvm::StringRef("_-.:/").contains(C);
           });
  }

  static bool isConfigured(TermRef T, unsigned Depth = 0) {
    if (T->Kind == link::TermKind::Source)
      return T->Name == "environment" || T->Name == "config";
    return Depth < 40 && T->HasOrigins &&
           llvm::any_of(
               T->Kids,
               [&](TermRef Kid) { return isConfigured(Kid, Depth + 1); });
  }

  void add(ir::ValueId At, std::string Name, TermRef Value) {
    if (Names.match(Name) || isConfigured(Value))
      Found.push_back({{F, At}, std::move(Name), Value});
  }

  /// Null where the instruction is in no block: nothing is known there.
  TermRef valueOf(ir::ValueId V, ir::ValueId At) {
    return Flow.value({F, V}, {}, At);
  }

  void macro(ir::ValueId V) {
    const ir::Literal &L = Unit.Literals[Code.Instrs[V].Index];
    if (L.What == ir::Literal::Text && isSecret(L.Macro))
      add(V, L.Macro, valueOf(V, V));
  }

  void store(ir::ValueId V) {
    const ir::Instr &I = Code.Instrs[V];
    if (!mayBeText(I.Operands[0]))
      return;
    std::string Name = Flow.nameOf(F, V);
    if (isSecret(Name))
      add(V, Name, valueOf(I.Operands[0], V));
  }

  bool mayBeText(ir::ValueId V) const {
    const ir::Type *T = Joined.type(F, Code.Instrs[V].Type);
    return !T || T->Kind == ir::TypeKind::CString ||
           T->Kind == ir::TypeKind::Record ||
           T->Kind == ir::TypeKind::Pointer ||
           T->Kind == ir::TypeKind::Reference ||
           T->Kind == ir::TypeKind::Dependent;
  }

  void aggregate(ir::ValueId V) {
    const ir::Instr &I = Code.Instrs[V];
    const ir::Path &Steps = Code.Shapes[I.Index];
    for (size_t K = 0; K < I.Operands.size() && K < Steps.size(); ++K) {
      if (Steps[K].What != ir::PathStep::Field || !mayBeText(I.Operands[K]))
        continue;
      llvm::StringRef Name = Steps[K].Name;
      Name = Name.substr(Name.rfind(':') + 1);
      if (isSecret(Name))
        add(V, Name.str(), valueOf(I.Operands[K], V));
    }
    if (isPair(V))
      keyed(V, 0);
  }

  /// {"password", "..."} as a struct, a pair or a member of a document. Texts
  /// in a longer list, or in one of texts alone, are neighbours and no more.
  bool isPair(ir::ValueId V) const {
    const ir::Instr &I = Code.Instrs[V];
    const ir::Path &Steps = Code.Shapes[I.Index];
    if (I.Operands.size() < 2 || Steps.empty())
      return false;
    if (Steps[0].What == ir::PathStep::Field)
      return I.Operands.size() == 2 || !mayBeText(I.Operands[2]);
    if (I.Operands.size() > 2)
      return false;
    const ir::Type *T = Joined.type(F, Code.Instrs[I.Operands[0]].Type);
    return T && T->Kind != ir::TypeKind::CString &&
           !Flow.models().isText(F, Code.Instrs[I.Operands[0]].Type);
  }

  void call(ir::ValueId V) {
    const ir::Instr &I = Code.Instrs[V];
    const ir::Call &C = Code.Calls[I.Index];
    if (C.is(ir::ScopeExit) || C.Kind == ir::CalleeKind::Delete)
      return;
    size_t Skip = C.is(ir::HasReceiver) ? 1 : 0;
    const ir::Symbol *Callee =
        C.Callee == ir::NoSymbol ? nullptr : &Unit.Symbols[C.Callee];
    if (Skip && I.Operands.size() > 1 && writesReceiver(C, Callee))
      receiver(V);
    for (FunctionId Target : Joined.targets({F, V}))
      parameters(V, Target, Skip);
    keyed(V, Skip);
  }

  static bool writesReceiver(const ir::Call &C, const ir::Symbol *Callee) {
    if (Callee && Callee->Kind == ir::SymbolKind::Constructor)
      return true;
    llvm::StringRef Name =
        Callee ? llvm::StringRef(Callee->Name) : llvm::StringRef(C.Name);
    return Name.ends_with("operator=") || Name.ends_with("::assign") ||
           Name.ends_with("::emplace") || Name.ends_with("::reset") ||
           Name.ends_with("operator+=");
  }

  /// Construction and assignment of a text, and of what holds one.
  void receiver(ir::ValueId V) {
    const ir::Instr &I = Code.Instrs[V];
    const ir::Instr &Object = Code.Instrs[I.Operands[0]];
    if (!Flow.models().isText(F, Object.Type) &&
        !Flow.models().isText(F, Code.Instrs[I.Operands[1]].Type))
      return;
    // A temporary is called by what it is made of: that is no name of it.
    if (Object.Where != ir::NoPlace) {
      const ir::Place &P = Code.Places[Object.Where];
      if (P.Base == ir::Root::Local && P.Steps.empty() &&
          Code.Locals[P.Index].Temporary)
        return;
    }
    std::string Name = Flow.nameOf(F, I.Operands[0]);
    if (isSecret(Name))
      add(V, Name, Flow.operand({F, V}, 1));
  }

  void parameters(ir::ValueId V, FunctionId Target, size_t Skip) {
    const ir::Instr &I = Code.Instrs[V];
    const ir::Function &Callee = Joined.code(Target);
    for (size_t K = 0; K < Callee.Params.size(); ++K)
      if (Skip + K < I.Operands.size() && isSecret(Callee.Params[K].Name) &&
          mayBeText(I.Operands[Skip + K]))
        add(V, Callee.Params[K].Name, Flow.operand({F, V}, Skip + K));
  }

  /// A constant key that says secret, and the value behind it. In a call with
  /// many texts, as of columns, they are neighbours and no more.
  void keyed(ir::ValueId V, size_t Skip) {
    const ir::Instr &I = Code.Instrs[V];
    if (I.Code == Op::Call &&
        llvm::count_if(I.Operands, [&](ir::ValueId O) {
          return link::constantOperand(Unit, Code, O).has_value();
        }) > MaxKeyedTexts)
      return;
    for (size_t K = Skip; K + 1 < I.Operands.size(); ++K) {
      if (!mayBeText(I.Operands[K]) || !mayBeText(I.Operands[K + 1]))
        continue;
      std::optional<std::string> Key =
          link::constantOperand(Unit, Code, I.Operands[K]);
      // Two letters are a code of a table: {"PW", "Palau"}.
      if (!Key || Key->size() < 3 || !isKey(*Key))
        continue;
      TermRef Value = I.Code == Op::Call ? Flow.operand({F, V}, K + 1)
                                         : valueOf(I.Operands[K + 1], V);
      // env("REPORT_KEY", "..."): what comes back is from the environment.
      if (Names.match(*Key) ||
          (I.Code == Op::Call && isConfigured(Flow.result({F, V}, {}))))
        Found.push_back({{F, V}, *Key, Value});
    }
  }

  void returned() {
    const ir::Symbol &S = Joined.symbol(F);
    bool Named =
        S.Kind == ir::SymbolKind::Function || S.Kind == ir::SymbolKind::Method;
    llvm::StringRef Name = S.Name;
    Name = Name.substr(Name.rfind(':') + 1);
    std::vector<std::pair<ir::ValueId, TermRef>> Returns;
    for (const ir::Block &B : Code.Blocks)
      if (B.Ends == ir::TerminatorKind::Return && B.Condition != ir::NoValue &&
          mayBeText(B.Condition))
        Returns.push_back({B.Condition, valueOf(B.Condition, B.Condition)});
    std::string Called = Name.str();
    if (!isSecret(Name))
      Called = fallbackOf(Returns);
    if (!Named || Called.empty())
      return;
    for (auto &[At, Value] : Returns)
      add(At, Called, Value);
  }

  /// The name by which a function asks the environment for a secret, if it
  /// returns that or one text instead.
  std::string
  fallbackOf(llvm::ArrayRef<std::pair<ir::ValueId, TermRef>> Returns) const {
    std::string Asked;
    size_t Texts = 0;
    for (const auto &[At, Value] : Returns) {
      if (!Value)
        return "";
      Texts += constantTexts(Value).size();
      if (std::string Here = configuredName(Value); !Here.empty())
        Asked = std::move(Here);
    }
    return Texts == 1 ? Asked : "";
  }

  std::string configuredName(TermRef T, unsigned Depth = 0) const {
    if (T->Kind == link::TermKind::Source)
      return (T->Name == "environment" || T->Name == "config") &&
                     Names.match(T->Label)
                 ? T->Label
                 : std::string();
    if (Depth < 40 && T->HasOrigins)
      for (TermRef Kid : T->Kids)
        if (std::string Here = configuredName(Kid, Depth + 1); !Here.empty())
          return Here;
    return "";
  }

  link::ValueFlow &Flow;
  const link::Program &Joined;
  const catalog::SecretNames &Names;
  FunctionId F;
  const ir::Function &Code;
  const ir::Unit &Unit;
  std::vector<NamedValue> Found;
};

} // namespace

std::vector<NamedValue> namedValues(link::ValueFlow &Flow, FunctionId F) {
  return Finder(Flow, F).find();
}

} // namespace backlint::secrets
