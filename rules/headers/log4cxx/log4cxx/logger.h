// Part of our declarations of log4cxx: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <memory>
#include <ostream>
#include <string>

namespace log4cxx {
class Level;
using LevelPtr = std::shared_ptr<Level>;
class Level {
public:
  static LevelPtr getTrace();
  static LevelPtr getDebug();
  static LevelPtr getInfo();
  static LevelPtr getWarn();
  static LevelPtr getError();
  static LevelPtr getFatal();
};
namespace spi {
class LocationInfo {
public:
  LocationInfo(const char *fileName, const char *functionName, int lineNumber);
};
} // namespace spi
class Logger;
using LoggerPtr = std::shared_ptr<Logger>;
class Logger {
public:
  static LoggerPtr getLogger(const std::string &name);
  static LoggerPtr getRootLogger();
  static bool isDebugEnabledFor(const LoggerPtr &logger);
  static bool isInfoEnabledFor(const LoggerPtr &logger);
  static bool isWarnEnabledFor(const LoggerPtr &logger);
  static bool isErrorEnabledFor(const LoggerPtr &logger);
  void forcedLog(const LevelPtr &level, const std::string &message,
                 const spi::LocationInfo &location) const;
  void debug(const std::string &msg) const;
  void info(const std::string &msg) const;
  void warn(const std::string &msg) const;
  void error(const std::string &msg) const;
  void log(const LevelPtr &level, const std::string &message) const;
};
namespace helpers {
class CharMessageBuffer {
public:
  CharMessageBuffer &operator<<(const std::basic_string<char> &msg);
  CharMessageBuffer &operator<<(const char *msg);
  CharMessageBuffer &operator<<(const char msg);
  std::ostream &operator<<(bool val);
  std::ostream &operator<<(int val);
  std::ostream &operator<<(long val);
  std::ostream &operator<<(unsigned long val);
  std::ostream &operator<<(double val);
  operator std::ostream &();
};
class MessageBuffer {
public:
  CharMessageBuffer &operator<<(const std::string &msg);
  CharMessageBuffer &operator<<(const char *msg);
  CharMessageBuffer &operator<<(const char msg);
  std::ostream &operator<<(bool val);
  std::ostream &operator<<(int val);
  std::ostream &operator<<(long val);
  std::ostream &operator<<(unsigned long val);
  std::ostream &operator<<(double val);
  const std::string &str(CharMessageBuffer &buf);
  const std::string &str(std::ostream &os);
};
} // namespace helpers
} // namespace log4cxx

#define LOG4CXX_LOCATION                                                       \
  ::log4cxx::spi::LocationInfo(__FILE__, __func__, __LINE__)
#define LOG4CXX_AT_LEVEL(logger, message, Name)                                \
  do {                                                                         \
    if (::log4cxx::Logger::is##Name##EnabledFor(logger)) {                     \
      ::log4cxx::helpers::MessageBuffer oss_;                                  \
      logger->forcedLog(::log4cxx::Level::get##Name(),                         \
                        oss_.str(oss_ << message), LOG4CXX_LOCATION);          \
    }                                                                          \
  } while (0)
#define LOG4CXX_DEBUG(logger, message) LOG4CXX_AT_LEVEL(logger, message, Debug)
#define LOG4CXX_INFO(logger, message) LOG4CXX_AT_LEVEL(logger, message, Info)
#define LOG4CXX_WARN(logger, message) LOG4CXX_AT_LEVEL(logger, message, Warn)
#define LOG4CXX_ERROR(logger, message) LOG4CXX_AT_LEVEL(logger, message, Error)
