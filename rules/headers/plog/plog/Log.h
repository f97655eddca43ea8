// Part of our declarations of plog: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <ostream>
#include <string>

namespace plog {
enum Severity { none, fatal, error, warning, info, debug, verbose };
class Record {
public:
  Record(Severity severity, const char *func, size_t line, const char *file,
         const void *object, int instanceId);
  Record &ref();
  Record &operator<<(char data);
  Record &operator<<(std::ostream &(*data)(std::ostream &));
  template <typename T> Record &operator<<(const T &data);
  Record &printf(const char *format, ...);
};
template <int instanceId> class Logger {
public:
  bool checkSeverity(Severity severity) const;
  void operator+=(const Record &record);
};
template <int instanceId> Logger<instanceId> *get();
inline Logger<0> *get() { return get<0>(); }
Logger<0> &init(Severity maxSeverity, const char *fileName);
} // namespace plog

#define PLOG(severity)                                                         \
  if (!plog::get<0>() || !plog::get<0>()->checkSeverity(severity)) {           \
    ;                                                                          \
  } else                                                                       \
    (*plog::get<0>()) +=                                                       \
        plog::Record(severity, __func__, __LINE__, __FILE__, nullptr, 0).ref()
#define PLOG_DEBUG PLOG(plog::debug)
#define PLOG_INFO PLOG(plog::info)
#define PLOG_WARNING PLOG(plog::warning)
#define PLOG_ERROR PLOG(plog::error)
#define PLOGD PLOG_DEBUG
#define PLOGI PLOG_INFO
#define PLOGW PLOG_WARNING
#define PLOGE PLOG_ERROR
#define LOGD PLOGD
#define LOGI PLOGI
#define LOGW PLOGW
#define LOGE PLOGE
