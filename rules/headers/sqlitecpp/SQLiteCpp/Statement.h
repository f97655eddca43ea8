// Part of our declarations of SQLiteCpp: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "SQLiteCpp/Column.h"
#include <map>
#include <memory>
#include <tuple>
#include <utility>

namespace SQLite {
class Database;
class Statement {
public:
  //@facts SQLite::Statement tu=sqlitecpp ctors
  Statement(Statement &&aStatement);
  Statement(const Database &aDatabase, const char *apQuery);
  Statement(const Database &aDatabase, const std::string &aQuery);
  void bind(const char *apName);
  void bind(const char *apName, const char *apValue);
  void bind(const char *apName, const double aValue);
  void bind(const char *apName, const int32_t aValue);
  void bind(const char *apName, const int64_t aValue);
  void bind(const char *apName, const std::string &aValue);
  void bind(const char *apName, const uint32_t aValue);
  void bind(const char *apName, const void *apValue, const int aSize);
  void bind(const int aIndex);
  void bind(const int aIndex, const char *apValue);
  void bind(const int aIndex, const double aValue);
  void bind(const int aIndex, const int32_t aValue);
  void bind(const int aIndex, const int64_t aValue);
  void bind(const int aIndex, const std::string &aValue);
  void bind(const int aIndex, const uint32_t aValue);
  void bind(const int aIndex, const void *apValue, const int aSize);
  void bind(const std::string &aName);
  void bind(const std::string &aName, const char *apValue);
  void bind(const std::string &aName, const double aValue);
  void bind(const std::string &aName, const int32_t aValue);
  void bind(const std::string &aName, const int64_t aValue);
  void bind(const std::string &aName, const std::string &aValue);
  void bind(const std::string &aName, const uint32_t aValue);
  void bind(const std::string &aName, const void *apValue, const int aSize);
  void bindNoCopy(const char *apName, const char *apValue);
  void bindNoCopy(const char *apName, const std::string &aValue);
  void bindNoCopy(const char *apName, const void *apValue, const int aSize);
  void bindNoCopy(const int aIndex, const char *apValue);
  void bindNoCopy(const int aIndex, const std::string &aValue);
  void bindNoCopy(const int aIndex, const void *apValue, const int aSize);
  void bindNoCopy(const std::string &aName, const char *apValue);
  void bindNoCopy(const std::string &aName, const std::string &aValue);
  void bindNoCopy(const std::string &aName, const void *apValue, const int aSize);
  int exec();
  bool executeStep();
  int tryExecuteStep();
  //@end
  Statement(const Statement &) = delete;
  Statement &operator=(const Statement &) = delete;
  void reset();
  int tryReset() noexcept;
  void clearBindings();
  int getIndex(const char *const apName) const;
  Column getColumn(const int aIndex) const;
  Column getColumn(const char *apName) const;
  Column getColumn(const std::string &aName) const;
  bool isColumnNull(const int aIndex) const;
  bool isColumnNull(const char *apName) const;
  const char *getColumnName(const int aIndex) const;
  int getColumnIndex(const char *apName) const;
  int getChanges() const noexcept;
  const std::string &getQuery() const;
  std::string getExpandedSQL() const;
  int getColumnCount() const;
  bool hasRow() const;
  bool isDone() const;
  int getErrorCode() const noexcept;
  const char *getErrorMsg() const noexcept;
  template <typename T, int N> T getColumns();
};
} // namespace SQLite
