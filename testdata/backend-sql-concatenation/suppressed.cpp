// Findings that a comment takes back.
#include "support/Database.h"

void sameLineOk(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // NOLINT(backend-sql-concatenation): migrated by hand
}

void nextLineOk(const std::string &Name) {
  // NOLINTNEXTLINE(backend-sql-concatenation): migrated by hand
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void rangeOk(const std::string &Name) {
  // NOLINTBEGIN(backend-sql-concatenation): migrated by hand
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
  Db.exec("DELETE FROM items WHERE name = '" + Name + "'");
  // NOLINTEND(backend-sql-concatenation)
}

void wildcardOk(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // NOLINT(backend-*): migrated by hand
}

void otherRuleBad(const std::string &Name) {
  // NOLINTNEXTLINE(backend-n-plus-one): not the rule that reports
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void afterRangeBad(const std::string &Name) {
  // NOLINTBEGIN(backend-sql-concatenation): migrated by hand
  // NOLINTEND(backend-sql-concatenation)
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}
