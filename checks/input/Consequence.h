//===- Consequence.h - What a value decides --------------------*- C++ -*-===//
//
// The places of a program where an unexpected value does harm: positions,
// sizes, loops, conversions, storage. Operators are found here, functions by
// their models.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_INPUT_CONSEQUENCE_H
#define BACKLINT_INPUT_CONSEQUENCE_H

#include "link/ValueFlow.h"

namespace backlint::input {

enum class Harm : uint8_t {
  Index,      ///< A position.
  Checked,    ///< A position that is checked: throws.
  Allocation, ///< A size.
  Copy,       ///< A text copied to where its length was not asked for.
  Loop,       ///< How often.
  Sleep,      ///< How long.
  Division,   ///< A divisor.
  Enum,       ///< Becomes an enumerator.
  Parse,      ///< A document is parsed; throws.
  Conversion, ///< Throws.
  Unchecked,  ///< A conversion that fails unnoticed.
  Read,       ///< A member of a document, as a type; throws.
  Store,      ///< Bound to or written into a statement.
  Other,      ///< Another store.
  Service,    ///< Another service.
};

struct Consequence {
  Harm What;
  link::Site At;
  link::TermRef Value = nullptr; ///< Resolved, tests marked.
  std::string Name;              ///< What holds the value at At.
};

/// Tells \p See all that happens in \p F.
void consequencesIn(link::ValueFlow &Flow, link::FunctionId F,
                    llvm::function_ref<void(Consequence)> See);

/// What holds the value: not what it is made by. A library's function is called
/// as what it is given, a getter of the program as what it gets; may be empty.
std::string nameOfHolder(link::ValueFlow &Flow, link::FunctionId F,
                         ir::ValueId V);

/// Whether a value of that harm matters as a number only.
bool isNumeric(Harm What);

} // namespace backlint::input

#endif // BACKLINT_INPUT_CONSEQUENCE_H
