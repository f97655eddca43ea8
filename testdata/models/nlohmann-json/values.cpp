// JSON for Modern C++: what was parsed is what was sent.
// needs: nlohmann/json.hpp
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

static nlohmann::json request() { return nlohmann::json::parse(std::getenv("QUERY_STRING")); }

void getBad() {
  const auto Body = request();
  remove("DELETE FROM users WHERE name = '" + Body["name"].get<std::string>() + "'"); // expect: backend-sql-concatenation error
}

void getOk() {
  const auto Body = request();
  remove("DELETE FROM users WHERE id = " + std::to_string(Body["id"].get<int>()));
}

void atBad() {
  const auto Body = request();
  const std::string Name = Body.at("name");
  remove("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void valueBad() {
  remove("DELETE FROM users WHERE name = '" + request().value("name", std::string("guest")) + "'"); // expect: backend-sql-concatenation error
}

void valueOk() { remove("DELETE FROM users WHERE id = " + std::to_string(request().value("id", 0))); }

void getToBad() {
  std::string Name;
  request().at("name").get_to(Name);
  remove("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void dumpBad() {
  remove("DELETE FROM users WHERE name = '" + request()["name"].dump() + "'"); // expect: backend-sql-concatenation error
}

void arrayBad() {
  for (const auto &Each : request()["names"])
    remove("DELETE FROM users WHERE name = '" + Each.get<std::string>() + "'"); // expect: backend-sql-concatenation error
}

struct User {
  int Id;
  std::string Name;
};

void from_json(const nlohmann::json &From, User &To) {
  From.at("id").get_to(To.Id);
  From.at("name").get_to(To.Name);
}

void ownTypeBad() {
  const User Who = request().get<User>();
  remove("DELETE FROM users WHERE name = '" + Who.Name + "'"); // expect: backend-sql-concatenation error
}

void ownTypeOk() {
  const User Who = request().get<User>();
  remove("DELETE FROM users WHERE id = " + std::to_string(Who.Id));
}
