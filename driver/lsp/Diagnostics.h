//===- Diagnostics.h - Findings as the protocol has them -------*- C++ -*-===//
//
// One list per file. Ranges are of the text on disk; the path of a finding is
// its related information, in whatever files it leads through.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LSP_DIAGNOSTICS_H
#define BACKLINT_LSP_DIAGNOSTICS_H

#include "findings/SourceFiles.h"
#include "llvm/Support/JSON.h"
#include <map>

namespace backlint::lsp {

inline constexpr llvm::StringLiteral DiagnosticSource = "backlint";

/// Diagnostics by absolute path, without suppressed findings.
using FileDiagnostics = std::map<std::string, llvm::json::Array>;

FileDiagnostics diagnosticsOf(llvm::ArrayRef<findings::Finding> Findings,
                              const findings::SourceFiles &Sources);

} // namespace backlint::lsp

#endif // BACKLINT_LSP_DIAGNOSTICS_H
