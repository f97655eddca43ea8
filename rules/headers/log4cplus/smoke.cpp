// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <log4cplus/logger.h>
#include <log4cplus/loggingmacros.h>

void log(const std::string &Name) {
  log4cplus::Logger Logger = log4cplus::Logger::getInstance("server");
  LOG4CPLUS_INFO(Logger, "served " << Name);
  LOG4CPLUS_ERROR_FMT(Logger, "failed %s", Name.c_str());
}
