// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <easylogging++.h>

INITIALIZE_EASYLOGGINGPP

void log(const std::string &Name) {
  LOG(INFO) << "served " << Name << 3;
  LOG_IF(Name.empty(), WARNING) << "nobody";
  el::Loggers::getLogger("default")->info("served %v", Name);
}
