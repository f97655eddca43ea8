// Part of our declarations of Quill: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <cstdint>
#include <string>
#include <utility>

namespace quill {
inline namespace v12 {
enum class LogLevel : uint8_t { Debug, Info, Warning, Error, Critical };
struct MacroMetadata {
  constexpr MacroMetadata(const char *source_location,
                          const char *caller_function,
                          const char *message_format, const char *tags,
                          LogLevel log_level)
      : Place(source_location), Function(caller_function),
        Format(message_format), Tags(tags), Level(log_level) {}
  const char *Place, *Function, *Format, *Tags;
  LogLevel Level;
};
struct FrontendOptions {};
template <typename Options> class LoggerImpl {
public:
  template <LogLevel log_statement_level> bool should_log_statement() const;
  template <bool immediate_flush, typename... Args>
  bool log_statement(const MacroMetadata *macro_metadata, Args &&...fmt_args);
};
using Logger = LoggerImpl<FrontendOptions>;
struct SourceLocation {
  static SourceLocation current();
};
template <typename TLogger, typename... Args> struct info {
  info(TLogger *logger, const char *fmt, Args &&...args,
       SourceLocation location = SourceLocation::current());
};
template <typename TLogger, typename... Args>
info(TLogger *, const char *, Args &&...) -> info<TLogger, Args...>;
template <typename TLogger, typename... Args> struct error {
  error(TLogger *logger, const char *fmt, Args &&...args,
        SourceLocation location = SourceLocation::current());
};
template <typename TLogger, typename... Args>
error(TLogger *, const char *, Args &&...) -> error<TLogger, Args...>;
class Frontend {
public:
  static Logger *get_logger(const std::string &logger_name);
};
} // namespace v12
} // namespace quill

#define QUILL_LOGGER_CALL(logger, level, fmt, ...)                             \
  do {                                                                         \
    if ((logger)->template should_log_statement<level>()) {                    \
      static constexpr quill::MacroMetadata macro_metadata{                    \
          __FILE__, __func__, fmt, nullptr, level};                            \
      (logger)->template log_statement<false>(&macro_metadata, ##__VA_ARGS__); \
    }                                                                          \
  } while (0)
#define QUILL_LOG_DEBUG(logger, fmt, ...)                                      \
  QUILL_LOGGER_CALL(logger, quill::LogLevel::Debug, fmt, ##__VA_ARGS__)
#define QUILL_LOG_INFO(logger, fmt, ...)                                       \
  QUILL_LOGGER_CALL(logger, quill::LogLevel::Info, fmt, ##__VA_ARGS__)
#define QUILL_LOG_WARNING(logger, fmt, ...)                                    \
  QUILL_LOGGER_CALL(logger, quill::LogLevel::Warning, fmt, ##__VA_ARGS__)
#define QUILL_LOG_ERROR(logger, fmt, ...)                                      \
  QUILL_LOGGER_CALL(logger, quill::LogLevel::Error, fmt, ##__VA_ARGS__)
#define LOG_DEBUG(logger, fmt, ...) QUILL_LOG_DEBUG(logger, fmt, ##__VA_ARGS__)
#define LOG_INFO(logger, fmt, ...) QUILL_LOG_INFO(logger, fmt, ##__VA_ARGS__)
#define LOG_WARNING(logger, fmt, ...)                                          \
  QUILL_LOG_WARNING(logger, fmt, ##__VA_ARGS__)
#define LOG_ERROR(logger, fmt, ...) QUILL_LOG_ERROR(logger, fmt, ##__VA_ARGS__)
