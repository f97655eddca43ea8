// Part of our declarations of userver: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace userver {
namespace logging {
enum class Level { kTrace, kDebug, kInfo, kWarning, kError, kCritical };
class LogExtra {
public:
  using Value = std::string;
  using Pair = std::pair<std::string, Value>;
  LogExtra() noexcept;
  LogExtra(std::initializer_list<Pair> initial) noexcept;
  void Extend(std::string key, Value value);
};
class Logger;
Logger &GetDefaultLogger() noexcept;
bool ShouldLog(Level level) noexcept;
class LogHelper {
public:
  LogHelper(Logger &logger, Level level) noexcept;
  ~LogHelper();
  LogHelper &AsLvalue() noexcept;
  template <typename T> LogHelper &operator<<(const T &value);
  LogHelper &operator<<(char value) noexcept;
  LogHelper &operator<<(std::string_view value) noexcept;
  LogHelper &operator<<(const char *value) noexcept;
  LogHelper &operator<<(int value) noexcept;
  LogHelper &operator<<(unsigned long value) noexcept;
  LogHelper &operator<<(const LogExtra &extra) noexcept;
};
} // namespace logging
} // namespace userver

#define LOG_TO(logger, lvl)                                                    \
  for (bool userver_log_once = ::userver::logging::ShouldLog(lvl);             \
       userver_log_once; userver_log_once = false)                             \
  ::userver::logging::LogHelper(logger, lvl).AsLvalue()
#define LOG(lvl) LOG_TO(::userver::logging::GetDefaultLogger(), lvl)
#define LOG_DEBUG() LOG(::userver::logging::Level::kDebug)
#define LOG_INFO() LOG(::userver::logging::Level::kInfo)
#define LOG_WARNING() LOG(::userver::logging::Level::kWarning)
#define LOG_ERROR() LOG(::userver::logging::Level::kError)
