//===- Progress.h - How far a run has come ---------------------*- C++ -*-===//
//
// One line on a terminal, written over itself and taken away at the end. To
// anything else than a terminal nothing is written.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CLI_PROGRESS_H
#define BACKLINT_CLI_PROGRESS_H

#include <chrono>
#include <cstddef>

namespace backlint::cli {

class Progress {
public:
  explicit Progress(bool Quiet);
  ~Progress() { clear(); }

  void show(size_t Done, size_t Total);
  void clear();

private:
  bool Enabled, Shown = false;
  std::chrono::steady_clock::time_point Last;
};

} // namespace backlint::cli

#endif // BACKLINT_CLI_PROGRESS_H
