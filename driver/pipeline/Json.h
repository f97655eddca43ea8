//===- Json.h - JSON of strangers ------------------------------*- C++ -*-===//
#ifndef BACKLINT_PIPELINE_JSON_H
#define BACKLINT_PIPELINE_JSON_H

#include "llvm/Support/JSON.h"

namespace backlint::pipeline {

/// As llvm::json::parse, whose recursion a text of brackets takes down; no
/// honest file nests deeper than this allows.
llvm::Expected<llvm::json::Value> parseJson(llvm::StringRef Text);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_JSON_H
