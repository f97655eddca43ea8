// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <clickhouse/client.h>
#include <iostream>

int main() {
  clickhouse::Client Db(clickhouse::ClientOptions().SetHost("localhost").SetPort(9000).SetPassword("p"));
  Db.Execute("CREATE TABLE t (id UInt64, name String) ENGINE = Memory");
  clickhouse::Block Rows;
  auto Ids = std::make_shared<clickhouse::ColumnUInt64>();
  Ids->Append(1);
  auto Names = std::make_shared<clickhouse::ColumnString>();
  Names->Append("a");
  Rows.AppendColumn("id", Ids);
  Rows.AppendColumn("name", Names);
  Db.Insert("t", Rows);
  Db.Select("SELECT id, name FROM t", [](const clickhouse::Block &Found) {
    for (std::size_t I = 0; I < Found.GetRowCount(); ++I)
      std::cout << Found[0]->As<clickhouse::ColumnUInt64>()->At(I)
                << (*Found[1]->As<clickhouse::ColumnString>())[I];
  });
  Db.Select(clickhouse::Query("SELECT {x:String}").SetParam("x", "a").OnData([](const clickhouse::Block &) {}));
  Db.BeginSelect("SELECT 1");
  while (auto Part = Db.NextBlock())
    std::cout << Part->GetRowCount();
}
