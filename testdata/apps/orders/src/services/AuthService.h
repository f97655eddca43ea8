#pragma once

#include "domain/User.h"
#include "repositories/UserRepository.h"

#include <optional>
#include <string>

namespace orders {

class AuthService {
public:
  explicit AuthService(UserRepository &users) : users_(users) {}

  void ensureUser(const Credentials &credentials);
  std::optional<Session> login(const Credentials &credentials);
  void logout(const std::string &token);
  bool isValid(const std::string &token);

private:
  UserRepository &users_;
};

} // namespace orders
