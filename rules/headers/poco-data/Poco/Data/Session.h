// Part of our declarations of Poco::Data: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "Poco/Data/Statement.h"

namespace Poco {
namespace Data {
class Session {
public:
  static const std::size_t LOGIN_TIMEOUT_DEFAULT = 0;
  Session(const std::string &connector, const std::string &connectionString,
          std::size_t timeout = LOGIN_TIMEOUT_DEFAULT);
  Session(const std::string &connection,
          std::size_t timeout = LOGIN_TIMEOUT_DEFAULT);
  Session(const Session &);
  Session &operator=(const Session &);
  ~Session();
  template <typename T> Statement operator<<(const T &t) {
    Statement Result(*this);
    Result << t;
    return Result;
  }
  //@facts Poco::Data::Session tu=pocoData
  void begin();
  void commit();
  void setLoginTimeout(std::size_t timeout);
  //@end
  void open(const std::string &connect = "");
  void close();
  bool isConnected();
  void reconnect();
  void rollback();
  bool isTransaction();
  std::string connector();
};
} // namespace Data
} // namespace Poco
