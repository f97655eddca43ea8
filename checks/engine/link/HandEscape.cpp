//===- HandEscape.cpp - Text that the program escapes itself --------------===//

#include "link/HandEscape.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {
namespace {

constexpr llvm::StringLiteral QuoteCharacters = "'\"`";

/// What one alternative of a loop over characters is.
enum class Written : uint8_t { Other, Character, Text };

Written kindOf(TermRef T) {
  T = behindHops(T);
  if (T->Kind == TermKind::Text)
    return Written::Text;
  return T->Kind == TermKind::Part && T->HasOrigins ? Written::Character
                                                    : Written::Other;
}

/// `''` or `\'` in place of a quote.
bool replaces(llvm::StringRef Text, char Quote) {
  return Text.size() == 2 && Text[1] == Quote &&
         (Text[0] == Quote || Text[0] == '\\');
}

/// `'` or `\` in front of a quote.
bool precedes(llvm::StringRef Text, char Quote) {
  return Text.size() == 1 && (Text[0] == Quote || Text[0] == '\\');
}

/// if (C == '\'') Out += "''"; else Out += C;
bool copiesOrReplaces(TermRef T, char Quote) {
  bool Copies = false, Replaces = false;
  for (TermRef K : T->Kids) {
    if (kindOf(K) == Written::Other)
      return false;
    Copies |= kindOf(K) == Written::Character;
    Replaces |=
        kindOf(K) == Written::Text && replaces(behindHops(K)->Name, Quote);
  }
  return Copies && Replaces;
}

/// if (C == '\'') Out += '\''; Out += C;
bool precedesAndCopies(TermRef T, char Quote) {
  if (T->Kids.size() != 2 || kindOf(T->Kids[1]) != Written::Character)
    return false;
  TermRef Before = behindHops(T->Kids[0]);
  bool Nothing = false, Escape = false;
  if (Before->Kind == TermKind::Choice)
    for (TermRef K : Before->Kids) {
      if (kindOf(K) != Written::Text)
        return false;
      Nothing |= behindHops(K)->Name.empty();
      Escape |= precedes(behindHops(K)->Name, Quote);
    }
  return Nothing && Escape;
}

/// Text.replace(At, 1, "''"), Text.insert(At, "'")
bool isEdited(TermRef T, char Quote) {
  T = behindHops(T);
  if ((T->Kind != TermKind::Mix && T->Kind != TermKind::Part) || !T->HasOrigins)
    return false;
  return llvm::any_of(T->Kids, [&](TermRef K) {
    K = behindHops(K);
    return K->Kind == TermKind::Text &&
           (replaces(K->Name, Quote) || precedes(K->Name, Quote));
  });
}

bool isEscaped(TermRef T, char Quote) {
  T = behindHops(T);
  if (T->Kind == TermKind::Repeat) {
    TermRef Each = behindHops(T->Kids[0]);
    return (Each->Kind == TermKind::Choice && copiesOrReplaces(Each, Quote)) ||
           (Each->Kind == TermKind::Concat && precedesAndCopies(Each, Quote));
  }
  if (T->Kind == TermKind::Choice)
    return llvm::any_of(T->Kids, [&](TermRef K) { return isEdited(K, Quote); });
  return isEdited(T, Quote);
}

} // namespace

std::string quotesEscapedIn(TermRef T) {
  std::string Result;
  if (T->HasOrigins)
    for (char Quote : QuoteCharacters)
      if (isEscaped(T, Quote))
        Result += Quote;
  return Result;
}

} // namespace backlint::link
