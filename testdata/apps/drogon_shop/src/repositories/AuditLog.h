#pragma once

#include <cstdint>
#include <drogon/orm/DbClient.h>
#include <string>
#include <vector>

namespace shop {

/// Who did what: written in the background, nobody waits for it.
class AuditLog {
public:
  explicit AuditLog(drogon::orm::DbClientPtr db) : db_(std::move(db)) {}

  void denied(const std::string &path, const std::string &agent);
  void done(std::int64_t userId, const std::string &action);

  /// Counts the events of each user, for the report of the administrator.
  void countFor(const std::vector<std::int64_t> &userIds);

private:
  drogon::orm::DbClientPtr db_;
};

} // namespace shop
