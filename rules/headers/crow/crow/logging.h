// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/settings.h"

namespace crow {
enum class LogLevel {
#ifndef ERROR
#ifndef DEBUG
  DEBUG = 0,
  INFO,
  WARNING,
  ERROR,
  CRITICAL,
#endif
#endif
  Debug = 0,
  Info,
  Warning,
  Error,
  Critical,
};

class ILogHandler {
public:
  virtual ~ILogHandler() = default;
  virtual void log(const std::string &message, LogLevel level) = 0;
};

class CerrLogHandler : public ILogHandler {
public:
  void log(const std::string &message, LogLevel level) override;
};

class logger {
public:
  logger(LogLevel level);
  ~logger();
  template <typename T> logger &operator<<(T const &value) {
    stringstream_ << value;
    return *this;
  }
  static void setLogLevel(LogLevel level);
  static void setHandler(ILogHandler *handler);
  static LogLevel get_current_log_level();

private:
  std::ostringstream stringstream_;
  LogLevel level_;
};
} // namespace crow

#define CROW_LOG_CRITICAL                                                      \
  if (crow::logger::get_current_log_level() <= crow::LogLevel::Critical)       \
  crow::logger(crow::LogLevel::Critical)
#define CROW_LOG_ERROR                                                         \
  if (crow::logger::get_current_log_level() <= crow::LogLevel::Error)          \
  crow::logger(crow::LogLevel::Error)
#define CROW_LOG_WARNING                                                       \
  if (crow::logger::get_current_log_level() <= crow::LogLevel::Warning)        \
  crow::logger(crow::LogLevel::Warning)
#define CROW_LOG_INFO                                                          \
  if (crow::logger::get_current_log_level() <= crow::LogLevel::Info)           \
  crow::logger(crow::LogLevel::Info)
#define CROW_LOG_DEBUG                                                         \
  if (crow::logger::get_current_log_level() <= crow::LogLevel::Debug)          \
  crow::logger(crow::LogLevel::Debug)
