//===- Utf8.h - Reading UTF-8 that may be none -----------------*- C++ -*-===//
//
// Decoding as browsers and code hosts do it: every maximal part of a broken
// sequence is one U+FFFD. Source files and names are not always UTF-8.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_UTF8_H
#define BACKLINT_FINDINGS_UTF8_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace backlint::findings {

inline constexpr char32_t ReplacementCharacter = 0xFFFD;

struct Decoded {
  char32_t Character = ReplacementCharacter;
  unsigned Size = 1; ///< Bytes that it takes.
  bool Valid = false;
};

/// The first character of \p Text, which is not empty.
Decoded decodeUtf8(llvm::StringRef Text);
bool isUtf8(llvm::StringRef Text);
/// \p Text with U+FFFD for what is no UTF-8.
std::string toValidUtf8(llvm::StringRef Text);
/// Each byte as the character of that number.
std::string fromLatin1(llvm::StringRef Bytes);
/// Length of \p Text in UTF-16 code units.
size_t utf16Length(llvm::StringRef Text);

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_UTF8_H
