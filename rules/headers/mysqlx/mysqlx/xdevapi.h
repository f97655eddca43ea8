// Our declarations of MySQL Connector/C++, X DevAPI: the names, classes and
// signatures that user code meets, none of the library.
#pragma once
#include <cstdint>
#include <exception>
#include <list>
#include <map>
#include <memory>
#include <ostream>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace mysqlx {
inline namespace abi2 {
inline namespace r0 {

using col_count_t = unsigned;
using row_count_t = std::uint64_t;

class Error : public std::exception {
public:
  Error(const char *msg = nullptr);
  const char *what() const noexcept override;
};

class string : public std::u16string {
public:
  string();
  string(const std::u16string &other);
  string(std::u16string &&other);
  template <typename C> string(const C *other);
  template <typename C> string(const std::basic_string<C> &other);
  template <typename C> operator std::basic_string<C>() const;
};
std::ostream &operator<<(std::ostream &out, const string &str);

class bytes {
public:
  using byte = unsigned char;
  const byte *begin() const;
  const byte *end() const;
  std::size_t length() const;
};

class Value;
class DbDoc {
public:
  DbDoc();
  explicit DbDoc(const std::string &json);
  bool isNull() const;
  operator bool() const;
  bool hasField(const string &name) const;
  int fieldType(const string &name) const;
  const Value &operator[](const char *name) const;
  const Value &operator[](const string &name) const;
};
std::ostream &operator<<(std::ostream &out, const DbDoc &doc);

class Value {
public:
  enum Type { VNULL, UINT64, INT64, FLOAT, DOUBLE, BOOL, STRING, DOCUMENT, RAW, ARRAY };
  Value();
  Value(std::nullptr_t);
  Value(const string &str);
  Value(string &&str);
  Value(const std::string &str);
  Value(std::string &&str);
  Value(const char *str);
  Value(const bytes &data);
  Value(std::int64_t value);
  Value(std::uint64_t value);
  Value(float value);
  Value(double value);
  Value(bool value);
  Value(int value);
  Value(unsigned value);
  Value(const DbDoc &doc);
  operator int() const;
  operator unsigned() const;
  operator std::int64_t() const;
  operator std::uint64_t() const;
  operator float() const;
  operator double() const;
  explicit operator bool() const;
  operator string() const;
  explicit operator std::string() const;
  explicit operator bytes() const;
  operator DbDoc() const;
  template <typename T> T get() const;
  Type getType() const;
  bool isNull() const;
  const Value &operator[](const char *name) const;
  const Value &operator[](const string &name) const;
};
std::ostream &operator<<(std::ostream &out, const Value &value);

class Row {
public:
  Row();
  template <typename T, typename... Types> explicit Row(T val, Types... vals);
  col_count_t colCount() const;
  bytes getBytes(col_count_t pos) const;
  Value &get(col_count_t pos);
  Value &set(col_count_t pos, const Value &val);
  const Value &operator[](col_count_t pos) const;
  Value &operator[](col_count_t pos);
  bool isNull() const;
  operator bool() const;
};

namespace internal {

template <typename Impl, typename Value_type> class Iterator {
public:
  using iterator_category = std::input_iterator_tag;
  using value_type = Value_type;
  using difference_type = std::ptrdiff_t;
  using pointer = Value_type *;
  using reference = Value_type &;
  bool operator==(const Iterator &other) const;
  bool operator!=(const Iterator &other) const;
  Iterator &operator++();
  Value_type operator*() const;
};

template <typename Element> class List_initializer {
public:
  using iterator = Iterator<List_initializer, Element>;
  template <typename U, typename = typename U::value_type> operator U();
  iterator begin();
  iterator end() const;
};

template <class Base> class Result_common : protected Base {
public:
  unsigned getWarningsCount() const;
  std::uint64_t getAffectedItemsCount() const;
};
struct Result_detail {};

} // namespace internal

using StringList = internal::List_initializer<string>;

class Column {
public:
  string getSchemaName() const;
  string getTableName() const;
  string getColumnName() const;
  string getColumnLabel() const;
};

class Result : public internal::Result_common<internal::Result_detail> {
public:
  Result() = default;
  std::uint64_t getAutoIncrementValue() const;
  std::vector<std::string> getGeneratedIds() const;
};

class RowResult : public internal::Result_common<internal::Result_detail> {
public:
  using iterator = internal::Iterator<RowResult, Row>;
  RowResult() = default;
  col_count_t getColumnCount() const;
  const Column &getColumn(col_count_t pos) const;
  Row fetchOne();
  internal::List_initializer<Row> fetchAll();
  row_count_t count();
  iterator begin();
  iterator end() const;
};

class SqlResult : public RowResult {
public:
  SqlResult() = default;
  bool hasData() const;
  bool nextResult();
  std::uint64_t getAutoIncrementValue();
};

class DocResult : public internal::Result_common<internal::Result_detail> {
public:
  using iterator = internal::Iterator<DocResult, DbDoc>;
  DocResult() = default;
  DbDoc fetchOne();
  internal::List_initializer<DbDoc> fetchAll();
  std::uint64_t count();
  iterator begin();
  iterator end() const;
};

template <class Res, class Op> class Executable {
public:
  Executable() = default;
  virtual ~Executable() {}
  virtual Res execute();
};

namespace internal {

template <class Base> class Limit : public Base {
public:
  Base &limit(unsigned items);
};
template <class Base> class Offset : public Base {
public:
  Base &offset(unsigned rows);
};
template <class Base> class Sort : public Base {
public:
  template <typename... Type> Base &sort(Type... spec);
};
template <class Base> class Order_by : public Base {
public:
  template <typename... Type> Base &orderBy(Type... spec);
};
template <class Base> class Having : public Base {
public:
  Base &having(const string &having_spec);
};
template <class Base> class Group_by : public Base {
public:
  template <typename... Expr> Base &groupBy(Expr... group_by_spec);
};
template <class Base> class Set_lock : public Base {
public:
  Base &lockShared();
  Base &lockExclusive();
};
template <class Base> class Bind_placeholders : public Base {
public:
  template <typename... Types> Bind_placeholders &bind(Types &&...vals);
};
template <class Base> class Bind_parameters : public Base {
public:
  Bind_parameters &bind(const string &parameter, const Value &val);
  template <class Map> Base &bind(const Map &args);
};

} // namespace internal

class TableInsert;
class TableSelect;
class TableUpdate;
class TableRemove;
class CollectionAdd;
class CollectionFind;
class CollectionModify;
class CollectionRemove;
class Table;
class Collection;
class Schema;
class Session;

namespace internal {

struct SQL_statement;
using SQL_statement_cmd = Executable<SqlResult, SQL_statement>;
struct SQL_statement : public Bind_placeholders<SQL_statement_cmd> {};
struct Table_insert_base : public Executable<Result, TableInsert> {};
struct Table_select_cmd : public Executable<RowResult, TableSelect> {};
struct Table_select_base
    : public Group_by<Having<Order_by<Limit<Offset<Bind_parameters<Set_lock<Table_select_cmd>>>>>>> {};
struct Table_update_cmd : public Executable<Result, TableUpdate> {};
struct Table_update_base : public Order_by<Limit<Bind_parameters<Table_update_cmd>>> {};
struct Table_remove_cmd : public Executable<Result, TableRemove> {};
struct Table_remove_base : public Order_by<Limit<Bind_parameters<Table_remove_cmd>>> {};
struct Collection_find_cmd : public Executable<DocResult, CollectionFind> {};
struct Collection_find_base
    : public Group_by<Having<Sort<Limit<Offset<Bind_parameters<Set_lock<Collection_find_cmd>>>>>>> {};
struct Collection_modify_cmd : public Executable<Result, CollectionModify> {};
struct Collection_modify_base : public Sort<Limit<Bind_parameters<Collection_modify_cmd>>> {};
struct Collection_remove_cmd : public Executable<Result, CollectionRemove> {};
struct Collection_remove_base : public Sort<Limit<Bind_parameters<Collection_remove_cmd>>> {};

} // namespace internal
using SqlStatement = internal::SQL_statement;

class TableInsert : public internal::Table_insert_base {
public:
  virtual TableInsert &values(const Row &row);
  template <typename... Types> TableInsert &values(Types... rest);
  template <typename Container> TableInsert &rows(const Container &cont);
};
class TableSelect : public internal::Table_select_base {
public:
  internal::Table_select_base &where(const string &expr);
};
class TableUpdate : public internal::Table_update_base {
public:
  TableUpdate &set(const string &field, const Value &val);
  internal::Table_update_base &where(const string &expr);
};
class TableRemove : public internal::Table_remove_base {
public:
  internal::Table_remove_base &where(const string &expr);
};
class CollectionAdd : public Executable<Result, CollectionAdd> {
public:
  template <typename... Types> CollectionAdd &add(Types... docs);
};
class CollectionFind : public internal::Collection_find_base {
public:
  template <typename... Expr> internal::Collection_find_base &fields(Expr... proj);
};
class CollectionModify : public internal::Collection_modify_base {
public:
  CollectionModify &set(const string &field, const Value &val);
  CollectionModify &unset(const string &field);
  CollectionModify &patch(const string &val);
};
class CollectionRemove : public internal::Collection_remove_base {};

class Table {
public:
  Table(const Schema &sch, const string &name);
  const string &getName() const;
  Session &getSession();
  bool existsInDatabase() const;
  bool isView();
  std::uint64_t count();
  TableInsert insert();
  template <class... T> TableInsert insert(const T &...t);
  template <typename... PROJ> TableSelect select(const PROJ &...proj);
  TableRemove remove();
  TableUpdate update();
};

class Collection {
public:
  Collection(const Schema &sch, const string &name);
  const string &getName() const;
  Session &getSession();
  bool existsInDatabase() const;
  std::uint64_t count();
  CollectionFind find();
  CollectionFind find(const string &cond);
  template <typename... Types> CollectionAdd add(Types... args);
  CollectionRemove remove(const string &cond);
  CollectionModify modify(const string &expr);
  DbDoc getOne(const string &id);
  Result removeOne(const string &id);
  Result replaceOne(const string &id, Value &&document);
  Result addOrReplaceOne(const string &id, Value &&document);
};

class Schema {
public:
  Schema(Session &sess, const string &name);
  const string &getName() const;
  Session &getSession();
  bool existsInDatabase() const;
  Collection createCollection(const string &name);
  Collection createCollection(const string &name, bool reuse);
  Collection getCollection(const string &name, bool check_exists = false);
  Table getTable(const string &name, bool check_exists = false);
  void dropCollection(const string &name);
};

class SessionOption {
public:
  enum Enum { URI, HOST, PORT, PRIORITY, USER, PWD, DB, SSL_MODE, SSL_CA, AUTH, SOCKET, CONNECT_TIMEOUT };
};
class SessionSettings : public SessionOption {
public:
  SessionSettings(const string &uri);
  SessionSettings(const std::string &host, unsigned port, const string &user, const char *pwd = nullptr,
                  const string &db = string());
  SessionSettings(const std::string &host, unsigned port, const string &user, const std::string &pwd,
                  const string &db = string());
  SessionSettings(const std::string &host, const string &user, const char *pwd = nullptr, const string &db = string());
  SessionSettings(const std::string &host, const string &user, const std::string &pwd, const string &db = string());
  SessionSettings(unsigned port, const string &user, const char *pwd = nullptr, const string &db = string());
  SessionSettings(unsigned port, const string &user, const std::string &pwd, const string &db = string());
  template <typename... R> SessionSettings(SessionOption::Enum opt, R &&...rest);
  template <typename... R> void set(R &&...rest);
};

class Client;
class Session {
public:
  Session(SessionSettings settings);
  template <typename... T> Session(T... options);
  Session(Session &&other);
  Session(Client &client);
  Schema createSchema(const string &name, bool reuse = false);
  Schema getSchema(const string &name, bool check_exists = false);
  Schema getDefaultSchema();
  string getDefaultSchemaName();
  void dropSchema(const string &name);
  SqlStatement sql(const string &query);
  void startTransaction();
  void commit();
  void rollback();
  void rollbackTo(const string &savepoint);
  string setSavepoint(const string &savepoint);
  string setSavepoint();
  void releaseSavepoint(const string &savepoint);
  void close();
};

class Client {
public:
  Client(SessionSettings &settings);
  template <typename... T> Client(T... options);
  Session getSession();
  void close();
};

template <typename... P> Session getSession(P... p);
template <typename... P> Client getClient(P... p);

} // namespace r0
} // namespace abi2
} // namespace mysqlx
