//===- PartialUnits.h - What each translation unit lacks -------*- C++ -*-===//
//
// The part of Coverage that counts by translation unit: gathered here for
// coverageOf(), described as Results.h declares.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_PARTIALUNITS_H
#define BACKLINT_REPORT_PARTIALUNITS_H

#include "report/Results.h"

namespace backlint::report {

/// Those of \p Units that lost something, by main file.
std::vector<PartialUnit> partialUnits(llvm::ArrayRef<const ir::Unit *> Units);

/// The libraries of which \p Units read our own declarations.
std::vector<OwnHeaders> ownHeaders(llvm::ArrayRef<const ir::Unit *> Units);

} // namespace backlint::report

#endif // BACKLINT_REPORT_PARTIALUNITS_H
