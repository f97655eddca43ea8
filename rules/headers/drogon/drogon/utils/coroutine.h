// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "trantor/net/EventLoop.h"
#include <exception>
#include <future>
#include <optional>
#include <type_traits>

#if defined(__cpp_impl_coroutine) && __has_include(<coroutine>)
#include <coroutine>

namespace drogon {
template <typename T> struct CallbackAwaiter : public trantor::NonCopyable {
  bool await_ready() noexcept { return false; }
  void await_suspend(std::coroutine_handle<> handle);
  T await_resume() noexcept(false);
};
template <> struct CallbackAwaiter<void> : public trantor::NonCopyable {
  bool await_ready() noexcept { return false; }
  void await_suspend(std::coroutine_handle<> handle);
  void await_resume() noexcept(false);
};

template <typename T = void> struct [[nodiscard]] Task {
  struct promise_type;
  using handle_type = std::coroutine_handle<promise_type>;
  struct promise_type {
    Task<T> get_return_object();
    std::suspend_always initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void unhandled_exception();
    void return_value(const T &v);
    void return_value(T &&v);
  };
  Task(Task &&other) noexcept;
  ~Task();
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> handle);
  T await_resume() noexcept(false);
};
template <> struct [[nodiscard]] Task<void> {
  struct promise_type {
    Task<> get_return_object();
    std::suspend_always initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void unhandled_exception();
    void return_void() {}
  };
  Task(Task &&other) noexcept;
  ~Task();
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> handle);
  void await_resume() noexcept(false);
};

struct AsyncTask {
  struct promise_type {
    AsyncTask get_return_object() noexcept;
    std::suspend_never initial_suspend() const noexcept { return {}; }
    std::suspend_never final_suspend() const noexcept { return {}; }
    void unhandled_exception();
    void return_void() noexcept {}
  };
  bool await_ready() const noexcept { return true; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  void await_resume() const noexcept {}
};

template <typename AWAIT>
auto sync_wait(AWAIT &&await) -> decltype(await.await_resume()) {
  return await.await_resume();
}
template <typename AWAIT>
auto co_future(AWAIT &&await)
    -> std::future<std::decay_t<decltype(await.await_resume())>>;
template <typename Coro> void async_run(Coro &&coro) {
  if constexpr (std::is_invocable_v<Coro>)
    static_cast<void>(coro());
}
template <typename Coro> std::function<void()> async_func(Coro &&coro) {
  return [coro = std::forward<Coro>(coro)]() mutable {
    static_cast<void>(coro());
  };
}
CallbackAwaiter<void> sleepCoro(trantor::EventLoop *loop, double delay) noexcept;
CallbackAwaiter<void>
sleepCoro(trantor::EventLoop *loop,
          const std::chrono::duration<double> &delay) noexcept;
CallbackAwaiter<void> switchThreadCoro(trantor::EventLoop *loop) noexcept;
template <typename T> struct is_resumable;
template <typename T> CallbackAwaiter<T> queueInLoopCoro(trantor::EventLoop *, std::function<T()>);
} // namespace drogon
#endif
