//===- Resolve.cpp - Ports answered by the whole program ------------------===//

#include "link/Guards.h"
#include "link/Tested.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::Op;
using ir::PathStep;

/// A port that more callers than this reach is answered by the first ones, in
/// order of identity.
static constexpr size_t MaxCallers = 96;
/// The same for writers of a member.
static constexpr size_t MaxWriters = 64;
/// Rounds of finding what function values are called; each may find calls
/// through values that an earlier one passed on.
static constexpr unsigned MaxRounds = 3;

llvm::ArrayRef<Edge> ValueFlow::callers(FunctionId F) {
  indexCalls();
  return Callers[F];
}

llvm::ArrayRef<Edge> ValueFlow::calleesOf(Site Call) {
  indexCalls();
  auto It = Callees.find(Call);
  if (It == Callees.end())
    return {};
  return It->second;
}

/// The edges of function values that \p T may be.
std::vector<Edge> ValueFlow::functionsIn(TermRef T, Edge Like) {
  std::vector<Edge> Result;
  std::vector<TermRef> Work{T};
  llvm::DenseMap<TermRef, bool> Seen;
  while (!Work.empty()) {
    TermRef Now = Work.back();
    Work.pop_back();
    if (!Seen.try_emplace(Now, true).second)
      continue;
    Work.insert(Work.end(), Now->Kids.rbegin(), Now->Kids.rend());
    if (Now->Kind != TermKind::Callee)
      continue;
    const ir::Instr &I = Joined.instr(Now->Made);
    EntityId E = Joined.entity(Now->Made.Function, I.Index);
    for (FunctionId F : Joined.overridersOf(E)) {
      Edge Here = Like;
      Here.Callee = F;
      if (I.Code == Op::Closure)
        Here.Made = Now->Made;
      Result.push_back(Here);
    }
  }
  return Result;
}

void ValueFlow::indexCalls() {
  if (CallsIndexed)
    return;
  CallsIndexed = true;
  Callers.resize(Joined.size());
  for (FunctionId F = 0; F < Joined.size(); ++F)
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {
      Site S{F, V};
      if (Joined.code(F).Instrs[V].Code != Op::Call)
        continue;
      for (FunctionId Target : Joined.targets(S)) {
        Edge E;
        E.Call = S;
        E.Callee = Target;
        Callers[Target].push_back(E);
        Callees[S].push_back(E);
      }
    }
  for (unsigned Round = 0; Round < MaxRounds && addDynamicEdges(); ++Round) {
    // Answers given before these calls were known are void.
    Ids.clear();
    Nodes.clear();
    Tests = std::make_unique<Guards>(*this);
    Passed = std::make_unique<Tested>(*this);
  }
}

bool ValueFlow::addDynamicEdges() {
  std::vector<Edge> Fresh;
  // Half of what Answers.cpp allows is left for the checks.
  const uint64_t Enough = 5'000'000 + Joined.size() * uint64_t(500);
  for (FunctionId F = 0; F < Joined.size(); ++F) {
    if (Hit.Steps + Pool.Steps > Enough) {
      ++Hit.Depth;
      break;
    }
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {
      Site S{F, V};
      const ir::Call *C = Joined.call(S);
      if (!C)
        continue;
      Edge Like;
      Like.Call = S;
      if (C->Kind == ir::CalleeKind::Indirect &&
          !Joined.instr(S).Operands.empty()) {
        Like.What = Edge::Value;
        llvm::append_range(
            Fresh,
            functionsIn(resolve(value({F, Joined.instr(S).Operands[0]}, {}, V)),
                        Like));
        continue;
      }
      for (uint32_t O : Algorithms.functions(S)) {
        Like.What = Edge::Callback;
        for (Edge &E : functionsIn(resolve(operand(S, O)), Like))
          if ((E.By = Algorithms.of(S, O, E.Callee)))
            Fresh.push_back(E);
      }
      for (const catalog::FunctionModel *M : Known.of(S)) {
        for (const catalog::Callback &B : M->Callbacks) {
          Like.What = Edge::Callback;
          Like.By = &B;
          Like.Of = nullptr;
          llvm::append_range(Fresh,
                             functionsIn(resolve(port(S, B.Function)), Like));
        }
        for (const catalog::Construct &K : M->Constructs) {
          Like.What = Edge::Construct;
          Like.By = nullptr;
          Like.Of = &K;
          const ir::Instr &I = Joined.instr(S);
          size_t Skip = (C->is(ir::HasReceiver) ? 1 : 0) + K.FirstArgument;
          size_t Count = I.Operands.size() - std::min(I.Operands.size(), Skip);
          const ir::Unit &Unit = Joined.unit(F);
          llvm::ArrayRef<ir::TypeId> Arguments;
          if (!K.OfReceiver && C->Callee != ir::NoSymbol) {
            Arguments = Unit.Symbols[C->Callee].Arguments;
          } else if (K.OfReceiver && !I.Operands.empty()) {
            const ir::Type *T =
                Joined.type(F, Joined.code(F).Instrs[I.Operands[0]].Type);
            while (T && T->Element != ir::NoType &&
                   (T->Kind == ir::TypeKind::Pointer ||
                    T->Kind == ir::TypeKind::Reference))
              T = Joined.type(F, T->Element);
            if (T)
              Arguments = T->Arguments;
          }
          if (K.TypeArgument >= Arguments.size())
            continue;
          const ir::Type *Made = Joined.type(F, Arguments[K.TypeArgument]);
          if (!Made || Made->Kind != ir::TypeKind::Record)
            continue;
          for (FunctionId Target : Joined.constructors(Made->Name, Count)) {
            Edge E = Like;
            E.Callee = Target;
            Fresh.push_back(E);
          }
        }
      }
    }
  }
  bool Any = false;
  for (Edge &E : Fresh) {
    std::vector<Edge> &There = Callees[E.Call];
    if (llvm::any_of(There, [&](const Edge &O) { return O.key() == E.key(); }))
      continue;
    Any = true;
    There.push_back(E);
    Callers[E.Callee].push_back(E);
  }
  return Any;
}

void ValueFlow::indexFields() {
  if (FieldsIndexed)
    return;
  FieldsIndexed = true;
  auto Add = [&](Site By, const ir::Place &P) {
    if (P.Base == ir::Root::Global &&
        GlobalWriters[P.Index].size() <= MaxWriters)
      GlobalWriters[P.Index].push_back({By, P, ir::NoValue});
    for (size_t I = P.Steps.size(); I-- > 0;)
      if (P.Steps[I].What == PathStep::Field) {
        ir::Place Up = P;
        Up.Steps.resize(I + 1);
        FieldWriters[P.Steps[I].Name].push_back({By, Up, ir::NoValue});
        break;
      }
  };
  for (FunctionId F = 0; F < Joined.size(); ++F) {
    const ir::Function &Code = Joined.code(F);
    for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
      const ir::Instr &I = Code.Instrs[V];
      if (I.Code == Op::Aggregate) {
        const ir::Path &Shape = Code.Shapes[I.Index];
        for (size_t K = 0; K < I.Operands.size() && K < Shape.size(); ++K)
          if (Shape[K].What == PathStep::Field)
            FieldWriters[Shape[K].Name].push_back({{F, V}, {}, I.Operands[K]});
        continue;
      }
      if (I.Code != Op::Store && I.Code != Op::Call)
        continue;
      for (const Touch &T : memory(F).touches(V))
        if (T.What != Touch::Captured)
          Add({F, V}, T.Where);
    }
  }
}

/// What any code of the program puts into the member Steps[Field], whichever
/// object it belongs to: the answer where the object is not known.
TermRef ValueFlow::resolveField(const ir::Path &Steps, size_t Field) {
  ir::Path Rest(Steps.begin() + Field + 1, Steps.end());
  std::string Name = Steps[Field].Name;
  ir::Path Below(Steps.begin() + Field, Steps.end());
  return node({NodeKey::FieldOf, 0, 0, Below}, [&] {
    std::vector<TermRef> Found;
    auto It = FieldWriters.find(Name);
    if (It == FieldWriters.end())
      return Pool.bottom();
    size_t Count = 0;
    for (const FieldWriter &W : It->second) {
      if (++Count > MaxWriters) {
        ++Hit.FieldWriters;
        break;
      }
      TermRef T;
      FunctionId F = W.By.Function;
      if (W.Operand != ir::NoValue) {
        T = value({F, W.Operand}, Rest, W.By.Instr);
      } else {
        RootObject Root{W.Where.Base, W.Where.Index};
        ir::Path Full = W.Where.Steps;
        Full.insert(Full.end(), Rest.begin(), Rest.end());
        T = walk(F, memory(F).madeBy(W.By.Instr, Root), Full);
      }
      // What the same member held before is what this question asks.
      T = mapPorts(T, [&](TermRef Leaf) -> TermRef {
        if (Leaf->Kind != TermKind::Port)
          return Leaf;
        const ir::Path &S = Leaf->Where.Steps;
        for (size_t I = S.size(); I-- > 0;)
          if (S[I].What == PathStep::Field) {
            if (sameField(S[I].Name, Name) &&
                ir::Path(S.begin() + I + 1, S.end()) == Rest)
              return Pool.cycle(Ids[{NodeKey::FieldOf, 0, 0, Below, Asked}]);
            break;
          }
        return Leaf;
      });
      Found.push_back(resolve(T));
    }
    return Pool.choice(Found);
  });
}

/// What the last member in \p Steps that code of the program writes holds;
/// bottom if there is none.
TermRef ValueFlow::ofAnyObject(const ir::Path &Steps) {
  indexFields();
  for (size_t I = Steps.size(); I-- > 0;)
    if (Steps[I].What == PathStep::Field && Joined.isMember(Steps[I].Name) &&
        FieldWriters.count(Steps[I].Name))
      return resolveField(Steps, I);
  return Pool.bottom();
}

TermRef ValueFlow::resolvePort(FunctionId F, const Boundary &At) {
  uint32_t Tag = static_cast<uint32_t>(At.Base) << 24 | At.Index;
  return node({NodeKey::PortOf, F, Tag, At.Steps}, [&]() -> TermRef {
    std::vector<TermRef> Found;
    if (At.Base == ir::Root::Global) {
      indexFields();
      for (const FieldWriter &W : GlobalWriters[At.Index]) {
        RootObject Root{At.Base, At.Index};
        TermRef T =
            walk(W.By.Function, memory(W.By.Function).madeBy(W.By.Instr, Root),
                 At.Steps);
        // What it held before is this question again: a cycle.
        Found.push_back(resolve(T));
      }
      TermRef T = Pool.choice(Found);
      return T->Kind == TermKind::Bottom
                 ? Pool.unknown("a global", {F, ir::NoValue})
                 : T;
    }
    if (At.Base == ir::Root::Capture) {
      Edge Made;
      Made.Callee = F;
      Made.Call = {F, 0};
      EntityId E = Joined.body(F).Entity;
      std::vector<Site> Sites(Joined.closures(E).begin(),
                              Joined.closures(E).end());
      for (ir::SymbolId Pattern : Joined.symbol(F).Overrides)
        llvm::append_range(Sites, Joined.closures(Joined.entity(F, Pattern)));
      for (Site S : Sites) {
        Made.Made = S;
        Made.Call = S;
        Found.push_back(resolve(bind(Made, At)));
      }
      return Found.empty() ? Pool.unknown("a capture", {F, ir::NoValue})
                           : Pool.choice(Found);
    }
    llvm::ArrayRef<Edge> By = callers(F);
    size_t Count = 0;
    for (const Edge &E : By) {
      if (++Count > MaxCallers) {
        ++Hit.Callers;
        break;
      }
      Found.push_back(resolve(bind(E, At)));
    }
    if (TermRef T = handed(F, At))
      Found.push_back(T);
    TermRef Given = Pool.choice(Found);
    if (Given->Kind != TermKind::Bottom)
      return Given;
    if (TermRef Stored = ofAnyObject(At.Steps);
        Stored->Kind != TermKind::Bottom)
      return Stored;
    // Callers there are, but none of them is seen to write it.
    if (!By.empty() && !At.Steps.empty())
      return Pool.unknown("never seen written", By.front().Call);
    if (!By.empty())
      return Given;
    // Nobody in the program calls it: a handler that a framework runs, say.
    const ir::Type *T =
        At.Base == ir::Root::Param && At.Index < Joined.code(F).Params.size()
            ? Joined.type(F, Joined.code(F).Params[At.Index].Type)
            : nullptr;
    while (T && T->Element != ir::NoType &&
           (T->Kind == ir::TypeKind::Reference ||
            T->Kind == ir::TypeKind::Pointer))
      T = Joined.type(F, T->Element);
    if (T && T->Kind == ir::TypeKind::Record)
      if (const catalog::TypeModel *M = Joined.catalog().type(T->Name);
          M && !M->Source.empty())
        return Pool.source(M->Source, "", {F, ir::NoValue});
    if (At.Base == ir::Root::Param && At.Index < Joined.code(F).Params.size() &&
        Known.isNumber(F, Joined.code(F).Params[At.Index].Type) &&
        At.Steps.empty())
      return Pool.number({F, ir::NoValue});
    std::string What = At.Base == ir::Root::This ? "a member" : "a parameter";
    return Pool.unknown(What, {F, ir::NoValue});
  });
}

/// What the variadic function makes of its template and further arguments,
/// over all calls of the program; null if there is none.
TermRef ValueFlow::resolveFormat(FunctionId F, TermRef Template) {
  if (callers(F).empty())
    return nullptr;
  uint32_t Tag = static_cast<uint32_t>(ir::Root::Param) << 24 | 1u << 23 |
                 Template->Where.Index;
  return node({NodeKey::PortOf, F, Tag, Template->Where.Steps}, [&] {
    std::vector<TermRef> Found;
    for (const Edge &E : callers(F)) {
      if (Found.size() == MaxCallers) {
        ++Hit.Callers;
        break;
      }
      TermRef Text = formatted(E, Template);
      Found.push_back(
          Text ? resolve(Text)
               : Pool.mix({resolvePort(F, Template->Where)}, E.Call));
    }
    return Pool.choice(Found);
  });
}

TermRef ValueFlow::resolve(TermRef T) {
  T = Formats.map(T, [&](FunctionId F, TermRef Template) {
    return resolveFormat(F, Template);
  });
  return mapPorts(T, [&](TermRef Leaf) -> TermRef {
    return Leaf->Kind == TermKind::Port
               ? resolvePort(Leaf->Made.Function, Leaf->Where)
               : Leaf;
  });
}

} // namespace backlint::link
