//===- CallbackLoops.cpp - Loops that a library runs over a callback ------===//
//
// Which range an algorithm or a view runs its callback over, and what of the
// call's arguments reaches the callback's parameters.
//
//===----------------------------------------------------------------------===//

#include "queries/RepeatedQueries.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint {

using namespace link; // NOLINT(google-build-using-namespace): every second
                      // name is the linker's.
using ir::Op;

std::vector<ir::ValueId> handedTo(const Program &Joined, const Edge &E,
                                  uint32_t Parameter) {
  std::vector<ir::ValueId> Result;
  auto Given = E.By->Parameters.find(Parameter);
  if (Given == E.By->Parameters.end())
    Given = E.By->Parameters.find(~0u);
  if (Given == E.By->Parameters.end())
    return Result;
  const ir::Instr &I = Joined.instr(E.Call);
  std::vector<const catalog::Expr *> Work{&Given->second};
  while (!Work.empty()) {
    const catalog::Expr *X = Work.back();
    Work.pop_back();
    for (const catalog::Expr &Part : X->Operands)
      Work.push_back(&Part);
    if (X->What != catalog::Expr::At && X->What != catalog::Expr::Alias)
      continue;
    auto O = Places::operand(I, *Joined.call(E.Call), X->Where);
    if (!O)
      continue;
    bool Rest = X->Where.Base == catalog::Port::Rest;
    Result.insert(Result.end(), I.Operands.begin() + *O,
                  Rest ? I.Operands.end() : I.Operands.begin() + *O + 1);
  }
  return Result;
}

/// The container that a library's algorithm runs over: the object of the
/// iterator or range that it hands to the callback.
static std::optional<uint32_t> rangeOf(const Program &Joined, const Edge &E,
                                       bool &FromQuery) {
  for (const auto &[Index, Given] : E.By->Parameters) {
    const catalog::Expr *X = &Given;
    while (!X->Operands.empty() && X->What != catalog::Expr::At &&
           X->What != catalog::Expr::Alias && X->What != catalog::Expr::Source)
      X = &X->Operands[0];
    if (X->What == catalog::Expr::Source)
      FromQuery = true;
    else if (X->What == catalog::Expr::At || X->What == catalog::Expr::Alias)
      if (auto O = Places::operand(Joined.instr(E.Call), *Joined.call(E.Call),
                                   X->Where);
          O && !X->Where.Steps.empty())
        return O;
  }
  return std::nullopt;
}

/// The range that is piped into what the call makes: `range | call(...)`.
static std::optional<ir::ValueId> pipedInto(const Program &Joined, Site Call) {
  const ir::Function &Code = Joined.code(Call.Function);
  auto IsMade = [&](ir::ValueId V) {
    const ir::Instr &I = Code.Instrs[V];
    if (V == Call.Instr)
      return true;
    return I.Where != ir::NoPlace &&
           llvm::any_of(Code.Instrs, [&](const ir::Instr &S) {
             return S.Code == Op::Store && S.Operands[0] == Call.Instr &&
                    Code.Places[S.Where] == Code.Places[I.Where];
           });
  };
  for (const ir::Instr &I : Code.Instrs)
    if (I.Code == Op::Call && I.Operands.size() == 2 &&
        !Code.Calls[I.Index].is(ir::HasReceiver) && IsMade(I.Operands[1]))
      return I.Operands[0];
  return std::nullopt;
}

bool RepeatedQueries::perElement(const Level &L,
                                 const std::vector<Boundary> &Of,
                                 const Edge &E) {
  if (E.What != Edge::Callback || !E.By->PerElement ||
      llvm::none_of(Of, [](const Boundary &B) {
        return B.Base == ir::Root::Param || B.Base == ir::Root::This;
      }))
    return false;
  FunctionId G = E.Call.Function;
  const ir::Function &Code = Joined.code(G);
  LoopFacts Facts;
  Facts.Over = Iteration::Elements;
  bool FromQuery = false;
  std::optional<uint32_t> O = rangeOf(Joined, E, FromQuery);
  if (FromQuery && hasRole(Flow, E.Call, "query")) {
    Facts.Over = Iteration::Rows;
    Facts.Feed = {E.Call, Known.statements().shown(E.Call)};
    if (givesOneRow(Facts.Feed->Text))
      return false;
  } else if (std::optional<ir::ValueId> Given =
                 O ? std::optional(Joined.instr(E.Call).Operands[*O])
                   : pipedInto(Joined, E.Call)) {
    ir::ValueId Range = *Given;
    // begin(x): the range is x.
    const ir::Instr *I = &Code.Instrs[Range];
    const ir::Type *T = Joined.type(G, I->Type);
    if (I->Code == Op::Call && I->Operands.size() == 1) {
      Range = I->Operands[0];
      T = Joined.type(G, Code.Instrs[Range].Type);
    }
    Facts =
        Known.factsOfRange(G, {ir::Root::Value, Range, {}}, T, E.Call.Instr);
    Facts.Name = Known.rangeName(G, Range);
    if (!Facts.isData())
      return false;
  }
  RepeatedQuery R = start(L, RepeatedQuery::PerElement);
  R.LoopIn = G;
  R.Repeats = E.Call;
  R.Facts = std::move(Facts);
  Found.push_back(std::move(R));
  return true;
}

} // namespace backlint
