//===- Sarif.h - SARIF 2.1.0 for code hosts and CI -------------*- C++ -*-===//
//
// One file that every consumer takes: the union of what code hosts, CI
// systems and viewers ask for. The bytes depend on the results and options
// alone; there is no time in them unless one is given.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_SARIF_H
#define BACKLINT_REPORT_SARIF_H

#include "report/Results.h"
#include "llvm/Support/raw_ostream.h"
#include <utility>

namespace backlint::report {

enum class SuppressedMode : uint8_t {
  Omit,    ///< Code hosts show suppressed results as open ones.
  Include, ///< With the comment's reason, for archives and dashboards.
};

struct SarifOptions {
  SuppressedMode Suppressed = SuppressedMode::Omit;
  /// Known findings, with their baselineState. A code host that is not told of
  /// a finding takes it for fixed.
  bool Known = true;
  bool EmbedSources = false; ///< The text of every file that is named.
  /// Absolute URI of the root (rootUri() in Uri.h); empty: left out, for
  /// files that are equal on every machine. Some consumers need it.
  std::string RootUri;
  std::string AutomationId; ///< "category/run"; empty: none.
  /// Properties beside it, for hosts that want a pipeline described.
  std::vector<std::pair<std::string, std::string>> AutomationProperties;
  struct {
    std::string RepositoryUri, RevisionId, Branch; ///< No URI: none.
  } VersionControl;
  std::string StartTimeUtc, EndTimeUtc; ///< ISO 8601 with Z; empty: none.
};

void writeSarif(llvm::raw_ostream &Out, const Results &Run,
                const SarifOptions &Options);

} // namespace backlint::report

#endif // BACKLINT_REPORT_SARIF_H
