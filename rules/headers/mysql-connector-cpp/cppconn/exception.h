// Part of our declarations of MySQL Connector/C++ (JDBC style): the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "cppconn/sqlstring.h"
#include <memory>
#include <stdexcept>
#include <string>

namespace sql {
class SQLException : public std::runtime_error {
public:
  SQLException();
  SQLException(const SQLException &e);
  SQLException(const std::string &reason);
  SQLException(const std::string &reason, const std::string &SQLState);
  SQLException(const std::string &reason, const std::string &SQLState,
               int vendorCode);
  virtual ~SQLException() throw();
  const std::string &getSQLState() const;
  const char *getSQLStateCStr() const;
  int getErrorCode() const;
};
struct MethodNotImplementedException : public SQLException {
  MethodNotImplementedException(const std::string &reason);
};
struct InvalidArgumentException : public SQLException {
  InvalidArgumentException(const std::string &reason);
};
struct InvalidInstanceException : public SQLException {
  InvalidInstanceException(const std::string &reason);
};
} // namespace sql
