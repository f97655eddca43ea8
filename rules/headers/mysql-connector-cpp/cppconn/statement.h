// Part of our declarations of MySQL Connector/C++ (JDBC style): the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "cppconn/resultset.h"

namespace sql {
class Connection;
class SQLWarning;

class Statement {
public:
  virtual ~Statement();
  virtual Connection *getConnection();
  virtual void cancel();
  virtual void clearWarnings();
  virtual void close();
  //@facts sql::Statement tu=mysqlcppconn_jdbc
  virtual ResultSet *executeQuery(const sql::SQLString &sql);
  virtual bool execute(const sql::SQLString &sql);
  virtual int executeUpdate(const sql::SQLString &sql);
  virtual void setQueryTimeout(unsigned int seconds);
  //@end
  virtual ResultSet *getResultSet();
  virtual bool getMoreResults();
  virtual uint64_t getUpdateCount();
  virtual void setMaxRows(unsigned int max);
  virtual void setFetchSize(size_t rows);
  virtual unsigned int getQueryTimeout();
};
} // namespace sql
