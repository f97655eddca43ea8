//===- DatabaseRepairs.h - Commands that do not fit this machine -*- C++
//-*-===//
//
// A compile database is often older than the tree, from another machine or
// about sources that a build makes. What can be done about it is done here.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_PROJECT_DATABASEREPAIRS_H
#define BACKLINT_PIPELINE_PROJECT_DATABASEREPAIRS_H

#include "pipeline/project/CompileDatabase.h"

namespace backlint::pipeline {

/// Replaces a source that only joins others (a unity build's) by those, and
/// runs a command whose directory is gone in one that is there. \p Jobs stay
/// in order.
void repairJobs(std::vector<PlannedJob> &Jobs);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_PROJECT_DATABASEREPAIRS_H
