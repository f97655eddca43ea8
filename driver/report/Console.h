//===- Console.h - Findings for a person at a terminal ---------*- C++ -*-===//
//
// One block per finding: a first line that editors and CI can parse, the code
// with the place underlined, the path in numbered steps, what to do instead.
// Then what was not read, and the sums.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_CONSOLE_H
#define BACKLINT_REPORT_CONSOLE_H

#include "report/Results.h"
#include "llvm/Support/raw_ostream.h"

namespace backlint::report {

enum class ColorMode : uint8_t {
  Auto, ///< If it is a terminal that can, and NO_COLOR is not set.
  Always,
  Never,
};

struct ConsoleOptions {
  ColorMode Color = ColorMode::Auto;
  unsigned Width = 0;     ///< Columns; 0: the terminal's, or 120.
  bool Brief = false;     ///< The first line of each finding, and no more.
  bool Code = true;       ///< Code frames.
  bool Trace = true;      ///< The path to a finding.
  bool Summary = true;    ///< Sums and lost coverage at the end.
  unsigned Problems = 10; ///< Lost places that are listed; the rest is a sum.
};

void writeConsole(llvm::raw_ostream &Out, const Results &Run,
                  const ConsoleOptions &Options);

} // namespace backlint::report

#endif // BACKLINT_REPORT_CONSOLE_H
