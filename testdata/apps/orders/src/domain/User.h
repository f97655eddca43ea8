#pragma once

#include <cstdint>
#include <ostream>
#include <string>

namespace orders {

struct User {
  std::int64_t id = 0;
  std::string email;
  std::string passwordHash;
};

struct Credentials {
  std::string email;
  std::string password;
};

struct Session {
  std::string token;
  std::int64_t userId = 0;
};

inline std::ostream &operator<<(std::ostream &out, const Session &session) {
  return out << "session(user=" << session.userId << ", token=" << session.token << ")";
}

} // namespace orders
