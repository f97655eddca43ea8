// Part of our declarations of libpqxx 7: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "pqxx/transaction.hxx"

namespace pqxx {
class stream_from : public transaction_focus {
public:
  //@facts pqxx::stream_from tu=pqxx77
  static stream_from query(transaction_base &tx, std::string_view q);
  static stream_from raw_table(transaction_base &tx, std::string_view path, std::string_view columns = {});
  static stream_from table(transaction_base &tx, table_path path, std::initializer_list<std::string_view> columns = {});
  //@end
  stream_from(transaction_base &, from_query_t, std::string_view query);
  stream_from(transaction_base &, from_table_t, std::string_view table);
  virtual ~stream_from() noexcept override;
  operator bool() const noexcept;
  bool operator!() const noexcept;
  void complete();
  template <typename Tuple> stream_from &operator>>(Tuple &);
  template <typename... TYPE>
  internal::stream_input_iteration<TYPE...> iter() &;
  std::vector<zview> const *read_row() &;
};

class stream_to : public transaction_focus {
public:
  //@facts pqxx::stream_to tu=pqxx77
  static stream_to raw_table(transaction_base &tx, std::string_view path, std::string_view columns = {});
  static stream_to table(transaction_base &tx, table_path path, std::initializer_list<std::string_view> columns = {});
  //@end
  stream_to(transaction_base &, std::string_view table_name);
  template <typename Columns>
  stream_to(transaction_base &, std::string_view table_name,
            Columns const &columns);
  virtual ~stream_to() noexcept override;
  operator bool() const noexcept;
  bool operator!() const noexcept;
  void complete();
  template <typename Row> stream_to &operator<<(Row const &row);
  template <typename Row> void write_row(Row const &row);
  template <typename... Ts> void write_values(Ts const &...fields);
};

class pipeline : public transaction_focus {
public:
  using query_id = long;
  explicit pipeline(transaction_base &t, std::string_view tname = "");
  virtual ~pipeline() noexcept override;
  void complete();
  void flush();
  void cancel();
  bool is_finished(query_id) const;
  bool empty() const noexcept;
  int retain(int retain_max = 2) &;
  void resume() &;
  //@facts pqxx::pipeline tu=pqxx77
  query_id insert(std::string_view);
  result retrieve(query_id qid);
  std::pair<query_id, result> retrieve();
  //@end
};

class cursor_base {
public:
  using size_type = result_size_type;
  using difference_type = result_difference_type;
  enum access_policy { forward_only, random_access };
  enum update_policy { read_only, update };
  enum ownership_policy { owned, loose };
  static difference_type all() noexcept;
  static difference_type next() noexcept;
};

class icursorstream {
public:
  using size_type = cursor_base::size_type;
  using difference_type = cursor_base::difference_type;
  //@facts pqxx::icursorstream tu=pqxx77 ctors
  icursorstream(transaction_base &context, const field &cname, difference_type sstride = {}, cursor_base::ownership_policy op = {});
  icursorstream(transaction_base &context, std::string_view query, std::string_view basename, difference_type sstride = {});
  //@end
  operator bool() const &noexcept;
  icursorstream &get(result &res);
  icursorstream &operator>>(result &res);
};

template <cursor_base::access_policy ACCESS, cursor_base::update_policy UPDATE>
class stateless_cursor {
public:
  using size_type = result_size_type;
  using difference_type = result_difference_type;
  stateless_cursor(transaction_base &tx, std::string_view query,
                   std::string_view cname, bool hold);
  void close() noexcept;
  size_type size();
  result retrieve(difference_type begin_pos, difference_type end_pos);
};

class blob {
public:
  static blob open_r(dbtransaction &, oid);
  static blob open_w(dbtransaction &, oid);
  static blob open_rw(dbtransaction &, oid);
  static oid create(dbtransaction &, oid = 0);
  static void remove(dbtransaction &, oid);
};
} // namespace pqxx
