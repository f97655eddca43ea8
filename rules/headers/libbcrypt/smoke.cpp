// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <bcrypt/BCrypt.hpp>

bool check(const std::string &Password) {
  std::string Hash = BCrypt::generateHash(Password);
  return BCrypt::validatePassword(Password, Hash);
}
