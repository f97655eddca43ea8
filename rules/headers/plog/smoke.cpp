// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <plog/Init.h>
#include <plog/Log.h>

void log(const std::string &Name) {
  plog::init(plog::debug, "server.log");
  PLOGI << "served " << Name << 3;
  LOGE.printf("failed %s", Name.c_str());
}
