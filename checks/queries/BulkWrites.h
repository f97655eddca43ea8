//===- BulkWrites.h - Writing many rows the second best way ----*- C++ -*-===//
//
// Rows that are written one by one, but by a statement that is prepared once
// and inside one transaction: round trips remain, parsing and commits do not.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_QUERIES_BULKWRITES_H
#define BACKLINT_QUERIES_BULKWRITES_H

#include "queries/RepeatedQueries.h"

namespace backlint {

bool isBulkWrite(link::Loops &Known, const RepeatedQuery &R);

} // namespace backlint

#endif // BACKLINT_QUERIES_BULKWRITES_H
