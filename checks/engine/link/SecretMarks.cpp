//===- SecretMarks.cpp - Names that say what a value is -------------------===//
//
// A value that is read from a place, or got from an accessor, whose name the
// catalogue declares to be that of a secret is wrapped in a Hop that says so.
// Other names cost a look-up and leave no mark.
//
//===----------------------------------------------------------------------===//
#include "link/QualifiedName.h"
#include "link/ValueFlow.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::link {

using ir::PathStep;

bool ValueFlow::isSecret(llvm::StringRef Name) {
  auto [It, New] = Secret.try_emplace(Name, false);
  if (New)
    It->second = Joined.catalog().secrets().match(Name) != nullptr;
  return It->second;
}

/// What the member with the model key \p Key is called: with its type where
/// only both together name a secret, `Card::number`.
llvm::StringRef ValueFlow::memberName(llvm::StringRef Key) {
  auto [It, New] = MemberNames.try_emplace(Key);
  if (!New)
    return It->second;
  // Of the map's own copy: the name outlives the question.
  auto [Class, Name] = It->first().rsplit("::");
  llvm::StringRef Short = lastPart(It->first());
  It->second = Short;
  if (!Name.empty() && !isSecret(Short)) {
    llvm::StringRef Type = lastPart(Class);
    if (Joined.catalog().secrets().matchesMember(Type, Name))
      It->second = It->first().take_back(Type.size() + 2 + Name.size());
  }
  return It->second;
}

/// The member or key that names what is at \p Steps; "" where the object
/// itself is meant. Halves of pairs and elements are called as the whole.
llvm::StringRef ValueFlow::nameIn(const ir::Path &Steps) {
  for (const PathStep &S : llvm::reverse(Steps)) {
    if (S.What != PathStep::Field && S.What != PathStep::Key)
      continue;
    llvm::StringRef Name = lastPart(S.Name);
    if (Name != "second" && Name != "value")
      return S.What == PathStep::Field ? memberName(S.Name) : Name;
  }
  return "";
}

TermRef ValueFlow::marked(TermRef T, Site At, llvm::StringRef Name) {
  // What a loop has not computed yet is marked where the loop is left.
  if (Asked != Ask::Text || !(T->HasOrigins || T->IsSpelled) || T->HasCycles ||
      Name.empty() || !isSecret(Name))
    return T;
  return Pool.hop(T, At, (SecretLabel + Name).str());
}

TermRef ValueFlow::markedByPath(TermRef T, Site At, const ir::Path &Steps) {
  return marked(T, At, nameIn(Steps));
}

TermRef ValueFlow::markedByPlace(TermRef T, Site At, const ir::Place &P,
                                 bool Resolved) {
  FunctionId F = At.Function;
  const ir::Function &Code = Joined.code(F);
  if (llvm::StringRef Name = nameIn(P.Steps); !Name.empty())
    return marked(T, At, Name);
  switch (P.Base) {
  case ir::Root::Local:
    return marked(T, At, Code.Locals[P.Index].Name);
  case ir::Root::Param:
    return P.Index < Code.Params.size()
               ? marked(T, At, Code.Params[P.Index].Name)
               : T;
  case ir::Root::Capture:
    return marked(T, At, Code.Captures[P.Index].Name);
  case ir::Root::Global: // Resolved, it is a number of the program.
    return Resolved
               ? T
               : marked(T, At, lastPart(Joined.unit(F).Symbols[P.Index].Name));
  case ir::Root::This:
    return T;
  case ir::Root::Value:
    break;
  }
  const ir::Instr &I = Code.Instrs[P.Index];
  if (I.Where != ir::NoPlace && !Resolved)
    return markedByPlace(T, At, Code.Places[I.Where], false);
  return I.Code == ir::Op::Call ? markedByCall(T, {F, P.Index}, {}) : T;
}

/// Whether a text in \p T holds \p Name.
static bool spells(TermRef T, llvm::StringRef Name) {
  llvm::SmallVector<TermRef> Work{T};
  llvm::DenseSet<TermRef> Seen;
  while (!Work.empty()) {
    TermRef Now = Work.pop_back_val();
    if (!Seen.insert(Now).second)
      continue;
    if (Now->Kind == TermKind::Text &&
        llvm::StringRef(Now->Name).contains(Name))
      return true;
    Work.append(Now->Kids.begin(), Now->Kids.end());
  }
  return false;
}

/// `user.password()`, `row["password"]`, `config.get("db.password")`.
TermRef ValueFlow::markedByCall(TermRef T, Site Call, const ir::Path &Suffix) {
  if (!(T->HasOrigins || T->IsSpelled) || T->HasCycles ||
      !nameIn(Suffix).empty())
    return T;
  FunctionId F = Call.Function;
  const ir::Call &C = *Joined.call(Call);
  const ir::Instr &I = Joined.instr(Call);
  const ir::Symbol *S =
      C.Callee == ir::NoSymbol ? nullptr : &Joined.unit(F).Symbols[C.Callee];
  if (S && (S->Kind == ir::SymbolKind::Constructor ||
            S->Kind == ir::SymbolKind::Conversion))
    return T;
  llvm::StringRef Name = S && S->Kind == ir::SymbolKind::Method
                             ? memberName(S->Name)
                             : lastPart(S ? S->Name : C.Name);
  bool Subscript = Name == "operator[]" || Name == "operator()";
  if (Name.starts_with("operator") && !Subscript)
    return T;
  if (!Subscript && isSecret(Name))
    return marked(T, Call, Name);
  for (uint32_t O = C.is(ir::HasReceiver) ? 1 : 0; O < I.Operands.size(); ++O) {
    std::optional<std::string> Key = Where.constant(F, I.Operands[O]);
    if (!Key || !llvm::any_of(*Key, [](char X) { return llvm::isAlpha(X); }))
      continue;
    bool Word = llvm::all_of(*Key, [](char X) {
      return llvm::isAlnum(X) || llvm::StringRef("_-./:").contains(X);
    });
    if (!Word || !isSecret(*Key))
      return T;
    // A text that is put into the result names nothing. Of an unknown member
    // function the result is made of all that it is given.
    bool Unknown = T->Kind == TermKind::Mix && T->Made == Call &&
                   C.is(ir::HasReceiver) && Known.of(Call).empty();
    return Unknown || !spells(T, *Key) ? marked(T, Call, *Key) : T;
  }
  return T;
}

} // namespace backlint::link
