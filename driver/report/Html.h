//===- Html.h - Findings as one page for people ----------------*- C++ -*-===//
//
// A file that stands alone: no request leaves it, no other file belongs to it.
// All findings with code, paths and rules are plain HTML; a script adds search,
// filters, groups and keys. The page forbids itself everything else by its
// content security policy.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_HTML_H
#define BACKLINT_REPORT_HTML_H

#include "report/Results.h"
#include "llvm/Support/raw_ostream.h"

namespace backlint::report {

/// \p Title is what was reviewed, as "shop".
void writeHtml(llvm::raw_ostream &Out, const Results &Run,
               llvm::StringRef Title);

} // namespace backlint::report

#endif // BACKLINT_REPORT_HTML_H
