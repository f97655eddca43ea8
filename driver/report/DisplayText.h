//===- DisplayText.h - Text that is safe and aligned to show ---*- C++ -*-===//
//
// Source lines and messages come from anywhere. On a terminal, control
// characters do harm, direction marks lie, tabs and wide characters shift what
// is underlined. This maps text to columns.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_DISPLAYTEXT_H
#define BACKLINT_REPORT_DISPLAYTEXT_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace backlint::report {

/// \p Text on one line, with <U+1B> for what must not reach a terminal.
std::string displayText(llvm::StringRef Text);
/// Columns that displayText() of \p Text takes.
unsigned displayWidth(llvm::StringRef Text);

/// A source line in columns.
class DisplayLine {
public:
  explicit DisplayLine(llvm::StringRef Utf8);

  unsigned width() const { return Columns.back(); }
  /// Column, from 0, of the character at byte \p Offset of the text.
  unsigned column(size_t Offset) const;
  /// Columns [First, Last) as text; a character cut in two is blanks.
  std::string slice(unsigned First, unsigned Last) const;
  /// First column that is no blank.
  unsigned indentation() const;

private:
  std::vector<std::string> Cells; ///< One character each, safe to show.
  std::vector<size_t> Offsets;    ///< Of each cell in the text; one more.
  std::vector<unsigned> Columns;  ///< Where each cell starts; one more.
};

/// \p Text broken at blanks into lines of at most \p Width columns, if words
/// allow.
std::vector<std::string> wrapped(llvm::StringRef Text, unsigned Width);

} // namespace backlint::report

#endif // BACKLINT_REPORT_DISPLAYTEXT_H
