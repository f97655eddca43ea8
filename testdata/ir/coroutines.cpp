// args: -std=c++20
#include "lib.h"
namespace std {
template <typename R, typename... As> struct coroutine_traits {
  using promise_type = typename R::promise_type;
};
template <typename P = void> struct coroutine_handle {
  static coroutine_handle from_address(void *) noexcept;
  static coroutine_handle from_promise(P &);
  void *address() const noexcept;
};
template <> struct coroutine_handle<void> {
  template <typename P> coroutine_handle(coroutine_handle<P>);
  static coroutine_handle from_address(void *) noexcept;
};
struct suspend_never {
  bool await_ready() noexcept;
  void await_suspend(coroutine_handle<>) noexcept;
  void await_resume() noexcept;
};
} // namespace std

struct Task {
  struct promise_type {
    Task get_return_object();
    std::suspend_never initial_suspend();
    std::suspend_never final_suspend() noexcept;
    std::suspend_never yield_value(int);
    void return_value(int);
    void unhandled_exception();
  };
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  int await_resume();
};
Task query(const std::string &);

Task awaits(std::string Id) {
  int N = co_await query("select " + Id);
  co_return N + 1;
}

Task yields() {
  co_yield 1;
  co_return 2;
}
