//===- Program.cpp - Units joined into one program ------------------------===//

#include "link/Program.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/xxhash.h"
#include <map>
#include <set>

namespace backlint::link {
namespace {

/// A hash of what a body does, over names instead of a unit's indexes, so
/// that the same header function seen by two units is found to be one.
class BodyHash {
public:
  BodyHash(const ir::Unit &Unit, const ir::Function &Code) {
    for (const ir::Instr &I : Code.Instrs) {
      number(static_cast<uint64_t>(I.Code));
      number(I.Where);
      switch (I.Code) {
      case ir::Op::Literal:
        text(Unit.Literals[I.Index].Value);
        break;
      case ir::Op::Function:
      case ir::Op::Closure:
        text(Unit.Symbols[I.Index].Identity);
        break;
      default:
        number(I.Index);
      }
      for (ir::ValueId V : I.Operands)
        number(V);
      number(I.At.Line);
      number(I.At.Column);
    }
    for (const ir::Call &C : Code.Calls) {
      number(static_cast<uint64_t>(C.Kind) << 8 | C.Traits);
      text(C.Callee == ir::NoSymbol ? C.Name : Unit.Symbols[C.Callee].Identity);
    }
    for (const ir::Place &P : Code.Places) {
      number(static_cast<uint64_t>(P.Base));
      if (P.Base == ir::Root::Global)
        text(Unit.Symbols[P.Index].Identity);
      else
        number(P.Index);
      for (const ir::PathStep &S : P.Steps) {
        number(S.What);
        text(S.Name);
      }
    }
    for (const ir::Block &B : Code.Blocks) {
      number(static_cast<uint64_t>(B.Ends));
      number(B.Condition);
      for (ir::BlockId S : B.Successors)
        number(S);
      number(B.Instrs.size());
    }
    if (Code.At.File != ir::NoFile)
      text(Unit.Files[Code.At.File].Path);
  }

  uint64_t value() const {
    return llvm::xxh3_64bits(llvm::ArrayRef<uint8_t>(
        reinterpret_cast<const uint8_t *>(Bytes.data()), Bytes.size()));
  }

private:
  void number(uint64_t N) {
    for (int Shift = 0; Shift < 64; Shift += 8)
      Bytes.push_back(static_cast<char>(N >> Shift));
  }
  void text(llvm::StringRef S) {
    number(S.size());
    Bytes.append(S.begin(), S.end());
  }

  std::string Bytes;
};

} // namespace

Program::Program(llvm::ArrayRef<const ir::Unit *> Given,
                 const catalog::Catalog &Catalog)
    : Known(Catalog), Recursive(Given) {
  std::vector<const ir::Unit *> Units(Given.begin(), Given.end());
  llvm::sort(Units, [](const ir::Unit *A, const ir::Unit *B) {
    return A->MainFile < B->MainFile;
  });
  indexSymbols(Units);
  indexBodies(Units);
  indexClasses(Units);
}

void Program::indexSymbols(llvm::ArrayRef<const ir::Unit *> Units) {
  std::map<llvm::StringRef, EntityId> Numbers;
  for (const ir::Unit *U : Units)
    for (const ir::Symbol &S : U->Symbols)
      Numbers.emplace(S.Identity, 0);
  EntityId Next = 0;
  for (auto &[Identity, Number] : Numbers)
    Number = Next++;
  ByEntity.resize(Next);
  Overriders.resize(Next);
  ClosureSites.resize(Next);
  ConstGlobals.resize(Next);
  for (const ir::Unit *U : Units) {
    auto &Mine = Entities.emplace_back();
    Mine.reserve(U->Symbols.size());
    for (const ir::Symbol &S : U->Symbols) {
      Mine.push_back(Numbers.find(S.Identity)->second);
      if (S.is(ir::ConstGlobal))
        ConstGlobals[Mine.back()] = true;
    }
    for (size_t I = 0; I < U->Symbols.size(); ++I)
      for (ir::SymbolId Base : U->Symbols[I].Overrides)
        Overriders[Mine[Base]].push_back(Mine[I]);
  }
  for (auto &List : Overriders) {
    llvm::sort(List);
    List.erase(std::unique(List.begin(), List.end()), List.end());
  }
}

void Program::indexBodies(llvm::ArrayRef<const ir::Unit *> Units) {
  struct Candidate {
    EntityId Entity;
    uint64_t Hash;
    uint32_t Unit, Index;
  };
  std::vector<Candidate> All;
  for (uint32_t U = 0; U < Units.size(); ++U)
    for (uint32_t I = 0; I < Units[U]->Functions.size(); ++I) {
      const ir::Function &F = Units[U]->Functions[I];
      All.push_back(
          {Entities[U][F.Symbol], BodyHash(*Units[U], F).value(), U, I});
    }
  // A template as written stands for itself only where no unit instantiates
  // it.
  auto Spot = [&](const Candidate &C) {
    const ir::Function &F = Units[C.Unit]->Functions[C.Index];
    llvm::StringRef File = F.At.File == ir::NoFile
                               ? llvm::StringRef()
                               : Units[C.Unit]->Files[F.At.File].Path;
    return std::tuple(llvm::StringRef(Units[C.Unit]->Symbols[F.Symbol].Name),
                      File, F.At.Line, F.At.Column);
  };
  std::set<std::tuple<llvm::StringRef, llvm::StringRef, uint32_t, uint32_t>>
      Instantiated;
  auto IsPattern = [&](const Candidate &C) {
    return Units[C.Unit]->Functions[C.Index].Dependent;
  };
  for (const Candidate &C : All)
    if (!IsPattern(C))
      Instantiated.insert(Spot(C));
  llvm::erase_if(All, [&](const Candidate &C) {
    return IsPattern(C) && Instantiated.count(Spot(C));
  });
  // Among equal bodies the first unit by path stands for all.
  llvm::sort(All, [](const Candidate &A, const Candidate &B) {
    return std::tie(A.Entity, A.Hash, A.Unit, A.Index) <
           std::tie(B.Entity, B.Hash, B.Unit, B.Index);
  });
  All.erase(std::unique(All.begin(), All.end(),
                        [](const Candidate &A, const Candidate &B) {
                          return A.Entity == B.Entity && A.Hash == B.Hash;
                        }),
            All.end());
  for (const Candidate &C : All) {
    FunctionId F = Bodies.size();
    Bodies.push_back(
        {Units[C.Unit], &Units[C.Unit]->Functions[C.Index], C.Entity, C.Unit});
    ByEntity[C.Entity].push_back(F);
    const ir::Symbol &S = symbol(F);
    if (S.Kind == ir::SymbolKind::Constructor)
      Constructors[S.Class].push_back(F);
    const ir::Function &Code = code(F);
    for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V)
      if (Code.Instrs[V].Code == ir::Op::Closure)
        ClosureSites[entity(F, Code.Instrs[V].Index)].push_back({F, V});
  }
}

void Program::indexClasses(llvm::ArrayRef<const ir::Unit *> Units) {
  for (const ir::Unit *U : Units)
    for (const ir::Class &C : U->Classes) {
      for (const std::string &Base : C.Bases)
        Bases[C.Name].push_back(Base);
      for (const ir::Member &M : C.Members)
        Members.insert(M.Name);
    }
}

const ir::Call *Program::call(Site S) const {
  const ir::Instr &I = instr(S);
  return I.Code == ir::Op::Call ? &code(S.Function).Calls[I.Index] : nullptr;
}

std::string Program::displayName(FunctionId F) const {
  const ir::Symbol *S = &symbol(F);
  if (S->Kind != ir::SymbolKind::Lambda)
    return S->Name;
  ir::SymbolId Around = code(F).Enclosing;
  if (Around == ir::NoSymbol)
    return "lambda";
  const ir::Symbol &Outer = unit(F).Symbols[Around];
  return Outer.Kind == ir::SymbolKind::Lambda ? "lambda"
                                              : "lambda in " + Outer.Name;
}

std::vector<FunctionId> Program::overridersOf(EntityId E) const {
  std::vector<FunctionId> Result;
  std::vector<EntityId> Work{E};
  std::vector<EntityId> Seen{E};
  while (!Work.empty()) {
    EntityId Now = Work.back();
    Work.pop_back();
    llvm::append_range(Result, ByEntity[Now]);
    for (EntityId Next : Overriders[Now])
      if (!llvm::is_contained(Seen, Next)) {
        Seen.push_back(Next);
        Work.push_back(Next);
      }
  }
  llvm::sort(Result);
  return Result;
}

std::vector<FunctionId> Program::targets(Site S) const {
  const ir::Call *C = call(S);
  if (!C || C->Callee == ir::NoSymbol)
    return {};
  EntityId E = entity(S.Function, C->Callee);
  if (C->Kind == ir::CalleeKind::Virtual)
    return overridersOf(E);
  return ByEntity[E];
}

std::vector<FunctionId> Program::constructors(llvm::StringRef Class,
                                              size_t Count) const {
  std::vector<FunctionId> Result;
  auto Found = Constructors.find(Class);
  if (Found != Constructors.end())
    for (FunctionId F : Found->second)
      if (symbol(F).Parameters.size() == Count)
        Result.push_back(F);
  return Result;
}

bool Program::anyBase(llvm::StringRef Class,
                      llvm::function_ref<bool(llvm::StringRef)> Holds) const {
  std::vector<llvm::StringRef> Work{Class};
  llvm::StringSet<> Seen;
  while (!Work.empty()) {
    llvm::StringRef Now = Work.back();
    Work.pop_back();
    if (!Seen.insert(Now).second)
      continue;
    if (Holds(Now))
      return true;
    auto Found = Bases.find(Now);
    if (Found != Bases.end())
      for (const std::string &B : Found->second)
        Work.push_back(B);
  }
  return false;
}

bool Program::derives(llvm::StringRef Class, llvm::StringRef Base) const {
  return anyBase(Class, [&](llvm::StringRef B) { return B == Base; });
}

} // namespace backlint::link
