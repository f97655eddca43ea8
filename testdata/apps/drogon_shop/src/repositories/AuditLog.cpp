#include "repositories/AuditLog.h"

#include <algorithm>
#include <trantor/utils/Logger.h>

namespace shop {

namespace {

void reportFailure(const drogon::orm::DrogonDbException &error) { LOG_ERROR << "audit: " << error.base().what(); }

} // namespace

void AuditLog::denied(const std::string &path, const std::string &agent) {
  *db_ << "INSERT INTO audit (action, path, agent) VALUES ('denied', '" + path + "', '" + agent + "')" // expect: backend-sql-concatenation error
      >> [](const drogon::orm::Result &) {} >> reportFailure;
}

void AuditLog::done(std::int64_t userId, const std::string &action) {
  *db_ << "INSERT INTO audit (action, user_id) VALUES ($1, $2)" << action << userId // ok
      >> [](const drogon::orm::Result &) {} >> reportFailure;
}

void AuditLog::countFor(const std::vector<std::int64_t> &userIds) {
  std::for_each(userIds.begin(), userIds.end(), [this](std::int64_t userId) {
    const auto rows = db_->execSqlSync("SELECT count(*) AS events FROM audit WHERE user_id = $1", userId); // expect: backend-n-plus-one
    LOG_INFO << "user " << static_cast<long>(userId) << ": " << rows[0]["events"].as<std::string>() << " events";
  });
}

} // namespace shop
