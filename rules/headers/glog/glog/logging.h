// Part of our declarations of glog: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <ostream>
#include <string>

#define COMPACT_GOOGLE_LOG_INFO google::LogMessage(__FILE__, __LINE__)
#define COMPACT_GOOGLE_LOG_WARNING                                             \
  google::LogMessage(__FILE__, __LINE__, google::GLOG_WARNING)
#define COMPACT_GOOGLE_LOG_ERROR                                               \
  google::LogMessage(__FILE__, __LINE__, google::GLOG_ERROR)
#define COMPACT_GOOGLE_LOG_FATAL google::LogMessageFatal(__FILE__, __LINE__)
#define LOG(severity) COMPACT_GOOGLE_LOG_##severity.stream()
#define LOG_IF(severity, condition)                                            \
  static_cast<void>(0),                                                        \
      !(condition) ? (void)0 : google::LogMessageVoidify() & LOG(severity)
#define VLOG_IS_ON(verboselevel) (google::base::logLevel() >= (verboselevel))
#define VLOG(verboselevel) LOG_IF(INFO, VLOG_IS_ON(verboselevel))
#define DLOG(severity) LOG(severity)
#define PLOG(severity)                                                         \
  google::ErrnoLogMessage(__FILE__, __LINE__, google::GLOG_##severity, 0,      \
                          nullptr)                                             \
      .stream()
#define CHECK(condition)                                                       \
  LOG_IF(FATAL, !(condition)) << "Check failed: " #condition " "

namespace google {
typedef int LogSeverity;
const int GLOG_INFO = 0, GLOG_WARNING = 1, GLOG_ERROR = 2, GLOG_FATAL = 3;
namespace base {
int logLevel();
} // namespace base
class LogMessage {
public:
  LogMessage(const char *file, int line);
  LogMessage(const char *file, int line, LogSeverity severity);
  ~LogMessage();
  std::ostream &stream();
};
class LogMessageFatal : public LogMessage {
public:
  LogMessageFatal(const char *file, int line);
  ~LogMessageFatal();
};
class ErrnoLogMessage : public LogMessage {
public:
  ErrnoLogMessage(const char *file, int line, LogSeverity severity,
                  long long ctr, void (LogMessage::*send_method)());
  ~ErrnoLogMessage();
};
class LogMessageVoidify {
public:
  void operator&(std::ostream &);
};
void InitGoogleLogging(const char *argv0);
} // namespace google
