// Part of our declarations of MySQL Connector/C++ (JDBC style): the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "cppconn/statement.h"

namespace sql {
class PreparedStatement : public Statement {
public:
  virtual ~PreparedStatement();
  virtual void clearParameters();
  virtual ResultSetMetaData *getMetaData();
  //@facts sql::PreparedStatement tu=mysqlcppconn_jdbc
  virtual ResultSet *executeQuery();
  virtual ResultSet *executeQuery(const sql::SQLString &sql);
  virtual bool execute();
  virtual bool execute(const sql::SQLString &sql);
  virtual int executeUpdate();
  virtual int executeUpdate(const sql::SQLString &sql);
  virtual void setBigInt(unsigned int parameterIndex, const sql::SQLString &value);
  virtual void setBlob(unsigned int parameterIndex, std::istream *blob);
  virtual void setBoolean(unsigned int parameterIndex, bool value);
  virtual void setDateTime(unsigned int parameterIndex, const sql::SQLString &value);
  virtual void setDouble(unsigned int parameterIndex, double value);
  virtual void setInt(unsigned int parameterIndex, int32_t value);
  virtual void setInt64(unsigned int parameterIndex, int64_t value);
  virtual void setNull(unsigned int parameterIndex, int sqlType);
  virtual void setString(unsigned int parameterIndex, const sql::SQLString &value);
  virtual void setUInt(unsigned int parameterIndex, uint32_t value);
  virtual void setUInt64(unsigned int parameterIndex, uint64_t value);
  //@end
  // MariaDB's connector only.
  virtual void setLong(int32_t parameterIndex, int64_t value);
  virtual void setFloat(int32_t parameterIndex, float value);
  virtual void addBatch();
};
} // namespace sql
