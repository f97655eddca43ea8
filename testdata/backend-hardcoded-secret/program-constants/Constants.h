#pragma once
#include <string>

namespace constants {
inline constexpr const char *Word = "tulip-71"; // expect: backend-hardcoded-secret error "mysql_real_connect"
inline const std::string Connection = "host=db user=shop password=tulip-72"; // expect: backend-hardcoded-secret error "connection string"
extern const char *const Remote;
inline constexpr const char *Host = "localhost";
inline constexpr const char *User = "shop";
} // namespace constants
