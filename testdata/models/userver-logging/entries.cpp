// The log of userver: entries, and tags of entries.
// flags: -I{headers}/userver-logging
#include <string>
#include <userver/logging/log.hpp>


void streamedBad(const std::string &Password) {
  LOG_INFO() << "login with " << Password; // expect: backend-logged-secret
}

void lengthOk(const std::string &Password) { LOG_INFO() << "login with " << Password.size() << " characters"; }

void taggedBad(const std::string &Value) {
  std::string Password = Value;
  LOG_INFO() << "login" << userver::logging::LogExtra{{"given", Password}}; // expect: backend-logged-secret
}

void extendedBad(const std::string &Password) {
  userver::logging::LogExtra Tags;
  Tags.Extend("given", Password);
  LOG_ERROR() << "login" << Tags; // expect: backend-logged-secret
}

void taggedOk(const std::string &Name) {
  LOG_INFO() << "login" << userver::logging::LogExtra{{"name", Name}};
}
