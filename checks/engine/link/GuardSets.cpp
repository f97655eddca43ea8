//===- GuardSets.cpp - Which sets leave a stranger no choice -------------===//

#include "link/Guards.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

/// Whether a stranger has put something into \p T.
static bool isOpen(TermRef T, const catalog::Catalog &Known) {
  if (T->Kind == TermKind::Source)
    return Known.isUntrusted(T->Name);
  return llvm::any_of(T->Kids, [&](TermRef K) { return isOpen(K, Known); });
}

static bool isConstant(TermRef T) {
  switch (T->Kind) {
  case TermKind::Text:
  case TermKind::Number:
  case TermKind::Bottom:
    return true;
  case TermKind::Source:
  case TermKind::Unknown:
  case TermKind::Port:
  case TermKind::Callee:
  case TermKind::Cycle:
    return false;
  default:
    return llvm::all_of(T->Kids, isConstant);
  }
}

/// Whether a pattern that matches a whole text leaves no room for characters
/// that its writer did not name: no `.`, no negated class.
static bool isClosedPattern(llvm::StringRef Pattern) {
  bool InClass = false;
  for (size_t I = 0; I < Pattern.size(); ++I) {
    char C = Pattern[I];
    if (C == '\\') {
      if (I + 1 < Pattern.size() &&
          llvm::StringRef("SWD").contains(Pattern[I + 1]))
        return false;
      ++I;
    } else if (C == '[') {
      InClass = true;
      if (I + 1 < Pattern.size() && Pattern[I + 1] == '^')
        return false;
    } else if (C == ']') {
      InClass = false;
    } else if (InClass && (C == '\'' || C == '"' || C == ';')) {
      return false;
    } else if (C == '.' && !InClass) {
      return false;
    }
  }
  return true;
}

/// Whether the set is a regular expression, by the type of its object.
bool Guards::isPattern(Site Call, const catalog::Port &Port) const {
  const Program &Joined = Flow.program();
  const ir::Instr &I = Joined.instr(Call);
  auto Index = Places::operand(I, *Joined.call(Call), Port);
  if (!Index)
    return false;
  FunctionId F = Call.Function;
  const ir::Type *T =
      Joined.type(F, Joined.code(F).Instrs[I.Operands[*Index]].Type);
  while (
      T && T->Element != ir::NoType &&
      (T->Kind == ir::TypeKind::Pointer || T->Kind == ir::TypeKind::Reference))
    T = Joined.type(F, T->Element);
  if (!T || T->Kind != ir::TypeKind::Record)
    return false;
  const catalog::TypeModel *M = Joined.catalog().type(T->Name);
  return M && M->Is == "pattern";
}

/// All that the set holds: itself, for a text or pattern, and its elements.
TermRef Guards::setOf(Site Call, const catalog::Port &Port) {
  ir::Path Element{{ir::PathStep::Element, ""}};
  return Flow.pool().choice(
      {Flow.port(Call, Port), Flow.port(Call, Port, Element)});
}

static bool isClosed(TermRef T) {
  if (T->Kind == TermKind::Hop || T->Kind == TermKind::Choice)
    return llvm::all_of(T->Kids, isClosed);
  return T->Kind == TermKind::Text && isClosedPattern(T->Name);
}

bool isAllowListed(TermRef Clean, const catalog::Catalog &Known) {
  if (Clean->Kids.size() < 2)
    return false;
  TermRef Set = Clean->Kids[1];
  if (Clean->Name == EqualTo)
    return Set->Kind != TermKind::Bottom && isConstant(Set);
  if (Clean->Name == MatchedBy)
    return isClosed(Set);
  return Clean->Name == MemberOf && !isOpen(Set, Known);
}

} // namespace backlint::link
