//===- Change.h - What was there before a change ---------------*- C++ -*-===//
//
// `--diff COMMIT`, `--staged`, `--save`: the findings of another commit, so
// that a run tells what a change brings, wherever it shows. They are those
// that were kept for that commit, else the commit is reviewed: only sources
// that the change touches are read again, the others are in the cache.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CLI_CHANGE_H
#define BACKLINT_CLI_CHANGE_H

#include "cli/Review.h"

namespace backlint::cli {

/// The files as they are about to be committed, over those on disk.
llvm::Expected<pipeline::FileView> stagedView(llvm::StringRef Root);

/// The findings before the change that \p Given asks for; none if it does not.
/// A commit that cannot be reviewed is replaced by the lines that have changed
/// since, with a notice.
llvm::Expected<std::vector<KnownFindings>>
findingsBefore(const Inputs &In, const Arguments &Given);

/// Keeps the findings of HEAD, if that is what lies on disk.
llvm::Error saveFindings(const Inputs &In, const Arguments &Given);

} // namespace backlint::cli

#endif // BACKLINT_CLI_CHANGE_H
