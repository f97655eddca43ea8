// Drogon's database client: `<<` binds.
// flags: -std=c++20 -I{headers}/drogon -I{headers}/jsoncpp
#include <drogon/drogon.h>
#include <drogon/orm/CoroMapper.h>
#include <drogon/orm/QueryBuilder.h>
#include <string>

using namespace drogon::orm;

struct Item {
  using PrimaryKeyType = int32_t;
};

void syncBad(const DbClientPtr &Db, const std::string &Name) {
  Db->execSqlSync("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "execSqlSync"
}

void syncOk(const DbClientPtr &Db, const std::string &Name) { Db->execSqlSync("DELETE FROM users WHERE name = $1", Name); }

void futureBad(const DbClientPtr &Db, const std::string &Name) {
  auto Found = Db->execSqlAsyncFuture("SELECT * FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void asyncBad(const DbClientPtr &Db, const std::string &Name) {
  Db->execSqlAsync("DELETE FROM users WHERE name = '" + Name + "'", [](const Result &) {}, [](const DrogonDbException &) {}); // expect: backend-sql-concatenation warning
}

void asyncOk(const DbClientPtr &Db, const std::string &Name) {
  Db->execSqlAsync("DELETE FROM users WHERE name = $1", [](const Result &) {}, [](const DrogonDbException &) {}, Name);
}

void asyncStoredBad(const DbClientPtr &Db) {
  Db->execSqlAsync("SELECT name FROM users", [Db](const Result &Found) {
    Db->execSqlSync("DELETE FROM users WHERE name = '" + Found[0]["name"].as<std::string>() + "'"); // expect: backend-sql-concatenation
  }, [](const DrogonDbException &) {});
}

drogon::Task<int> coroBad(DbClientPtr Db, std::string Name) {
  co_await Db->execSqlCoro("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
  co_return 1;
}

drogon::Task<int> coroOk(DbClientPtr Db, std::string Name) {
  co_await Db->execSqlCoro("DELETE FROM users WHERE name = $1", Name);
  co_return 1;
}

void streamBad(const DbClientPtr &Db, const std::string &Name) {
  *Db << "DELETE FROM users WHERE name = '" + Name + "'" >> [](const Result &) {}; // expect: backend-sql-concatenation warning
}

void streamOk(const DbClientPtr &Db, const std::string &Name) {
  *Db << "DELETE FROM users WHERE name = $1" << Name >> [](const Result &) {};
}

void transactionBad(const DbClientPtr &Db, const std::string &Name) {
  auto Tx = Db->newTransaction();
  Tx->execSqlSync("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void orderByOk(const DbClientPtr &Db) {
  Mapper<Item> Items(Db);
  Items.orderBy("name").findAll();
}

void orderByRequestBad(const DbClientPtr &Db, const drogon::HttpRequestPtr &Req) {
  Mapper<Item> Items(Db);
  Items.orderBy(Req->getParameter("sort")).findAll(); // expect: backend-sql-concatenation error
}

void criteriaOk(const DbClientPtr &Db, const std::string &Name) {
  Mapper<Item> Items(Db);
  Items.findBy(Criteria("name", CompareOperator::EQ, Name));
}

void chainRequestBad(const DbClientPtr &Db, const drogon::HttpRequestPtr &Req) {
  Mapper<Item> Items(Db);
  Items.limit(10).offset(5).orderBy(Req->getParameter("sort")).findAll(); // expect: backend-sql-concatenation error
}

void chainOk(const DbClientPtr &Db) {
  Mapper<Item> Items(Db);
  Items.limit(10).paginate(2, 10).forUpdate().orderBy("name").findAll();
}
