// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/orm/SqlBinder.h"
#include "drogon/utils/coroutine.h"
#include <future>
#include <utility>

namespace drogon {
namespace orm {
class DbClient;
class Transaction;
using DbClientPtr = std::shared_ptr<DbClient>;
using ResultCallback = std::function<void(const Result &)>;

namespace internal {
#ifdef __cpp_impl_coroutine
struct [[nodiscard]] SqlAwaiter : public CallbackAwaiter<Result> {
  explicit SqlAwaiter(internal::SqlBinder &&binder);
  Result await_resume() noexcept(false);
};
struct [[nodiscard]] TransactionAwaiter
    : public CallbackAwaiter<std::shared_ptr<Transaction>> {
  explicit TransactionAwaiter(DbClient *client);
  std::shared_ptr<Transaction> await_resume() noexcept(false);
};
#endif
} // namespace internal

class DbClient : public trantor::NonCopyable {
public:
  virtual ~DbClient();
  //@facts drogon::orm::DbClient tu=drogon skip=newTransactionCoro,newTransaction,newTransactionAsync
  static std::shared_ptr<DbClient> newMysqlClient(const std::string &connInfo, size_t connNum);
  static std::shared_ptr<DbClient> newPgClient(const std::string &connInfo, size_t connNum, bool autoBatch = {});
  static std::shared_ptr<DbClient> newSqlite3Client(const std::string &connInfo, size_t connNum);
  internal::SqlBinder operator<<(const std::string &sql);
  internal::SqlBinder operator<<(const std::string_view &sql);
  internal::SqlBinder operator<<(std::string &&sql);
  virtual void setTimeout(double timeout);
  //@end
  template <int N> internal::SqlBinder operator<<(const char (&sql)[N]) {
    return *this << std::string(sql, N - 1);
  }
  template <typename FUNCTION1, typename FUNCTION2, typename... Arguments>
  void execSqlAsync(const std::string &sql, FUNCTION1 &&rCallback,
                    FUNCTION2 &&exceptCallback, Arguments &&...args) noexcept {
    auto binder = *this << sql;
    (static_cast<void>(binder << std::forward<Arguments>(args)), ...);
    binder >> std::forward<FUNCTION1>(rCallback);
    binder >> std::forward<FUNCTION2>(exceptCallback);
  }
  template <typename... Arguments>
  std::future<Result> execSqlAsyncFuture(const std::string &sql,
                                         Arguments &&...args) noexcept;
  template <typename... Arguments>
  Result execSqlSync(const std::string &sql,
                     Arguments &&...args) noexcept(false);
#ifdef __cpp_impl_coroutine
  template <typename... Arguments>
  internal::SqlAwaiter execSqlCoro(const std::string &sql,
                                   Arguments &&...args) noexcept;
  template <typename T>
  internal::SqlAwaiter execSqlCoro(const std::string &sql,
                                   const std::vector<T> &args) noexcept;
  internal::TransactionAwaiter
  newTransactionCoro(TransactionType transType = TransactionType::Default);
#endif
  virtual std::shared_ptr<Transaction>
  newTransaction(const std::function<void(bool)> &commitCallback = nullptr,
                 TransactionType transType = TransactionType::Default);
  std::shared_ptr<Transaction> newTransaction(TransactionType transType);
  virtual void newTransactionAsync(
      const std::function<void(const std::shared_ptr<Transaction> &)> &callback,
      TransactionType transType = TransactionType::Default);
  virtual bool hasAvailableConnections() const noexcept;
  ClientType type() const;
  const std::string &connectionInfo() const;
  virtual void closeAll();
};

class Transaction : public DbClient {
public:
  virtual void rollback() = 0;
  virtual void setCommitCallback(
      const std::function<void(bool)> &commitCallback) = 0;
  void closeAll() override;
};
} // namespace orm
} // namespace drogon
