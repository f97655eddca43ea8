// log4cplus: what its macros glue, and what its members are given.
// flags: -I{headers}/log4cplus
#include <log4cplus/logger.h>
#include <log4cplus/loggingmacros.h>
#include <string>


void macroBad(log4cplus::Logger &Logger, const std::string &Password) {
  LOG4CPLUS_INFO(Logger, "login with " << Password); // expect: backend-logged-secret
}

void macroOk(log4cplus::Logger &Logger, const std::string &Password) {
  LOG4CPLUS_INFO(Logger, "login with " << Password.size());
}

void templateBad(log4cplus::Logger &Logger, const std::string &Password) {
  LOG4CPLUS_ERROR_FMT(Logger, "wrong password %s", Password.c_str()); // expect: backend-logged-secret
}

void templateOk(log4cplus::Logger &Logger, const std::string &Name) {
  LOG4CPLUS_ERROR_FMT(Logger, "wrong password of %s", Name.c_str());
}

void memberBad(log4cplus::Logger &Logger, const std::string &Password) {
  Logger.log(log4cplus::INFO_LOG_LEVEL, "login with " + Password); // expect: backend-logged-secret
}
