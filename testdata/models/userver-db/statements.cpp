// userver's clients of PostgreSQL, MySQL, SQLite and ClickHouse.
// flags: -std=c++20 -I{headers}/userver-db
#include <string>
#include <userver/storages/clickhouse/cluster.hpp>
#include <userver/storages/mysql/cluster.hpp>
#include <userver/storages/postgres/cluster.hpp>
#include <userver/storages/sqlite/client.hpp>
#include <vector>

namespace pg = userver::storages::postgres;
namespace mysql = userver::storages::mysql;
namespace house = userver::storages::clickhouse;
namespace sqlite = userver::storages::sqlite;

struct User {
  int Id;
  std::string Name;
};
const userver::storages::Query kRemove{"DELETE FROM users WHERE name = $1"};

void executeBad(const pg::ClusterPtr &Db, const std::string &Name) {
  Db->Execute(pg::ClusterHostType::kMaster, "DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "$1"
}

void executeOk(const pg::ClusterPtr &Db, const std::string &Name) {
  Db->Execute(pg::ClusterHostType::kMaster, kRemove, Name);
}

void limitsBad(const pg::ClusterPtr &Db, const std::string &Name) {
  Db->Execute(pg::ClusterHostType::kMaster, pg::CommandControl{}, "DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void queryObjectBad(const pg::ClusterPtr &Db, const std::string &Name) {
  const pg::Query Remove{"DELETE FROM users WHERE name = '" + Name + "'"}; // expect: backend-sql-concatenation warning
  Db->Execute(pg::ClusterHostType::kMaster, Remove);
}

void transactionBad(const pg::ClusterPtr &Db, const std::string &Table) {
  auto Tx = Db->Begin(pg::ClusterHostType::kMaster, {});
  Tx.Execute("DELETE FROM " + Table + " WHERE id = $1", 3); // expect: backend-sql-concatenation warning
  Tx.Commit();
}

void transactionOk(const pg::ClusterPtr &Db, const std::string &Name) {
  auto Tx = Db->Begin(pg::ClusterHostType::kMaster, {});
  Tx.Execute("DELETE FROM users WHERE name = $1", Name);
  Tx.Commit();
}

void portalBad(pg::Transaction &Tx, const std::string &Name) {
  auto Portal = Tx.MakePortal("SELECT * FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void storedRowsBad(const pg::ClusterPtr &Db) {
  const auto Found = Db->Execute(pg::ClusterHostType::kSlave, "SELECT name FROM users");
  for (const auto &Row : Found)
    // expect@+1: backend-n-plus-one
    Db->Execute(pg::ClusterHostType::kMaster, "DELETE FROM log WHERE name = '" + Row["name"].As<std::string>() + "'"); // expect: backend-sql-concatenation "database"
}

void storedSetBad(const pg::ClusterPtr &Db) {
  const auto Found = Db->Execute(pg::ClusterHostType::kSlave, "SELECT * FROM users");
  for (const auto &Each : Found.AsSetOf<User>(pg::kRowTag))
    // expect@+1: backend-n-plus-one
    Db->Execute(pg::ClusterHostType::kMaster, "DELETE FROM log WHERE name = '" + Each.Name + "'"); // expect: backend-sql-concatenation "database"
}

void storedVectorBad(const pg::ClusterPtr &Db) {
  const auto Found = Db->Execute(pg::ClusterHostType::kSlave, "SELECT * FROM users").AsContainer<std::vector<User>>(pg::kRowTag);
  for (const auto &Each : Found)
    // expect@+1: backend-n-plus-one
    Db->Execute(pg::ClusterHostType::kMaster, "DELETE FROM log WHERE name = '" + Each.Name + "'"); // expect: backend-sql-concatenation "database"
}

void storedOptionalBad(const pg::ClusterPtr &Db) {
  const auto Found = Db->Execute(pg::ClusterHostType::kSlave, "SELECT * FROM users").AsOptionalSingleRow<User>(pg::kRowTag);
  if (Found)
    Db->Execute(pg::ClusterHostType::kMaster, "DELETE FROM log WHERE name = '" + Found->Name + "'"); // expect: backend-sql-concatenation "database"
}

void storedNumberOk(const pg::ClusterPtr &Db) {
  const auto Id = Db->Execute(pg::ClusterHostType::kSlave, "SELECT max(id) FROM users").AsSingleRow<int>();
  Db->Execute(pg::ClusterHostType::kMaster, "DELETE FROM log WHERE id = " + std::to_string(Id));
}

void mysqlBad(const mysql::Cluster &Db, const std::string &Name) {
  Db.Execute(mysql::ClusterHostType::kPrimary, "DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "... ?"
}

void mysqlOk(const mysql::Cluster &Db, const std::string &Name) {
  Db.Execute(mysql::ClusterHostType::kPrimary, "DELETE FROM users WHERE name = ?", Name);
}

void mysqlCommandBad(const mysql::Cluster &Db, const std::string &Table) {
  Db.ExecuteCommand(mysql::ClusterHostType::kPrimary, "DROP TABLE " + Table); // expect: backend-sql-concatenation warning
}

void mysqlStoredBad(const mysql::Cluster &Db) {
  const auto Users = Db.Execute(mysql::ClusterHostType::kSecondary, "SELECT * FROM users").AsVector<User>();
  for (const auto &Each : Users)
    // expect@+1: backend-n-plus-one
    Db.Execute(mysql::ClusterHostType::kPrimary, "DELETE FROM log WHERE name = '" + Each.Name + "'"); // expect: backend-sql-concatenation "database"
}

void mysqlTransactionBad(const mysql::Transaction &Tx, const std::string &Name) {
  Tx.Execute("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void clickhouseBad(const house::Cluster &Db, const std::string &Name) {
  Db.Execute("SELECT * FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "... {}"
}

void clickhouseOk(const house::Cluster &Db, const std::string &Name) { Db.Execute("SELECT * FROM users WHERE name = {}", Name); }

void clickhouseInsertBad(const house::Cluster &Db, const std::string &Tenant, const std::vector<User> &Rows) {
  Db.InsertRows("users_" + Tenant, {"id", "name"}, Rows); // expect: backend-sql-concatenation warning
}

void sqliteBad(const sqlite::ClientPtr &Db, const std::string &Name) {
  Db->Execute(sqlite::OperationType::kReadWrite, "DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void sqliteOk(const sqlite::ClientPtr &Db, const std::string &Name) {
  Db->Execute(sqlite::OperationType::kReadWrite, "DELETE FROM users WHERE name = ?", Name);
}

void executeEachBad(const pg::ClusterPtr &Db, const std::vector<std::string> &Names) {
  for (const std::string &Name : Names)
    Db->Execute(pg::ClusterHostType::kMaster, kRemove, Name); // expect: backend-n-plus-one warning
}

void executeOnceOk(const pg::ClusterPtr &Db, const std::vector<std::string> &Names) {
  Db->Execute(pg::ClusterHostType::kMaster, "DELETE FROM users WHERE name = ANY($1)", Names);
}

void mysqlEachBad(const mysql::Cluster &Db, const std::vector<User> &Users) {
  for (const User &Each : Users)
    Db.ExecuteDecompose(mysql::ClusterHostType::kPrimary, "INSERT INTO users VALUES (?, ?)", Each); // expect: backend-n-plus-one
}

void mysqlBulkOk(const mysql::Cluster &Db, const std::vector<User> &Users) {
  Db.ExecuteBulk(mysql::ClusterHostType::kPrimary, "INSERT INTO users VALUES (?, ?)", Users);
}
