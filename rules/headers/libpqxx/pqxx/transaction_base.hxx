// Part of our declarations of libpqxx 7: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "pqxx/connection.hxx"

namespace pqxx {
namespace internal {
template <typename CALLABLE>
using ColumnsOf =
    typename ArgumentsOf<std::remove_reference_t<CALLABLE>>::type *;
}

namespace prepare {
// 6.x: tx.prepared("name")(value).exec()
class invocation {
public:
  invocation &operator()();
  template <typename T> invocation &operator()(T const &v);
  template <typename T> invocation &operator()(T const &v, bool nonnull);
  result exec() const;
};
} // namespace prepare

namespace internal {
class parameterized_invocation {
public:
  parameterized_invocation &operator()();
  template <typename T> parameterized_invocation &operator()(T const &v);
  result exec();
};
} // namespace internal

class transaction_base {
public:
  prepare::invocation prepared(std::string const &statement = std::string());
  internal::parameterized_invocation
  parameterized(std::string const &query);
  transaction_base() = delete;
  transaction_base(transaction_base const &) = delete;
  transaction_base &operator=(transaction_base const &) = delete;
  virtual ~transaction_base() = 0;

  template <typename... ARGS> auto esc(ARGS &&...args) const {
    return conn().esc(std::forward<ARGS>(args)...);
  }
  template <typename... ARGS> auto esc_raw(ARGS &&...args) const {
    return conn().esc_raw(std::forward<ARGS>(args)...);
  }
  std::string unesc_raw(zview text) const;
  template <typename T> std::string quote(T const &t) const;
  std::string quote(binarystring const &t) const;
  //@facts pqxx::transaction_base tu=pqxx710 skip=quote,query_value
  void abort();
  void commit();
  std::string esc_like(std::string_view bin, char escape_char = {}) const;
  result exec(const std::stringstream &query, std::string_view desc);
  result exec(prepped statement);
  result exec(prepped statement, const params &parms);
  result exec(std::string_view query);
  result exec(std::string_view query, params parms);
  result exec(std::string_view query, std::string_view desc);
  result exec0(zview query);
  result exec0(zview query, std::string_view desc);
  row exec1(zview query);
  row exec1(zview query, std::string_view desc);
  result exec_n(result::size_type rows, zview query);
  result exec_n(result::size_type rows, zview query, std::string_view desc);
  void notify(std::string_view channel, std::string_view payload = {});
  std::string quote_name(std::string_view identifier) const;
  std::string quote_raw(const unsigned char *bin, std::size_t len) const;
  std::string quote_raw(zview bin) const;
  void set_variable(std::string_view var, std::string_view value);
  //@end

  template <typename... Args> result exec_params(zview query, Args &&...args);
  template <typename... Args> result exec_params0(zview query, Args &&...args);
  template <typename... Args> row exec_params1(zview query, Args &&...args);
  template <typename... Args>
  result exec_params_n(std::size_t rows, zview query, Args &&...args);
  template <typename... Args>
  result exec_prepared(zview statement, Args &&...args);
  template <typename... Args>
  result exec_prepared0(zview statement, Args &&...args);
  template <typename... Args>
  row exec_prepared1(zview statement, Args &&...args);
  template <typename... Args>
  result exec_prepared_n(result::size_type rows, zview statement,
                         Args &&...args);

  template <typename TYPE> TYPE query_value(zview query, std::string_view desc);
  template <typename TYPE> TYPE query_value(zview query);
  template <typename TYPE> TYPE query_value(zview query, params const &parms);
  template <typename TYPE>
  TYPE query_value(prepped statement, params const &parms = {});
  template <typename... TYPE> std::tuple<TYPE...> query1(zview query);
  template <typename... TYPE>
  std::tuple<TYPE...> query1(zview query, params const &parms);
  template <typename... TYPE>
  std::optional<std::tuple<TYPE...>> query01(zview query);
  template <typename... TYPE>
  std::optional<std::tuple<TYPE...>> query01(zview query, params const &parms);
  template <typename... TYPE>
  internal::result_iteration<TYPE...> query(zview query);
  template <typename... TYPE>
  internal::result_iteration<TYPE...> query(zview query, params const &parms);
  template <typename... TYPE>
  internal::result_iteration<TYPE...> query(prepped statement,
                                            params const &parms = {});
  template <typename... TYPE>
  internal::result_iteration<TYPE...> query_n(result::size_type rows,
                                              zview query);
  template <typename... TYPE>
  internal::result_iteration<TYPE...>
  query_n(result::size_type rows, zview query, params const &parms);
  template <typename... TYPE>
  internal::stream_input_iteration<TYPE...> stream(std::string_view query) &;

  template <typename CALLABLE>
  auto for_stream(std::string_view query, CALLABLE &&func) {
    static_cast<void>(query);
    internal::callWithRow(func, internal::ColumnsOf<CALLABLE>(nullptr));
    return result::size_type{};
  }
  template <typename CALLABLE>
  auto for_each(std::string_view query, CALLABLE &&func) {
    return for_stream(query, std::forward<CALLABLE>(func));
  }
  template <typename CALLABLE> void for_query(zview query, CALLABLE &&func) {
    static_cast<void>(query);
    internal::callWithRow(func, internal::ColumnsOf<CALLABLE>(nullptr));
  }
  template <typename CALLABLE>
  void for_query(zview query, CALLABLE &&func, params const &parms) {
    static_cast<void>(parms);
    for_query(query, std::forward<CALLABLE>(func));
  }

  void process_notice(char const msg[]) const;
  void process_notice(zview msg) const;
  connection &conn() const noexcept;
  std::string get_variable(std::string_view);
  std::string_view name() const & noexcept;

protected:
  transaction_base(connection &c, std::string_view tname);
};

class dbtransaction : public transaction_base {
protected:
  explicit dbtransaction(connection &c);
  dbtransaction(connection &c, std::string_view tname);
};
} // namespace pqxx
