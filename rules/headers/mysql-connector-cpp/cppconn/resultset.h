// Part of our declarations of MySQL Connector/C++ (JDBC style): the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "cppconn/exception.h"
#include "cppconn/sqlstring.h"
#include <cstdint>
#include <istream>

namespace sql {
class Statement;
class RowID;
class ResultSetMetaData {
public:
  virtual ~ResultSetMetaData();
  virtual unsigned int getColumnCount();
  virtual SQLString getColumnLabel(unsigned int column);
  virtual SQLString getColumnName(unsigned int column);
  virtual int getColumnType(unsigned int column);
  virtual SQLString getColumnTypeName(unsigned int column);
  virtual SQLString getTableName(unsigned int column);
};

class ResultSet {
public:
  enum enum_type { TYPE_FORWARD_ONLY, TYPE_SCROLL_INSENSITIVE, TYPE_SCROLL_SENSITIVE };
  enum { CONCUR_READ_ONLY, CONCUR_UPDATABLE };
  virtual ~ResultSet();
  virtual bool absolute(int row);
  virtual void afterLast();
  virtual void beforeFirst();
  virtual void clearWarnings();
  virtual void close();
  virtual uint32_t findColumn(const SQLString &columnLabel) const;
  virtual bool first();
  virtual bool getBoolean(uint32_t columnIndex) const;
  virtual bool getBoolean(const SQLString &columnLabel) const;
  virtual long double getDouble(uint32_t columnIndex) const;
  virtual long double getDouble(const SQLString &columnLabel) const;
  virtual int32_t getInt(uint32_t columnIndex) const;
  virtual int32_t getInt(const SQLString &columnLabel) const;
  virtual uint32_t getUInt(uint32_t columnIndex) const;
  virtual uint32_t getUInt(const SQLString &columnLabel) const;
  virtual int64_t getInt64(uint32_t columnIndex) const;
  virtual int64_t getInt64(const SQLString &columnLabel) const;
  virtual uint64_t getUInt64(uint32_t columnIndex) const;
  virtual uint64_t getUInt64(const SQLString &columnLabel) const;
  virtual ResultSetMetaData *getMetaData() const;
  virtual size_t getRow() const;
  virtual const Statement *getStatement() const;
  //@facts sql::ResultSet tu=mysqlcppconn_jdbc
  virtual std::istream *getBlob(const sql::SQLString &columnLabel) const;
  virtual std::istream *getBlob(uint32_t columnIndex) const;
  virtual SQLString getString(const sql::SQLString &columnLabel) const;
  virtual SQLString getString(uint32_t columnIndex) const;
  //@end
  virtual bool isAfterLast() const;
  virtual bool isBeforeFirst() const;
  virtual bool isClosed() const;
  virtual bool isFirst() const;
  virtual bool isLast() const;
  virtual bool isNull(uint32_t columnIndex) const;
  virtual bool isNull(const SQLString &columnLabel) const;
  virtual bool last();
  virtual bool next();
  virtual bool previous();
  virtual bool relative(int rows);
  virtual size_t rowsCount() const;
  virtual bool wasNull() const;
};
} // namespace sql
