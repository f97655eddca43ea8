// clickhouse-cpp.
// flags: -std=c++20 -I{headers}/clickhouse-cpp
#include <clickhouse/client.h>
#include <string>
#include <vector>

void executeBad(clickhouse::Client &Db, const std::string &Name) {
  Db.Execute("ALTER TABLE users DELETE WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "SetParam"
}

void executeOk(clickhouse::Client &Db, const std::string &Name) {
  Db.Execute(clickhouse::Query("ALTER TABLE users DELETE WHERE name = {name:String}").SetParam("name", Name));
}

void queryBad(clickhouse::Client &Db, const std::string &Name) {
  clickhouse::Query Query("ALTER TABLE users DELETE WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
  Db.Execute(Query);
}

void selectBad(clickhouse::Client &Db, const std::string &Name) {
  Db.Select("SELECT * FROM users WHERE name = '" + Name + "'", [](const clickhouse::Block &) {}); // expect: backend-sql-concatenation warning
}

void selectOk(clickhouse::Client &Db, unsigned Id) {
  Db.Select("SELECT * FROM users WHERE id = " + std::to_string(Id), [](const clickhouse::Block &) {});
}

void selectQueryBad(clickhouse::Client &Db, const std::string &Name) {
  Db.Select(clickhouse::Query("SELECT * FROM users WHERE name = '" + Name + "'").OnData([](const clickhouse::Block &) {})); // expect: backend-sql-concatenation warning
}

void beginSelectBad(clickhouse::Client &Db, const std::string &Name) {
  Db.BeginSelect("SELECT * FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void insertBad(clickhouse::Client &Db, const clickhouse::Block &Rows, const std::string &Tenant) {
  Db.Insert("users_" + Tenant, Rows); // expect: backend-sql-concatenation warning
}

void insertOk(clickhouse::Client &Db, const std::string &Name) {
  auto Names = std::make_shared<clickhouse::ColumnString>();
  Names->Append(Name);
  clickhouse::Block Rows;
  Rows.AppendColumn("name", Names);
  Db.Insert("users", Rows);
}

void storedBad(clickhouse::Client &Db) {
  Db.Select("SELECT name FROM users", [&Db](const clickhouse::Block &Found) {
    for (std::size_t I = 0; I < Found.GetRowCount(); ++I) {
      const std::string Name(Found[0]->As<clickhouse::ColumnString>()->At(I));
      // expect@+1: backend-n-plus-one
      Db.Execute("ALTER TABLE users DELETE WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation "database"
    }
  });
}

void storedOnDataBad(clickhouse::Client &Db) {
  Db.Select(clickhouse::Query("SELECT name FROM users").OnData([&Db](const clickhouse::Block &Found) {
    const std::string Name((*Found[0]->As<clickhouse::ColumnString>())[0]);
    Db.Execute("ALTER TABLE users DELETE WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation "database"
  }));
}

void storedNumberOk(clickhouse::Client &Db) {
  Db.Select("SELECT id FROM users", [&Db](const clickhouse::Block &Found) {
    const auto Ids = Found[0]->As<clickhouse::ColumnUInt64>();
    Db.Execute("ALTER TABLE users DELETE WHERE id = " + std::to_string(Ids->At(0)));
  });
}

void insertEachBad(clickhouse::Client &Db, const std::vector<std::string> &Names) {
  for (const std::string &Name : Names)
    Db.Execute(clickhouse::Query("INSERT INTO users (name) VALUES ({name:String})").SetParam("name", Name)); // expect: backend-n-plus-one warning
}

void insertBlockOk(clickhouse::Client &Db, const std::vector<std::string> &All) {
  auto Names = std::make_shared<clickhouse::ColumnString>();
  for (const std::string &Name : All)
    Names->Append(Name);
  clickhouse::Block Rows;
  Rows.AppendColumn("name", Names);
  Db.Insert("users", Rows);
}
