#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace orders {

// A fixed set of connections to one database file. A connection is used by one thread at a time.
class ConnectionPool {
public:
  // Borrows a connection and gives it back at the end of its scope.
  class Lease {
  public:
    Lease(ConnectionPool &pool, std::unique_ptr<SQLite::Database> connection);
    Lease(Lease &&) = default;
    ~Lease();

    SQLite::Database &operator*() const { return *connection_; }
    SQLite::Database *operator->() const { return connection_.get(); }

  private:
    ConnectionPool *pool_;
    std::unique_ptr<SQLite::Database> connection_;
  };

  ConnectionPool(const std::string &path, std::size_t size);

  Lease acquire();

  // Runs the work in one transaction; an exception rolls it back.
  template <typename Work>
  void inTransaction(Work &&work) {
    const Lease db = acquire();
    SQLite::Transaction transaction(*db, SQLite::TransactionBehavior::IMMEDIATE);
    std::forward<Work>(work)(*db);
    transaction.commit();
  }

private:
  void release(std::unique_ptr<SQLite::Database> connection);

  std::mutex mutex_;
  std::condition_variable available_;
  std::vector<std::unique_ptr<SQLite::Database>> idle_;
};

} // namespace orders
