//===- Batches.h - Queries that run once for many elements -----*- C++ -*-===//
//
// A loop that asks for many elements at once is what the rule wants, however
// it is written: a buffer that is sent when it is full, a list of lists.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_QUERIES_BATCHES_H
#define BACKLINT_QUERIES_BATCHES_H

#include "link/Loops.h"

namespace backlint {

/// Whether \p At runs only when something has grown to a bound that it, or
/// what stands beside it, makes small again: a buffer that is full. The test
/// stands within \p Loop, or anywhere in the function.
bool runsWhenFull(link::Loops &Known, link::Site At,
                  std::optional<uint32_t> Loop = std::nullopt);

/// Whether an element of the loop is itself a list, and the statement looks
/// for members of one.
bool isOverLists(link::Loops &Known, link::FunctionId F, uint32_t Loop,
                 llvm::StringRef Sql);

} // namespace backlint

#endif // BACKLINT_QUERIES_BATCHES_H
