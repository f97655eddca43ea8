#include "services/AuthService.h"

#include "services/Passwords.h"

#include <spdlog/spdlog.h>
#include <sstream>

namespace orders {

void AuthService::ensureUser(const Credentials &credentials) {
  users_.insertIfAbsent({0, credentials.email, hashPassword(credentials.password)});
}

std::optional<Session> AuthService::login(const Credentials &credentials) {
  const std::optional<User> user = users_.findByEmail(credentials.email);
  if (!user || !verifyPassword(credentials.password, user->passwordHash)) {
    spdlog::warn("failed login of {} with {}", credentials.email, credentials.password); // expect: backend-logged-secret
    return std::nullopt;
  }
  const Session session{newToken(), user->id};
  users_.openSession(session);

  std::ostringstream text;
  text << session;
  spdlog::debug("opened {}", text.str());                     // expect: backend-logged-secret
  spdlog::info("session opened for user {}", session.userId); // ok
  return session;
}

void AuthService::logout(const std::string &token) {
  users_.closeSession(token);
  spdlog::info("session closed, token of {} characters", token.size()); // ok
}

bool AuthService::isValid(const std::string &token) {
  return !token.empty() && users_.hasSession(token);
}

} // namespace orders
