//===- Defaults.h - What is written outside of code ------------*- C++ -*-===//
//
// Initialisers of members, default arguments and macros that are a text: in a
// unit they are functions that nothing calls, of kind Default and Macro, so
// that what is written there is seen though no code runs it.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_DEFAULTS_H
#define BACKLINT_EXTRACT_DEFAULTS_H

#include "extract/ParseRecorder.h"
#include "extract/UnitBuilder.h"

namespace backlint::extract {

/// Only of those that hold a text or a table of numbers: the rest tells
/// nothing that running it would not.
void lowerDefaults(UnitBuilder &Builder,
                   llvm::ArrayRef<const clang::ValueDecl *> Owners);

void lowerMacros(UnitBuilder &Builder, llvm::ArrayRef<TextMacro> Macros);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_DEFAULTS_H
