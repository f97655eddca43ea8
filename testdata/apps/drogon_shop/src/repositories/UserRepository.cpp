#include "repositories/UserRepository.h"

namespace shop {

namespace {

const std::string kSelect = "SELECT id, email, name, role, password_hash FROM users";

User readUser(const drogon::orm::Row &row) {
  User user;
  user.id = row["id"].as<std::int64_t>();
  user.email = row["email"].as<std::string>();
  user.name = row["name"].as<std::string>();
  user.role = row["role"].as<std::string>();
  user.passwordHash = row["password_hash"].as<std::string>();
  return user;
}

std::optional<User> firstUser(const drogon::orm::Result &rows) {
  if (rows.empty())
    return std::nullopt;
  return readUser(rows[0]);
}

} // namespace

drogon::Task<std::optional<User>> UserRepository::findByEmail(const std::string &email) {
  const auto rows = co_await db_->execSqlCoro(kSelect + " WHERE email = $1", email); // ok
  co_return firstUser(rows);
}

drogon::Task<std::optional<User>> UserRepository::findByName(const std::string &name) {
  const auto rows = co_await db_->execSqlCoro(kSelect + " WHERE lower(name) = lower('" + name + "') LIMIT 1"); // expect: backend-sql-concatenation error "name"
  co_return firstUser(rows);
}

drogon::Task<std::optional<User>> UserRepository::findById(std::int64_t id) {
  const auto rows = co_await db_->execSqlCoro(kSelect + " WHERE id = " + std::to_string(id)); // ok
  co_return firstUser(rows);
}

drogon::Task<std::int64_t> UserRepository::insert(const User &user) {
  const auto rows = co_await db_->execSqlCoro("INSERT INTO users (email, name, role, password_hash) VALUES ($1, $2, 'customer', $3) RETURNING id",
                                              user.email, user.name, user.passwordHash);
  co_return rows[0]["id"].as<std::int64_t>();
}

drogon::Task<> UserRepository::updateProfile(std::int64_t id, const Profile &profile) {
  co_await db_->execSqlCoro("UPDATE users SET name = $1, city = $2, about = $3 WHERE id = $4", profile.name, profile.city, profile.about, id);
}

drogon::Task<> UserRepository::setPassword(std::int64_t id, const std::string &hash) {
  co_await db_->execSqlCoro("UPDATE users SET password_hash = $1 WHERE id = $2", hash, id);
}

drogon::Task<> UserRepository::openSession(const Session &session) {
  co_await db_->execSqlCoro("INSERT INTO sessions (token, user_id) VALUES ($1, $2)", session.token, session.userId);
}

drogon::Task<> UserRepository::closeSession(const std::string &token) {
  auto transaction = co_await db_->newTransactionCoro();
  co_await transaction->execSqlCoro("INSERT INTO closed_sessions SELECT token, now() FROM sessions WHERE token = $1", token); // ok
  co_await transaction->execSqlCoro("DELETE FROM sessions WHERE token = '" + token + "'"); // expect: backend-sql-concatenation error "token"
}

drogon::Task<> UserRepository::closeAllSessions(std::int64_t userId) {
  co_await db_->execSqlCoro("DELETE FROM sessions WHERE user_id = $1", userId);
}

drogon::Task<std::optional<std::int64_t>> UserRepository::userOfSession(const std::string &token) {
  const auto rows = co_await db_->execSqlCoro("SELECT user_id FROM sessions WHERE token = $1", token); // ok
  if (rows.empty())
    co_return std::nullopt;
  co_return rows[0]["user_id"].as<std::int64_t>();
}

} // namespace shop
