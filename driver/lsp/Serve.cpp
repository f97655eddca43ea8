//===- Serve.cpp ----------------------------------------------------------===//
//
// One loop over two streams: the client's messages and the reviewer's news.
// All that has come is read before a review begins, so that saves that come
// together, or while one goes on, are one review.
//
//===----------------------------------------------------------------------===//
#include "lsp/Serve.h"
#include "lsp/Frames.h"
#include "lsp/Server.h"
#include "llvm/Support/raw_ostream.h"
#include <csignal>
#include <memory>
#include <poll.h>
#include <unistd.h>

namespace backlint::lsp {
namespace {

class Loop {
public:
  Loop(const MakerFor &Make, std::string Root)
      : Make(Make),
        Answers([this](json::Value Value) { send(std::move(Value)); },
                std::move(Root)) {}

  int run();

private:
  void send(json::Value Value);
  bool read();
  void hear();
  void review();

  const MakerFor &Make;
  Server Answers;
  FrameReader Frames;
  std::unique_ptr<Reviewer> Beside;
  bool HungUp = false;
};

void Loop::send(json::Value Value) {
  std::string Text;
  llvm::raw_string_ostream(Text) << Value;
  Text = framed(Text);
  for (size_t Sent = 0; Sent < Text.size() && !HungUp;) {
    ssize_t N = write(STDOUT_FILENO, Text.data() + Sent, Text.size() - Sent);
    if (N > 0)
      Sent += static_cast<size_t>(N);
    else if (errno != EINTR)
      HungUp = true;
  }
}

/// Takes what the client sent; false when it hung up.
bool Loop::read() {
  char Bytes[1 << 16];
  ssize_t N = ::read(STDIN_FILENO, Bytes, sizeof(Bytes));
  if (N < 0)
    return errno == EINTR || errno == EAGAIN;
  if (N == 0)
    return false;
  Frames.add({Bytes, static_cast<size_t>(N)});
  while (std::optional<Frame> Next = Frames.next()) {
    if (!Next->Error.empty())
      Answers.refuse(std::move(Next->Error));
    else
      Answers.handle(Next->Text);
    if (Answers.exitStatus())
      break;
  }
  return true;
}

void Loop::hear() {
  Beside->receive();
  while (std::optional<ReviewNews> News = Beside->take())
    Answers.reviewTells(std::move(*News));
}

void Loop::review() {
  if (!Answers.wantsReview() || (Beside && Beside->isBusy()))
    return;
  if (!Beside)
    Beside = std::make_unique<Reviewer>(Make(Answers.root()));
  Answers.reviewBegins();
  if (llvm::Error Error = Beside->start()) {
    ReviewNews News;
    News.What = ReviewNews::Failed;
    News.Text = llvm::toString(std::move(Error));
    Answers.reviewTells(std::move(News));
  }
}

int Loop::run() {
  while (!HungUp) {
    pollfd Polled[] = {{STDIN_FILENO, POLLIN, 0},
                       {Beside ? Beside->socket() : -1, POLLIN, 0}};
    int Ready = poll(Polled, 2, -1);
    if (Ready < 0 && errno != EINTR)
      return Server::HungUp;
    if (Ready <= 0)
      continue;
    if (Polled[1].revents)
      hear();
    if (Polled[0].revents && !read())
      return Server::HungUp;
    if (std::optional<int> Status = Answers.exitStatus())
      return *Status;
    // A save is often one of several; the others may have come.
    pollfd More{STDIN_FILENO, POLLIN, 0};
    if (poll(&More, 1, 0) <= 0)
      review();
  }
  return Server::HungUp;
}

} // namespace

int serve(const MakerFor &Make, std::string Root) {
  signal(SIGPIPE, SIG_IGN);
  return Loop(Make, std::move(Root)).run();
}

} // namespace backlint::lsp
