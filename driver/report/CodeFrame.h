//===- CodeFrame.h - Source lines with a place underlined ------*- C++ -*-===//
//
// Draws the lines of a region with their numbers and marks the region below
// each. Long lines are cut around the region, long regions in their middle.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_CODEFRAME_H
#define BACKLINT_REPORT_CODEFRAME_H

#include "findings/SourceFiles.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

namespace backlint::report {

/// Colours, or none.
class Paint {
public:
  enum Style : uint8_t { Bold, Dim, Red, Magenta, Cyan, Green, Blue };

  explicit Paint(bool On) : On(On) {}
  /// \p Text between the codes of \p What.
  std::string operator()(Style What, llvm::StringRef Text) const;

private:
  bool On;
};

struct FrameOptions {
  unsigned Indent = 2;  ///< Blanks before the line numbers.
  unsigned Gutter = 4;  ///< Columns of the line numbers.
  unsigned Width = 100; ///< Of everything.
  char Mark = '^';
  Paint::Style Color = Paint::Green;
  unsigned MaxLines = 5;
  /// Blanks that all lines start with are left out.
  bool Dedent = false;
};

/// Nothing where the file or the line is not there.
void writeCodeFrame(llvm::raw_ostream &Out, const findings::SourceFile *File,
                    const findings::Region &Where, const Paint &Colors,
                    const FrameOptions &Options);

} // namespace backlint::report

#endif // BACKLINT_REPORT_CODEFRAME_H
