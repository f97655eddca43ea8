// Our declarations of Abseil's log: the names, classes and macros that user
// code meets, none of the library.
#pragma once
#include "absl/strings/string_view.h"
#include <ostream>
#include <string>

namespace absl {
enum class LogSeverity : int { kInfo, kWarning, kError, kFatal };
namespace log_internal {
class LogMessage {
public:
  LogMessage(const char *file, int line, absl::LogSeverity severity);
  ~LogMessage();
  LogMessage &AtLocation(absl::string_view file, int line);
  LogMessage &NoPrefix();
  LogMessage &WithVerbosity(int verbose_level);
  LogMessage &WithPerror();
  LogMessage &ToSinkOnly(void *sink);
  LogMessage &operator<<(char v);
  LogMessage &operator<<(int v);
  LogMessage &operator<<(unsigned v);
  LogMessage &operator<<(long v);
  LogMessage &operator<<(unsigned long v);
  LogMessage &operator<<(long long v);
  LogMessage &operator<<(unsigned long long v);
  LogMessage &operator<<(double v);
  LogMessage &operator<<(bool v);
  LogMessage &operator<<(const void *v);
  LogMessage &operator<<(const std::string &v);
  LogMessage &operator<<(absl::string_view v);
  LogMessage &operator<<(const char *v);
  template <typename T> LogMessage &operator<<(const T &v) {
    InternalStream() << v;
    return *this;
  }
  std::ostream &InternalStream();
};
class Voidify final {
public:
  void operator&&(LogMessage &message) &&;
};
} // namespace log_internal
} // namespace absl

#define ABSL_LOG_OF_INFO ::absl::LogSeverity::kInfo
#define ABSL_LOG_OF_WARNING ::absl::LogSeverity::kWarning
#define ABSL_LOG_OF_ERROR ::absl::LogSeverity::kError
#define ABSL_LOG_OF_FATAL ::absl::LogSeverity::kFatal
#define LOG(severity)                                                          \
  ::absl::log_internal::LogMessage(__FILE__, __LINE__, ABSL_LOG_OF_##severity) \
      .NoPrefix()
#define LOG_IF(severity, condition)                                            \
  !(condition) ? (void)0                                                       \
               : ::absl::log_internal::Voidify() && LOG(severity)
#define VLOG(level) LOG(INFO).WithVerbosity(level)
#define PLOG(severity) LOG(severity).WithPerror()
