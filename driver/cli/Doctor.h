//===- Doctor.h - What stands between a project and a review ---*- C++ -*-===//
#ifndef BACKLINT_CLI_DOCTOR_H
#define BACKLINT_CLI_DOCTOR_H

#include "catalog/Catalog.h"
#include "report/Results.h"

namespace backlint::cli {

/// Where a header that is missing would come from: a package to install, a
/// step of the build, or nothing that is known.
std::string originOf(llvm::StringRef Include, const catalog::Catalog &Catalog);

/// The pages' second part: which units were read, which headers were not
/// found and where they come from, what else was lost.
std::string diagnosis(const report::Coverage &Lost,
                      const catalog::Catalog &Catalog);

} // namespace backlint::cli

#endif // BACKLINT_CLI_DOCTOR_H
