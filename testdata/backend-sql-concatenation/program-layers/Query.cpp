#include "Query.h"

Query::Query(const char *Table) : Table(Table) {}

Query &Query::whereText(const std::string &Column, const std::string &Value) {
  Conditions += " AND " + Column + " = '" + Value + "'"; // expect: backend-sql-concatenation error
  return *this;
}

Query &Query::whereNumber(const std::string &Column, long Value) {
  Conditions += " AND " + Column + " = " + std::to_string(Value);
  return *this;
}

Query &Query::orderBy(const std::string &Column) {
  Order = " ORDER BY " + Column;
  return *this;
}

std::string Query::text() const { return "SELECT * FROM " + Table + " WHERE 1" + Conditions + Order; }
