// log4cxx: what its macros glue, and what its members are given.
// flags: -I{headers}/log4cxx
#include <log4cxx/logger.h>
#include <string>


void macroBad(const std::string &Password) {
  auto Logger = log4cxx::Logger::getLogger("server");
  LOG4CXX_INFO(Logger, "login with " << Password); // expect: backend-logged-secret
}

void macroOk(const std::string &Password) {
  auto Logger = log4cxx::Logger::getLogger("server");
  LOG4CXX_INFO(Logger, "login with " << Password.size());
}

void mixedBad(const std::string &Password) {
  auto Logger = log4cxx::Logger::getLogger("server");
  LOG4CXX_WARN(Logger, "login " << 3 << " with " << Password); // expect: backend-logged-secret
}

void memberBad(const std::string &Password) {
  log4cxx::Logger::getRootLogger()->info("login with " + Password); // expect: backend-logged-secret
}

void memberOk(const std::string &Name) { log4cxx::Logger::getRootLogger()->info("login of " + Name); }
