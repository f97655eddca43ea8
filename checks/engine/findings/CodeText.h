//===- CodeText.h - Source text without its looks --------------*- C++ -*-===//
//
// Two pieces of code that differ in layout alone become one text here, so that
// a finding is recognised after a formatter ran over it. Nothing is decided
// about what the code means.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_CODETEXT_H
#define BACKLINT_FINDINGS_CODETEXT_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace backlint::findings {

enum class CalledNames : uint8_t {
  Keep,
  Blank, ///< A function that is called may have got another name.
};

/// The tokens of \p Code: without comments and blanks, and with adjacent
/// literals joined, as a formatter splits them. Code that is cut anywhere, or
/// is none, gives some text as well.
std::string withoutLayout(llvm::StringRef Code,
                          CalledNames Calls = CalledNames::Keep);

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_CODETEXT_H
