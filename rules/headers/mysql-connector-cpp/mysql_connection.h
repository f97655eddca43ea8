// Part of our declarations of MySQL Connector/C++ (JDBC style): the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "cppconn/connection.h"

namespace sql {
namespace mysql {
class MySQL_Connection : public sql::Connection {
public:
  virtual ~MySQL_Connection();
  //@facts sql::mysql::MySQL_Connection tu=mysqlcppconn_jdbc
  sql::SQLString escapeString(const sql::SQLString &);
  //@end
  SQLString getSessionVariable(const SQLString &varname);
  void setSessionVariable(const SQLString &varname, const SQLString &value);
  SQLString getLastStatementInfo();
};
} // namespace mysql
} // namespace sql
