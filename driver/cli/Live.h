//===- Live.h - Reviews that go on, out of the options ---------*- C++ -*-===//
//
// What `lsp` and `check --watch` have in common.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CLI_LIVE_H
#define BACKLINT_CLI_LIVE_H

#include "cli/Arguments.h"
#include "pipeline/review/LiveReview.h"

namespace backlint::cli {

/// Reviews of \p Paths, which may be empty for here. \p Given outlives them.
pipeline::ReviewMaker makerFor(const Arguments &Given,
                               std::vector<std::string> Paths);

} // namespace backlint::cli

#endif // BACKLINT_CLI_LIVE_H
