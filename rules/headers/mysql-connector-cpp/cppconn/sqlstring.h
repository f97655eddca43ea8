// Part of our declarations of MySQL Connector/C++ (JDBC style): the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <iosfwd>
#include <ostream>
#include <string>

namespace sql {
class SQLString {
public:
  static const size_t npos = size_t(-1);
  //@facts sql::SQLString tu=mysqlcppconn_jdbc ctors skip=operator+=
  SQLString &append(const char *s);
  SQLString &append(const std::string &str);
  const std::string &asStdString() const;
  const char *c_str() const;
  SQLString();
  SQLString(const SQLString &other);
  SQLString(const char *other);
  SQLString(const char *s, size_t n);
  SQLString(const std::string &other);
  //@end
  ~SQLString();
  const SQLString &operator=(const char *s);
  const SQLString &operator=(const std::string &rhs);
  const SQLString &operator=(const SQLString &rhs);
  operator const std::string &() const;
  const std::string *operator->() const;
  bool operator<(const SQLString &op2) const;
  const SQLString &operator+=(const SQLString &op2);
  int compare(const SQLString &str) const;
  int compare(const char *s) const;
  int caseCompare(const SQLString &s) const;
  int caseCompare(const char *s) const;
  const char *data() const;
  size_t size() const;
  size_t length() const;
  bool empty() const;
  void clear();
  size_t find(char c, size_t pos = 0) const;
  size_t find(const SQLString &s, size_t pos = 0) const;
  SQLString substr(size_t pos = 0, size_t n = npos) const;
  SQLString &replace(size_t pos1, size_t n1, const SQLString &s);
};
inline const SQLString operator+(const SQLString &op1, const SQLString &op2) {
  return SQLString(op1.asStdString() + op2.asStdString());
}
bool operator==(const SQLString &op1, const SQLString &op2);
bool operator!=(const SQLString &op1, const SQLString &op2);
std::ostream &operator<<(std::ostream &os, const SQLString &str);
} // namespace sql
