//===- SarifRules.h - Rules and weaknesses in SARIF ------------*- C++ -*-===//
//
// The descriptors of tool.driver and the CWE taxonomy that they refer to.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_SARIFRULES_H
#define BACKLINT_REPORT_SARIFRULES_H

#include "catalog/Rule.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/JSON.h"
#include <string>

namespace backlint::report {

class SarifRules {
public:
  SarifRules(llvm::json::OStream &Json, llvm::ArrayRef<catalog::Rule> Rules);

  void writeRules() const; ///< tool.driver.rules
  bool hasTaxonomy() const { return !Weaknesses.empty(); }
  void writeTaxonomy() const; ///< run.taxonomies
  /// Place in tool.driver.rules; -1 for a rule that is not there.
  int64_t indexOf(llvm::StringRef Id) const;

private:
  void writeRule(const catalog::Rule &Rule) const;
  void writeRelationships(const catalog::Rule &Rule) const;

  llvm::json::OStream &Json;
  llvm::ArrayRef<catalog::Rule> Rules;
  std::vector<unsigned> Weaknesses; ///< CWE numbers, sorted.
};

/// A message template as SARIF wants it: placeholders in quotation marks, a
/// sentence.
std::string messageString(llvm::StringRef Template);

} // namespace backlint::report

#endif // BACKLINT_REPORT_SARIFRULES_H
