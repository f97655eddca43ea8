// JsonCpp: what was parsed is what was sent.
// flags: -std=c++20 -I{headers}/jsoncpp
#include <cstdlib>
#include <json/json.h>
#include <sqlite3.h>
#include <sstream>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

void readerBad() {
  Json::Value Body;
  Json::Reader Parser;
  Parser.parse(std::string(std::getenv("QUERY_STRING")), Body);
  remove("DELETE FROM users WHERE name = '" + Body["name"].asString() + "'"); // expect: backend-sql-concatenation error
}

void readerOk() {
  Json::Value Body;
  Json::Reader Parser;
  Parser.parse(std::string(std::getenv("QUERY_STRING")), Body);
  remove("DELETE FROM users WHERE id = " + std::to_string(Body["id"].asInt()));
}

void streamBad() {
  std::istringstream Input(std::getenv("QUERY_STRING"));
  Json::Value Body;
  Input >> Body;
  for (const auto &Each : Body["names"])
    remove("DELETE FROM users WHERE name = '" + Each.asString() + "'"); // expect: backend-sql-concatenation error
}

void defaultBad() {
  std::istringstream Input(std::getenv("QUERY_STRING"));
  Json::Value Body;
  Input >> Body;
  remove("DELETE FROM users WHERE name = '" + Body.get("name", "guest").asString() + "'"); // expect: backend-sql-concatenation error
}
