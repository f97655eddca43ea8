// Coroutines: what is awaited, yielded and returned.
// flags: -std=c++20
#include "support/Database.h"
#include "support/Request.h"
#include <coroutine>
#include <exception>
#include <utility>

template <typename T> class Task {
public:
  struct promise_type {
    T Value;
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(T Result) { Value = std::move(Result); }
    void unhandled_exception() { std::terminate(); }
  };
  explicit Task(std::coroutine_handle<promise_type> Handle) : Handle(Handle) {}
  bool await_ready() const { return true; }
  void await_suspend(std::coroutine_handle<>) {}
  T await_resume() { return Handle.promise().Value; }

private:
  std::coroutine_handle<promise_type> Handle;
};

Task<std::string> readName() { co_return requestText(); }
Task<std::string> readGuest() { co_return "guest"; }

Task<int> awaitedBad() {
  std::string Name = co_await readName();
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation
  co_return 1;
}

Task<int> beforeAwaitBad() {
  std::string Name = requestText();
  co_await readGuest();
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  co_return 1;
}

Task<int> beforeAwaitOk() {
  std::string Name = "guest";
  co_await readName();
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
  co_return 1;
}

Task<int> parameterBad(std::string Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  co_return 1;
}

Task<int> callsParameter() { co_return co_await parameterBad(requestText()); }

Task<int> numberOk(int Id) {
  Db.exec("DELETE FROM users WHERE id = " + std::to_string(Id));
  co_return 1;
}

Task<int> awaitedNumberOk() {
  int Id = co_await numberOk(1);
  Db.exec("DELETE FROM users WHERE id = " + std::to_string(Id));
  co_return 1;
}

Task<int> awaitInStatementBad(std::string Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "' AND id = " + std::to_string(co_await numberOk(1))); // expect: backend-sql-concatenation warning
  co_return 1;
}

Task<int> lambdaCoroutineBad() {
  auto Run = [](std::string Name) -> Task<int> {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
    co_return 1;
  };
  co_return co_await Run(requestText());
}
