#include "pipeline/units/Workers.h"
#include "llvm/Support/Compiler.h"
#include <csignal>
#include <doctest/doctest.h>
#include <map>
#include <unistd.h>

using namespace backlint::pipeline;

namespace {

struct Outcome {
  std::map<size_t, TaskResult> Results;

  void run(size_t Count, WorkerLimits Limits,
           llvm::function_ref<llvm::Expected<std::string>(size_t)> Task) {
    REQUIRE(!runInWorkers(Count, Limits, Task, [&](size_t I, TaskResult R) {
      CHECK(Results.emplace(I, std::move(R)).second);
    }));
  }
};

} // namespace

TEST_CASE("workers: every task runs once") {
  Outcome O;
  O.run(20, {.Processes = 3}, [](size_t I) -> llvm::Expected<std::string> {
    return std::string(I * 50000, 'a' + I);
  });
  REQUIRE(O.Results.size() == 20);
  for (auto &[I, R] : O.Results) {
    CHECK(R.Failure.empty());
    CHECK(R.Bytes == std::string(I * 50000, 'a' + I));
  }
}

TEST_CASE("workers: a death costs one task and is explained") {
  Outcome O;
  O.run(8, {.Processes = 2, .Seconds = 1},
        [](size_t I) -> llvm::Expected<std::string> {
          if (I == 1) {
            signal(SIGSEGV, SIG_DFL); // doctest's handler writes first.
            raise(SIGSEGV);
          }
          if (I == 3)
            while (true)
              pause();
          if (I == 5)
            _exit(9);
          if (I == 6)
            return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                           "no such file");
          return std::to_string(I);
        });
  REQUIRE(O.Results.size() == 8);
  CHECK(O.Results[1].Failure == "crashed (Segmentation fault)");
  CHECK(O.Results[3].Failure == "took more than 1 s");
  CHECK(O.Results[5].Failure == "ended with status 9");
  CHECK(O.Results[6].Failure == "no such file");
  for (size_t I : {0, 2, 4, 7})
    CHECK(O.Results[I].Bytes == std::to_string(I));
}

#if !LLVM_ADDRESS_SANITIZER_BUILD
TEST_CASE("workers: too much memory") {
  Outcome O;
  O.run(2, {.MemoryMiB = 2000}, [](size_t I) -> llvm::Expected<std::string> {
    if (I == 0)
      return std::string(size_t(3000) << 20, 'x').substr(0, 1);
    return std::string("fine");
  });
  CHECK(O.Results[0].Failure == "ran out of memory");
  CHECK(O.Results[1].Bytes == "fine");
}
#endif

TEST_CASE("workers: no task, no worker") {
  Outcome O;
  O.run(0, {}, [](size_t) -> llvm::Expected<std::string> { return ""; });
  CHECK(O.Results.empty());
}
