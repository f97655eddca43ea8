#pragma once

#include "domain/Types.h"

#include <drogon/orm/DbClient.h>
#include <drogon/utils/coroutine.h>

namespace shop {

class UserRepository {
public:
  explicit UserRepository(drogon::orm::DbClientPtr db) : db_(std::move(db)) {}

  drogon::Task<std::optional<User>> findByEmail(const std::string &email);
  drogon::Task<std::optional<User>> findByName(const std::string &name);
  drogon::Task<std::optional<User>> findById(std::int64_t id);
  drogon::Task<std::int64_t> insert(const User &user);
  drogon::Task<> updateProfile(std::int64_t id, const Profile &profile);
  drogon::Task<> setPassword(std::int64_t id, const std::string &hash);

  drogon::Task<> openSession(const Session &session);
  drogon::Task<> closeSession(const std::string &token);
  drogon::Task<> closeAllSessions(std::int64_t userId);
  drogon::Task<std::optional<std::int64_t>> userOfSession(const std::string &token);

private:
  drogon::orm::DbClientPtr db_;
};

} // namespace shop
