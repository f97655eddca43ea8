// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <loguru.hpp>

void log(const std::string &Name) {
  LOG_F(INFO, "served %s", Name.c_str());
  LOG_S(WARNING) << "served " << Name << 3;
  if (Name.empty())
    ABORT_F("nobody");
}
