// Part of our declarations of butil: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <ostream>

namespace logging {
typedef int LogSeverity;
const LogSeverity BLOG_INFO = 0, BLOG_NOTICE = 1, BLOG_WARNING = 2,
                  BLOG_ERROR = 3, BLOG_FATAL = 4;
class LogStream : public std::ostream {
public:
  template <typename T> LogStream &operator<<(const T &t);
  LogStream &operator<<(std::ostream &(*m)(std::ostream &));
  LogStream &SetPosition(const char *file, int line, LogSeverity severity);
};
class LogMessage {
public:
  LogMessage(const char *file, int line, const char *func,
             LogSeverity severity);
  ~LogMessage();
  LogStream &stream();
};
class LogMessageVoidify {
public:
  void operator&(std::ostream &);
};
int GetMinLogLevel();
} // namespace logging

#define LOG_IS_ON(severity)                                                    \
  (::logging::BLOG_##severity >= ::logging::GetMinLogLevel())
#define LOG_STREAM(severity)                                                   \
  ::logging::LogMessage(__FILE__, __LINE__, __func__, ::logging::BLOG_##severity).stream()
#define LAZY_STREAM(stream, condition)                                         \
  !(condition) ? (void)0 : ::logging::LogMessageVoidify() & (stream)
#define LOG(severity) LAZY_STREAM(LOG_STREAM(severity), LOG_IS_ON(severity))
#define LOG_IF(severity, condition)                                            \
  LAZY_STREAM(LOG_STREAM(severity), LOG_IS_ON(severity) && (condition))
