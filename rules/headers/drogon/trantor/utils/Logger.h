// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "trantor/utils/Date.h"
#include "trantor/utils/LogStream.h"
#include "trantor/utils/NonCopyable.h"
#include <cstring>
#include <functional>
#include <iostream>

#define TRANTOR_IF_(cond) for (int _r = 0; _r == 0 && (cond); _r = 1)

namespace trantor {
class Logger : public NonCopyable {
public:
  enum LogLevel { kTrace = 0, kDebug, kInfo, kWarn, kError, kFatal, kNumberOfLogLevels };
  class SourceFile {
  public:
    template <int N> SourceFile(const char (&arr)[N]) : data_(arr), size_(N - 1) {}
    explicit SourceFile(const char *filename = nullptr);
    const char *data_;
    int size_;
  };
  //@facts trantor::Logger tu=drogon ctors
  LogStream &stream();
  Logger();
  Logger(LogLevel level);
  Logger(SourceFile file, int line);
  Logger(SourceFile file, int line, LogLevel level);
  Logger(SourceFile file, int line, LogLevel level, const char *func);
  Logger(SourceFile file, int line, bool isSysErr);
  Logger(bool isSysErr);
  //@end
  ~Logger();
  Logger &setIndex(int index);
  static void setOutputFunction(
      std::function<void(const char *msg, const uint64_t len)> outputFunc,
      std::function<void()> flushFunc, int index = -1);
  static void setLogLevel(LogLevel level);
  static LogLevel logLevel();
  static void setDisplayLocalTime(bool showLocalTime);
  static bool displayLocalTime();
};
class RawLogger : public NonCopyable {
public:
  ~RawLogger();
  RawLogger &setIndex(int index);
  LogStream &stream();
};
const char *strerror_tl(int savedErrno);
} // namespace trantor

#define LOG_TRACE                                                              \
  TRANTOR_IF_(trantor::Logger::logLevel() <= trantor::Logger::kTrace)          \
  trantor::Logger(__FILE__, __LINE__, trantor::Logger::kTrace, __func__).stream()
#define LOG_DEBUG                                                              \
  TRANTOR_IF_(trantor::Logger::logLevel() <= trantor::Logger::kDebug)          \
  trantor::Logger(__FILE__, __LINE__, trantor::Logger::kDebug, __func__).stream()
#define LOG_INFO                                                               \
  TRANTOR_IF_(trantor::Logger::logLevel() <= trantor::Logger::kInfo)           \
  trantor::Logger(__FILE__, __LINE__).stream()
#define LOG_WARN                                                               \
  trantor::Logger(__FILE__, __LINE__, trantor::Logger::kWarn).stream()
#define LOG_ERROR                                                              \
  trantor::Logger(__FILE__, __LINE__, trantor::Logger::kError).stream()
#define LOG_FATAL                                                              \
  trantor::Logger(__FILE__, __LINE__, trantor::Logger::kFatal).stream()
#define LOG_SYSERR trantor::Logger(__FILE__, __LINE__, true).stream()
#define LOG_COMPACT_DEBUG                                                      \
  TRANTOR_IF_(trantor::Logger::logLevel() <= trantor::Logger::kDebug)          \
  trantor::Logger(trantor::Logger::kDebug).stream()
#define LOG_COMPACT_INFO                                                       \
  TRANTOR_IF_(trantor::Logger::logLevel() <= trantor::Logger::kInfo)           \
  trantor::Logger().stream()
#define LOG_COMPACT_WARN trantor::Logger(trantor::Logger::kWarn).stream()
#define LOG_COMPACT_ERROR trantor::Logger(trantor::Logger::kError).stream()
#define LOG_COMPACT_FATAL trantor::Logger(trantor::Logger::kFatal).stream()
#define LOG_RAW trantor::RawLogger().stream()
#define LOG_TRACE_IF(cond)                                                     \
  TRANTOR_IF_((trantor::Logger::logLevel() <= trantor::Logger::kTrace) &&      \
              (cond))                                                          \
  trantor::Logger(__FILE__, __LINE__, trantor::Logger::kTrace, __func__).stream()
#define LOG_DEBUG_IF(cond)                                                     \
  TRANTOR_IF_((trantor::Logger::logLevel() <= trantor::Logger::kDebug) &&      \
              (cond))                                                          \
  trantor::Logger(__FILE__, __LINE__, trantor::Logger::kDebug, __func__).stream()
#define LOG_INFO_IF(cond)                                                      \
  TRANTOR_IF_((trantor::Logger::logLevel() <= trantor::Logger::kInfo) &&       \
              (cond))                                                          \
  trantor::Logger(__FILE__, __LINE__).stream()
#define LOG_WARN_IF(cond)                                                      \
  TRANTOR_IF_(cond)                                                            \
  trantor::Logger(__FILE__, __LINE__, trantor::Logger::kWarn).stream()
#define LOG_ERROR_IF(cond)                                                     \
  TRANTOR_IF_(cond)                                                            \
  trantor::Logger(__FILE__, __LINE__, trantor::Logger::kError).stream()
#define LOG_FATAL_IF(cond)                                                     \
  TRANTOR_IF_(cond)                                                            \
  trantor::Logger(__FILE__, __LINE__, trantor::Logger::kFatal).stream()
