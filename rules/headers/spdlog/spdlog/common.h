// Part of our declarations of spdlog: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "fmt/format.h"
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#define SPDLOG_LEVEL_TRACE 0
#define SPDLOG_LEVEL_DEBUG 1
#define SPDLOG_LEVEL_INFO 2
#define SPDLOG_LEVEL_WARN 3
#define SPDLOG_LEVEL_ERROR 4
#define SPDLOG_LEVEL_CRITICAL 5
#define SPDLOG_LEVEL_OFF 6
#ifndef SPDLOG_ACTIVE_LEVEL
#define SPDLOG_ACTIVE_LEVEL SPDLOG_LEVEL_INFO
#endif
#ifndef SPDLOG_FUNCTION
#define SPDLOG_FUNCTION static_cast<const char *>(__FUNCTION__)
#endif

namespace spdlog {
using string_view_t = fmt::basic_string_view<char>;
using filename_t = std::string;
using log_clock = std::chrono::system_clock;
template <typename... Args> using format_string_t = fmt::format_string<Args...>;
namespace level {
enum level_enum : int { trace = 0, debug = 1, info = 2, warn = 3, err = 4, critical = 5, off = 6, n_levels };
level_enum from_str(const std::string &name) noexcept;
const string_view_t &to_string_view(level_enum l) noexcept;
} // namespace level
enum class color_mode { always, automatic, never };
enum class pattern_time_type { local, utc };
struct source_loc {
  constexpr source_loc() = default;
  constexpr source_loc(const char *filename_in, int line_in,
                       const char *funcname_in)
      : filename{filename_in}, line{line_in}, funcname{funcname_in} {}
  const char *filename{nullptr};
  int line{0};
  const char *funcname{nullptr};
};
class spdlog_ex : public std::exception {
public:
  explicit spdlog_ex(std::string msg);
  const char *what() const noexcept override;
};
class formatter {
public:
  virtual ~formatter() = default;
};
namespace details {
struct log_msg {
  string_view_t logger_name;
  level::level_enum level{level::off};
  log_clock::time_point time;
  source_loc source;
  string_view_t payload;
};
struct null_mutex {
  void lock() const {}
  void unlock() const {}
};
} // namespace details
namespace sinks {
class sink {
public:
  virtual ~sink() = default;
  virtual void log(const details::log_msg &msg) = 0;
  virtual void flush() = 0;
  virtual void set_pattern(const std::string &pattern) = 0;
  void set_level(level::level_enum log_level);
  level::level_enum level() const;
};
} // namespace sinks
using sink_ptr = std::shared_ptr<sinks::sink>;
using sinks_init_list = std::initializer_list<sink_ptr>;
using err_handler = std::function<void(const std::string &err_msg)>;
} // namespace spdlog
