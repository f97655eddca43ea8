// Part of our declarations of SQLiteCpp: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <stdexcept>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace SQLite {
class Exception : public std::runtime_error {
public:
  Exception(const char *aErrorMessage, int ret);
  Exception(const std::string &aErrorMessage, int ret);
  explicit Exception(const char *aErrorMessage);
  explicit Exception(const std::string &aErrorMessage);
  explicit Exception(sqlite3 *apSQLite);
  int getErrorCode() const noexcept;
  int getExtendedErrorCode() const noexcept;
  const char *getErrorStr() const noexcept;
};
} // namespace SQLite
