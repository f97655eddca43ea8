//===- Appended.cpp - What a call adds to an object, what it prints -------===//
//
// A stream is the text that was written to it. These questions ask for the
// piece that one call adds, so that a stream that lives as long as the program
// need not be read as a whole.
//
//===----------------------------------------------------------------------===//
#include "link/ValueFlow.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using catalog::Expr;
using ir::PathStep;
using ir::TypeKind;

/// The boundary of the callee at which the object of \p T is, \p Rest below.
std::optional<Boundary> ValueFlow::touched(const Edge &By, const Touch &T,
                                           const ir::Path &Rest) const {
  // Through a pointer to member, the object comes first.
  bool HasReceiver = Joined.call(By.Call)->is(ir::HasReceiver);
  bool Member = By.What == Edge::Value && isMember(By.Callee);
  if (By.What == Edge::Value && T.Index == 0)
    return std::nullopt;
  bool Receiver = Member ? T.Index == 1 : T.Index == 0 && HasReceiver;
  uint32_t First = Member ? 2 : By.What == Edge::Value || HasReceiver ? 1 : 0;
  Boundary At{Receiver ? ir::Root::This : ir::Root::Param,
              Receiver ? 0 : T.Index - First, Rest};
  if (Receiver)
    return At;
  const ir::Function &Code = Joined.code(By.Callee);
  if (At.Index >= Code.Params.size())
    return std::nullopt;
  const ir::Type *P = Joined.type(By.Callee, Code.Params[At.Index].Type);
  if (P && (P->Kind == TypeKind::Pointer || P->Kind == TypeKind::Record))
    At.Steps.insert(At.Steps.begin(), {PathStep::Deref, ""});
  return At;
}

TermRef ValueFlow::appended(Site Call, const Touch &By) {
  const ir::Instr &I = Joined.instr(Call);
  const ModelList &Models = Known.of(Call);
  std::vector<TermRef> Found;
  for (const catalog::FunctionModel *M : Models)
    for (const catalog::Effect &E : M->Effects) {
      const std::vector<Expr> &Pieces = E.Value.Operands;
      if (E.Target.Base == catalog::Port::Return ||
          E.Value.What != Expr::Concat || Pieces[0].What != Expr::At ||
          !(Pieces[0].Where == E.Target) ||
          Places::operand(I, *Joined.call(Call), E.Target) != By.Index)
        continue;
      std::vector<TermRef> Added;
      for (const Expr &Piece : llvm::drop_begin(Pieces)) {
        auto Index = Piece.What == Expr::At && Piece.Where.Steps.empty() &&
                             Piece.Where.Base != catalog::Port::Rest
                         ? Places::operand(I, *Joined.call(Call), Piece.Where)
                         : std::nullopt;
        Added.push_back(Index ? printed(Call, *Index)
                              : evaluate(Call, Piece, {}));
      }
      Found.push_back(Pool.concat(Added, Call));
    }
  if (!Models.empty())
    return Pool.choice(Found);
  llvm::ArrayRef<Edge> Edges = calleesOf(Call);
  for (const Edge &E : Edges) {
    if (E.What != Edge::Direct && E.What != Edge::Value)
      continue;
    std::optional<Boundary> At = touched(E, By, {});
    if (!At)
      continue;
    // What it holds before the call is no part of what the call adds.
    TermRef Before = Pool.port(E.Callee, *At);
    TermRef Added = mapPorts(leftAt(E.Callee, *At), [&](TermRef Leaf) {
      return Leaf == Before ? Pool.text("") : Leaf;
    });
    Found.push_back(Pool.hop(instantiate(Added, E), Call, "return"));
  }
  if (!Edges.empty())
    return Pool.choice(Found);
  for (uint32_t O = 0; O < I.Operands.size(); ++O)
    if (O != By.Index &&
        !Known.isNumber(Call.Function,
                        Joined.code(Call.Function).Instrs[I.Operands[O]].Type))
      Found.push_back(printed(Call, O));
  return Pool.mix(Found, Call);
}

static const ir::Type *classOf(const Program &Joined, FunctionId F,
                               ir::TypeId Type) {
  const ir::Type *T = Joined.type(F, Type);
  while (T && T->Kind == TypeKind::Reference)
    T = Joined.type(F, T->Element);
  return T && T->Kind == TypeKind::Record ? T : nullptr;
}

/// Functions of the program that turn an object into text for a library:
/// `formatter<User>::format(user, context)`, `format_as(user)`,
/// `operator<<(stream, user)`. The models' roles name the first two.
void ValueFlow::indexPrinters() {
  PrintersIndexed = true;
  for (FunctionId F = 0; F < Joined.size(); ++F) {
    const ir::Symbol &S = Joined.symbol(F);
    llvm::ArrayRef<catalog::FunctionModel> Models =
        Joined.catalog().functions(S.Name);
    bool Formats = llvm::any_of(Models, [](const catalog::FunctionModel &M) {
      return M.has("formatter");
    });
    llvm::StringRef Last = llvm::StringRef(S.Name);
    Last = Last.substr(Last.rfind(':') + 1);
    bool Streams = Last == "operator<<" && S.Parameters.size() == 2;
    Formats |= Last == "format_as" && S.Parameters.size() == 1;
    if (!Formats && !Streams)
      continue;
    if (const ir::Type *T =
            S.Parameters.empty()
                ? nullptr
                : classOf(Joined, F, S.Parameters[Streams ? 1 : 0]))
      Printers[T->Name].push_back(F);
  }
}

TermRef ValueFlow::printed(Site Call, uint32_t Index) {
  FunctionId F = Call.Function;
  const ir::Instr &I = Joined.instr(Call);
  const ir::Type *T =
      classOf(Joined, F, Joined.code(F).Instrs[I.Operands[Index]].Type);
  if (!T)
    return operand(Call, Index);
  if (!PrintersIndexed)
    indexPrinters();
  auto It = Printers.find(T->Name);
  if (It == Printers.end())
    return operand(Call, Index);
  std::vector<TermRef> Found;
  for (FunctionId P : It->second) {
    const ir::Symbol &S = Joined.symbol(P);
    bool Streams = llvm::StringRef(S.Name).ends_with("operator<<");
    uint32_t Object = Streams ? 1 : 0;
    std::vector<TermRef> Texts;
    if (!Streams)
      Texts.push_back(returned(P, {}));
    if (S.Parameters.size() > 1)
      Texts.push_back(leftAt(P, {ir::Root::Param, Streams ? 0u : 1u, {}}));
    for (TermRef Text : Texts) {
      TermRef Of = mapPorts(Text, [&](TermRef Leaf) {
        if (Leaf->Kind != TermKind::Port || Leaf->Made.Function != P ||
            Leaf->Where.Base == ir::Root::Global)
          return Leaf;
        return Leaf->Where.Base == ir::Root::Param &&
                       Leaf->Where.Index == Object
                   ? operand(Call, Index, Leaf->Where.Steps)
                   : Pool.text("");
      });
      Found.push_back(Pool.hop(Of, Call, "return"));
    }
  }
  return Pool.choice(Found);
}

} // namespace backlint::link
