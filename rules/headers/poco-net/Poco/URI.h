// Part of our declarations of Poco and Poco::Net: the names, classes and signatures
// that user code meets, none of the library. Finished by hand.
#pragma once
#include <Poco/Dynamic/Var.h>
#include <Poco/Exception.h>
#include <Poco/SharedPtr.h>
#include <cstdint>
#include <istream>
#include <ostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace Poco {
using UInt16 = std::uint16_t;
using UInt32 = std::uint32_t;
using Int64 = std::int64_t;
using UInt64 = std::uint64_t;
class Timespan {
public:
  using TimeDiff = Int64;
  Timespan(TimeDiff microseconds = 0);
  Timespan(long seconds, long microseconds);
};
template <class C> class AutoPtr {
public:
  AutoPtr();
  AutoPtr(C *ptr);
  AutoPtr(const AutoPtr &ptr);
  AutoPtr &operator=(C *ptr);
  AutoPtr &operator=(const AutoPtr &ptr);
  C *operator->();
  const C *operator->() const;
  C &operator*();
  C *get();
  bool isNull() const;
  operator bool() const;
};
class URI {
public:
  using QueryParameters = std::vector<std::pair<std::string, std::string>>;
  URI();
  explicit URI(const std::string &uri);
  explicit URI(const char *uri);
  URI &operator=(const std::string &uri);
  std::string toString() const;
  const std::string &getScheme() const;
  const std::string &getHost() const;
  unsigned short getPort() const;
  const std::string &getPath() const;
  std::string getQuery() const;
  const std::string &getRawQuery() const;
  QueryParameters getQueryParameters(bool plusIsSpace = true) const;
  const std::string &getFragment() const;
  std::string getPathEtc() const;
  std::string getPathAndQuery() const;
  void getPathSegments(std::vector<std::string> &segments) const;
  static void encode(const std::string &str, const std::string &reserved, std::string &encodedStr);
  static void decode(const std::string &str, std::string &decodedStr, bool plusAsSpace = false);
};
class StreamCopier {
public:
  static std::streamsize copyStream(std::istream &istr, std::ostream &ostr, std::size_t bufferSize = 8192);
  static std::streamsize copyToString(std::istream &istr, std::string &str, std::size_t bufferSize = 8192);
};
class Logger {
public:
  static Logger &get(const std::string &name);
  static Logger &root();
  void fatal(const std::string &msg);
  void critical(const std::string &msg);
  void error(const std::string &msg);
  void warning(const std::string &msg);
  void notice(const std::string &msg);
  void information(const std::string &msg);
  void debug(const std::string &msg);
  void trace(const std::string &msg);
  template <typename T, typename... Args> void error(const std::string &fmt, T arg1, Args &&...args) {}
  template <typename T, typename... Args> void warning(const std::string &fmt, T arg1, Args &&...args) {}
  template <typename T, typename... Args> void information(const std::string &fmt, T arg1, Args &&...args) {}
  template <typename T, typename... Args> void debug(const std::string &fmt, T arg1, Args &&...args) {}
  bool information() const;
  bool error() const;
  bool debug() const;
  bool warning() const;
};
class Path {
public:
  Path();
  Path(const std::string &path);
  Path(const char *path);
  Path &append(const Path &path);
  Path &pushDirectory(const std::string &dir);
  Path &setFileName(const std::string &name);
  std::string toString() const;
  const std::string &getFileName() const;
};
class File {
public:
  File(const std::string &path);
  File(const Path &path);
  bool exists() const;
  void remove(bool recursive = false);
  void createDirectories();
};
} // namespace Poco
#define poco_information(logger, msg) if ((logger).information()) (logger).information(msg); else (void)0
#define poco_error(logger, msg) if ((logger).error()) (logger).error(msg); else (void)0
#define poco_debug(logger, msg) if ((logger).debug()) (logger).debug(msg); else (void)0
#define poco_warning(logger, msg) if ((logger).warning()) (logger).warning(msg); else (void)0
