#include "services/Passwords.h"

#include <array>
#include <crypt.h>
#include <memory>
#include <stdexcept>
#include <sys/random.h>

namespace orders {

namespace {

std::string digest(const std::string &password, const char *setting) {
  const auto workspace = std::make_unique<crypt_data>();
  const char *hash = crypt_r(password.c_str(), setting, workspace.get());
  if (hash == nullptr || hash[0] == '*')
    throw std::runtime_error("password hashing is not available");
  return hash;
}

} // namespace

std::string hashPassword(const std::string &password) {
  std::array<char, CRYPT_GENSALT_OUTPUT_SIZE> setting{};
  if (crypt_gensalt_rn("$y$", 0, nullptr, 0, setting.data(), static_cast<int>(setting.size())) == nullptr)
    throw std::runtime_error("no salt for password hashing");
  return digest(password, setting.data());
}

bool verifyPassword(const std::string &password, const std::string &hash) {
  return equalInConstantTime(digest(password, hash.c_str()), hash);
}

bool equalInConstantTime(const std::string &left, const std::string &right) {
  if (left.size() != right.size())
    return false;
  unsigned char difference = 0;
  for (std::size_t i = 0; i < left.size(); ++i)
    difference |= static_cast<unsigned char>(left[i] ^ right[i]);
  return difference == 0;
}

std::string newToken() {
  std::array<unsigned char, 24> bytes{};
  if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
    throw std::runtime_error("no randomness for a token");
  static const char *digits = "0123456789abcdef";
  std::string token;
  for (const unsigned char byte : bytes) {
    token += digits[byte >> 4];
    token += digits[byte & 15];
  }
  return token;
}

} // namespace orders
