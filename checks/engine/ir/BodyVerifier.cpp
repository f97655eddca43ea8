//===- BodyVerifier.cpp - Invariants of one function ----------------------===//
//
// See Verify.h for what they are.
//
//===----------------------------------------------------------------------===//
#include "ir/BodyVerifier.h"
#include "ir/Fields.h"
#include "ir/TextWords.h"

namespace backlint::ir {
namespace {

using llvm::Twine;

/// How an instruction has to be made.
struct Demand {
  size_t Least, Most; ///< Number of operands.
  bool Place;
};

Demand demandOf(Op Code) {
  constexpr size_t Any = ~size_t(0);
  switch (Code) {
  case Op::Literal:
  case Op::Function:
    return {0, 0, false};
  case Op::Addr:
  case Op::Load:
    return {0, 0, true};
  case Op::Store:
    return {1, 1, true};
  case Op::Unary:
  case Op::Cast:
  case Op::Await:
    return {1, 1, false};
  case Op::Binary:
    return {2, 2, false};
  case Op::Call:
  case Op::Aggregate:
  case Op::Closure:
  case Op::New:
  case Op::Lost:
    return {0, Any, false};
  }
  return {0, Any, false};
}

/// Whether following Parent from each region leads outside.
template <typename Region> bool parentsEnd(const std::vector<Region> &Regions) {
  // 0: unknown, 1: on the way, 2: leads outside.
  std::vector<uint8_t> State(Regions.size());
  for (uint32_t Start = 0; Start < Regions.size(); ++Start) {
    std::vector<uint32_t> Way;
    uint32_t At = Start;
    for (; At != None && State[At] == 0; At = Regions[At].Parent) {
      State[At] = 1;
      Way.push_back(At);
    }
    if (At != None && State[At] == 1)
      return false;
    for (uint32_t Done : Way)
      State[Done] = 2;
  }
  return true;
}

} // namespace

void BodyVerifier::fail(const Twine &Where, const Twine &What) {
  std::string Name = F.Symbol == NoSymbol ? "?" : U.Symbols[F.Symbol].Name;
  Out.add("function " + Name + ": " + Where, What);
}

void BodyVerifier::verify() {
  if (F.Blocks.empty() && !F.Instrs.empty())
    fail("body", "has instructions but no block");
  places();
  placeInstrs();
  for (ValueId Id = 0; Id < F.Instrs.size(); ++Id)
    instr(Id);
  for (BlockId Id = 0; Id < F.Blocks.size(); ++Id)
    block(Id);
  regions();
}

void BodyVerifier::places() {
  for (PlaceId Id = 0; Id < F.Places.size(); ++Id) {
    const Place &P = F.Places[Id];
    std::string Number = std::to_string(Id);
    if (indexTable(P.Base) >= 0 && P.Index == None)
      fail("place " + Number, "has no root");
    else if (P.Base == Root::Global &&
             U.Symbols[P.Index].Kind != SymbolKind::Global)
      fail("place " + Number, "its root is no global");
    else if (P.Base == Root::Value && F.Instrs[P.Index].Code == Op::Store)
      fail("place " + Number, "its root is a store, which makes no value");
    for (const PathStep &S : P.Steps)
      if (S.Name.empty() == (S.What == PathStep::Field))
        if (S.What != PathStep::Key)
          fail("place " + Number, "a step has the wrong name");
  }
}

void BodyVerifier::placeInstrs() {
  Home.assign(F.Instrs.size(), NoBlock);
  Ordinal.assign(F.Instrs.size(), 0);
  for (BlockId Id = 0; Id < F.Blocks.size(); ++Id) {
    size_t Position = 0;
    for (ValueId Instr : F.Blocks[Id].Instrs) {
      if (Instr == NoValue) {
        fail("bb" + Twine(Id), "lists no value");
        continue;
      }
      if (stands(Instr))
        fail("%" + Twine(Instr), "stands in two places");
      Home[Instr] = Id;
      Ordinal[Instr] = Position++;
    }
  }
}

void BodyVerifier::instr(ValueId Id) {
  const Instr &I = F.Instrs[Id];
  std::string Where = "%" + std::to_string(Id);
  std::string Code = words::of(words::Ops, I.Code).str();
  Demand Wanted = demandOf(I.Code);
  if (I.Operands.size() < Wanted.Least || I.Operands.size() > Wanted.Most)
    fail(Where, Code + " has " + Twine(I.Operands.size()) + " operands");
  if (Wanted.Place != (I.Where != NoPlace))
    fail(Where, Code + (Wanted.Place ? " lacks a place" : " has a place"));
  bool WantsIndex = indexTable(I.Code) >= 0;
  if (WantsIndex != (I.Index != None)) {
    fail(Where, Code + (WantsIndex ? " lacks its index" : " has an index"));
    return;
  }
  operands(Id);
  if (I.Code == Op::Call)
    call(Id);
  if (I.Code == Op::Aggregate && F.Shapes[I.Index].size() != I.Operands.size())
    fail(Where, "its shape has another size");
  if (I.Code == Op::Closure) {
    auto Known = CaptureCounts.find(I.Index);
    if (Known != CaptureCounts.end() && !Known->second.count(I.Operands.size()))
      fail(Where, "the function has another number of captures");
  }
}

void BodyVerifier::operands(ValueId Id) {
  const Instr &I = F.Instrs[Id];
  std::string Number = std::to_string(Id);
  std::vector<ValueId> Used = I.Operands;
  if (I.Where != NoPlace && F.Places[I.Where].Base == Root::Value)
    Used.push_back(F.Places[I.Where].Index);
  for (ValueId Operand : Used) {
    if (Operand == NoValue)
      fail("%" + Number, "an operand is missing");
    else if (F.Instrs[Operand].Code == Op::Store)
      fail("%" + Number, "uses a store, which makes no value");
    else if (stands(Id) && !stands(Operand))
      fail("%" + Number, "uses a value that stands in no block");
    else if (stands(Id) && Home[Id] == Home[Operand] &&
             Ordinal[Operand] >= Ordinal[Id])
      fail("%" + Number, "uses a value that is made after it");
  }
}

void BodyVerifier::call(ValueId Id) {
  const Instr &I = F.Instrs[Id];
  const Call &C = F.Calls[I.Index];
  std::string Number = std::to_string(Id);
  if (C.Traits >= 2 * DefaultArguments)
    fail("%" + Number, "the call has unknown traits");
  bool Named = C.Kind == CalleeKind::Direct || C.Kind == CalleeKind::Virtual;
  if (Named && C.Callee == NoSymbol)
    fail("%" + Number, "the call has no callee");
  bool NeedsFirst = C.is(HasReceiver) || C.Kind == CalleeKind::Indirect ||
                    C.Kind == CalleeKind::Delete;
  if (NeedsFirst && I.Operands.empty())
    fail("%" + Number, "the call lacks its first operand");
}

void BodyVerifier::block(BlockId Id) {
  const Block &B = F.Blocks[Id];
  std::string Number = std::to_string(Id);
  size_t Wanted = 0;
  if (B.Ends == TerminatorKind::Jump)
    Wanted = 1;
  else if (B.Ends == TerminatorKind::Branch)
    Wanted = 2;
  else if (B.Ends == TerminatorKind::Switch)
    Wanted = B.Cases.size() + 1;
  if (B.Successors.size() != Wanted)
    fail("bb" + Number, words::of(words::Terminators, B.Ends) + " has " +
                            Twine(B.Successors.size()) + " successors");
  for (BlockId Successor : B.Successors)
    if (Successor == NoBlock)
      fail("bb" + Number, "a successor is missing");
  if (!B.Cases.empty() && B.Ends != TerminatorKind::Switch)
    fail("bb" + Number, "has cases but is no switch");
  if (B.Condition == NoValue)
    return;
  if (F.Instrs[B.Condition].Code == Op::Store || !stands(B.Condition))
    fail("bb" + Number, "its condition is no value that stands in a block");
}

void BodyVerifier::regions() {
  if (!parentsEnd(F.Loops))
    fail("loops", "a loop is its own parent");
  if (!parentsEnd(F.Tries))
    fail("tries", "a try is its own parent");
  for (const Try &T : F.Tries)
    for (const Try::Handler &H : T.Handlers)
      if (H.Entry == NoBlock)
        fail("tries", "a handler has no block");
}

} // namespace backlint::ir
