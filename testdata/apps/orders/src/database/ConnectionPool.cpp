#include "database/ConnectionPool.h"

namespace orders {

namespace {
constexpr int kBusyTimeoutMs = 3000;
}

ConnectionPool::Lease::Lease(ConnectionPool &pool, std::unique_ptr<SQLite::Database> connection)
    : pool_(&pool), connection_(std::move(connection)) {}

ConnectionPool::Lease::~Lease() {
  if (connection_)
    pool_->release(std::move(connection_));
}

ConnectionPool::ConnectionPool(const std::string &path, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    auto connection = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kBusyTimeoutMs);
    connection->exec("PRAGMA foreign_keys = ON");
    idle_.push_back(std::move(connection));
  }
}

ConnectionPool::Lease ConnectionPool::acquire() {
  std::unique_lock<std::mutex> lock(mutex_);
  available_.wait(lock, [this] { return !idle_.empty(); });
  std::unique_ptr<SQLite::Database> connection = std::move(idle_.back());
  idle_.pop_back();
  return Lease(*this, std::move(connection));
}

void ConnectionPool::release(std::unique_ptr<SQLite::Database> connection) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    idle_.push_back(std::move(connection));
  }
  available_.notify_one();
}

} // namespace orders
