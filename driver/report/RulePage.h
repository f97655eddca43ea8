//===- RulePage.h - A rule's page and where it is --------------*- C++ -*-===//
//
// What viewers show beside a finding: SARIF viewers as help, editors on hover.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_RULEPAGE_H
#define BACKLINT_REPORT_RULEPAGE_H

#include "catalog/Rule.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include <string>

namespace backlint::report {

/// Where the product and its rules are described.
inline constexpr llvm::StringLiteral ProductUri =
    "https://github.com/backlint/backlint";

/// The address of the page of rule \p Id.
std::string ruleUri(llvm::StringRef Id);
/// The page as Markdown.
std::string rulePage(const catalog::Rule &Rule);

} // namespace backlint::report

#endif // BACKLINT_REPORT_RULEPAGE_H
