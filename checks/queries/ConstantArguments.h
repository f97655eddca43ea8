//===- ConstantArguments.h - Branches that a call never takes --*- C++ -*-===//
//
// `save(Row, false)` does not run what `save` does only if its flag is set.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_QUERIES_CONSTANTARGUMENTS_H
#define BACKLINT_QUERIES_CONSTANTARGUMENTS_H

#include "link/ValueFlow.h"

namespace backlint {

/// Whether the callee of \p By does not come to its instruction \p Within,
/// since a constant that the call hands over says so.
bool isRuledOut(link::ValueFlow &Flow, const link::Edge &By,
                ir::ValueId Within);

} // namespace backlint

#endif // BACKLINT_QUERIES_CONSTANTARGUMENTS_H
