// Part of our declarations of log4cplus: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <sstream>
#include <string>

namespace log4cplus {
using tstring = std::string;
using tchar = char;
using tostringstream = std::ostringstream;
using LogLevel = int;
const LogLevel ERROR_LOG_LEVEL = 40000, WARN_LOG_LEVEL = 30000,
               INFO_LOG_LEVEL = 20000, DEBUG_LOG_LEVEL = 10000;
class Logger {
public:
  static Logger getInstance(const tstring &name);
  static Logger getRoot();
  bool isEnabledFor(LogLevel ll) const;
  void log(LogLevel ll, const tstring &message, const char *file = nullptr,
           int line = -1, const char *function = nullptr) const;
  void forcedLog(LogLevel ll, const tstring &message,
                 const char *file = nullptr, int line = -1,
                 const char *function = nullptr) const;
};
namespace helpers {
class snprintf_buf {
public:
  const tchar *print(const tchar *fmt, ...);
};
} // namespace helpers
namespace detail {
Logger macros_get_logger(const tstring &logger);
const Logger &macros_get_logger(const Logger &logger);
tostringstream &get_macro_body_oss();
helpers::snprintf_buf &get_macro_body_snprintf_buf();
void macro_forced_log(const Logger &, LogLevel, const tstring &, const char *,
                      int, const char *);
void macro_forced_log(const Logger &, LogLevel, const tchar *, const char *,
                      int, const char *);
} // namespace detail
} // namespace log4cplus

#define LOG4CPLUS_MACRO_BODY(logger, logEvent, logLevel)                       \
  do {                                                                         \
    const ::log4cplus::Logger &_l =                                            \
        ::log4cplus::detail::macros_get_logger(logger);                        \
    if (_l.isEnabledFor(::log4cplus::logLevel)) {                              \
      ::log4cplus::tostringstream &_log4cplus_buf =                            \
          ::log4cplus::detail::get_macro_body_oss();                           \
      _log4cplus_buf << logEvent;                                              \
      ::log4cplus::detail::macro_forced_log(_l, ::log4cplus::logLevel,         \
                                            _log4cplus_buf.str(), __FILE__,    \
                                            __LINE__, __func__);               \
    }                                                                          \
  } while (0)
#define LOG4CPLUS_MACRO_FMT_BODY(logger, logLevel, ...)                        \
  do {                                                                         \
    const ::log4cplus::Logger &_l =                                            \
        ::log4cplus::detail::macros_get_logger(logger);                        \
    if (_l.isEnabledFor(::log4cplus::logLevel)) {                              \
      ::log4cplus::helpers::snprintf_buf &_snpbuf =                            \
          ::log4cplus::detail::get_macro_body_snprintf_buf();                  \
      const ::log4cplus::tchar *_logEvent = _snpbuf.print(__VA_ARGS__);        \
      ::log4cplus::detail::macro_forced_log(                                   \
          _l, ::log4cplus::logLevel, _logEvent, __FILE__, __LINE__, __func__); \
    }                                                                          \
  } while (0)
#define LOG4CPLUS_DEBUG(logger, logEvent)                                      \
  LOG4CPLUS_MACRO_BODY(logger, logEvent, DEBUG_LOG_LEVEL)
#define LOG4CPLUS_INFO(logger, logEvent)                                       \
  LOG4CPLUS_MACRO_BODY(logger, logEvent, INFO_LOG_LEVEL)
#define LOG4CPLUS_WARN(logger, logEvent)                                       \
  LOG4CPLUS_MACRO_BODY(logger, logEvent, WARN_LOG_LEVEL)
#define LOG4CPLUS_ERROR(logger, logEvent)                                      \
  LOG4CPLUS_MACRO_BODY(logger, logEvent, ERROR_LOG_LEVEL)
#define LOG4CPLUS_INFO_FMT(logger, ...)                                        \
  LOG4CPLUS_MACRO_FMT_BODY(logger, INFO_LOG_LEVEL, __VA_ARGS__)
#define LOG4CPLUS_ERROR_FMT(logger, ...)                                       \
  LOG4CPLUS_MACRO_FMT_BODY(logger, ERROR_LOG_LEVEL, __VA_ARGS__)
#define LOG4CPLUS_TEXT(text) text
