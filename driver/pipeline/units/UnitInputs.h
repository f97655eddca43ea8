//===- UnitInputs.h - What a unit is made of -------------------*- C++ -*-===//
//
// The command, as one hash over all that counts beside the content of files,
// and the files. Equal inputs give equal units, so that a unit may be kept:
// between runs (UnitCache.h) and within one that goes on (LiveUnits.h).
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_UNITS_UNITINPUTS_H
#define BACKLINT_PIPELINE_UNITS_UNITINPUTS_H

#include "pipeline/project/CompileDatabase.h"
#include "pipeline/units/UnitCache.h"

namespace backlint::pipeline {

/// Where the library headers are that are compiled into the program.
inline constexpr llvm::StringRef OwnHeadersRoot = "/backlint/headers/";

/// Over the command of \p Planned, the options and this build of the program.
uint64_t commandHash(const PlannedJob &Planned,
                     const extract::ExtractOptions &Options);

/// The files that \p Unit was made of, and those whose absence made it so.
std::vector<Dependency> dependenciesOf(const ir::Unit &Unit,
                                       const extract::Job &Job,
                                       const extract::ExtractOptions &Options);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_UNITS_UNITINPUTS_H
