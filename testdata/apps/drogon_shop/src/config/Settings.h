#pragma once

#include <cstdint>
#include <string>

namespace shop {

struct DatabaseSettings {
  std::string host;
  std::uint16_t port = 5432;
  std::string name;
  std::string user;
  std::string password;
};

struct MailSettings {
  std::string host = "mail.internal";
  std::string user = "shop";
  std::string password = "Quince-Ladder-47"; // expect: backend-hardcoded-secret
  std::string passwordField = "password";    // ok: the name of a field
};

struct Settings {
  std::uint16_t port = 8080;
  DatabaseSettings database;
  MailSettings mail;
  std::string cachePassword;
  std::string signingKey;
  std::string webhookSecret;
  std::string paymentUrl;
  std::string paymentKey;
  std::string warehouseUrl;
  std::string adminPassword;
};

/// The settings of the process, read from its environment once.
const Settings &settings();

/// What may be shown of a secret: its last four characters.
std::string masked(const std::string &secret);

} // namespace shop
