#pragma once

#include "database/ConnectionPool.h"
#include "domain/User.h"

#include <optional>
#include <string>

namespace orders {

// Users and the sessions that they hold.
class UserRepository {
public:
  explicit UserRepository(ConnectionPool &pool) : pool_(pool) {}

  void insertIfAbsent(const User &user);
  std::optional<User> findByEmail(const std::string &email);
  void openSession(const Session &session);
  bool hasSession(const std::string &token);
  void closeSession(const std::string &token);

private:
  ConnectionPool &pool_;
};

} // namespace orders
