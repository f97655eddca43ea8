#include "services/TokenService.h"

#include "config/Settings.h"

#include <charconv>
#include <drogon/utils/Utilities.h>
#include <jwt-cpp/jwt.h>
#include <trantor/utils/Logger.h>

namespace shop {

namespace {

constexpr const char *kIssuer = "drogon-shop"; // ok: no secret
constexpr const char *kResetKey = "meadow-Signal-3319-otter"; // expect: backend-hardcoded-secret
constexpr auto kLifetime = std::chrono::hours(8);

std::optional<std::int64_t> idOf(const std::string &text) {
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  if (error != std::errc() || end != text.data() + text.size())
    return std::nullopt;
  return id;
}

template <typename Algorithm> std::optional<std::int64_t> verified(const std::string &token, const Algorithm &algorithm) {
  try {
    const auto decoded = jwt::decode(token);
    jwt::verify().allow_algorithm(algorithm).with_issuer(kIssuer).verify(decoded);
    return idOf(decoded.get_subject());
  } catch (const std::exception &error) {
    LOG_INFO << "a token of " << token.size() << " characters was refused: " << error.what(); // ok
    return std::nullopt;
  }
}

} // namespace

std::string TokenService::issue(const User &user) const {
  const auto now = std::chrono::system_clock::now();
  const std::string token = jwt::create().set_issuer(kIssuer).set_type("JWT").set_subject(std::to_string(user.id)).set_issued_at(now).set_expires_at(now + kLifetime).sign(jwt::algorithm::hs256{settings().signingKey}); // ok
  LOG_DEBUG << "issued " << token << " for " << user; // expect: backend-logged-secret
  return token;
}

std::optional<std::int64_t> TokenService::userOf(const std::string &token) const { return verified(token, jwt::algorithm::hs256{settings().signingKey}); }

std::string TokenService::resetToken(const User &user) const {
  const auto now = std::chrono::system_clock::now();
  return jwt::create().set_issuer(kIssuer).set_subject(std::to_string(user.id)).set_expires_at(now + std::chrono::minutes(30)).sign(jwt::algorithm::hs256{kResetKey});
}

std::optional<std::int64_t> TokenService::userOfReset(const std::string &token) const { return verified(token, jwt::algorithm::hs256{kResetKey}); }

bool TokenService::isWebhook(const std::string &signature, const std::string &body) const {
  const std::string expected = drogon::utils::getSha256(settings().webhookSecret + body);
  LOG_DEBUG << "webhook signed " << signature.substr(0, 6) << "..."; // ok
  return signature == expected;
}

} // namespace shop
