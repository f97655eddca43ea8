//===- Field.h - What names say of a field's values ------------*- C++ -*-===//
#ifndef BACKLINT_INPUT_FIELD_H
#define BACKLINT_INPUT_FIELD_H

#include "llvm/ADT/StringRef.h"

namespace backlint::input {

/// What form the values of a field have, as its name tells.
enum class Form : uint8_t {
  Free,  ///< Any text: a title, a comment.
  Exact, ///< A form that can be checked: a date, an amount, a status.
  Id,    ///< Names a row.
};

Form formOf(llvm::StringRef Field);

} // namespace backlint::input

#endif // BACKLINT_INPUT_FIELD_H
