#include "config/AppConfig.h"

#include <cstdlib>
#include <stdexcept>

namespace orders {

namespace {

std::string environmentOr(const char *name, const std::string &fallback) {
  const char *value = std::getenv(name);
  return value != nullptr ? std::string(value) : fallback;
}

std::string requireEnvironment(const char *name) {
  const char *value = std::getenv(name);
  if (value == nullptr || *value == '\0')
    throw std::runtime_error(std::string(name) + " must be set");
  return value;
}

int parsePort(const std::string &text) {
  if (text.empty() || text.size() > 5 || text.find_first_not_of("0123456789") != std::string::npos)
    throw std::runtime_error("ORDERS_PORT is not a port number");
  const int port = std::stoi(text);
  if (port > 65535)
    throw std::runtime_error("ORDERS_PORT is not a port number");
  return port;
}

std::string warehouseUrl() {
  if (environmentOr("ORDERS_REPORTS", "local") != "warehouse")
    return {};
  return environmentOr("ORDERS_WAREHOUSE_URL", "postgresql://reporting:tulip-Harbour-71@warehouse.internal/sales"); // expect: backend-hardcoded-secret error "connection string"
}

} // namespace

AppConfig loadConfig() {
  AppConfig config;
  config.host = environmentOr("ORDERS_HOST", "127.0.0.1");
  config.port = parsePort(environmentOr("ORDERS_PORT", "8080"));
  config.databasePath = requireEnvironment("ORDERS_DATABASE");
  config.logLevel = environmentOr("ORDERS_LOG_LEVEL", "info");
  config.adminEmail = environmentOr("ORDERS_ADMIN_EMAIL", "admin@example.com");
  config.adminPassword = requireEnvironment("ORDERS_ADMIN_PASSWORD");              // ok
  config.reportKey = environmentOr("ORDERS_REPORT_KEY", "rk-5521-morning-ledger"); // expect: backend-hardcoded-secret warning "ORDERS_REPORT_KEY"
  config.warehouseUrl = warehouseUrl();
  return config;
}

} // namespace orders
