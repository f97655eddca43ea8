// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "trantor/utils/NonCopyable.h"
#include <cstdint>
#include <string>

namespace trantor {
class AsyncFileLogger : NonCopyable {
public:
  AsyncFileLogger();
  ~AsyncFileLogger();
  void output(const char *msg, const uint64_t len);
  void flush();
  void startLogging();
  void setFileSizeLimit(uint64_t limit);
  void setMaxFiles(size_t maxFiles);
  void setFileName(const std::string &baseName,
                   const std::string &extName = ".log",
                   const std::string &path = "./");
};
} // namespace trantor
