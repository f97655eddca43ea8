#include "repositories/UserRepository.h"

#include <SQLiteCpp/VariadicBind.h>

namespace orders {

void UserRepository::insertIfAbsent(const User &user) {
  const auto db = pool_.acquire();
  SQLite::Statement insertion(*db, "INSERT OR IGNORE INTO users (email, password_hash) VALUES (?, ?)"); // ok
  SQLite::bind(insertion, user.email, user.passwordHash);
  insertion.exec();
}

std::optional<User> UserRepository::findByEmail(const std::string &email) {
  const auto db = pool_.acquire();
  SQLite::Statement query(*db, "SELECT id, email, password_hash FROM users WHERE email = ?"); // ok
  query.bind(1, email);
  if (!query.executeStep())
    return std::nullopt;
  User user;
  user.id = query.getColumn(0).getInt64();
  user.email = query.getColumn(1).getString();
  user.passwordHash = query.getColumn(2).getString();
  return user;
}

void UserRepository::openSession(const Session &session) {
  pool_.inTransaction([&session](SQLite::Database &db) {
    SQLite::Statement insertion(db, "INSERT INTO sessions (token, user_id) VALUES (?, ?)"); // ok
    SQLite::bind(insertion, session.token, session.userId);
    insertion.exec();
  });
}

bool UserRepository::hasSession(const std::string &token) {
  const auto db = pool_.acquire();
  SQLite::Statement query(*db, "SELECT 1 FROM sessions WHERE token = ?"); // ok
  query.bind(1, token);
  return query.executeStep();
}

void UserRepository::closeSession(const std::string &token) {
  pool_.inTransaction([&token](SQLite::Database &db) {
    db.exec("DELETE FROM sessions WHERE token = '" + token + "'"); // expect: backend-sql-concatenation
  });
}

} // namespace orders
