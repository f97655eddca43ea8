// Part of our declarations of tl::expected: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <exception>
#include <functional>
#include <type_traits>
#include <utility>

namespace tl {
template <class E> class unexpected {
public:
  unexpected() = delete;
  constexpr explicit unexpected(const E &e) : Error(e) {}
  constexpr explicit unexpected(E &&e) : Error(std::move(e)) {}
  constexpr const E &value() const & { return Error; }
  constexpr E &value() & { return Error; }

private:
  E Error;
};
template <class E>
unexpected<typename std::decay<E>::type> make_unexpected(E &&e) {
  return unexpected<typename std::decay<E>::type>(std::forward<E>(e));
}
struct unexpect_t {};
static constexpr unexpect_t unexpect{};

template <class E> class bad_expected_access : public std::exception {
public:
  const char *what() const noexcept override;
  const E &error() const;
};

template <class T, class E> class expected {
public:
  using value_type = T;
  using error_type = E;
  using unexpected_type = unexpected<E>;
  expected();
  expected(const expected &);
  expected(expected &&);
  template <class G> expected(unexpected<G> const &e);
  template <class G> expected(unexpected<G> &&e);
  template <class U = T,
            std::enable_if_t<std::is_convertible_v<U &&, T> &&
                                 !std::is_same_v<std::decay_t<U>, expected>,
                             int> = 0>
  expected(U &&v);
  expected &operator=(const expected &);
  expected &operator=(expected &&);
  const T *operator->() const;
  T *operator->();
  const T &operator*() const &;
  T &operator*() &;
  T &&operator*() &&;
  bool has_value() const noexcept;
  explicit operator bool() const noexcept;
  const T &value() const &;
  T &value() &;
  T &&value() &&;
  const E &error() const &;
  E &error() &;
  E &&error() &&;
  template <class U> T value_or(U &&v) const;
  template <class F> auto and_then(F &&f) { return std::invoke(f, value()); }
  template <class F> auto map(F &&f) {
    return expected<std::invoke_result_t<F &, T &>, E>(std::invoke(f, value()));
  }
  template <class F> auto map_error(F &&f) {
    return expected<T, std::invoke_result_t<F &, E &>>(
        tl::make_unexpected(std::invoke(f, error())));
  }
  template <class F> expected or_else(F &&f) {
    static_cast<void>(std::invoke(f, error()));
    return *this;
  }
};
template <class E> class expected<void, E> {
public:
  using value_type = void;
  using error_type = E;
  expected();
  template <class G> expected(unexpected<G> const &e);
  bool has_value() const noexcept;
  explicit operator bool() const noexcept;
  void value() const;
  const E &error() const &;
  E &error() &;
};
} // namespace tl
