//===- StubWords.h - Tokens for guessing at unknown names ------*- C++ -*-===//
//
// The tokens of a source without its directives, as the makers of stand-ins
// read them.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_STUBWORDS_H
#define BACKLINT_EXTRACT_STUBWORDS_H

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <set>
#include <string>
#include <vector>

namespace backlint::extract {

struct Word {
  clang::tok::TokenKind Kind = clang::tok::eof;
  std::string Text; ///< Of identifiers, keywords among them.
};

std::vector<Word> wordsOf(llvm::StringRef Text);

/// Whether the word at \p I can only be a macro for a text: `"%" FORMAT "x"`.
bool isTextMacro(llvm::ArrayRef<Word> Words, size_t I);

/// Defines each of \p Names, unless it is, as an empty text.
std::string textMacros(const std::set<std::string> &Names);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_STUBWORDS_H
