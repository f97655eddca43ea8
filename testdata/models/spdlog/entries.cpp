// spdlog: entries of the default logger, of a logger, and of macros.
// flags: -I{headers}/spdlog
#include <memory>
#include <spdlog/spdlog.h>
#include <string>

void infoBad(const std::string &Password) {
  spdlog::info("login with {}", Password); // expect: backend-logged-secret
}

void infoOk(const std::string &Password) { spdlog::info("login with {} characters", Password.size()); }

void levelBad(const std::string &Password) {
  spdlog::log(spdlog::level::warn, "wrong password {}", Password); // expect: backend-logged-secret
}

void levelOk(const std::string &User) { spdlog::log(spdlog::level::warn, "wrong password of {}", User); }

void loggerBad(const std::shared_ptr<spdlog::logger> &Log, const std::string &Password) {
  Log->error("cannot connect with {}", Password); // expect: backend-logged-secret
}

void loggerOk(const std::shared_ptr<spdlog::logger> &Log) { Log->error("cannot connect"); }

void macroBad(const std::string &Password) {
  SPDLOG_ERROR("cannot connect with {}", Password); // expect: backend-logged-secret
}

void macroOk(const std::string &User) { SPDLOG_ERROR("cannot connect as {}", User); }
