//===- ConstantTexts.cpp - The texts that a value is made of --------------===//
#include "secrets/ConstantTexts.h"
#include "secrets/SecretValue.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::secrets {
namespace {

using link::TermKind;
using link::TermRef;

/// More alternatives than that are a table of texts.
constexpr size_t MostTexts = 48;
constexpr unsigned Deepest = 200;

using Texts = std::vector<ConstantText>;

ConstantText hole() { return {std::string(1, SecretValue::HoleMark), {}, {}}; }

Texts expand(TermRef T, unsigned Depth);

Texts joined(TermRef T, unsigned Depth) {
  Texts Result{{}};
  for (TermRef Kid : T->Kids) {
    Texts Tails = expand(Kid, Depth);
    Texts Next;
    for (const ConstantText &Head : Result)
      for (const ConstantText &Tail : Tails) {
        if (Next.size() == MostTexts)
          break;
        ConstantText Both = Head;
        Both.Text += Tail.Text;
        llvm::append_range(Both.Literals, Tail.Literals);
        llvm::append_range(Both.Pieces, Tail.Pieces);
        Next.push_back(std::move(Both));
      }
    Result = std::move(Next);
  }
  return Result;
}

Texts expand(TermRef T, unsigned Depth) {
  if (Depth > Deepest)
    return {hole()};
  switch (T->Kind) {
  case TermKind::Text:
    if (T->Made.Function == link::Nothing)
      return {hole()};
    return {{T->Name, {T->Made}, {T->Name}}};
  case TermKind::Bottom:
    return {{}};
  case TermKind::Choice: {
    Texts Result;
    for (TermRef Kid : T->Kids)
      for (ConstantText &Each : expand(Kid, Depth + 1))
        if (Result.size() < MostTexts)
          Result.push_back(std::move(Each));
    return Result;
  }
  case TermKind::Hop:
    return expand(T->Kids[0], Depth + 1);
  case TermKind::Part:
    // Cut out of a constant, it is as constant; out of anything else it is
    // what the code makes of it.
    if (!T->HasOrigins && T->Kids.size() == 1)
      return expand(T->Kids[0], Depth + 1);
    return {hole()};
  case TermKind::Concat:
    return joined(T, Depth + 1);
  default:
    return {hole()};
  }
}

} // namespace

std::vector<ConstantText> constantTexts(TermRef T) {
  Texts Result = expand(T, 0);
  llvm::erase_if(
      Result, [](const ConstantText &Each) { return Each.Literals.empty(); });
  return Result;
}

} // namespace backlint::secrets
