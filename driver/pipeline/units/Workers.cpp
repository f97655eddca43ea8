//===- Workers.cpp --------------------------------------------------------===//
//
// Each worker has a socket pair. It gets the number of a task as 8 bytes and
// answers with a kind, a length and that many bytes. Whatever else happens to
// the connection is the death of the worker, and its status says of what.
//
//===----------------------------------------------------------------------===//
#include "pipeline/units/Workers.h"
#include "findings/Format.h"
#include "llvm/Support/Compiler.h"
#include "llvm/Support/ErrorHandling.h"
#include <chrono>
#include <climits>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace backlint::pipeline {
namespace {

using Clock = std::chrono::steady_clock;

enum class Answer : uint64_t { Bytes, Failure };
constexpr int OutOfMemoryStatus = 86;
constexpr uint64_t LongestAnswer = uint64_t(4) << 30;

bool writeAll(int Socket, const void *Data, size_t Size) {
  const char *At = static_cast<const char *>(Data);
  while (Size) {
    ssize_t N = send(Socket, At, Size, MSG_NOSIGNAL);
    if (N < 0 && errno == EINTR)
      continue;
    if (N <= 0)
      return false;
    At += N;
    Size -= N;
  }
  return true;
}

bool readAll(int Socket, void *Data, size_t Size) {
  char *At = static_cast<char *>(Data);
  while (Size) {
    ssize_t N = recv(Socket, At, Size, 0);
    if (N < 0 && errno == EINTR)
      continue;
    if (N <= 0)
      return false;
    At += N;
    Size -= N;
  }
  return true;
}

void limit(int Resource, rlim_t Soft) {
  rlimit Now;
  if (getrlimit(static_cast<__rlimit_resource>(Resource), &Now))
    return;
  Now.rlim_cur = std::min(Soft, Now.rlim_max);
  setrlimit(static_cast<__rlimit_resource>(Resource), &Now);
}

/// The life of a worker. Never returns.
[[noreturn]] void
work(int Socket, const WorkerLimits &Limits, pid_t Parent,
     llvm::function_ref<llvm::Expected<std::string>(size_t)> Task) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  // What the parent does when it is ended is not for this process to do.
  for (int Signal : {SIGINT, SIGTERM, SIGHUP})
    if (signal(Signal, SIG_DFL) == SIG_IGN)
      signal(Signal, SIG_IGN);
  if (getppid() != Parent)
    _exit(0); // The parent died before it could be asked for.
  // Clang asks where it is before it looks at any path; all of ours are whole.
  if (char Here[PATH_MAX]; !getcwd(Here, sizeof(Here)) && chdir("/"))
    _exit(1);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);         // Whatever a source brings Clang to: no file.
  limit(RLIMIT_STACK, 64u << 20); // Deeply nested code.
#if !LLVM_ADDRESS_SANITIZER_BUILD
  if (Limits.MemoryMiB)
    limit(RLIMIT_AS, Limits.MemoryMiB << 20);
#endif
  // What Clang says while it dies is of no use to the user.
  if (int Null = open("/dev/null", O_RDWR); Null >= 0) {
    dup2(Null, STDIN_FILENO);
    dup2(Null, STDOUT_FILENO);
    dup2(Null, STDERR_FILENO);
  }
  std::set_new_handler([] { _exit(OutOfMemoryStatus); });
  llvm::remove_bad_alloc_error_handler();
  llvm::install_bad_alloc_error_handler(
      [](void *, const char *, bool) { _exit(OutOfMemoryStatus); });
  for (uint64_t Number; readAll(Socket, &Number, sizeof(Number));) {
    llvm::Expected<std::string> Result = Task(Number);
    uint64_t Head[2] = {static_cast<uint64_t>(Answer::Bytes), 0};
    std::string Bytes;
    if (Result) {
      Bytes = std::move(*Result);
    } else {
      Head[0] = static_cast<uint64_t>(Answer::Failure);
      Bytes = llvm::toString(Result.takeError());
    }
    Head[1] = Bytes.size();
    if (!writeAll(Socket, Head, sizeof(Head)) ||
        !writeAll(Socket, Bytes.data(), Bytes.size()))
      break;
  }
  _exit(0);
}

std::string causeOfDeath(int Status) {
  if (WIFEXITED(Status) && WEXITSTATUS(Status) == OutOfMemoryStatus)
    return "ran out of memory";
  if (WIFEXITED(Status))
    return fmt::format("ended with status {}", WEXITSTATUS(Status));
  if (!WIFSIGNALED(Status))
    return "ended";
  int Signal = WTERMSIG(Status);
  if (Signal == SIGKILL)
    return "was killed, perhaps because the machine ran out of memory";
  return fmt::format("crashed ({})", strsignal(Signal));
}

class Pool {
public:
  Pool(size_t Count, const WorkerLimits &Limits,
       llvm::function_ref<llvm::Expected<std::string>(size_t)> Task,
       llvm::function_ref<void(size_t, TaskResult)> Done)
      : Count(Count), Limits(Limits), Task(Task), Done(Done) {}
  ~Pool() {
    for (Worker &W : Workers)
      bury(W, /*Kill=*/true);
  }

  llvm::Error run();

private:
  struct Worker {
    pid_t Process = -1;
    int Socket = -1;
    size_t Number = 0;
    Clock::time_point Deadline;
  };

  llvm::Error start();
  bool give(Worker &W);
  int bury(Worker &W, bool Kill);
  bool answered(Worker &W);
  int timeout() const;

  size_t Count, Next = 0;
  const WorkerLimits &Limits;
  llvm::function_ref<llvm::Expected<std::string>(size_t)> Task;
  llvm::function_ref<void(size_t, TaskResult)> Done;
  std::vector<Worker> Workers; ///< Each of them has a task.
};

llvm::Error Pool::start() {
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
    // Else a sibling would never see that the parent hung up.
    for (const Worker &W : Workers)
      close(W.Socket);
    work(Sockets[1], Limits, Parent, Task);
  }
  close(Sockets[1]);
  Worker W;
  W.Process = Child;
  W.Socket = Sockets[0];
  give(W);
  Workers.push_back(W);
  return llvm::Error::success();
}

/// Hands the next task out. A worker that cannot take it will be seen dead.
bool Pool::give(Worker &W) {
  if (Next == Count)
    return false;
  W.Number = Next++;
  W.Deadline = Clock::now() + std::chrono::seconds(Limits.Seconds);
  uint64_t Number = W.Number;
  writeAll(W.Socket, &Number, sizeof(Number));
  return true;
}

int Pool::bury(Worker &W, bool Kill) {
  if (Kill)
    kill(W.Process, SIGKILL);
  close(W.Socket);
  int Status = 0;
  while (waitpid(W.Process, &Status, 0) < 0 && errno == EINTR)
    ;
  return Status;
}

bool Pool::answered(Worker &W) {
  uint64_t Head[2];
  TaskResult Result;
  if (!readAll(W.Socket, Head, sizeof(Head)))
    return false;
  if (Head[1] > LongestAnswer) // Of a process that is out of its mind.
    return false;
  std::string Bytes(Head[1], '\0');
  if (!readAll(W.Socket, Bytes.data(), Bytes.size()))
    return false;
  (Head[0] == static_cast<uint64_t>(Answer::Bytes) ? Result.Bytes
                                                   : Result.Failure) =
      std::move(Bytes);
  Done(W.Number, std::move(Result));
  return true;
}

/// Milliseconds until the first deadline.
int Pool::timeout() const {
  if (!Limits.Seconds)
    return -1;
  Clock::time_point First = Workers.front().Deadline;
  for (const Worker &W : Workers)
    First = std::min(First, W.Deadline);
  auto Left =
      std::chrono::ceil<std::chrono::milliseconds>(First - Clock::now());
  return std::max<int64_t>(Left.count(), 0);
}

llvm::Error Pool::run() {
  while (true) {
    while (Next < Count && Workers.size() < std::max(Limits.Processes, 1u))
      if (llvm::Error Error = start()) {
        if (Workers.empty())
          return Error;
        llvm::consumeError(std::move(Error)); // Go on with those there are.
        break;
      }
    if (Workers.empty())
      return llvm::Error::success();
    std::vector<pollfd> Polled;
    for (const Worker &W : Workers)
      Polled.push_back({W.Socket, POLLIN, 0});
    if (poll(Polled.data(), Polled.size(), timeout()) < 0 && errno != EINTR)
      return llvm::errorCodeToError(llvm::errnoAsErrorCode());
    std::vector<Worker> Alive;
    for (size_t I = 0; I < Workers.size(); ++I) {
      Worker &W = Workers[I];
      bool Late = Limits.Seconds && Clock::now() >= W.Deadline;
      if (Polled[I].revents) {
        if (!answered(W))
          Done(W.Number, {"", causeOfDeath(bury(W, /*Kill=*/false))});
        else if (give(W))
          Alive.push_back(W);
        else
          bury(W, /*Kill=*/false);
      } else if (Late) {
        bury(W, /*Kill=*/true);
        Done(W.Number,
             {"", fmt::format("took more than {} s", Limits.Seconds)});
      } else {
        Alive.push_back(W);
      }
    }
    Workers = std::move(Alive);
  }
}

} // namespace

llvm::Error
runInWorkers(size_t Count, const WorkerLimits &Limits,
             llvm::function_ref<llvm::Expected<std::string>(size_t)> Task,
             llvm::function_ref<void(size_t, TaskResult)> Done) {
  return Pool(Count, Limits, Task, Done).run();
}

} // namespace backlint::pipeline
