//===- Json.h - JSON of strangers ------------------------------*- C++ -*-===//
#ifndef BACKLINT_FINDINGS_JSON_H
#define BACKLINT_FINDINGS_JSON_H

#include "llvm/Support/JSON.h"

namespace backlint::findings {

/// As llvm::json::parse, whose recursion a text of brackets takes down; no
/// honest file nests deeper than this allows.
llvm::Expected<llvm::json::Value> parseJson(llvm::StringRef Text);

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_JSON_H
