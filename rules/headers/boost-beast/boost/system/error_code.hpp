// Part of our declarations of Boost.Asio and Boost.Beast: the names, classes and
// signatures that user code meets, none of the library. Finished by hand.
#pragma once
#include <string>
#include <system_error>

namespace boost::system {
class error_category {
public:
  const char *name() const noexcept;
  std::string message(int ev) const;
  bool operator==(const error_category &) const noexcept;
};
class error_condition {};
class error_code {
public:
  error_code() noexcept;
  error_code(int val, const error_category &cat) noexcept;
  template <class ErrorCodeEnum, class = std::enable_if_t<std::is_enum_v<ErrorCodeEnum>>>
  error_code(ErrorCodeEnum e) noexcept;
  template <class ErrorCodeEnum, class = std::enable_if_t<std::is_enum_v<ErrorCodeEnum>>>
  error_code &operator=(ErrorCodeEnum e) noexcept;
  void clear() noexcept;
  int value() const noexcept;
  const error_category &category() const noexcept;
  std::string message() const;
  std::string what() const;
  bool failed() const noexcept;
  explicit operator bool() const noexcept;
  friend bool operator==(const error_code &, const error_code &) noexcept;
  friend bool operator!=(const error_code &, const error_code &) noexcept;
};
class system_error : public std::runtime_error {
public:
  explicit system_error(const error_code &ec);
  system_error(const error_code &ec, const std::string &prefix);
  const error_code &code() const noexcept;
};
const error_category &generic_category() noexcept;
const error_category &system_category() noexcept;
template <class Stream> Stream &operator<<(Stream &os, const error_code &) { return os; }
} // namespace boost::system
