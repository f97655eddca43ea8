// A request makes an error, an unknown origin a warning, a proof nothing.
// flags: -std=c++20 -I{headers}/crow
#include "support/Database.h"
#include <crow.h>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <vector>

void requestParameterBad(const crow::request &Req) {
  const char *Name = Req.url_params.get("name");
  Db.exec("DELETE FROM users WHERE name = '" + std::string(Name ? Name : "") + "'"); // expect: backend-sql-concatenation error
}

void requestNumberOk(const crow::request &Req) {
  const int Id = std::stoi(Req.url_params.get("id"));
  Db.exec("DELETE FROM users WHERE id = " + std::to_string(Id));
}

void requestBodyBad(const crow::request &Req) {
  Db.exec("DELETE FROM users WHERE name = '" + Req.body + "'"); // expect: backend-sql-concatenation error
}

void requestHeaderBad(const crow::request &Req) {
  const std::string &Token = Req.get_header_value("X-Token");
  Db.exec("DELETE FROM sessions WHERE token = '" + Token + "'"); // expect: backend-sql-concatenation error
}

void requestJsonBad(const crow::request &Req) {
  auto Body = crow::json::load(Req.body);
  Db.exec("DELETE FROM users WHERE name = '" + std::string(Body["name"].s()) + "'"); // expect: backend-sql-concatenation error
}

void requestJsonNumberOk(const crow::request &Req) {
  auto Body = crow::json::load(Req.body);
  Db.exec("DELETE FROM users WHERE id = " + std::to_string(Body["id"].i()));
}

void unknownParameterBad(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "unknown origin"
}

extern std::string Elsewhere;
std::string fromElsewhere();

void unknownGlobalBad() {
  Db.exec("DELETE FROM users WHERE name = '" + Elsewhere + "'"); // expect: backend-sql-concatenation warning "unknown origin"
}

void unknownCalleeBad() {
  Db.exec("DELETE FROM users WHERE name = '" + fromElsewhere() + "'"); // expect: backend-sql-concatenation warning "unknown origin"
}

// One request value among unknown ones decides the level.
void bothBad(const crow::request &Req, const std::string &City) {
  Db.exec("DELETE FROM users WHERE city = '" + City + "' AND name = '" + Req.body + "'"); // expect: backend-sql-concatenation error
}

void unlikelyRequestBad(const crow::request &Req, const std::string &Name, bool Take) {
  const std::string &Used = Take ? Req.body : Name;
  Db.exec("DELETE FROM users WHERE name = '" + Used + "'"); // expect: backend-sql-concatenation error
}

// Unknown parts that every caller in the program makes constant.
static void removeFrom(const std::string &Table) { Db.exec("DELETE FROM " + Table); }
void callerOk() { removeFrom("users"); }
void otherCallerOk() { removeFrom("items"); }

int main(int Count, char **Words) {
  crow::SimpleApp App;
  CROW_ROUTE(App, "/users/<string>")([](const std::string &Name) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
    return "";
  });
  CROW_ROUTE(App, "/users/<int>")([](int Id) {
    Db.exec("DELETE FROM users WHERE id = " + std::to_string(Id));
    return "";
  });
  CROW_ROUTE(App, "/search")([](const crow::request &Req) {
    std::string Sql = "SELECT * FROM users WHERE name = '";
    Sql += Req.url_params.get("q"); // expect: backend-sql-concatenation error
    Db.exec(Sql + "'");
    return "";
  });
  App.run();
}
