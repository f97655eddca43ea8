//===- LoadedOnce.h - What an object loads when first asked -----*- C++ -*-===//
//
// `if (!Rows) Rows = query(); return Rows;` runs one query for each object,
// however often the object is asked.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_QUERIES_LOADEDONCE_H
#define BACKLINT_QUERIES_LOADEDONCE_H

#include "link/ValueFlow.h"

namespace backlint {

/// Whether \p At runs while a member of its object is not there yet, which is
/// there afterwards, and which nothing takes away again.
bool isLoadedOnce(link::ValueFlow &Flow, link::Site At);

} // namespace backlint

#endif // BACKLINT_QUERIES_LOADEDONCE_H
