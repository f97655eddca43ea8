// Part of our declarations of MySQL Connector/C++ (JDBC style): the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "cppconn/driver.h"
#include "mysql_connection.h"

namespace sql {
namespace mysql {
class MySQL_Driver : public sql::Driver {
public:
  MySQL_Driver();
  virtual ~MySQL_Driver();
};
MySQL_Driver *get_mysql_driver_instance();
} // namespace mysql
} // namespace sql
