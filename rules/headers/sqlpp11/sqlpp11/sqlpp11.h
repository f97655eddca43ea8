// Our declarations of sqlpp11: the names, classes and signatures that user
// code meets, none of the library. Statements of every kind are one class
// whose clauses hand it on; rows have the members of the columns asked for.
#pragma once
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <ostream>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

namespace sqlpp {

template <std::size_t Size, const char (&Text)[Size]> struct make_char_sequence {};
namespace tag {
struct must_not_insert {};
struct must_not_update {};
struct can_be_null {};
struct require_insert {};
} // namespace tag
struct no_value_t {};
struct text {
  using _cpp_value_type = std::string;
};
using varchar = text;
using char_ = text;
struct integral {
  using _cpp_value_type = std::int64_t;
};
using integer = integral;
using bigint = integral;
using smallint = integral;
using serial = integral;
struct floating_point {
  using _cpp_value_type = double;
};
struct boolean {
  using _cpp_value_type = bool;
};
struct blob {
  using _cpp_value_type = std::string;
};
template <typename ValueType, typename... Tags> struct make_traits {
  using _value_type = ValueType;
  using _tags = std::tuple<Tags...>;
};

// Expressions ----------------------------------------------------------------
struct expression {};
template <typename T> struct operand : expression {
  T _value;
  explicit operand(T value) : _value(std::move(value)) {}
};
template <typename L, typename R> struct binary : expression {
  L _l;
  R _r;
  binary(L l, R r) : _l(std::move(l)), _r(std::move(r)) {}
};
struct sort_order_t {};
template <typename Expr> struct basic_expression_operators {
  template <typename T> binary<Expr, std::decay_t<T>> operator==(T t) const;
  template <typename T> binary<Expr, std::decay_t<T>> operator!=(T t) const;
  template <typename T> binary<Expr, std::decay_t<T>> operator<(T t) const;
  template <typename T> binary<Expr, std::decay_t<T>> operator>(T t) const;
  template <typename T> binary<Expr, std::decay_t<T>> operator<=(T t) const;
  template <typename T> binary<Expr, std::decay_t<T>> operator>=(T t) const;
  template <typename T> binary<Expr, std::decay_t<T>> like(T t) const;
  template <typename... T> binary<Expr, std::tuple<T...>> in(T... t) const;
  binary<Expr, no_value_t> is_null() const;
  sort_order_t asc() const;
  sort_order_t desc() const;
};
template <typename L1, typename R1, typename L2, typename R2>
binary<binary<L1, R1>, binary<L2, R2>> operator and(binary<L1, R1> l, binary<L2, R2> r);
template <typename L1, typename R1, typename L2, typename R2>
binary<binary<L1, R1>, binary<L2, R2>> operator or(binary<L1, R1> l, binary<L2, R2> r);

template <typename Table, typename Spec> struct column_t : basic_expression_operators<column_t<Table, Spec>> {
  using _spec = Spec;
  template <typename T> binary<column_t, std::decay_t<T>> operator=(T t) const;
  template <typename Alias> column_t as(const Alias &alias) const;
};
template <typename Table, typename... Specs>
struct table_t : Specs::_alias_t::template _member_t<column_t<Table, Specs>>... {};

template <typename ValueType> struct verbatim_t : basic_expression_operators<verbatim_t<ValueType>> {
  std::string _verbatim;
};
template <typename ValueType, typename StringType> verbatim_t<ValueType> verbatim(StringType s);
verbatim_t<no_value_t> verbatim(std::string s);
struct verbatim_table_t {
  std::string _representation;
};
verbatim_table_t verbatim_table(std::string name);
template <typename ValueType, typename Expr> struct parameterized_verbatim_t : basic_expression_operators<parameterized_verbatim_t<ValueType, Expr>> {};
template <typename ValueType, typename Expr>
parameterized_verbatim_t<ValueType, Expr> parameterized_verbatim(std::string lhs, Expr expr, std::string rhs);
template <typename Expr> struct parameter_t : expression {};
template <typename Expr> parameter_t<Expr> parameter(const Expr &expr);
template <typename... Columns> struct column_list {};
template <typename Table> column_list<Table> all_of(const Table &table);
template <typename Expr> struct aggregate_t : basic_expression_operators<aggregate_t<Expr>> {
  template <typename Alias> aggregate_t as(const Alias &alias) const;
};
template <typename Expr> aggregate_t<Expr> count(Expr expr);
template <typename Expr> aggregate_t<Expr> max(Expr expr);
template <typename Expr> Expr value(Expr expr);

// Statements and results -----------------------------------------------------
template <typename Spec> struct result_field_base {
  using _cpp_value_type = typename Spec::_traits::_value_type::_cpp_value_type;
  bool is_null() const;
  _cpp_value_type value() const;
  operator _cpp_value_type() const;
};
template <typename Spec> struct result_field_t : result_field_base<Spec> {};
template <typename Spec> std::ostream &operator<<(std::ostream &out, const result_field_t<Spec> &field);
template <typename... Specs>
struct result_row_t : Specs::_alias_t::template _member_t<result_field_t<Specs>>... {
  explicit operator bool() const;
};
template <typename Row> class result_t {
public:
  class iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Row;
    using difference_type = std::ptrdiff_t;
    using pointer = const Row *;
    using reference = const Row &;
    const Row &operator*() const;
    const Row *operator->() const;
    iterator &operator++();
    bool operator==(const iterator &other) const;
    bool operator!=(const iterator &other) const;
  };
  iterator begin();
  iterator end();
  const Row &front() const;
  bool empty() const;
  void pop_front();
};

template <typename Result> struct statement_t {
  using _result = Result;
  template <typename... T> statement_t from(T... tables) const;
  template <typename... T> statement_t where(T... conditions) const;
  template <typename... T> statement_t set(T... assignments) const;
  template <typename... T> statement_t columns(T... cols) const;
  template <typename... T> statement_t group_by(T... cols) const;
  template <typename... T> statement_t having(T... conditions) const;
  template <typename... T> statement_t order_by(T... orders) const;
  template <typename T> statement_t limit(T limit) const;
  template <typename T> statement_t offset(T offset) const;
  statement_t unconditionally() const;
};
template <typename... Columns>
statement_t<result_t<result_row_t<typename Columns::_spec...>>> select(Columns... columns);
template <template <typename, typename...> class Base, typename Table, typename... Specs>
result_row_t<Specs...> rowOf(const Base<Table, Specs...> &);
template <typename Table> auto select(column_list<Table>) -> statement_t<result_t<decltype(rowOf(std::declval<Table>()))>>;
template <typename Table> statement_t<std::size_t> insert_into(Table table);
template <typename Table> statement_t<std::size_t> update(Table table);
template <typename Table> statement_t<std::size_t> remove_from(Table table);
template <typename... Parts> struct custom_query_t {
  using _result = std::size_t;
  template <typename T> statement_t<result_t<T>> with_result_type_of(T) const;
};
template <typename... Parts> custom_query_t<Parts...> custom_query(Parts... parts);
template <typename Statement> struct prepared_t {
  using _result = typename Statement::_result;
  struct {
    std::string name;
    std::int64_t id;
  } params;
};

static constexpr bool report_auto_rollback = true;
template <typename Db> class transaction_t {
public:
  transaction_t(transaction_t &&other);
  ~transaction_t();
  void commit();
  void rollback();
};
template <typename Db> transaction_t<Db> start_transaction(Db &db, bool report_unfinished_transaction = report_auto_rollback);

class exception : public std::exception {
public:
  explicit exception(const std::string &what_arg);
  const char *what() const noexcept override;
};

} // namespace sqlpp
