// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <userver/logging/log.hpp>

void log(const std::string &Name) {
  LOG_INFO() << "served " << Name << 3;
  LOG_ERROR() << "failed" << userver::logging::LogExtra{{"name", Name}};
}
