//===- SarifResults.h - Findings in SARIF ----------------------*- C++ -*-===//
//
// One result per finding: message, places, path, fingerprints, suppression.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_SARIFRESULTS_H
#define BACKLINT_REPORT_SARIFRESULTS_H

#include "report/Results.h"
#include "report/SarifLocations.h"
#include "report/SarifRules.h"

namespace backlint::report {

class SarifResults {
public:
  SarifResults(llvm::json::OStream &Json, const Results &Run,
               const SarifRules &Rules, const SarifLocations &Locations)
      : Json(Json), Run(Run), Rules(Rules), Locations(Locations) {}

  /// The members of a result object. \p WithSuppressions tells for every
  /// result whether it is suppressed, as SARIF wants it of all or of none.
  void write(const findings::Finding &F, bool WithSuppressions) const;

private:
  void writeMessage(const findings::Finding &F) const;
  void writePath(const findings::Finding &F) const;
  void writeRelated(const findings::Finding &F) const;

  llvm::json::OStream &Json;
  const Results &Run;
  const SarifRules &Rules;
  const SarifLocations &Locations;
};

} // namespace backlint::report

#endif // BACKLINT_REPORT_SARIFRESULTS_H
