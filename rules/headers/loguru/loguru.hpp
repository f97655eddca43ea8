// Part of our declarations of Loguru: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <ostream>
#include <sstream>
#include <string>

namespace loguru {
using Verbosity = int;
enum NamedVerbosity : Verbosity {
  Verbosity_FATAL = -3,
  Verbosity_ERROR = -2,
  Verbosity_WARNING = -1,
  Verbosity_INFO = 0,
};
Verbosity current_verbosity_cutoff();
void init(int &argc, char *argv[]);
void log(Verbosity verbosity, const char *file, unsigned line,
         const char *format, ...);
void raw_log(Verbosity verbosity, const char *file, unsigned line,
             const char *format, ...);
[[noreturn]] void log_and_abort(int stack_trace_skip, const char *expr,
                                const char *file, unsigned line,
                                const char *format, ...);
class StreamLogger {
public:
  StreamLogger(Verbosity verbosity, const char *file, unsigned line);
  ~StreamLogger() noexcept(false);
  template <typename T> StreamLogger &operator<<(const T &t);
  StreamLogger &operator<<(std::ostream &(*f)(std::ostream &));
};
class Voidify {
public:
  void operator&(const StreamLogger &);
};
} // namespace loguru

#define VLOG_F(verbosity, ...)                                                 \
  ((verbosity) > loguru::current_verbosity_cutoff())                           \
      ? (void)0                                                                \
      : loguru::log(verbosity, __FILE__, __LINE__, __VA_ARGS__)
#define LOG_F(verbosity_name, ...)                                             \
  VLOG_F(loguru::Verbosity_##verbosity_name, __VA_ARGS__)
#define ABORT_F(...)                                                           \
  loguru::log_and_abort(0, "ABORT: ", __FILE__, __LINE__, __VA_ARGS__)
#define VLOG_IF_S(verbosity, cond)                                             \
  ((verbosity) > loguru::current_verbosity_cutoff() || (cond) == false)        \
      ? (void)0                                                                \
      : loguru::Voidify() &                                                    \
            loguru::StreamLogger(verbosity, __FILE__, __LINE__)
#define VLOG_S(verbosity) VLOG_IF_S(verbosity, true)
#define LOG_S(verbosity_name) VLOG_S(loguru::Verbosity_##verbosity_name)
