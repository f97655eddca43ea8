//===- Secrets.cpp - Whether a value gives a secret away ------------------===//

#include "link/Secrets.h"
#include "link/Guards.h"
#include "link/QualifiedName.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::link {

/// So many characters of a secret may be shown to tell it from others.
static constexpr unsigned MaxShown = 6;

Secrets::Said Secrets::named(llvm::StringRef Name, Said As) const {
  const catalog::SecretName *Found =
      Flow.program().catalog().secrets().match(Name);
  if (!Found)
    return As;
  return std::max(As, Found->Is == "connection" ? Connection : Secret);
}

/// The name that a text gives to what is put behind it: `password=`,
/// `"token":"`, `pwd='`; a label of prose gives none.
static llvm::StringRef keyAtEnd(llvm::StringRef Text) {
  Text = Text.rtrim(" \t\"'`\\{");
  bool Assigned = Text.consume_back("=");
  if (!Assigned && !Text.consume_back(":"))
    return "";
  Text = Text.rtrim(" \t\"'`\\");
  size_t Begin = Text.size();
  while (Begin > 0 && (llvm::isAlnum(Text[Begin - 1]) ||
                       llvm::StringRef("_-.").contains(Text[Begin - 1])))
    --Begin;
  llvm::StringRef Key = Text.substr(Begin);
  // "Invalid token: " introduces a message.
  llvm::StringRef Rest = Text.take_front(Begin);
  if (!Assigned && !Rest.empty() &&
      llvm::StringRef(" \t").contains(Rest.back()))
    return "";
  return Key;
}

static llvm::StringRef lastText(TermRef T) {
  while (!T->Kids.empty() &&
         (T->Kind == TermKind::Concat || T->Kind == TermKind::Hop ||
          T->Kind == TermKind::Repeat))
    T = T->Kids.back();
  return T->Kind == TermKind::Text ? llvm::StringRef(T->Name) : "";
}

/// Whether \p T is the parameter itself, cut in no way, in some case; and
/// whether it is something made of it in some other.
static void wholeOrMade(TermRef T, bool &Whole, bool &Made) {
  switch (T->Kind) {
  case TermKind::Port:
    Whole = true;
    return;
  case TermKind::Choice:
  case TermKind::Hop:
  case TermKind::Concat:
  case TermKind::Repeat:
    for (TermRef K : T->Kids)
      wholeOrMade(K, Whole, Made);
    return;
  case TermKind::Mix:
  case TermKind::Part:
    Made = true;
    return;
  default:
    Made |= T->HasPorts || T->Kind == TermKind::Number;
  }
}

/// Whether the function puts a constant character in the place of others: one
/// by one, or by a call that is given one to mask with.
static bool overwrites(ValueFlow &Flow, FunctionId F) {
  const ir::Function &Code = Flow.program().code(F);
  auto Character = [&](ir::ValueId V) -> llvm::StringRef {
    const ir::Instr &I = Code.Instrs[V];
    if (I.Code != ir::Op::Literal)
      return "";
    const ir::Literal &L = Flow.program().unit(F).Literals[I.Index];
    return L.What == ir::Literal::Char ? llvm::StringRef(L.Value) : "";
  };
  return llvm::any_of(Code.Instrs, [&](const ir::Instr &I) {
    auto Masks = [&](ir::ValueId V) {
      llvm::StringRef C = Character(V);
      return !C.empty() && llvm::StringRef("*#xX?.-_").contains(C);
    };
    if (I.Code == ir::Op::Store) {
      const ir::Place &P = Code.Places[I.Where];
      return (P.Base == ir::Root::Value || !P.Steps.empty()) &&
             Masks(I.Operands[0]);
    }
    return I.Code == ir::Op::Call && llvm::any_of(I.Operands, Masks);
  });
}

/// Whether a function that is called as one that masks does so.
bool Secrets::masksBody(FunctionId F) {
  auto [It, New] = Masking.try_emplace(F, true);
  if (New) {
    bool Whole = false, Made = false;
    wholeOrMade(Flow.returned(F, {}), Whole, Made);
    Masking[F] = !Whole || Made || overwrites(Flow, F);
  }
  return Masking[F];
}

bool Secrets::isMasked(TermRef T) {
  const Program &Joined = Flow.program();
  if (T->Made.Function == link::Nothing || T->Made.Instr == ir::NoValue)
    return false;
  const ir::Call *C = Joined.call(T->Made);
  if (!C)
    return false;
  llvm::StringRef Name =
      C->Callee == ir::NoSymbol
          ? llvm::StringRef(C->Name)
          : Joined.unit(T->Made.Function).Symbols[C->Callee].Name;
  if (!Joined.catalog().secrets().isMasking(lastPart(Name)))
    return false;
  if (!Flow.models().of(T->Made).empty())
    return false;
  return llvm::all_of(Flow.calleesOf(T->Made),
                      [&](const Edge &E) { return masksBody(E.Callee); });
}

/// Whether \p Mix is what an unknown function makes of several values, or no
/// text of one: that a password was among them says little of the result.
bool Secrets::isOpaque(TermRef Mix) const {
  const Program &Joined = Flow.program();
  if (Mix->Made.Function == link::Nothing || Mix->Made.Instr == ir::NoValue)
    return false;
  const ir::Call *C = Joined.call(Mix->Made);
  if (!C || !Flow.models().of(Mix->Made).empty() ||
      !Flow.calleesOf(Mix->Made).empty())
    return false;
  if (!Flow.models().isText(Mix->Made.Function, Joined.instr(Mix->Made).Type))
    return true;
  unsigned Given = 0;
  for (TermRef K : Mix->Kids)
    Given += K->Kind != TermKind::Unknown || K->Made != Mix->Made;
  return Given > 1;
}

/// Whether \p Part begins a few characters before the end: the last digits.
bool Secrets::isTail(TermRef Part) const {
  const Program &Joined = Flow.program();
  FunctionId F = Part->Made.Function;
  if (F == link::Nothing || Part->Made.Instr == ir::NoValue)
    return false;
  const ir::Call *C = Joined.call(Part->Made);
  const ir::Function &Code = Joined.code(F);
  const ir::Instr &I = Joined.instr(Part->Made);
  if (!C || !C->is(ir::HasReceiver) || I.Operands.size() < 2)
    return false;
  const ir::Instr &From = Code.Instrs[I.Operands[1]];
  if (From.Code != ir::Op::Binary ||
      From.Index != static_cast<uint32_t>(ir::Operator::Minus) ||
      Code.Instrs[From.Operands[0]].Code != ir::Op::Call)
    return false;
  ir::ValueId Less = From.Operands[1];
  while (Code.Instrs[Less].Code == ir::Op::Cast)
    Less = Code.Instrs[Less].Operands[0];
  const ir::Instr &Count = Code.Instrs[Less];
  if (Count.Code != ir::Op::Literal)
    return false;
  unsigned Shown = 0;
  return !llvm::StringRef(Joined.unit(F).Literals[Count.Index].Value)
              .getAsInteger(10, Shown) &&
         Shown <= MaxShown;
}

Secrets::Best Secrets::leaf(TermRef T, Said As) const {
  if (T->Kind == TermKind::Source) {
    if (T->Name == "secret" || named(T->Label, As) != Nothing)
      return {Evidence::Source, 0, nullptr, As};
    return {};
  }
  return As == Nothing ? Best() : Best{Evidence::Named, 0, nullptr, As};
}

Secrets::Best Secrets::of(TermRef T, Said As) {
  if (!T->HasOrigins && !T->IsSpelled)
    return {};
  auto [It, New] = Memo.try_emplace({T, As});
  if (!New)
    return It->second;
  Best Result = compute(T, As);
  return Memo[{T, As}] = Result;
}

Secrets::Best Secrets::compute(TermRef T, Said As) {
  Best Result;
  auto Take = [&](TermRef Kid, Said KidAs) {
    Best B = of(Kid, KidAs);
    if (B.How > Result.How || (B.How == Result.How && Result.Next &&
                               B.Distance + 1 < Result.Distance))
      Result = {B.How, B.Distance + 1, Kid, KidAs};
  };
  switch (T->Kind) {
  case TermKind::Bottom:
  case TermKind::Text:
  case TermKind::Number:
  case TermKind::Callee:
  case TermKind::Cycle:
    return {};
  case TermKind::Source:
  case TermKind::Unknown:
  case TermKind::Port:
    return leaf(T, As);
  case TermKind::Clean: {
    llvm::StringRef How = T->Name;
    if (How == "masked" || How == "hash" || How == "password-hash" ||
        How == "encrypted" || isAllowListed(T, Flow.program().catalog()))
      return {};
    Take(T->Kids[0], As);
    return Result;
  }
  case TermKind::Hop: {
    llvm::StringRef Label = T->Label;
    if (Label.consume_front(SecretLabel))
      Take(T->Kids[0], named(Label, As));
    else if (Label != "return" || !isMasked(T))
      Take(T->Kids[0], As);
    return Result;
  }
  case TermKind::Concat: {
    // A connection text that is put together shows what it holds.
    Said Kept = As == Connection ? Nothing : As;
    llvm::StringRef Before;
    for (TermRef K : T->Kids) {
      llvm::StringRef Key = keyAtEnd(Before);
      Take(K, Key.empty() ? Kept : named(Key, Kept));
      Before = lastText(K);
    }
    return Result;
  }
  case TermKind::Repeat:
    // A token that the program makes up, character by character.
    if (As == Secret && !T->HasOrigins)
      return {Evidence::Named, 0, nullptr, As};
    break;
  case TermKind::Part:
    if (isTail(T))
      return {};
    break;
  case TermKind::Mix:
    if (isMasked(T))
      return {};
    // That a secret is among what a large object was made of says nothing of
    // the part that is read.
    if (T->isWidened())
      return As == Nothing ? Best() : Best{Evidence::Named, 0, nullptr, As};
    // What names the result counts, what names an argument does not.
    if (As == Nothing && isOpaque(T))
      return {};
    break;
  default:
    break;
  }
  for (TermRef K : T->Kids)
    Take(K, As);
  return Result;
}

SecretWay Secrets::find(TermRef T) {
  SecretWay Result;
  Said As = Nothing;
  Result.How = of(T, As).How;
  if (Result.How == Evidence::None)
    return Result;
  for (TermRef Now = T; Now;) {
    Result.Nodes.push_back(Now);
    llvm::StringRef Label = Now->Label;
    if (Now->Kind == TermKind::Hop && Label.consume_front(SecretLabel))
      Result.Name = Label.str();
    if (Now->Kind == TermKind::Source && named(Label, Nothing) != Nothing)
      Result.Name = Label.str();
    Best Step = of(Now, As);
    Now = Step.Next;
    As = Step.As;
  }
  return Result;
}

} // namespace backlint::link
