// Part of our declarations of Easylogging++: the names, classes and signatures
// that user code meets, none of the library.
#pragma once
#include <ostream>
#include <string>

namespace el {
enum class Level : unsigned { Info, Debug, Warning, Error, Fatal, Verbose };
class Logger {
public:
  template <typename T, typename... Args>
  void info(const char *fmt, const T &value, const Args &...args);
  template <typename T> void info(const T &value);
  template <typename T, typename... Args>
  void error(const char *fmt, const T &value, const Args &...args);
  template <typename T> void error(const T &value);
  template <typename T, typename... Args>
  void verbose(int level, const char *fmt, const T &value, const Args &...args);
};
class Loggers {
public:
  static Logger *getLogger(const std::string &identity,
                           bool registerIfNotAvailable = true);
};
namespace base {
enum class DispatchAction : unsigned { NormalLog };
class Writer {
public:
  Writer(Level level, const char *file, unsigned long line, const char *func,
         DispatchAction action = DispatchAction::NormalLog);
  ~Writer();
  template <typename T> Writer &operator<<(const T &log);
  Writer &operator<<(std::ostream &(*log)(std::ostream &));
  Writer &construct(Logger *logger, bool needLock = true);
  Writer &construct(int count, const char *loggerIds, ...);
};
} // namespace base
} // namespace el

#define ELPP_WRITE(level)                                                      \
  el::base::Writer(el::Level::level, __FILE__, __LINE__, __func__)             \
      .construct(1, "default")
#define CLOG_INFO ELPP_WRITE(Info)
#define CLOG_WARNING ELPP_WRITE(Warning)
#define CLOG_ERROR ELPP_WRITE(Error)
#define CLOG_DEBUG ELPP_WRITE(Debug)
#define LOG(LEVEL) CLOG_##LEVEL
#define LOG_IF(condition, LEVEL)                                               \
  if (condition)                                                               \
  CLOG_##LEVEL
#define INITIALIZE_EASYLOGGINGPP
