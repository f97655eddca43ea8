// Our declarations of nanodbc: the names, classes and signatures that user
// code meets, none of the library.
#pragma once
#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#define NANODBC_TEXT(s) s

namespace nanodbc {

using string = std::string;

class database_error : public std::runtime_error {
public:
  database_error(void *handle, short handle_type, std::string const &info = "");
  const char *what() const noexcept override;
  long native() const noexcept;
  const std::string &state() const noexcept;
};
class type_incompatible_error : public std::runtime_error {
public:
  type_incompatible_error();
};
class null_access_error : public std::runtime_error {
public:
  null_access_error();
};
class index_range_error : public std::runtime_error {
public:
  index_range_error();
};
class programming_error : public std::runtime_error {
public:
  explicit programming_error(std::string const &info);
};

struct batch_ops {
  batch_ops() noexcept;
  batch_ops(long all_length) noexcept;
  long parameter_array_length;
  long rowset_size;
};
struct date {
  std::int16_t year, month, day;
};
struct time {
  std::int16_t hour, min, sec;
};
struct timestamp {
  std::int16_t year, month, day, hour, min, sec;
  std::int32_t fract;
};

class connection;
class result;

class transaction {
public:
  explicit transaction(const class connection &conn);
  transaction(const transaction &rhs);
  ~transaction() noexcept;
  void commit();
  void rollback() noexcept;
  class connection &connection();
};

class statement {
public:
  enum param_direction { PARAM_IN, PARAM_OUT, PARAM_INOUT, PARAM_RETURN };
  statement();
  explicit statement(class connection &conn);
  statement(class connection &conn, string const &query, long timeout = 0);
  statement(const statement &rhs);
  ~statement() noexcept;
  void open(class connection &conn);
  void close();
  bool open() const;
  bool connected() const;
  void prepare(class connection &conn, string const &query, long timeout = 0);
  void prepare(string const &query, long timeout = 0);
  class result execute_direct(class connection &conn, string const &query, long batch_operations = 1, long timeout = 0);
  class result execute_direct(class connection &conn, string const &query, batch_ops const &array_sizes,
                              long timeout = 0);
  void just_execute_direct(class connection &conn, string const &query, long batch_operations = 1, long timeout = 0);
  class result execute(long batch_operations = 1, long timeout = 0);
  void just_execute(long batch_operations = 1, long timeout = 0);
  bool async_prepare(string const &query, void *event_handle, long timeout = 0);
  bool async_execute_direct(class connection &conn, void *event_handle, string const &query, long batch_operations = 1,
                            long timeout = 0);
  long affected_rows() const;
  short columns() const;
  short parameters() const;
  template <class T> void bind(short param_index, T const *value, param_direction direction = PARAM_IN);
  template <class T>
  void bind(short param_index, T const *values, std::size_t batch_size, param_direction direction = PARAM_IN);
  template <class T> void bind_strings(short param_index, std::vector<T> const &values,
                                       param_direction direction = PARAM_IN);
  void bind_null(short param_index, std::size_t batch_size = 1);
};

class connection {
public:
  connection();
  connection(const connection &rhs);
  connection(string const &dsn, string const &user, string const &pass, long timeout = 0);
  explicit connection(string const &connection_string, long timeout = 0);
  ~connection() noexcept;
  void connect(string const &dsn, string const &user, string const &pass, long timeout = 0);
  void connect(string const &connection_string, long timeout = 0);
  bool connected() const;
  void disconnect();
  string dbms_name() const;
  string database_name() const;
};

class result {
public:
  result() noexcept;
  result(const result &rhs) noexcept;
  ~result() noexcept;
  result &operator=(result rhs) noexcept;
  long affected_rows() const;
  bool has_affected_rows() const;
  long rows() const noexcept;
  short columns() const;
  bool first();
  bool last();
  bool next();
  bool prior();
  bool move(long row);
  bool skip(long rows);
  bool at_end() const noexcept;
  template <class T> void get_ref(short column, T &result) const;
  template <class T> void get_ref(short column, T const &fallback, T &result) const;
  template <class T> void get_ref(string const &column_name, T &result) const;
  template <class T> void get_ref(string const &column_name, T const &fallback, T &result) const;
  template <class T> T get(short column) const;
  template <class T> T get(short column, T const &fallback) const;
  template <class T> T get(string const &column_name) const;
  template <class T> T get(string const &column_name, T const &fallback) const;
  bool is_null(short column) const;
  bool is_null(string const &column_name) const;
  short column(string const &column_name) const;
  string column_name(short column) const;
  bool next_result();
  explicit operator bool() const noexcept;
};

class result_iterator {
public:
  using iterator_category = std::input_iterator_tag;
  using value_type = result;
  using pointer = result *;
  using reference = result &;
  using difference_type = std::ptrdiff_t;
  result_iterator() = default;
  explicit result_iterator(result &r);
  reference operator*();
  pointer operator->();
  result_iterator &operator++();
  result_iterator operator++(int);
  bool operator==(result_iterator const &rhs) const noexcept;
  bool operator!=(result_iterator const &rhs) const noexcept;
};
result_iterator begin(result &r);
result_iterator end(result &r);

result execute(connection &conn, string const &query, long batch_operations = 1, long timeout = 0);
void just_execute(connection &conn, string const &query, long batch_operations = 1, long timeout = 0);
result execute(statement &stmt, long batch_operations = 1);
void just_execute(statement &stmt, long batch_operations = 1);
result transact(statement &stmt, long batch_operations);
void just_transact(statement &stmt, long batch_operations);
void prepare(statement &stmt, string const &query, long timeout = 0);

} // namespace nanodbc
