// Part of our declarations of Poco::Data: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "Poco/Data/Session.h"

namespace Poco {
namespace Data {
class SessionFactory {
public:
  static SessionFactory &instance();
  Session create(const std::string &key, const std::string &connectionString,
                 std::size_t timeout = 0);
  Session create(const std::string &uri, std::size_t timeout = 0);
};
class SessionPool {
public:
  SessionPool(const std::string &connector, const std::string &connectionString,
              int minSessions = 1, int maxSessions = 32, int idleTime = 60);
  Session get();
};
class Transaction {
public:
  explicit Transaction(Poco::Data::Session &session, Poco::Logger *pLogger = 0);
  Transaction(Poco::Data::Session &session, bool start);
  ~Transaction();
  void commit();
  void rollback();
  void execute(const std::string &sql, bool doCommit = true);
  void execute(const std::vector<std::string> &sql);
};
} // namespace Data
} // namespace Poco
