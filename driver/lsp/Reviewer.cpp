//===- Reviewer.cpp -------------------------------------------------------===//
//
// The server sends a byte per review; what comes back is what ReviewNews holds.
//
//===----------------------------------------------------------------------===//
#include "lsp/Reviewer.h"
#include "findings/Format.h"
#include "findings/Utf8.h"
#include "report/RulePage.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace backlint::lsp {

namespace json = llvm::json;

namespace {

bool sendLine(int Socket, json::Value Value) {
  std::string Text;
  llvm::raw_string_ostream(Text) << Value << '\n';
  for (size_t Sent = 0; Sent < Text.size();) {
    ssize_t N =
        send(Socket, Text.data() + Sent, Text.size() - Sent, MSG_NOSIGNAL);
    if (N < 0 && errno == EINTR)
      continue;
    if (N <= 0)
      return false;
    Sent += static_cast<size_t>(N);
  }
  return true;
}

std::string failures(llvm::ArrayRef<pipeline::FailedJob> Failed) {
  std::string Text;
  for (const pipeline::FailedJob &Job : Failed)
    Text += fmt::format("{}{}: {}", Text.empty() ? "" : "\n", Job.Source,
                        Job.Reason);
  return findings::toValidUtf8(Text);
}

json::Value outcome(pipeline::Review &Review,
                    const pipeline::ReviewSetup &Setup) {
  json::Object Files, Pages;
  for (auto &[Path, List] : diagnosticsOf(Review.Findings, *Review.Sources))
    Files[findings::toValidUtf8(Path)] = std::move(List);
  for (const catalog::Rule *Rule : Setup.Rules)
    Pages[Rule->Id] = findings::toValidUtf8(report::rulePage(*Rule));
  return json::Object{{"files", std::move(Files)},
                      {"pages", std::move(Pages)},
                      {"text", failures(Review.Failed)}};
}

/// The life of the process. Never returns.
[[noreturn]] void work(int Socket, pid_t Parent,
                       const pipeline::ReviewMaker &Make) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != Parent)
    _exit(0);
  // The server's own streams carry the protocol.
  if (int Null = open("/dev/null", O_RDWR | O_CLOEXEC); Null >= 0) {
    dup2(Null, STDIN_FILENO);
    dup2(Null, STDOUT_FILENO);
  }
  using Clock = std::chrono::steady_clock;
  pipeline::LiveReview Live(Make);
  std::optional<json::Value> Last;
  for (char Byte; read(Socket, &Byte, 1) == 1;) {
    if (Last && !Live.changed()) {
      if (!sendLine(Socket, *Last))
        break;
      continue;
    }
    Clock::time_point Told{};
    auto Progress = [&](size_t Done, size_t Total) {
      if (!Total || Clock::now() - Told < std::chrono::milliseconds(100))
        return;
      Told = Clock::now();
      sendLine(Socket, json::Object{{"count", int64_t(Done)},
                                    {"total", int64_t(Total)}});
    };
    llvm::Expected<pipeline::Review> Review = Live.review(Progress);
    Last = Review ? outcome(*Review, *Live.setup())
                  : json::Object{{"error", findings::toValidUtf8(llvm::toString(
                                               Review.takeError()))}};
    if (!sendLine(Socket, *Last))
      break;
  }
  _exit(0);
}

ReviewNews newsIn(llvm::StringRef Line) {
  ReviewNews News;
  llvm::Expected<json::Value> Parsed = json::parse(Line);
  json::Object *Object = Parsed ? Parsed->getAsObject() : nullptr;
  if (!Object) {
    News.What = ReviewNews::Failed;
    News.Text = Parsed ? "no object" : llvm::toString(Parsed.takeError());
    return News;
  }
  if (auto Error = Object->getString("error")) {
    News.What = ReviewNews::Failed;
    News.Text = Error->str();
  } else if (json::Object *Files = Object->getObject("files")) {
    News.What = ReviewNews::Done;
    News.Text = Object->getString("text").value_or("").str();
    for (auto &[Path, List] : *Files)
      News.Files[Path.str()] = std::move(*List.getAsArray());
    for (auto &[Rule, Page] : *Object->getObject("pages"))
      News.Pages[Rule.str()] = Page.getAsString().value_or("").str();
  } else {
    News.Count = static_cast<unsigned>(Object->getInteger("count").value_or(0));
    News.Total = static_cast<unsigned>(Object->getInteger("total").value_or(0));
  }
  return News;
}

} // namespace

llvm::Error Reviewer::launch() {
  int Sockets[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, Sockets))
    return llvm::errorCodeToError(llvm::errnoAsErrorCode());
  pid_t Parent = getpid(), Child = fork();
  if (Child < 0) {
    close(Sockets[0]);
    close(Sockets[1]);
    return llvm::errorCodeToError(llvm::errnoAsErrorCode());
  }
  if (Child == 0) {
    close(Sockets[0]);
    work(Sockets[1], Parent, Make);
  }
  close(Sockets[1]);
  Process = Child;
  Socket = Sockets[0];
  Buffer.clear();
  return llvm::Error::success();
}

llvm::Error Reviewer::start() {
  if (Process < 0)
    if (llvm::Error Error = launch())
      return Error;
  // A process that cannot take it is seen dead by receive().
  (void)!send(Socket, "r", 1, MSG_NOSIGNAL);
  Busy = true;
  return llvm::Error::success();
}

void Reviewer::receive() {
  char Bytes[1 << 16];
  ssize_t N = recv(Socket, Bytes, sizeof(Bytes), 0);
  if (N > 0) {
    Buffer.append(Bytes, static_cast<size_t>(N));
  } else if (N == 0 || errno != EINTR) {
    Died = Busy;
    stop();
  }
}

std::optional<ReviewNews> Reviewer::take() {
  size_t End = Buffer.find('\n');
  if (End != std::string::npos) {
    ReviewNews News = newsIn(llvm::StringRef(Buffer).take_front(End));
    Buffer.erase(0, End + 1);
    Busy = Busy && News.What == ReviewNews::Progress;
    return News;
  }
  if (!Died)
    return std::nullopt;
  Died = false;
  ReviewNews News;
  News.What = ReviewNews::Failed;
  News.Text = "the review ended without an answer; the next save begins anew";
  return News;
}

void Reviewer::stop() {
  if (Process < 0)
    return;
  kill(Process, SIGKILL);
  close(Socket);
  while (waitpid(Process, nullptr, 0) < 0 && errno == EINTR)
    ;
  Process = Socket = -1;
  Busy = false;
}

} // namespace backlint::lsp
