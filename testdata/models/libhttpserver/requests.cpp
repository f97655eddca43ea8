// libhttpserver: what a request brings to resources and functions.
// flags: -std=c++20 -I{headers}/libhttpserver -I{headers}/sqlite3
#include <httpserver.hpp>
#include <memory>
#include <sqlite3.h>
#include <string>

using namespace httpserver;
extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

static void removeBound(const std::string &Name) {
  sqlite3_stmt *Statement = nullptr;
  sqlite3_prepare_v2(Db, "DELETE FROM users WHERE name = ?", -1, &Statement, nullptr);
  sqlite3_bind_text(Statement, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
  sqlite3_step(Statement);
}

class Users : public http_resource {
  std::string Table = "users";

public:
  std::shared_ptr<http_response> render_GET(const http_request &Req) override {
    argumentBad(Req);
    argumentOk(Req);
    headerBad(Req);
    cookieBad(Req);
    pathBad(Req);
    tableOk();
    return std::make_shared<string_response>("gone");
  }
  std::shared_ptr<http_response> render_POST(const http_request &Req) override {
    contentBad(Req);
    contentOk(Req);
    loginBad(Req);
    return std::make_shared<string_response>("gone");
  }

private:
  void argumentBad(const http_request &Req) {
    remove("DELETE FROM a WHERE name = '" + std::string(Req.get_arg("name")) + "'");              // expect: backend-sql-concatenation error "name"
    remove("DELETE FROM b WHERE name = '" + std::string(Req.get_arg("name").get_flat_value()) + "'"); // expect: backend-sql-concatenation error
    for (auto Name : Req.get_arg("names").get_all_values())
      remove("DELETE FROM c WHERE name = '" + std::string(Name) + "'"); // expect: backend-sql-concatenation error
    remove("DELETE FROM d WHERE q = '" + Req.get_querystring() + "'"); // expect: backend-sql-concatenation error
  }
  void argumentOk(const http_request &Req) { removeBound(Req.get_arg("name")); }
  void headerBad(const http_request &Req) {
    remove("DELETE FROM e WHERE token = '" + std::string(Req.get_header("X-Token")) + "'"); // expect: backend-sql-concatenation error
    for (const auto &[Name, Value] : Req.get_headers())
      remove("DELETE FROM f WHERE value = '" + std::string(Value) + "'"); // expect: backend-sql-concatenation error
  }
  void cookieBad(const http_request &Req) {
    remove("DELETE FROM g WHERE id = '" + std::string(Req.get_cookie("id")) + "'"); // expect: backend-sql-concatenation error
  }
  void pathBad(const http_request &Req) {
    remove("DELETE FROM h WHERE name = '" + Req.get_path_piece(1) + "'"); // expect: backend-sql-concatenation error
    for (const auto &Piece : Req.get_path_pieces())
      remove("DELETE FROM i WHERE name = '" + Piece + "'"); // expect: backend-sql-concatenation error
  }
  void tableOk() { remove("DELETE FROM " + Table); }
  void contentBad(const http_request &Req) {
    remove("DELETE FROM j WHERE name = '" + Req.get_content() + "'"); // expect: backend-sql-concatenation error
  }
  void contentOk(const http_request &Req) { removeBound(Req.get_content()); }
  void loginBad(const http_request &Req) {
    remove("DELETE FROM k WHERE user = '" + Req.get_user() + "' AND password = '" + Req.get_pass() + "'"); // expect: backend-sql-concatenation error
  }
};

static std::shared_ptr<http_response> missingBad(const http_request &Req) {
  remove("DELETE FROM l WHERE path = '" + Req.get_path() + "'"); // expect: backend-sql-concatenation error
  return std::make_shared<string_response>("no", 404);
}

int main() {
  webserver Server = create_webserver(8080).not_found_resource(missingBad);
  Users Resource;
  Server.register_resource("/users/{name}", &Resource);
  Server.start(true);
}
