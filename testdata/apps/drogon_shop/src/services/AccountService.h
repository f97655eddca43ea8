#pragma once

#include "repositories/UserRepository.h"
#include "services/TokenService.h"

namespace shop {

class AccountService {
public:
  explicit AccountService(UserRepository users) : users_(std::move(users)) {}

  drogon::Task<std::optional<Session>> login(Credentials credentials);
  drogon::Task<> logout(std::string token);
  drogon::Task<std::int64_t> signUp(Credentials credentials, std::string name);
  drogon::Task<> startReset(std::string email);
  drogon::Task<bool> finishReset(std::string token, std::string password);
  drogon::Task<std::optional<User>> userOf(std::string token);
  drogon::Task<> updateProfile(std::int64_t userId, Profile profile);
  drogon::Task<std::optional<User>> findByName(std::string name);

private:
  UserRepository users_;
  TokenService tokens_;
};

} // namespace shop
