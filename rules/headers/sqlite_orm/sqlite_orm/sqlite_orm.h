// Our declarations of sqlite_orm: the names, classes and signatures that user
// code meets, none of the library. Conditions and columns are objects that
// hold what they were made of.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace sqlite_orm {

enum class journal_mode { DELETE, TRUNCATE, PERSIST, MEMORY, WAL, OFF };
enum class sync_schema_result { new_table_created, already_in_sync, old_columns_removed, new_columns_added, dropped_and_recreated };

namespace internal {

struct condition_t {};
template <class L, class R> struct binary_condition : condition_t {
  L l;
  R r;
  binary_condition(L l_, R r_) : l(std::move(l_)), r(std::move(r_)) {}
};
template <class T> struct expression_t {
  T value;
  template <class R> binary_condition<T, R> operator==(R r) const { return {value, std::move(r)}; }
  template <class R> binary_condition<T, R> operator!=(R r) const { return {value, std::move(r)}; }
  template <class R> binary_condition<T, R> operator<(R r) const { return {value, std::move(r)}; }
  template <class R> binary_condition<T, R> operator>(R r) const { return {value, std::move(r)}; }
  template <class R> binary_condition<T, R> operator=(R r) const { return {value, std::move(r)}; }
};
template <class L, class R> struct and_condition_t : condition_t {
  L l;
  R r;
};
template <class L1, class R1, class L2, class R2>
and_condition_t<binary_condition<L1, R1>, binary_condition<L2, R2>> operator&&(binary_condition<L1, R1> l,
                                                                               binary_condition<L2, R2> r) {
  return {{}, std::move(l), std::move(r)};
}
template <class C> struct where_t {
  C expression;
};
template <class O> struct order_by_t {
  O expression;
  order_by_t desc() const { return *this; }
  order_by_t asc() const { return *this; }
};
template <class T> struct limit_t {
  T lim;
};
template <class... Args> struct set_t {
  std::tuple<Args...> assigns;
};
template <class... Args> struct columns_t {
  std::tuple<Args...> columns;
};
template <class G, class S> struct column_t {
  std::string name;
  G member;
};
template <class O, class... Columns> struct table_t {
  std::string name;
  std::tuple<Columns...> elements;
};
struct primary_key_t {
  primary_key_t autoincrement() const { return *this; }
};
struct unique_t {};
template <class T> struct prepared_statement_t {
  T expression;
  std::string sql() const;
};
template <class T, class... Args> struct get_all_t {
  std::tuple<Args...> conditions;
};
template <class T, class... Ids> struct get_t {
  std::tuple<Ids...> ids;
};
template <class T> struct insert_t {
  T object;
};
template <class T, class... Args> struct select_t {
  T col;
  std::tuple<Args...> conditions;
};
struct transaction_guard_t {
  ~transaction_guard_t();
  void commit();
  void rollback();
  bool commit_on_destroy = false;
};
struct pragma_t {
  template <class T> T get_pragma(const std::string &name);
  void journal_mode(sqlite_orm::journal_mode value);
  int user_version();
};
template <class T> struct column_result {
  using type = std::string;
};
template <class O, class F> struct column_result<F O::*> {
  using type = F;
};
template <class... Cols> struct column_result<columns_t<Cols...>> {
  using type = std::tuple<typename column_result<Cols>::type...>;
};

struct storage_base {
  pragma_t pragma;
  std::function<void(void *)> on_open;
  transaction_guard_t transaction_guard();
  transaction_guard_t immediate_transaction_guard();
  bool transaction(const std::function<bool()> &f);
  void begin_transaction();
  void begin_immediate_transaction();
  void begin_exclusive_transaction();
  void commit();
  void rollback();
  void drop_table(const std::string &tableName);
  void drop_index(const std::string &indexName);
  void rename_table(const std::string &from, const std::string &to);
  bool table_exists(const std::string &tableName);
  std::vector<std::string> table_names();
  void vacuum();
  int changes();
  void open_forever();
  void backup_to(const std::string &filename);
};

template <class T> struct mapped_view {
  T *begin();
  T *end();
};

template <class... DBO> struct storage_t : storage_base {
  storage_t(std::string filename, std::tuple<DBO...> dbObjects);
  template <class O, class R = std::vector<O>, class... Args> R get_all(Args &&...args);
  template <class O, class R = std::vector<std::unique_ptr<O>>, class... Args> R get_all_pointer(Args &&...args);
  template <class O, class... Ids> O get(Ids... ids);
  template <class O, class... Ids> std::unique_ptr<O> get_pointer(Ids... ids);
  template <class O, class... Ids> std::optional<O> get_optional(Ids... ids);
  template <class O, class... Args> mapped_view<O> iterate(Args &&...args);
  template <class T, class... Args> auto select(T m, Args... args) -> std::vector<typename column_result<T>::type>;
  template <class O, class... Args> int count(Args &&...args);
  template <class F, class O, class... Args> std::unique_ptr<F> max(F O::*m, Args &&...args);
  template <class F, class O, class... Args> std::unique_ptr<F> min(F O::*m, Args &&...args);
  template <class O> int insert(const O &o);
  template <class O, class... Cols> int insert(const O &o, columns_t<Cols...> cols);
  template <class It> void insert_range(It from, It to);
  template <class O> void replace(const O &o);
  template <class It> void replace_range(It from, It to);
  template <class O> void update(const O &o);
  template <class S, class... Wargs> void update_all(S set, Wargs... wh);
  template <class O, class... Ids> void remove(Ids... ids);
  template <class O, class... Args> void remove_all(Args &&...args);
  template <class T, class... Args> prepared_statement_t<get_all_t<T, Args...>> prepare(get_all_t<T, Args...> get_);
  template <class T, class... Ids> prepared_statement_t<get_t<T, Ids...>> prepare(get_t<T, Ids...> get_);
  template <class T> prepared_statement_t<insert_t<T>> prepare(insert_t<T> ins);
  template <class T, class... Args> std::vector<T> execute(const prepared_statement_t<get_all_t<T, Args...>> &statement);
  template <class T, class... Ids> T execute(const prepared_statement_t<get_t<T, Ids...>> &statement);
  template <class T> int execute(const prepared_statement_t<insert_t<T>> &statement);
  template <class T> std::string dump(const prepared_statement_t<T> &statement) const;
  void sync_schema(bool preserve = false);
};

} // namespace internal

template <class T> internal::expression_t<T> c(T value) { return {std::move(value)}; }
template <class C> internal::where_t<C> where(C expression) { return {std::move(expression)}; }
template <class O> internal::order_by_t<O> order_by(O o) { return {std::move(o)}; }
template <class T> internal::limit_t<T> limit(T lim) { return {std::move(lim)}; }
template <class... Args> internal::set_t<Args...> set(Args... args) { return {{std::move(args)...}}; }
template <class... Args> internal::columns_t<Args...> columns(Args... args) { return {{std::move(args)...}}; }
template <class L, class R> internal::binary_condition<L, R> is_equal(L l, R r) { return {std::move(l), std::move(r)}; }
template <class L, class R> internal::binary_condition<L, R> eq(L l, R r) { return {std::move(l), std::move(r)}; }
template <class L, class R> internal::binary_condition<L, R> like(L l, R r) { return {std::move(l), std::move(r)}; }
template <class L, class R> internal::binary_condition<L, std::vector<R>> in(L l, std::vector<R> values) {
  return {std::move(l), std::move(values)};
}
template <class L, class R> internal::binary_condition<L, R> assign(L l, R r) { return {std::move(l), std::move(r)}; }
template <class T, class... Args> internal::get_all_t<T, Args...> get_all(Args... args) { return {{std::move(args)...}}; }
template <class T, class... Ids> internal::get_t<T, Ids...> get(Ids... ids) { return {{std::move(ids)...}}; }
template <class T> internal::insert_t<T> insert(T object) { return {std::move(object)}; }
template <int N, class S> auto &get(internal::prepared_statement_t<S> &statement) {
  return std::get<N>(statement.expression.conditions);
}
inline internal::primary_key_t primary_key() { return {}; }
inline internal::unique_t unique() { return {}; }
template <class G, class... Op> internal::column_t<G, void> make_column(std::string name, G member, Op...) {
  return {std::move(name), member};
}
template <class... Cs> auto make_table(std::string name, Cs... args) -> internal::table_t<void, Cs...> {
  return {std::move(name), {std::move(args)...}};
}
template <class T, class... Cs> auto make_table(std::string name, Cs... args) -> internal::table_t<T, Cs...> {
  return {std::move(name), {std::move(args)...}};
}
template <class... DBO> internal::storage_t<DBO...> make_storage(std::string filename, DBO... dbObjects) {
  return {std::move(filename), std::tuple<DBO...>(std::move(dbObjects)...)};
}

} // namespace sqlite_orm
