// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <g3log/g3log.hpp>

void log(const std::string &Name) {
  LOG(INFO) << "served " << Name << 3;
  LOGF(WARNING, "served %s", Name.c_str());
}
