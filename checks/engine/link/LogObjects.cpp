//===- LogObjects.cpp - Objects that make log entries of text -------------===//

#include "link/LogObjects.h"
#include "catalog/SecretNames.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::PathStep;
using ir::TypeKind;

LogObjects::LogObjects(ValueFlow &Flow) : Flow(Flow), Joined(Flow.program()) {
  indexGlobals();
  indexOpened();
  indexReferences();
}

void LogObjects::indexGlobals() {
  std::set<uint32_t> Units;
  for (FunctionId F = 0; F < Joined.size(); ++F) {
    if (!Units.insert(Joined.body(F).UnitIndex).second)
      continue;
    const ir::Unit &Unit = Joined.unit(F);
    for (ir::SymbolId S = 0; S < Unit.Symbols.size(); ++S) {
      const ir::Symbol &Variable = Unit.Symbols[S];
      if (Variable.Kind != ir::SymbolKind::Global)
        continue;
      llvm::StringRef Kind;
      if (const auto *M = Joined.catalog().global(Variable.Name))
        Kind = M->Sink;
      else
        Kind = kindOf(F, Joined.type(F, Variable.Result));
      if (!Kind.empty())
        Globals[Joined.entity(F, S)] = Kind.str();
    }
  }
}

/// Whether the path of a file says that it is a log.
static bool namesLog(llvm::StringRef Path) {
  return llvm::any_of(catalog::wordsOf(Path), [](const std::string &Word) {
    return Word == "log" || Word == "logs" || Word == "logfile";
  });
}

static bool namesLog(TermRef T) {
  if (T->Kind == TermKind::Text)
    return namesLog(T->Name);
  return llvm::any_of(T->Kids, [](TermRef K) { return namesLog(K); });
}

void LogObjects::add(FunctionId F, const ir::Place &P, llvm::StringRef Kind) {
  for (const PathStep &S : llvm::reverse(P.Steps))
    if (S.What == PathStep::Field) {
      Fields.try_emplace(S.Name, Kind);
      return;
    }
  if (P.Base == ir::Root::Global)
    Globals.try_emplace(P.Index, Kind);
  else if (P.Base != ir::Root::This)
    Locals.try_emplace({F, RootObject{P.Base, P.Index}}, Kind);
}

void LogObjects::indexOpened() {
  for (FunctionId F = 0; F < Joined.size(); ++F)
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {
      Site Call{F, V};
      if (!Joined.call(Call))
        continue;
      for (const catalog::FunctionModel *M : Flow.models().of(Call))
        for (const catalog::Opening &O : M->Opens) {
          if (!namesLog(Flow.resolve(Flow.port(Call, O.Path))))
            continue;
          if (O.Object.Base != catalog::Port::Return) {
            if (auto At = Flow.places().port(Call, O.Object))
              add(F, *At, "log");
            continue;
          }
          add(F, Flow.places().pointee(F, V), "log");
          for (const ir::Instr &I : Joined.code(F).Instrs)
            if (I.Code == ir::Op::Store && I.Operands[0] == V)
              add(F, Flow.places().resolve(F, I.Where), "log");
        }
    }
}

/// Members that are made to refer to such an object.
void LogObjects::indexReferences() {
  for (FunctionId F = 0; F < Joined.size(); ++F)
    for (const ir::Instr &I : Joined.code(F).Instrs) {
      if (I.Code != ir::Op::Store)
        continue;
      const ir::Instr &Given = Joined.code(F).Instrs[I.Operands[0]];
      const ir::Type *T = Joined.type(F, Given.Type);
      if (!T ||
          (T->Kind != TypeKind::Reference && T->Kind != TypeKind::Pointer))
        continue;
      ir::Place To = Joined.code(F).Places[I.Where];
      if (To.Steps.empty() || To.Steps.back().What != PathStep::Field)
        continue;
      llvm::StringRef Kind = kindOf(F, Flow.places().pointee(F, I.Operands[0]));
      if (!Kind.empty())
        Fields.try_emplace(To.Steps.back().Name, Kind);
    }
}

const ir::Type *LogObjects::member(FunctionId F, llvm::StringRef Name) const {
  llvm::StringRef Class = Name.substr(0, Name.rfind("::"));
  for (const ir::Class &C : Joined.unit(F).Classes)
    if (C.Name == Class)
      for (const ir::Member &M : C.Members)
        if (M.Name == Name)
          return Joined.type(F, M.Type);
  return nullptr;
}

llvm::StringRef LogObjects::kindOf(FunctionId F, const ir::Type *T,
                                   unsigned Depth) const {
  while (T && T->Element != ir::NoType &&
         (T->Kind == TypeKind::Reference || T->Kind == TypeKind::Pointer))
    T = Joined.type(F, T->Element);
  if (!T || T->Kind != TypeKind::Record)
    return "";
  llvm::SmallVector<llvm::StringRef> Names{T->Name};
  for (size_t I = 0; I < Names.size() && I < 16; ++I) {
    if (const auto *M = Joined.catalog().type(Names[I]); M && !M->Sink.empty())
      return M->Sink;
    for (const ir::Class &C : Joined.unit(F).Classes)
      if (C.Name == Names[I])
        Names.append(C.Bases.begin(), C.Bases.end());
  }
  const auto *M = Joined.catalog().type(T->Name);
  if (M && M->Is == "owner" && !T->Arguments.empty() && Depth < 4)
    return kindOf(F, Joined.type(F, T->Arguments[0]), Depth + 1);
  return "";
}

llvm::StringRef LogObjects::kindOf(FunctionId F, const ir::Place &P) const {
  for (const PathStep &S : P.Steps)
    if (S.What == PathStep::Field) {
      if (auto It = Fields.find(S.Name); It != Fields.end())
        return It->second;
      if (const ir::Type *T = member(F, S.Name))
        if (llvm::StringRef Kind = kindOf(F, T); !Kind.empty())
          return Kind;
    }
  const ir::Function &Code = Joined.code(F);
  ir::TypeId Type = ir::NoType;
  switch (P.Base) {
  case ir::Root::Global: {
    auto It = Globals.find(P.Index);
    return It == Globals.end() ? llvm::StringRef() : It->second;
  }
  case ir::Root::Local:
    Type = Code.Locals[P.Index].Type;
    break;
  case ir::Root::Param:
    if (P.Index < Code.Params.size())
      Type = Code.Params[P.Index].Type;
    break;
  case ir::Root::Capture:
    Type = Code.Captures[P.Index].Type;
    break;
  case ir::Root::Value:
    Type = Code.Instrs[P.Index].Type;
    break;
  case ir::Root::This:
    break;
  }
  if (auto It = Locals.find({F, RootObject{P.Base, P.Index}});
      It != Locals.end())
    return It->second;
  return kindOf(F, Joined.type(F, Type));
}

/// Whether the functions that the call runs know themselves, by the type of
/// their parameter, that they write to a log.
bool LogObjects::reportsItself(Site Call, const Touch &T) const {
  llvm::ArrayRef<Edge> Edges = Flow.calleesOf(Call);
  if (!Flow.models().of(Call).empty() || Edges.empty())
    return false;
  return llvm::all_of(Edges, [&](const Edge &E) {
    std::optional<Boundary> At = Flow.touched(E, T, {});
    if (!At || At->Base != ir::Root::Param)
      return false;
    return !kindOf(E.Callee,
                   Joined.type(E.Callee,
                               Joined.code(E.Callee).Params[At->Index].Type))
                .empty();
  });
}

std::vector<LogObjects::Entry> LogObjects::writtenBy(Site Call) const {
  std::vector<Entry> Result;
  // Making the object is no entry.
  const ir::Call &C = *Joined.call(Call);
  bool Makes = C.Callee != ir::NoSymbol &&
               Joined.unit(Call.Function).Symbols[C.Callee].Kind ==
                   ir::SymbolKind::Constructor;
  for (const Touch &T : Flow.memory(Call.Function).touches(Call.Instr)) {
    if (T.What != Touch::Operand || (Makes && T.Index == 0))
      continue;
    llvm::StringRef Kind = kindOf(Call.Function, T.Where);
    if (Kind.empty() || reportsItself(Call, T))
      continue;
    TermRef Text = Flow.appended(Call, T);
    if (Text->HasOrigins || Text->IsSpelled)
      Result.push_back({Kind, Text});
  }
  return Result;
}

} // namespace backlint::link
