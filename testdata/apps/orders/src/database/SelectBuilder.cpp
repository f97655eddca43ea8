#include "database/SelectBuilder.h"

namespace orders {

const char *SelectBuilder::joiner() {
  const char *word = hasCondition_ ? " AND " : " WHERE ";
  hasCondition_ = true;
  return word;
}

SelectBuilder &SelectBuilder::whereEquals(const std::string &column, const std::string &value) {
  text_ += joiner() + column + " = '" + value + "'"; // expect: backend-sql-concatenation
  return *this;
}

SelectBuilder &SelectBuilder::whereBound(const std::string &column) {
  text_ += joiner() + column + " = ?"; // ok
  return *this;
}

SelectBuilder &SelectBuilder::orderBy(const std::string &column, bool descending) {
  text_ += " ORDER BY " + column + (descending ? " DESC" : " ASC"); // ok
  return *this;
}

SelectBuilder &SelectBuilder::limit(int rows) {
  text_ += " LIMIT " + std::to_string(rows); // ok
  return *this;
}

} // namespace orders
