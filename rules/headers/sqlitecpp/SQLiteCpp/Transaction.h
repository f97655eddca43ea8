// Part of our declarations of SQLiteCpp: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "SQLiteCpp/Database.h"

namespace SQLite {
enum class TransactionBehavior { DEFERRED, IMMEDIATE, EXCLUSIVE };
class Transaction {
public:
  //@facts SQLite::Transaction tu=sqlitecpp ctors
  Transaction(Database &aDatabase);
  Transaction(Database &aDatabase, TransactionBehavior behavior);
  void commit();
  //@end
  ~Transaction();
  void rollback();
};
class Savepoint {
public:
  Savepoint(Database &aDatabase, const std::string &name);
  ~Savepoint();
  void release();
  void rollbackTo();
};
} // namespace SQLite
