// Part of our declarations of spdlog: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "spdlog/logger.h"

namespace spdlog {
struct synchronous_factory {};
template <typename Sink, typename... SinkArgs>
std::shared_ptr<logger> create(std::string logger_name, SinkArgs &&...sink_args);
void initialize_logger(std::shared_ptr<logger> logger);
std::shared_ptr<logger> get(const std::string &name);
void set_formatter(std::unique_ptr<spdlog::formatter> formatter);
void set_pattern(std::string pattern,
                 pattern_time_type time_type = pattern_time_type::local);
void enable_backtrace(size_t n_messages);
void disable_backtrace();
void dump_backtrace();
level::level_enum get_level();
void set_level(level::level_enum log_level);
bool should_log(level::level_enum lvl);
void flush_on(level::level_enum log_level);
template <typename Rep, typename Period>
void flush_every(std::chrono::duration<Rep, Period> interval);
void set_error_handler(void (*handler)(const std::string &msg));
void register_logger(std::shared_ptr<logger> logger);
void apply_all(const std::function<void(std::shared_ptr<logger>)> &fun);
void drop(const std::string &name);
void drop_all();
void shutdown();
std::shared_ptr<logger> default_logger();
logger *default_logger_raw();
void set_default_logger(std::shared_ptr<logger> default_logger);

template <typename... Args>
void log(source_loc source, level::level_enum lvl, format_string_t<Args...> fmt,
         Args &&...args) {
  default_logger_raw()->log(source, lvl, fmt, std::forward<Args>(args)...);
}
template <typename... Args>
void log(level::level_enum lvl, format_string_t<Args...> fmt, Args &&...args) {
  default_logger_raw()->log(lvl, fmt, std::forward<Args>(args)...);
}
template <typename T> void log(level::level_enum lvl, const T &msg);
template <typename... Args>
void trace(format_string_t<Args...> fmt, Args &&...args) {
  default_logger_raw()->trace(fmt, std::forward<Args>(args)...);
}
template <typename T> void trace(const T &msg) {
  default_logger_raw()->trace(msg);
}
template <typename... Args>
void debug(format_string_t<Args...> fmt, Args &&...args) {
  default_logger_raw()->debug(fmt, std::forward<Args>(args)...);
}
template <typename T> void debug(const T &msg) {
  default_logger_raw()->debug(msg);
}
template <typename... Args>
void info(format_string_t<Args...> fmt, Args &&...args) {
  default_logger_raw()->info(fmt, std::forward<Args>(args)...);
}
template <typename T> void info(const T &msg) {
  default_logger_raw()->info(msg);
}
template <typename... Args>
void warn(format_string_t<Args...> fmt, Args &&...args) {
  default_logger_raw()->warn(fmt, std::forward<Args>(args)...);
}
template <typename T> void warn(const T &msg) {
  default_logger_raw()->warn(msg);
}
template <typename... Args>
void error(format_string_t<Args...> fmt, Args &&...args) {
  default_logger_raw()->error(fmt, std::forward<Args>(args)...);
}
template <typename T> void error(const T &msg) {
  default_logger_raw()->error(msg);
}
template <typename... Args>
void critical(format_string_t<Args...> fmt, Args &&...args) {
  default_logger_raw()->critical(fmt, std::forward<Args>(args)...);
}
template <typename T> void critical(const T &msg) {
  default_logger_raw()->critical(msg);
}
} // namespace spdlog

#define SPDLOG_LOGGER_CALL(logger, level, ...)                                 \
  (logger)->log(spdlog::source_loc{__FILE__, __LINE__, SPDLOG_FUNCTION},       \
                level, __VA_ARGS__)
#if SPDLOG_ACTIVE_LEVEL <= SPDLOG_LEVEL_TRACE
#define SPDLOG_LOGGER_TRACE(logger, ...)                                         \
  SPDLOG_LOGGER_CALL(logger, spdlog::level::trace, __VA_ARGS__)
#define SPDLOG_TRACE(...)                                                        \
  SPDLOG_LOGGER_TRACE(spdlog::default_logger_raw(), __VA_ARGS__)
#else
#define SPDLOG_LOGGER_TRACE(logger, ...) (void)0
#define SPDLOG_TRACE(...) (void)0
#endif
#if SPDLOG_ACTIVE_LEVEL <= SPDLOG_LEVEL_DEBUG
#define SPDLOG_LOGGER_DEBUG(logger, ...)                                         \
  SPDLOG_LOGGER_CALL(logger, spdlog::level::debug, __VA_ARGS__)
#define SPDLOG_DEBUG(...)                                                        \
  SPDLOG_LOGGER_DEBUG(spdlog::default_logger_raw(), __VA_ARGS__)
#else
#define SPDLOG_LOGGER_DEBUG(logger, ...) (void)0
#define SPDLOG_DEBUG(...) (void)0
#endif
#if SPDLOG_ACTIVE_LEVEL <= SPDLOG_LEVEL_INFO
#define SPDLOG_LOGGER_INFO(logger, ...)                                         \
  SPDLOG_LOGGER_CALL(logger, spdlog::level::info, __VA_ARGS__)
#define SPDLOG_INFO(...)                                                        \
  SPDLOG_LOGGER_INFO(spdlog::default_logger_raw(), __VA_ARGS__)
#else
#define SPDLOG_LOGGER_INFO(logger, ...) (void)0
#define SPDLOG_INFO(...) (void)0
#endif
#if SPDLOG_ACTIVE_LEVEL <= SPDLOG_LEVEL_WARN
#define SPDLOG_LOGGER_WARN(logger, ...)                                         \
  SPDLOG_LOGGER_CALL(logger, spdlog::level::warn, __VA_ARGS__)
#define SPDLOG_WARN(...)                                                        \
  SPDLOG_LOGGER_WARN(spdlog::default_logger_raw(), __VA_ARGS__)
#else
#define SPDLOG_LOGGER_WARN(logger, ...) (void)0
#define SPDLOG_WARN(...) (void)0
#endif
#if SPDLOG_ACTIVE_LEVEL <= SPDLOG_LEVEL_ERROR
#define SPDLOG_LOGGER_ERROR(logger, ...)                                         \
  SPDLOG_LOGGER_CALL(logger, spdlog::level::err, __VA_ARGS__)
#define SPDLOG_ERROR(...)                                                        \
  SPDLOG_LOGGER_ERROR(spdlog::default_logger_raw(), __VA_ARGS__)
#else
#define SPDLOG_LOGGER_ERROR(logger, ...) (void)0
#define SPDLOG_ERROR(...) (void)0
#endif
#if SPDLOG_ACTIVE_LEVEL <= SPDLOG_LEVEL_CRITICAL
#define SPDLOG_LOGGER_CRITICAL(logger, ...)                                         \
  SPDLOG_LOGGER_CALL(logger, spdlog::level::critical, __VA_ARGS__)
#define SPDLOG_CRITICAL(...)                                                        \
  SPDLOG_LOGGER_CRITICAL(spdlog::default_logger_raw(), __VA_ARGS__)
#else
#define SPDLOG_LOGGER_CRITICAL(logger, ...) (void)0
#define SPDLOG_CRITICAL(...) (void)0
#endif
