//===- Server.h - Answers to the editor ------------------------*- C++ -*-===//
//
// The life of a session and every method of the protocol that is understood.
// It reads no streams and starts no process: Serve.cpp does.
//
// To add a method: a member function and its line in the table in Server.cpp,
// and its capability in initialize().
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LSP_SERVER_H
#define BACKLINT_LSP_SERVER_H

#include "lsp/Board.h"
#include "lsp/Reviewer.h"

namespace backlint::lsp {

class Server {
public:
  /// \p Send gets each message for the client. \p Root is reviewed whatever
  /// the client names, unless it is empty.
  explicit Server(std::function<void(json::Value)> Send, std::string Root = "");

  /// A message of the client's.
  void handle(llvm::StringRef Text);
  /// What came was no message.
  void refuse(std::string Why);

  /// The directory to review; empty before it is known.
  const std::string &root() const { return Root; }
  /// Whether something was opened or saved that no review has seen.
  bool wantsReview() const { return Wanted && !Root.empty(); }
  void reviewBegins();
  void reviewTells(ReviewNews News);

  /// After the last message: the status of the process.
  std::optional<int> exitStatus() const { return Status; }
  /// Where the client hung up.
  static constexpr int HungUp = 1;

private:
  using Answer = llvm::Expected<json::Value>;

  struct Method;
  static llvm::ArrayRef<Method> methods();

  Answer initialize(const json::Object &Params);
  Answer shutdown(const json::Object &Params);
  Answer hover(const json::Object &Params);
  Answer codeAction(const json::Object &Params);
  void initialized(const json::Object &Params);
  void exit(const json::Object &Params);
  void didOpen(const json::Object &Params);
  void didChange(const json::Object &Params);
  void didSave(const json::Object &Params);
  void didClose(const json::Object &Params);
  void filesChanged(const json::Object &Params);

  void dispatch(Message Given);
  void responded(const json::Value &Id);
  void showProgress(const ReviewNews &News);
  void endProgress();
  std::string pageOf(const json::Object &Diagnostic) const;

  Client To;
  Board Shown;
  std::string Root;
  std::map<std::string, std::string> Pages; ///< Of the rules, by id.
  std::string LastComplaint;                ///< Told to the user.
  bool Wanted = false;
  enum : uint8_t { New, Running, ShutDown } State = New;
  std::optional<int> Status;

  /// The progress that is shown: asked for, allowed, begun.
  enum : uint8_t { Idle, Asked, Begun } ShowsProgress = Idle;
  int64_t NextRequest = 1, ProgressRequest = 0;
  ReviewNews LastProgress;
};

} // namespace backlint::lsp

#endif // BACKLINT_LSP_SERVER_H
