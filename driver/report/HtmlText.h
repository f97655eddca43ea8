//===- HtmlText.h - Text, Markdown and code as HTML ------------*- C++ -*-===//
//
// Everything that is shown was written by somebody else: nothing gets into a
// page but through these.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_HTMLTEXT_H
#define BACKLINT_REPORT_HTMLTEXT_H

#include "findings/SourceFiles.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace backlint::report {

/// \p Text as content of an element of XML or of an attribute in double quotes;
/// what would not show, or lie about the order of characters, is named: XML 1.0
/// has no way to write most control characters.
std::string xml(llvm::StringRef Text);
/// The same for HTML, where an attribute may stand in single quotes, too.
std::string html(llvm::StringRef Text);

/// The Markdown that rules are written in: paragraphs, lists, `code`, **bold**,
/// fenced code.
std::string htmlOfMarkdown(llvm::StringRef Markdown);

/// The lines of a region, and \p Context lines around, as a <pre> with the
/// region marked. Empty where the file or the line is not there.
std::string htmlOfCode(const findings::SourceFile *File,
                       const findings::Region &Where, unsigned Context);

} // namespace backlint::report

#endif // BACKLINT_REPORT_HTMLTEXT_H
