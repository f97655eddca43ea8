// Pistache: what a request brings to members, functions, lambdas and handlers.
// flags: -std=c++20 -I{headers}/pistache -I{headers}/sqlite3
#include <pistache/endpoint.h>
#include <pistache/router.h>
#include <sqlite3.h>
#include <string>

using namespace Pistache;
extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

static void removeBound(const std::string &Name) {
  sqlite3_stmt *Statement = nullptr;
  sqlite3_prepare_v2(Db, "DELETE FROM users WHERE name = ?", -1, &Statement, nullptr);
  sqlite3_bind_text(Statement, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
  sqlite3_step(Statement);
}

void functionBad(const Rest::Request &Req, Http::ResponseWriter Res) {
  remove("DELETE FROM a WHERE name = '" + Req.param(":name").as<std::string>() + "'"); // expect: backend-sql-concatenation error ":name"
  Res.send(Http::Code::Ok, "gone");
}

class Api {
  Rest::Router Router;
  std::string Table = "users";

public:
  Api() {
    using namespace Rest;
    Routes::Get(Router, "/a/:name", Routes::bind(&functionBad));
    Routes::Get(Router, "/b/:id", Routes::bind(&Api::pathNumberOk, this));
    Routes::Get(Router, "/c", Routes::bind(&Api::queryBad, this));
    Routes::Get(Router, "/d", Routes::bind(&Api::queryOrBad, this));
    Routes::Post(Router, "/e", Routes::bind(&Api::bodyBad, this));
    Routes::Post(Router, "/f", Routes::bind(&Api::bodyOk, this));
    Routes::Get(Router, "/g", Routes::bind(&Api::headerBad, this));
    Routes::Get(Router, "/h", Routes::bind(&Api::cookieBad, this));
    Routes::Get(Router, "/i/*", Routes::bind(&Api::splatBad, this));
    Routes::Get(Router, "/j", Routes::bind(&Api::resourceBad, this));
    Routes::Get(Router, "/k", Routes::bind(&Api::memberOk, this));
    Routes::Delete(Router, "/l", [](const Rest::Request Req, Http::ResponseWriter Res) {
      remove("DELETE FROM l WHERE name = '" + Req.body() + "'"); // expect: backend-sql-concatenation error
      return Route::Result::Ok;
    });
    Router.addMiddleware(Routes::middleware(&Api::allowedBad, this));
  }

private:
  void pathNumberOk(const Rest::Request &Req, Http::ResponseWriter) {
    remove("DELETE FROM b WHERE id = " + std::to_string(Req.param(":id").as<int>()));
  }
  void queryBad(const Rest::Request &Req, Http::ResponseWriter) {
    auto Name = Req.query().get("name");
    if (Name)
      remove("DELETE FROM c WHERE name = '" + *Name + "'"); // expect: backend-sql-concatenation error "name"
  }
  void queryOrBad(const Rest::Request &Req, Http::ResponseWriter) {
    remove("DELETE FROM d WHERE name = '" + Req.query().get("name").value_or("nobody") + "'"); // expect: backend-sql-concatenation error
  }
  void bodyBad(const Rest::Request &Req, Http::ResponseWriter) {
    remove("DELETE FROM e WHERE name = '" + Req.body() + "'"); // expect: backend-sql-concatenation error
  }
  void bodyOk(const Rest::Request &Req, Http::ResponseWriter) { removeBound(Req.body()); }
  void headerBad(const Rest::Request &Req, Http::ResponseWriter) {
    remove("DELETE FROM g WHERE token = '" + Req.headers().getRaw("X-Token").value() + "'"); // expect: backend-sql-concatenation error
    auto Login = Req.headers().tryGet<Http::Header::Authorization>();
    remove("DELETE FROM g2 WHERE user = '" + Login->getBasicUser() + "'"); // expect: backend-sql-concatenation error
  }
  void cookieBad(const Rest::Request &Req, Http::ResponseWriter) {
    remove("DELETE FROM h WHERE id = '" + Req.cookies().get("id").value + "'"); // expect: backend-sql-concatenation error
  }
  void splatBad(const Rest::Request &Req, Http::ResponseWriter) {
    for (const auto &Part : Req.splat())
      remove("DELETE FROM i WHERE name = '" + Part.as<std::string>() + "'"); // expect: backend-sql-concatenation error
  }
  void resourceBad(const Rest::Request &Req, Http::ResponseWriter) {
    remove("DELETE FROM j WHERE path = '" + Req.resource() + "'"); // expect: backend-sql-concatenation error
  }
  void memberOk(const Rest::Request &, Http::ResponseWriter) { remove("DELETE FROM " + Table); }
  bool allowedBad(Http::Request &Req, Http::ResponseWriter &) {
    remove("DELETE FROM m WHERE path = '" + Req.query().as_str() + "'"); // expect: backend-sql-concatenation error
    return true;
  }
};

class Plain : public Http::Handler {
public:
  HTTP_PROTOTYPE(Plain)
  void onRequest(const Http::Request &Req, Http::ResponseWriter Res) override {
    requestBad(Req);
    Res.send(Http::Code::Ok, "gone");
  }
  void requestBad(const Http::Request &Req) {
    remove("DELETE FROM n WHERE name = '" + Req.body() + "'"); // expect: backend-sql-concatenation error
  }
};

int main() {
  Api Server;
  Http::listenAndServe<Plain>(Address("*:9080"));
}
