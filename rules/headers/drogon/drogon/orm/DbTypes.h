// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
namespace drogon {
namespace orm {
class DefaultValue {};
enum class Mode { NonBlocking, Blocking };
enum class ClientType { PostgreSQL = 0, Mysql, Sqlite3 };
enum class TransactionType {
  None,
  Default = None,
  Deferred,
  Immediate,
  Exclusive,
};
} // namespace orm
} // namespace drogon
