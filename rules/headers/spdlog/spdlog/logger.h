// Part of our declarations of spdlog: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "spdlog/common.h"

namespace spdlog {
class logger {
public:
  explicit logger(std::string name);
  template <typename It> logger(std::string name, It begin, It end);
  logger(std::string name, sink_ptr single_sink);
  logger(std::string name, sinks_init_list sinks);
  virtual ~logger() = default;
  template <typename... Args>
  void log(source_loc loc, level::level_enum lvl, format_string_t<Args...> fmt,
           Args &&...args) {
    static_cast<void>(loc);
    log(lvl, fmt, std::forward<Args>(args)...);
  }
  template <typename... Args>
  void log(level::level_enum lvl, format_string_t<Args...> fmt,
           Args &&...args) {
    log(lvl, string_view_t(fmt));
    static_cast<void>(fmt::make_format_args(args...));
  }
  template <typename T> void log(level::level_enum lvl, const T &msg);
  template <typename T>
  void log(source_loc loc, level::level_enum lvl, const T &msg);
  void log(source_loc loc, level::level_enum lvl, string_view_t msg);
  void log(level::level_enum lvl, string_view_t msg);
  template <typename... Args>
  void trace(format_string_t<Args...> fmt, Args &&...args) {
    log(level::trace, fmt, std::forward<Args>(args)...);
  }
  template <typename T> void trace(const T &msg) { log(level::trace, msg); }
  template <typename... Args>
  void debug(format_string_t<Args...> fmt, Args &&...args) {
    log(level::debug, fmt, std::forward<Args>(args)...);
  }
  template <typename T> void debug(const T &msg) { log(level::debug, msg); }
  template <typename... Args>
  void info(format_string_t<Args...> fmt, Args &&...args) {
    log(level::info, fmt, std::forward<Args>(args)...);
  }
  template <typename T> void info(const T &msg) { log(level::info, msg); }
  template <typename... Args>
  void warn(format_string_t<Args...> fmt, Args &&...args) {
    log(level::warn, fmt, std::forward<Args>(args)...);
  }
  template <typename T> void warn(const T &msg) { log(level::warn, msg); }
  template <typename... Args>
  void error(format_string_t<Args...> fmt, Args &&...args) {
    log(level::err, fmt, std::forward<Args>(args)...);
  }
  template <typename T> void error(const T &msg) { log(level::err, msg); }
  template <typename... Args>
  void critical(format_string_t<Args...> fmt, Args &&...args) {
    log(level::critical, fmt, std::forward<Args>(args)...);
  }
  template <typename T> void critical(const T &msg) { log(level::critical, msg); }
  bool should_log(level::level_enum msg_level) const;
  void set_level(level::level_enum log_level);
  level::level_enum level() const;
  const std::string &name() const;
  void set_formatter(std::unique_ptr<formatter> f);
  void set_pattern(std::string pattern,
                   pattern_time_type time_type = pattern_time_type::local);
  void enable_backtrace(size_t n_messages);
  void disable_backtrace();
  void dump_backtrace();
  void flush();
  void flush_on(level::level_enum log_level);
  level::level_enum flush_level() const;
  const std::vector<sink_ptr> &sinks() const;
  std::vector<sink_ptr> &sinks();
  void set_error_handler(err_handler);
  virtual std::shared_ptr<logger> clone(std::string logger_name);
};
} // namespace spdlog
