// Part of our declarations of g3log: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <sstream>
#include <string>

struct LEVELS {
  int value;
  std::string text;
};
const LEVELS DEBUG{100, "DEBUG"}, INFO{300, "INFO"}, WARNING{500, "WARNING"},
    FATAL{1000, "FATAL"};
namespace g3 {
bool logLevel(const LEVELS &level);
} // namespace g3
struct LogCapture {
  LogCapture(const char *file, const int line, const char *function,
             const LEVELS &level, const char *expression = "");
  virtual ~LogCapture() noexcept(false);
  void capturef(const char *printf_like_message, ...);
  std::ostringstream &stream();
};

#define INTERNAL_LOG_MESSAGE(level)                                            \
  LogCapture(__FILE__, __LINE__,                                               \
             static_cast<const char *>(__PRETTY_FUNCTION__), level)
#define LOG(level)                                                             \
  if (!g3::logLevel(level)) {                                                  \
  } else                                                                       \
    INTERNAL_LOG_MESSAGE(level).stream()
#define LOGF(level, printf_like_message, ...)                                  \
  if (!g3::logLevel(level)) {                                                  \
  } else                                                                       \
    INTERNAL_LOG_MESSAGE(level).capturef(printf_like_message, ##__VA_ARGS__)
