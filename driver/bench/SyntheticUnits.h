//===- SyntheticUnits.h - A large backend as IR ----------------*- C++ -*-===//
//
// Writes the units of a backend that nobody has: request handlers, services
// below them, repositories that build statements, and much code that only
// moves values about. Calls lead from unit to unit and some functions are
// called from everywhere, as in real programs.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_BENCH_SYNTHETICUNITS_H
#define BACKLINT_BENCH_SYNTHETICUNITS_H

#include "ir/Unit.h"

namespace backlint::bench {

/// The models of the functions that the backend calls: a model file.
extern const char *const BenchModels;

/// Units of about 1,000 lines, at least \p Lines lines of source together.
std::vector<ir::Unit> syntheticUnits(uint64_t Lines);

/// Lines of source that a unit stands for: those on which something begins.
uint64_t sourceLines(const ir::Unit &Unit);

} // namespace backlint::bench

#endif // BACKLINT_BENCH_SYNTHETICUNITS_H
