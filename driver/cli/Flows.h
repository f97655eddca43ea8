//===- Flows.h - Questions about what flows where --------------*- C++ -*-===//
//
// Commands for who expects a finding that is not there: they read sources as
// `check` does and tell what is known of the values.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CLI_FLOWS_H
#define BACKLINT_CLI_FLOWS_H

#include "cli/Review.h"

namespace backlint::cli {

/// What is read, and with which models.
const std::vector<Option> &flowOptions();

/// `explain --source FILE:LINE --sink FILE:LINE`.
llvm::Expected<int> explainFlow(const Arguments &Given);

} // namespace backlint::cli

#endif // BACKLINT_CLI_FLOWS_H
