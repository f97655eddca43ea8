#pragma once

#include <string>

namespace orders {

// Everything the service takes from its environment, read once at start.
struct AppConfig {
  std::string host;
  int port = 0; // 0 lets the system choose
  std::string databasePath;
  std::string logLevel;
  std::string adminEmail;
  std::string adminPassword;
  std::string reportKey;
  std::string warehouseUrl; // empty: reports come from the service's own database
};

// Throws std::runtime_error naming the variable that is missing or malformed.
AppConfig loadConfig();

} // namespace orders
