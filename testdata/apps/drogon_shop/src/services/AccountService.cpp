#include "services/AccountService.h"

#include "config/Settings.h"

#include <bcrypt/BCrypt.hpp>
#include <trantor/utils/Logger.h>

namespace shop {

namespace {

/// Hands the link of a reset to the mailer; without one it ends in the log.
void sendResetLink(const User &user, const std::string &token) {
  const std::string link = "https://shop.example/reset?token=" + token;
  if (settings().mail.host.empty()) {
    LOG_WARN << "no mail server, reset link of user " << static_cast<long>(user.id) << ": " << link; // expect: backend-logged-secret
    return;
  }
  LOG_INFO << "sending a reset link to " << user << " through " << settings().mail.host; // ok
}

} // namespace

drogon::Task<std::optional<Session>> AccountService::login(Credentials credentials) {
  const auto user = co_await users_.findByEmail(credentials.email);
  if (!user || !BCrypt::validatePassword(credentials.password, user->passwordHash)) {
    LOG_WARN << "failed login of " << credentials.email << " with " << credentials.password; // expect: backend-logged-secret
    co_return std::nullopt;
  }
  const Session session{tokens_.issue(*user), user->id};
  co_await users_.openSession(session);
  LOG_DEBUG << "opened " << session;
  LOG_INFO << "logged in: " << *user; // ok
  co_return session;
}

drogon::Task<> AccountService::logout(std::string token) {
  co_await users_.closeSession(token);
  LOG_INFO << "closed a session, token " << masked(token); // ok
}

drogon::Task<std::int64_t> AccountService::signUp(Credentials credentials, std::string name) {
  User user;
  user.email = credentials.email;
  user.name = name;
  user.passwordHash = BCrypt::generateHash(credentials.password, 12);
  user.id = co_await users_.insert(user);
  LOG_INFO << "new " << user << " with a password of " << credentials.password.size() << " characters"; // ok
  co_return user.id;
}

drogon::Task<> AccountService::startReset(std::string email) {
  const auto user = co_await users_.findByEmail(email);
  if (user)
    sendResetLink(*user, tokens_.resetToken(*user));
}

drogon::Task<bool> AccountService::finishReset(std::string token, std::string password) {
  const auto userId = tokens_.userOfReset(token);
  if (!userId)
    co_return false;
  co_await users_.setPassword(*userId, BCrypt::generateHash(password, 12));
  co_await users_.closeAllSessions(*userId);
  co_return true;
}

drogon::Task<std::optional<User>> AccountService::userOf(std::string token) {
  if (!tokens_.userOf(token))
    co_return std::nullopt;
  const auto userId = co_await users_.userOfSession(token);
  if (!userId)
    co_return std::nullopt;
  co_return co_await users_.findById(*userId);
}

drogon::Task<> AccountService::updateProfile(std::int64_t userId, Profile profile) { co_await users_.updateProfile(userId, profile); }

drogon::Task<std::optional<User>> AccountService::findByName(std::string name) { co_return co_await users_.findByName(name); }

} // namespace shop
