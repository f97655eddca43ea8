// Our declarations of pgfe: the names, classes and signatures that user code
// meets, none of the library.
#pragma once
#include <chrono>
#include <cstddef>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace dmitigr::pgfe {

class Data {
public:
  virtual ~Data();
  virtual std::size_t size() const noexcept = 0;
  virtual bool is_empty() const noexcept = 0;
  virtual const void *bytes() const noexcept = 0;
  explicit operator bool() const noexcept;
};
class Data_view final : public Data {
public:
  std::size_t size() const noexcept override;
  bool is_empty() const noexcept override;
  const void *bytes() const noexcept override;
};
std::string_view to_string_view(const Data &data);

class Composite {
public:
  virtual ~Composite();
  Data_view operator[](std::size_t index) const;
  Data_view operator[](std::string_view name) const;
  std::size_t field_count() const noexcept;
};
class Row final : public Composite {
public:
  Data_view data(std::size_t index = 0) const;
  Data_view data(std::string_view name, std::size_t offset = 0) const;
  explicit operator bool() const noexcept;
};
template <typename T, typename... Types> T to(const Data &data, Types &&...args);
template <typename T, typename... Types> T to(const Row &row, Types &&...args);

class Connection;
class Completion {
public:
  std::string_view operation_name() const noexcept;
  long row_count() const noexcept;
  explicit operator bool() const noexcept;
};
class Error {
public:
  const char *brief() const noexcept;
};

class Statement {
public:
  Statement();
  Statement(std::string_view text);
  Statement(const std::string &text);
  Statement(const char *text);
  bool is_empty() const noexcept;
  void append(const Statement &appendix);
  void replace_parameter(std::string_view name, const Statement &replacement);
  Statement &bind(std::string_view name, const std::optional<std::string> &value);
  std::string to_string() const;
  std::string to_query_string(const Connection &conn) const;
};

namespace detail {
template <typename F> inline constexpr bool is_row_callback = std::is_invocable_v<F, Row &&>;
}

class Prepared_statement {
public:
  template <typename T> Prepared_statement &bind(std::size_t index, T &&value);
  template <typename T> Prepared_statement &bind(std::string_view name, T &&value);
  template <typename... Types> Prepared_statement &bind_many(Types &&...values);
  template <typename F, typename... Types>
  std::enable_if_t<detail::is_row_callback<F>, Completion> execute(F &&callback, Types &&...parameters) {
    callback(Row());
    return Completion();
  }
  Completion execute();
};

class Connection_options {
public:
  Connection_options &set_address(std::optional<std::string> value);
  Connection_options &set_hostname(std::optional<std::string> value);
  Connection_options &set_database(std::optional<std::string> value);
  Connection_options &set_username(std::optional<std::string> value);
  Connection_options &set_password(std::optional<std::string> value);
};
class Connection {
public:
  using Options = Connection_options;
  explicit Connection(Options options = {});
  ~Connection() noexcept;
  void connect(std::optional<std::chrono::milliseconds> timeout = std::chrono::milliseconds{-1});
  void disconnect() noexcept;
  bool is_connected() const noexcept;
  Row row() noexcept;
  Error error() noexcept;
  Completion completion() noexcept;
  bool wait_response(std::optional<std::chrono::milliseconds> timeout = std::chrono::milliseconds{-1});
  void prepare_nio(const Statement &statement, const std::string &name = {});
  Prepared_statement prepare(const Statement &statement, const std::string &name = {});
  Prepared_statement prepare_as_is(const std::string &statement, const std::string &name = {});
  template <typename... Types> void execute_nio(const Statement &statement, Types &&...parameters);
  template <typename F, typename... Types>
  std::enable_if_t<detail::is_row_callback<F>, Completion> execute(F &&callback, const Statement &statement, Types &&...parameters) {
    callback(Row());
    return Completion();
  }
  template <typename... Types> Completion execute(const Statement &statement, Types &&...parameters);
  template <typename F, typename... Types>
  std::enable_if_t<detail::is_row_callback<F>, Completion> invoke(F &&callback, std::string_view function, Types &&...arguments) {
    callback(Row());
    return Completion();
  }
  template <typename... Types> Completion invoke(std::string_view function, Types &&...arguments);
  template <typename... Types> Completion call(std::string_view procedure, Types &&...arguments);
  std::string to_quoted_literal(std::string_view literal) const;
  std::string to_quoted_identifier(std::string_view identifier) const;
};
class Transaction_guard final {
public:
  explicit Transaction_guard(Connection &conn);
  Transaction_guard(Connection &conn, std::string savepoint);
  ~Transaction_guard();
  void commit();
  void commit_and_begin();
  void rollback();
};
class Connection_pool final {
public:
  class Handle final {
  public:
    Connection &operator*();
    Connection *operator->();
  };
  Connection_pool(std::size_t count, const Connection_options &options);
  Handle connection();
  void connect();
};
class Exception : public std::exception {
public:
  const char *what() const noexcept override;
};

} // namespace dmitigr::pgfe
