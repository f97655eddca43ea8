//===- Reviewer.h - Reviews in a process beside the server -----*- C++ -*-===//
//
// Keeps the project's units and reviews it when asked, while the server goes
// on answering. It is a process: it may crash, and it may fork workers, which
// needs a parent without threads. The two exchange lines of JSON.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LSP_REVIEWER_H
#define BACKLINT_LSP_REVIEWER_H

#include "lsp/Diagnostics.h"
#include "pipeline/review/LiveReview.h"
#include <optional>
#include <sys/types.h>

namespace backlint::lsp {

/// What a review came to.
struct ReviewNews {
  enum Kind : uint8_t { Progress, Done, Failed } What = Progress;
  unsigned Count = 0, Total = 0; ///< Of units, while it goes on.
  FileDiagnostics Files;         ///< Of all files that have some.
  /// Why there is none, or which sources could not be read.
  std::string Text;
  /// The rules in force, by id, as Markdown.
  std::map<std::string, std::string> Pages;
};

class Reviewer {
public:
  explicit Reviewer(pipeline::ReviewMaker Make) : Make(std::move(Make)) {}
  Reviewer(const Reviewer &) = delete;
  ~Reviewer() { stop(); }

  /// Starts the process if there is none, and a review.
  llvm::Error start();
  bool isBusy() const { return Busy; }
  /// What becomes readable when there is news; -1 without a process.
  int socket() const { return Socket; }
  /// Reads what has come.
  void receive();
  /// The oldest news not taken yet.
  std::optional<ReviewNews> take();
  void stop();

private:
  llvm::Error launch();

  pipeline::ReviewMaker Make;
  pid_t Process = -1;
  int Socket = -1;
  bool Busy = false, Died = false;
  std::string Buffer;
};

} // namespace backlint::lsp

#endif // BACKLINT_LSP_REVIEWER_H
