// OZO.
// flags: -std=c++17 -I{headers}/ozo
#include <ozo/ozo.h>
#include <string>
#include <vector>

struct Io {};
using Database = ozo::connection_info<>;
using namespace ozo::literals;

void requestBad(Database &Db, Io &Context, const std::string &Name) {
  ozo::rows_of<int> Rows;
  ozo::request(Db[Context], ozo::make_query("SELECT id FROM users WHERE name = '" + Name + "'"), ozo::into(Rows), // expect: backend-sql-concatenation warning "$1"
               [](std::error_code, auto &) {});
}

void requestOk(Database &Db, Io &Context, const std::string &Name) {
  ozo::rows_of<int> Rows;
  ozo::request(Db[Context], ozo::make_query("SELECT id FROM users WHERE name = $1", Name), ozo::into(Rows),
               [](std::error_code, auto &) {});
}

void executeBad(Database &Db, Io &Context, const std::string &Table) {
  const auto Query = ozo::make_query("DELETE FROM " + Table); // expect: backend-sql-concatenation warning
  ozo::execute(Db[Context], Query, [](std::error_code, auto &) {});
}

void builderOk(Database &Db, Io &Context, const std::string &Name) {
  const auto Query = ("DELETE FROM users WHERE name = "_SQL + Name).build();
  ozo::execute(Db[Context], Query, [](std::error_code, auto &) {});
}

void storedBad(Database &Db, Io &Context) {
  ozo::rows_of<std::string> Rows;
  ozo::request(Db[Context], "SELECT name FROM users"_SQL, ozo::into(Rows), [&](std::error_code, auto &) {
    for (const auto &Row : Rows) {
      const auto Remove = ozo::make_query("DELETE FROM log WHERE name = '" + std::get<0>(Row) + "'"); // expect: backend-sql-concatenation "database"
      // expect@+1: backend-n-plus-one
      ozo::execute(Db[Context], Remove, [](std::error_code, auto &) {});
    }
  });
}

void storedNumberBad(Database &Db, Io &Context) {
  ozo::rows_of<int> Rows;
  ozo::request(Db[Context], "SELECT id FROM users"_SQL, ozo::into(Rows), [&](std::error_code, auto &) {
    for (const auto &Row : Rows)
      // expect@+1: backend-n-plus-one
      ozo::execute(Db[Context], ozo::make_query("DELETE FROM log WHERE id = " + std::to_string(std::get<0>(Row))),
                   [](std::error_code, auto &) {});
  });
}

void executeEachBad(Database &Db, Io &Context, const std::vector<std::string> &Names) {
  for (const std::string &Name : Names)
    ozo::execute(Db[Context], ozo::make_query("DELETE FROM users WHERE name = $1", Name), [](std::error_code, auto &) {}); // expect: backend-n-plus-one
}

void executeOnceOk(Database &Db, Io &Context, const std::vector<std::string> &Names) {
  ozo::execute(Db[Context], ozo::make_query("DELETE FROM users WHERE name = ANY($1)", Names), [](std::error_code, auto &) {});
}
