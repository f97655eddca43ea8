// Queries that are started, not waited for, and coroutines.
// flags: -std=c++20 -I{headers}/drogon -I{headers}/jsoncpp
#include <drogon/drogon.h>
#include <drogon/orm/CoroMapper.h>
#include <string>
#include <vector>

using namespace drogon;
using drogon::orm::DbClientPtr;

struct Item {
  using PrimaryKeyType = int32_t;
};

void startedBad(const DbClientPtr &Db, const std::vector<int> &Ids) {
  for (int Id : Ids)
    Db->execSqlAsync( // expect: backend-n-plus-one "'SELECT name FROM users WHERE id = $1' runs once for each element of 'Ids'"
        "SELECT name FROM users WHERE id = $1", [](const orm::Result &) {}, [](const orm::DrogonDbException &) {}, Id);
}

void startedOnceOk(const DbClientPtr &Db, int Id) {
  Db->execSqlAsync(
      "SELECT name FROM users WHERE id = $1", [](const orm::Result &) {}, [](const orm::DrogonDbException &) {}, Id);
}

void inResultBad(const DbClientPtr &Db) {
  Db->execSqlAsync(
      "SELECT id FROM orders",
      [Db](const orm::Result &Orders) {
        for (const auto &Row : Orders)
          Db->execSqlAsync( // expect: backend-n-plus-one "'Orders'"
              "SELECT * FROM items WHERE order_id = $1", [](const orm::Result &) {}, [](const orm::DrogonDbException &) {}, Row["id"].as<int>());
      },
      [](const orm::DrogonDbException &) {});
}

void inResultOk(const DbClientPtr &Db) {
  Db->execSqlAsync(
      "SELECT id FROM orders",
      [Db](const orm::Result &Orders) {
        for (const auto &Row : Orders)
          (void)Row["id"].as<int>();
      },
      [](const orm::DrogonDbException &) {});
}

void streamedBad(const DbClientPtr &Db, const std::vector<std::string> &Names) {
  for (const auto &Name : Names)
    *Db << "INSERT INTO users (name) VALUES ($1)" << Name >> [](const orm::Result &) {} >> [](const orm::DrogonDbException &) {}; // expect: backend-n-plus-one "insert all of them"
}

void streamedSameOk(const DbClientPtr &Db, const std::vector<std::string> &Names, int Id) {
  for (const auto &Name : Names)
    *Db << "UPDATE counters SET n = n + 1 WHERE id = $1" << Id >> [](const orm::Result &) {} >> [](const orm::DrogonDbException &) {};
}

Task<int> awaitedBad(DbClientPtr Db, std::vector<int> Ids) {
  int Sum = 0;
  for (int Id : Ids) {
    auto R = co_await Db->execSqlCoro("SELECT points FROM users WHERE id = $1", Id); // expect: backend-n-plus-one "each element of 'Ids'"
    Sum += R[0][0].as<int>();
  }
  co_return Sum;
}

Task<int> awaitedOk(DbClientPtr Db, int Id) {
  auto R = co_await Db->execSqlCoro("SELECT points FROM users WHERE id = $1", Id);
  co_return R[0][0].as<int>();
}

Task<int> pointsOf(DbClientPtr Db, int Id) {
  auto R = co_await Db->execSqlCoro("SELECT points FROM users WHERE id = $1", Id);
  co_return R[0][0].as<int>();
}

Task<int> awaitedCallBad(DbClientPtr Db, std::vector<int> Ids) {
  int Sum = 0;
  for (size_t I = 0; I < Ids.size(); ++I)
    Sum += co_await pointsOf(Db, Ids[I]); // expect: backend-n-plus-one "through 'pointsOf'"
  co_return Sum;
}

Task<int> awaitedRowsBad(DbClientPtr Db) {
  auto Orders = co_await Db->execSqlCoro("SELECT id FROM orders");
  for (const auto &Row : Orders)
    co_await Db->execSqlCoro("UPDATE orders SET seen = true WHERE id = $1", Row["id"].as<int>()); // expect: backend-n-plus-one
  co_return 0;
}

Task<int> awaitedRetryOk(DbClientPtr Db, int Id) {
  for (int Try = 0; Try < 3; ++Try) {
    auto R = co_await Db->execSqlCoro("UPDATE users SET seen = now() WHERE id = $1", Id);
    if (R.affectedRows() > 0)
      co_return 1;
  }
  co_return 0;
}

void finderBad(const DbClientPtr &Db, const std::vector<int> &Ids) {
  orm::Mapper<Item> Items(Db);
  for (int Id : Ids)
    Items.findBy(orm::Criteria("order_id", orm::CompareOperator::EQ, Id)); // expect: backend-n-plus-one "findBy"
}

void finderOk(const DbClientPtr &Db, const std::vector<int> &Ids) {
  orm::Mapper<Item> Items(Db);
  Items.findBy(orm::Criteria("order_id", orm::CompareOperator::In, Ids));
}

void registeredOk(const DbClientPtr &Db, const std::vector<std::string> &Paths) {
  for (const auto &Path : Paths)
    app().registerHandler(Path, [Db, Path](const HttpRequestPtr &, std::function<void(const HttpResponsePtr &)> &&) {
      Db->execSqlSync("SELECT body FROM pages WHERE path = $1", Path);
    });
}
