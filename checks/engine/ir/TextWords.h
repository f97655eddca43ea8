//===- TextWords.h - The words of the IR's text form -----------*- C++ -*-===//
//
// Spelling of enumerators, names and strings, shared by the printer and the
// parser so that the two cannot drift apart. A list is indexed by the
// enumerator (or by the number of the bit).
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_TEXTWORDS_H
#define BACKLINT_IR_TEXTWORDS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace backlint::ir::words {

using List = llvm::ArrayRef<llvm::StringLiteral>;

extern const List TypeKinds, SymbolKinds, SymbolTraits, Ops, Operators,
    CalleeKinds, CallTraits, Terminators, LoopKinds, LiteralKinds, LossKinds;

/// The word of an enumerator; "?" when there is none.
template <typename Enumerator>
llvm::StringRef of(List Words, Enumerator Value) {
  size_t Index = static_cast<size_t>(Value);
  return Index < Words.size() ? llvm::StringRef(Words[Index]) : "?";
}

/// The position of Word.
std::optional<unsigned> find(List Words, llvm::StringRef Word);

/// The words of the bits set in Bits, each after a blank.
std::string bits(List Words, unsigned Bits);

/// How many characters at the start of Text are a name that needs no quotes:
/// identifiers joined by `::`, and an operator's sign after `operator`.
size_t bareNameLength(llvm::StringRef Text);

/// Whether Text is digits, with a sign and a fraction if those are allowed.
bool isNumber(llvm::StringRef Text, bool Signed, bool Fraction);

/// Text in double quotes; what does not print is escaped as in C.
std::string quote(llvm::StringRef Text);

/// Text as a name, quoted where it has to be.
std::string name(llvm::StringRef Text);

} // namespace backlint::ir::words

#endif // BACKLINT_IR_TEXTWORDS_H
