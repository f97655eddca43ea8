// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <log4cxx/logger.h>

void log(const std::string &Name, int Count) {
  auto Logger = log4cxx::Logger::getLogger("server");
  LOG4CXX_INFO(Logger, "served " << Name);
  LOG4CXX_WARN(Logger, "served " << Count);
  Logger->info("served " + Name);
}
