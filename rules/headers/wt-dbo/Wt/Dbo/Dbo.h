// Our declarations of Wt::Dbo: the names, classes and signatures that user
// code meets, none of the library.
#pragma once
#include <chrono>
#include <cstddef>
#include <memory>
#include <ostream>
#include <stdexcept>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace Wt {
namespace Dbo {

class Session;
class SqlConnection;
class SqlStatement;
template <class C> class collection;
template <class C> class weak_ptr;
struct DirectBinding {};
struct DynamicBinding {};

class Exception : public std::runtime_error {
public:
  Exception(const std::string &error, const std::string &code = std::string());
  std::string code() const;
};
class StaleObjectException : public Exception {
public:
  using Exception::Exception;
};

template <class C> struct dbo_traits {
  using IdType = long long;
};

template <class C> class ptr {
public:
  using MutC = std::remove_const_t<C>;
  class mutator {
  public:
    ~mutator();
    C *operator->() const;
    C &operator*() const;
    operator C *() const;
  };
  ptr();
  ptr(std::nullptr_t);
  ptr(std::unique_ptr<C> obj);
  ptr(const ptr<C> &other);
  template <class D> ptr(const ptr<D> &other);
  virtual ~ptr();
  ptr<C> &operator=(const ptr<C> &other);
  void reset(std::unique_ptr<C> obj = nullptr);
  const C *operator->() const;
  const C *get() const;
  const C &operator*() const;
  mutator modify() const;
  bool operator==(const ptr<C> &other) const;
  bool operator!=(const ptr<C> &other) const;
  explicit operator bool() const;
  void flush() const;
  void remove();
  void reread();
  void purge();
  typename dbo_traits<C>::IdType id() const;
  int version() const;
  Session *session() const;
};
template <class C, class... Args> ptr<C> make_ptr(Args &&...args);

template <class C> class collection {
public:
  class iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = C;
    using difference_type = std::ptrdiff_t;
    using pointer = C *;
    using reference = C &;
    C &operator*();
    C *operator->();
    iterator &operator++();
    bool operator==(const iterator &other) const;
    bool operator!=(const iterator &other) const;
  };
  class const_iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = C;
    using difference_type = std::ptrdiff_t;
    using pointer = const C *;
    using reference = const C &;
    const C &operator*() const;
    const C *operator->() const;
    const_iterator &operator++();
    bool operator==(const const_iterator &other) const;
    bool operator!=(const const_iterator &other) const;
  };
  using size_type = std::size_t;
  collection();
  collection(const collection<C> &other);
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
  C front() const;
  size_type size() const;
  bool empty() const;
  void insert(C c);
  void erase(C c);
  void clear();
  int count(C c) const;
};

class AbstractQuery {
public:
  template <typename T> AbstractQuery &bind(const T &value);
  AbstractQuery &join(const std::string &other);
  AbstractQuery &leftJoin(const std::string &other);
  AbstractQuery &rightJoin(const std::string &other);
  AbstractQuery &where(const std::string &condition);
  AbstractQuery &orWhere(const std::string &condition);
  AbstractQuery &orderBy(const std::string &fieldName);
  AbstractQuery &groupBy(const std::string &fields);
  AbstractQuery &having(const std::string &fields);
  AbstractQuery &offset(int count);
  AbstractQuery &limit(int count);
};
template <class Result, typename BindStrategy = DynamicBinding> class Query : public AbstractQuery {
public:
  Query();
  Query(const Query &other);
  template <typename T> Query &bind(const T &value);
  Query &join(const std::string &other);
  template <typename C> Query &join(const std::string &alias, const std::string &condition);
  Query &leftJoin(const std::string &other);
  template <typename C> Query &leftJoin(const std::string &alias, const std::string &condition);
  Query &rightJoin(const std::string &other);
  Query &where(const std::string &condition);
  Query &orWhere(const std::string &condition);
  Query &orderBy(const std::string &fieldName);
  Query &groupBy(const std::string &fields);
  Query &having(const std::string &fields);
  Query &offset(int count);
  Query &limit(int count);
  Result resultValue() const;
  collection<Result> resultList() const;
  operator Result() const;
  operator collection<Result>() const;
};

class Call {
public:
  ~Call() noexcept(false);
  Call(const Call &other);
  template <typename T> Call &bind(const T &value);
  void run();
};

class SqlStatement {
public:
  virtual ~SqlStatement();
  virtual void reset() = 0;
  virtual void bind(int column, const std::string &value) = 0;
  virtual void bind(int column, short value) = 0;
  virtual void bind(int column, int value) = 0;
  virtual void bind(int column, long long value) = 0;
  virtual void bind(int column, double value) = 0;
  virtual void bindNull(int column) = 0;
  virtual void execute() = 0;
  virtual long long insertedId() = 0;
  virtual int affectedRowCount() = 0;
  virtual bool nextRow() = 0;
  virtual int columnCount() const = 0;
  virtual bool getResult(int column, std::string *value, int size) = 0;
  virtual bool getResult(int column, int *value) = 0;
  virtual bool getResult(int column, long long *value) = 0;
  virtual bool getResult(int column, double *value) = 0;
};
class SqlConnection {
public:
  virtual ~SqlConnection();
  virtual void executeSql(const std::string &sql);
  virtual void executeSqlStateful(const std::string &sql);
  virtual void startTransaction() = 0;
  virtual void commitTransaction() = 0;
  virtual void rollbackTransaction() = 0;
  virtual std::unique_ptr<SqlStatement> prepareStatement(const std::string &sql) = 0;
  void setProperty(const std::string &name, const std::string &value);
};
class SqlConnectionPool {
public:
  virtual ~SqlConnectionPool();
  virtual std::unique_ptr<SqlConnection> getConnection() = 0;
  virtual void returnConnection(std::unique_ptr<SqlConnection> connection) = 0;
};
class FixedSqlConnectionPool : public SqlConnectionPool {
public:
  FixedSqlConnectionPool(std::unique_ptr<SqlConnection> connection, int size);
  std::unique_ptr<SqlConnection> getConnection() override;
  void returnConnection(std::unique_ptr<SqlConnection> connection) override;
};

enum class FlushMode { Auto, Manual };
class Session {
public:
  Session();
  virtual ~Session();
  void setConnection(std::unique_ptr<SqlConnection> connection);
  void setConnectionPool(SqlConnectionPool &pool);
  template <class C> void mapClass(const char *tableName);
  template <class C> ptr<C> add(ptr<C> &obj);
  template <class C> ptr<C> add(std::unique_ptr<C> obj);
  template <class T, typename... Args> ptr<T> addNew(Args &&...args);
  template <class C> ptr<C> load(const typename dbo_traits<C>::IdType &id, bool forceReread = false);
  template <class C> ptr<C> loadLazy(const typename dbo_traits<C>::IdType &id);
  template <class C> Query<ptr<C>> find(const std::string &condition = std::string());
  template <class C, typename BindStrategy> Query<ptr<C>, BindStrategy> find(const std::string &condition = std::string());
  template <class Result> Query<Result> query(const std::string &sql);
  template <class Result, typename BindStrategy> Query<Result, BindStrategy> query(const std::string &sql);
  Call execute(const std::string &sql);
  void createTables();
  void dropTables();
  void flush();
  void rereadAll(const char *tableName = nullptr);
  void discardUnflushed();
  void setFlushMode(FlushMode mode);
};

class Transaction {
public:
  explicit Transaction(Session &session);
  virtual ~Transaction() noexcept(false);
  bool isActive() const;
  bool commit();
  void rollback();
};

enum RelationType { ManyToOne, ManyToMany };
template <class Action, typename V>
void field(Action &action, V &value, const std::string &name, int size = -1);
template <class Action, class C>
void belongsTo(Action &action, ptr<C> &value, const std::string &name = std::string(), int size = -1);
template <class Action, class C>
void hasMany(Action &action, collection<ptr<C>> &value, RelationType type, const std::string &joinName = std::string());

namespace backend {
class Sqlite3 : public SqlConnection {
public:
  Sqlite3(const std::string &db);
  void startTransaction() override;
  void commitTransaction() override;
  void rollbackTransaction() override;
  std::unique_ptr<SqlStatement> prepareStatement(const std::string &sql) override;
};
class Postgres : public SqlConnection {
public:
  Postgres();
  Postgres(const std::string &db);
  bool connect(const std::string &db);
  void startTransaction() override;
  void commitTransaction() override;
  void rollbackTransaction() override;
  std::unique_ptr<SqlStatement> prepareStatement(const std::string &sql) override;
};
class MySQL : public SqlConnection {
public:
  MySQL(const std::string &db, const std::string &dbuser = "root", const std::string &dbpasswd = "",
        const std::string dbhost = "localhost", unsigned int dbport = 0);
  void startTransaction() override;
  void commitTransaction() override;
  void rollbackTransaction() override;
  std::unique_ptr<SqlStatement> prepareStatement(const std::string &sql) override;
};
} // namespace backend

} // namespace Dbo
} // namespace Wt
