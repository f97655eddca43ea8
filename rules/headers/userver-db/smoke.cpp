// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <iostream>
#include <userver/storages/clickhouse/cluster.hpp>
#include <userver/storages/mysql/cluster.hpp>
#include <userver/storages/postgres/cluster.hpp>
#include <userver/storages/postgres/transaction.hpp>
#include <userver/storages/sqlite/client.hpp>

namespace pg = userver::storages::postgres;
struct User {
  int Id;
  std::string Name;
};
const userver::storages::Query kSelect{"SELECT id, name FROM users WHERE name = $1", userver::storages::Query::Name{"select"}};

void postgres(pg::ClusterPtr Db, const std::string &Name) {
  auto Found = Db->Execute(pg::ClusterHostType::kMaster, kSelect, Name);
  for (const auto &Row : Found)
    std::cout << Row["name"].As<std::string>();
  for (const auto &Each : Found.AsSetOf<User>(pg::kRowTag))
    std::cout << Each.Name;
  auto All = Found.AsContainer<std::vector<User>>(pg::kRowTag);
  auto Tx = Db->Begin(pg::ClusterHostType::kMaster, {});
  Tx.Execute("DELETE FROM users WHERE name = $1", Name);
  Tx.Commit();
}
void others(userver::storages::mysql::Cluster &My, userver::storages::clickhouse::Cluster &House,
            userver::storages::sqlite::ClientPtr Lite) {
  auto Users = My.Execute(userver::storages::mysql::ClusterHostType::kPrimary, "SELECT * FROM users WHERE id = ?", 3).AsVector<User>();
  auto Rows = House.Execute("SELECT * FROM users WHERE id = {}", 3).AsContainer<std::vector<User>>();
  auto One = Lite->Execute(userver::storages::sqlite::OperationType::kReadOnly, "SELECT 1").AsSingleField<int>();
  std::cout << Users.size() << Rows.size() << One;
}
