//===- Passage.cpp - How a request's value gets somewhere -----------------===//

#include "input/Passage.h"
#include "link/Tested.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::input {

using namespace link; // NOLINT(google-build-using-namespace)

/// More ways than that to one place are not read.
static constexpr size_t MaxWays = 48;
static constexpr size_t MaxSteps = 20000;

namespace {

class Walk {
public:
  Walk(ValueFlow &Flow, bool TypeIsEnough)
      : Flow(Flow), TypeIsEnough(TypeIsEnough) {}

  std::vector<Passage> Found;

  void go(TermRef T) {
    if (Found.size() >= MaxWays || ++Steps > MaxSteps || !leads(T))
      return;
    Path.push_back(T);
    if (T->Kind == TermKind::Source)
      add();
    else if (T->Kind == TermKind::Clean)
      go(T->Kids[0]);
    else
      for (TermRef K : T->Kids)
        go(K);
    Path.pop_back();
  }

private:
  /// Whether a source lies below, and no test before it.
  bool leads(TermRef T) {
    // What a large object was made of need not be in what is read of it.
    if (!T->HasOrigins || T->isMixedUp())
      return false;
    if (T->Kind == TermKind::Source)
      return Flow.program().catalog().isUntrusted(T->Name);
    if (auto It = Memo.find(T); It != Memo.end())
      return It->second;
    Memo[T] = false;
    bool Result = false;
    if (T->Kind == TermKind::Clean)
      Result = T->Name != TestedName && T->Name != "range" && !isDigest(T) &&
               !(TypeIsEnough && T->Name == TypedName) && leads(T->Kids[0]);
    else if (T->Kind == TermKind::Number && isVerdict(T))
      Result = false;
    else
      Result = llvm::any_of(T->Kids, [&](TermRef K) { return leads(K); });
    return Memo[T] = Result;
  }

  /// A digest has a form of its own, whatever it is of.
  static bool isDigest(TermRef T) {
    return T->Name == "hash" || T->Name == "password-hash" ||
           T->Name == "encrypted";
  }

  /// A bool holds nothing of what it is a verdict on.
  bool isVerdict(TermRef T) const {
    if (T->Made.Instr == ir::NoValue)
      return false;
    const ir::Type *Type = Flow.program().type(
        T->Made.Function, Flow.program().instr(T->Made).Type);
    return Type && Type->Kind == ir::TypeKind::Bool;
  }

  void add() {
    Passage W;
    W.Nodes = Path;
    TermRef Leaf = Path.back();
    W.Field = Leaf->Label;
    W.Entry = Leaf->Made;
    std::string Member;
    bool Placed = false;
    for (TermRef T : Path) {
      if (T->Kind == TermKind::Part && Member.empty() &&
          !llvm::StringRef(T->Label).starts_with(PieceLabel) &&
          !llvm::all_of(T->Label, llvm::isDigit)) // A position names nothing.
        Member = T->Label;
      if (T->Kind == TermKind::Number)
        W.Number = W.Number ? W.Number : T;
      llvm::StringRef Label = T->Label;
      if (T->Kind == TermKind::Hop && Label.consume_front(FieldLabel)) {
        if (!Placed)
          W.Entry = T->Made;
        Placed = true;
        if (Member.empty() && !llvm::all_of(Label, llvm::isDigit))
          Member = Label.str();
      }
    }
    if (W.Field.empty())
      W.Field = Member;
    for (const Passage &Old : Found)
      if (Old.Field == W.Field && Old.Entry == W.Entry &&
          Old.source()->Name == Leaf->Name)
        return;
    Found.push_back(std::move(W));
  }

  ValueFlow &Flow;
  bool TypeIsEnough;
  std::vector<TermRef> Path;
  llvm::DenseMap<TermRef, bool> Memo;
  size_t Steps = 0;
};

} // namespace

std::vector<Passage> waysTo(ValueFlow &Flow, TermRef T, bool TypeIsEnough) {
  Walk W(Flow, TypeIsEnough);
  W.go(T);
  return std::move(W.Found);
}

bool isFree(ValueFlow &Flow, TermRef Node) {
  if (Node->Made.Instr == ir::NoValue || Node->Made.Function == Nothing)
    return true;
  const ir::Instr &I = Flow.program().instr(Node->Made);
  if (I.Code == ir::Op::Binary)
    return I.Index != static_cast<uint32_t>(ir::Operator::Rem) &&
           I.Index != static_cast<uint32_t>(ir::Operator::And);
  if (I.Code != ir::Op::Call)
    return true;
  const ModelList &Models = Flow.models().of(Node->Made);
  if (Models.empty())
    return !Flow.calleesOf(Node->Made).empty();
  // One number made of another.
  if (!I.Operands.empty() &&
      Flow.models().isNumber(
          Node->Made.Function,
          Flow.program().code(Node->Made.Function).Instrs[I.Operands[0]].Type))
    return true;
  return llvm::any_of(Models, [](const catalog::FunctionModel *M) {
    // Another function than one that counts hands the number on as it is.
    if (M->has("converts") ||
        llvm::any_of(M->Effects, [](const catalog::Effect &E) {
          return E.Target.Base == catalog::Port::Return &&
                 (E.Value.What == catalog::Expr::At ||
                  E.Value.What == catalog::Expr::Choice ||
                  E.Value.What == catalog::Expr::Source);
        }))
      return true;
    return llvm::any_of(M->Sinks, [](const catalog::Sink &S) {
      return S.Kind == "conversion" || S.Kind == "unchecked-conversion" ||
             S.Kind == "typed-read";
    });
  });
}

} // namespace backlint::input
