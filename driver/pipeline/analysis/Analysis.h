//===- Analysis.h - From units to findings ---------------------*- C++ -*-===//
//
// Joins units into programs, runs the rules over each of them and hands the
// findings through all steps that follow. What `check` does after extraction
// and `link` does with units of files, hence one function for both.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_ANALYSIS_ANALYSIS_H
#define BACKLINT_PIPELINE_ANALYSIS_ANALYSIS_H

#include "catalog/Catalog.h"
#include "findings/Findings.h"
#include "link/ValueFlow.h"
#include <memory>

namespace backlint::pipeline {

/// The order in which every phase sees units: by main file, then by content.
void sortUnits(std::vector<std::unique_ptr<ir::Unit>> &Units);
void sortUnits(std::vector<const ir::Unit *> &Units);

/// The units of each executable: one list per unit with a `main`, which also
/// holds the units without one, of many executables those that it needs. A
/// single list if there are fewer than two.
/// Programs are never joined: that would invent flows between them.
std::vector<std::vector<const ir::Unit *>>
programsOf(llvm::ArrayRef<const ir::Unit *> Units);

/// The rules that \p Globs choose, by id; those that are on by default if the
/// list is empty. An error names a glob that chooses none.
llvm::Expected<std::vector<const catalog::Rule *>>
chooseRules(const catalog::Catalog &Catalog, llvm::ArrayRef<std::string> Globs);

/// What is asked of units.
struct Inquiry {
  llvm::ArrayRef<const catalog::Rule *> Rules;
  findings::SuppressionPolicy Suppressions;
  bool IsWhole = false; ///< The units are all of their programs.
};

/// All findings, in order, and with them \p Others, which were found
/// elsewhere; suppressed ones are marked. Adds to \p Bounds how
/// often an answer was cut short.
std::vector<findings::Finding>
analyze(llvm::ArrayRef<const ir::Unit *> Units, const catalog::Catalog &Catalog,
        const Inquiry &Asked, findings::SourceFiles &Sources,
        link::Bounds &Bounds, std::vector<findings::Finding> Others = {});

/// The date, as 2027-01-31: for comments that expire.
std::string today();

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_ANALYSIS_ANALYSIS_H
