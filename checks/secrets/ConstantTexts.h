//===- ConstantTexts.h - The texts that a value is made of -----*- C++ -*-===//
//
// Reads the constants out of a term: each alternative as one text, with the
// literals that it was put together of. What is not constant is a hole.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_SECRETS_CONSTANTTEXTS_H
#define BACKLINT_SECRETS_CONSTANTTEXTS_H

#include "link/Term.h"

namespace backlint::secrets {

struct ConstantText {
  std::string Text; ///< SecretValue::HoleMark for each hole.
  /// The literals in it, in order; never empty.
  std::vector<link::Site> Literals;
  std::vector<std::string> Pieces; ///< Their texts.
};

/// The alternatives of \p T that hold a constant, a few dozen at most.
std::vector<ConstantText> constantTexts(link::TermRef T);

} // namespace backlint::secrets

#endif // BACKLINT_SECRETS_CONSTANTTEXTS_H
