#include "config/Settings.h"

#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <trantor/utils/Logger.h>

namespace shop {

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

std::uint16_t parsePort(const std::string &text) {
  if (text.empty() || text.size() > 5 || text.find_first_not_of("0123456789") != std::string::npos)
    throw std::runtime_error("not a port number: " + text);
  return static_cast<std::uint16_t>(std::stoi(text));
}

DatabaseSettings loadDatabase() {
  DatabaseSettings database;
  database.host = environmentOr("SHOP_DB_HOST", "127.0.0.1");
  database.port = parsePort(environmentOr("SHOP_DB_PORT", "5432"));
  database.name = environmentOr("SHOP_DB_NAME", "shop");
  database.user = environmentOr("SHOP_DB_USER", "shop");
  database.password = requireEnvironment("SHOP_DB_PASSWORD"); // ok
  return database;
}

void report(const Settings &loaded) {
  const DatabaseSettings &database = loaded.database;
  std::cout << "database " << database.user << ":" << database.password << "@" << database.host << std::endl; // expect: backend-logged-secret
  LOG_INFO << "payments at " << loaded.paymentUrl << " with key " << masked(loaded.paymentKey);               // ok
  LOG_INFO << "signing key of " << loaded.signingKey.size() << " characters";                                 // ok
  if (loaded.cachePassword.empty())
    LOG_WARN << "the cache has no password"; // ok
}

Settings load() {
  Settings loaded;
  loaded.port = parsePort(environmentOr("SHOP_PORT", "8080"));
  loaded.database = loadDatabase();
  loaded.cachePassword = environmentOr("SHOP_CACHE_PASSWORD", ""); // ok
  loaded.signingKey = requireEnvironment("SHOP_SIGNING_KEY");      // ok
  loaded.webhookSecret = environmentOr("SHOP_WEBHOOK_SECRET", "wh-8842-copper-lantern"); // expect: backend-hardcoded-secret
  loaded.paymentUrl = environmentOr("SHOP_PAYMENT_URL", "https://payments.internal");
  loaded.paymentKey = requireEnvironment("SHOP_PAYMENT_KEY");
  loaded.warehouseUrl = environmentOr("SHOP_WAREHOUSE_URL", "https://warehouse.internal");
  loaded.adminPassword = environmentOr("SHOP_ADMIN_PASSWORD", ""); // ok: empty switches the account off
  report(loaded);
  return loaded;
}

} // namespace

const Settings &settings() {
  static const Settings loaded = load();
  return loaded;
}

std::string masked(const std::string &secret) {
  if (secret.size() < 12)
    return "****";
  return "****" + secret.substr(secret.size() - 4);
}

} // namespace shop
