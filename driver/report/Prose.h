//===- Prose.h - Sentences out of fragments and Markdown -------*- C++ -*-===//
//
// Rules are written as lower-case fragments and short Markdown; formats want
// sentences, plain text, headings or names. No format's syntax in here.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_PROSE_H
#define BACKLINT_REPORT_PROSE_H

#include "catalog/Rule.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace backlint::report {

/// With a capital letter at the start and a full stop at the end.
std::string sentence(llvm::StringRef Fragment);
/// With a full stop at the end.
std::string closed(llvm::StringRef Fragment);
/// Without Markdown's marks; lines of a paragraph joined, code left alone.
std::string plainText(llvm::StringRef Markdown);
/// First paragraph, and first sentence, of a plain text.
std::string firstParagraph(llvm::StringRef Plain);
std::string firstSentence(llvm::StringRef Plain);
/// "1 error", "2 errors".
std::string counted(size_t Count, llvm::StringRef Noun);
/// "none", "note", "warning", "error".
llvm::StringRef levelName(catalog::Level Level);

} // namespace backlint::report

#endif // BACKLINT_REPORT_PROSE_H
