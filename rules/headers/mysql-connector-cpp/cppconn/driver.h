// Part of our declarations of MySQL Connector/C++ (JDBC style): the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "cppconn/connection.h"

namespace sql {
class Driver {
protected:
  virtual ~Driver();

public:
  //@facts sql::Driver tu=mysqlcppconn_jdbc
  virtual Connection *connect(ConnectOptionsMap &options);
  virtual Connection *connect(const sql::SQLString &hostName, const sql::SQLString &userName, const sql::SQLString &password);
  //@end
  virtual int getMajorVersion();
  virtual int getMinorVersion();
  virtual const SQLString &getName();
  virtual void threadInit();
  virtual void threadEnd();
};
} // namespace sql

extern "C" {
sql::Driver *get_driver_instance();
sql::Driver *get_driver_instance_by_name(const char *const clientlib);
}
