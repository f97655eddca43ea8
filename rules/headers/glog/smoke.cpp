// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <glog/logging.h>

void log(int Count) {
  google::InitGoogleLogging("server");
  LOG(INFO) << "served " << Count;
  LOG_IF(WARNING, Count > 3) << "many";
  VLOG(1) << "detail";
  PLOG(ERROR) << "open";
  CHECK(Count >= 0) << Count;
  LOG(FATAL) << "end";
}
