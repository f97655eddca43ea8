//===- Serve.h - The server on standard input and output -------*- C++ -*-===//
#ifndef BACKLINT_LSP_SERVE_H
#define BACKLINT_LSP_SERVE_H

#include "pipeline/review/LiveReview.h"
#include <functional>
#include <string>

namespace backlint::lsp {

/// How the project in a directory is reviewed.
using MakerFor =
    std::function<pipeline::ReviewMaker(const std::string &Directory)>;

/// Answers on standard output what comes on standard input until the client
/// exits or hangs up; the status of the process. \p Root, if not empty, is
/// reviewed whatever the client names.
int serve(const MakerFor &Make, std::string Root);

} // namespace backlint::lsp

#endif // BACKLINT_LSP_SERVE_H
