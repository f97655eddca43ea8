// Inline functions and templates that two sources share.
#pragma once
#include "../support/Database.h"
#include <string>
#include <vector>

inline std::string inQuotes(const std::string &Text) {
  return "'" + Text + "'"; // expect: backend-sql-concatenation error
}

template <typename T> std::string equal(const std::string &Column, const T &Value) {
  if constexpr (std::is_arithmetic_v<T>)
    return Column + " = " + std::to_string(Value);
  else
    return Column + " = '" + Value + "'"; // expect: backend-sql-concatenation error
}

template <typename T> class Table {
public:
  explicit Table(std::string Name) : Name(std::move(Name)) {}
  void removeAllOk() { Db.exec("DELETE FROM " + Name); }
  void removeBad(const T &Key) {
    Db.exec("DELETE FROM " + Name + " WHERE " + "key = '" + Key + "'"); // expect: backend-sql-concatenation error
  }

private:
  std::string Name;
};
