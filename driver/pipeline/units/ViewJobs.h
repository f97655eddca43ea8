//===- ViewJobs.h - What is compiled in another state ----------*- C++ -*-===//
//
// The jobs of a run are those of the files as they lie on disk. Another commit
// has other sources, and nobody kept how those were compiled.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_UNITS_VIEWJOBS_H
#define BACKLINT_PIPELINE_UNITS_VIEWJOBS_H

#include "pipeline/project/CompileDatabase.h"
#include "pipeline/project/FileView.h"

namespace backlint::pipeline {

/// Those of \p Jobs whose source \p View has, and one, with the flags of the
/// nearest source, for each source below \p Paths (absolute; none: anywhere)
/// that it has and the disk has not. By source.
std::vector<PlannedJob> jobsIn(const FileView &View,
                               llvm::ArrayRef<PlannedJob> Jobs,
                               const extract::ProjectFiles &Project,
                               llvm::ArrayRef<std::string> Paths);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_UNITS_VIEWJOBS_H
