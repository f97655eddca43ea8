// Crow: what a request brings.
// flags: -std=c++20 -I{headers}/crow
#include <crow.h>
#include <crow/middlewares/cookie_parser.h>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

void parameterBad(const crow::request &Req) {
  remove("DELETE FROM users WHERE name = '" + std::string(Req.url_params.get("name")) + "'"); // expect: backend-sql-concatenation error
}

void parameterListBad(const crow::request &Req) {
  for (const char *Name : Req.url_params.get_list("name"))
    remove("DELETE FROM users WHERE name = '" + std::string(Name) + "'"); // expect: backend-sql-concatenation error
}

void bodyBad(const crow::request &Req) {
  remove("DELETE FROM users WHERE name = '" + Req.body + "'"); // expect: backend-sql-concatenation error
}

void urlBad(const crow::request &Req) {
  remove("DELETE FROM users WHERE name = '" + Req.url + "'"); // expect: backend-sql-concatenation error
}

void headerBad(const crow::request &Req) {
  remove("DELETE FROM sessions WHERE token = '" + Req.get_header_value("X-Token") + "'"); // expect: backend-sql-concatenation error
}

void formBad(const crow::request &Req) {
  auto Form = Req.get_body_params();
  remove("DELETE FROM users WHERE name = '" + std::string(Form.get("name")) + "'"); // expect: backend-sql-concatenation error
}

void uploadBad(const crow::request &Req) {
  crow::multipart::message Message(Req);
  remove("DELETE FROM files WHERE content = '" + Message.parts[0].body + "'"); // expect: backend-sql-concatenation error
}

void jsonBad(const crow::request &Req) {
  auto Body = crow::json::load(Req.body);
  remove("DELETE FROM users WHERE name = '" + std::string(Body["name"].s()) + "'"); // expect: backend-sql-concatenation error
}

void jsonOk(const crow::request &Req) {
  auto Body = crow::json::load(Req.body);
  remove("DELETE FROM users WHERE id = " + std::to_string(Body["id"].i()));
}

int main() {
  crow::App<crow::CookieParser> App;
  CROW_ROUTE(App, "/cookie")([&](const crow::request &Req) {
    auto &Cookies = App.get_context<crow::CookieParser>(Req);
    remove("DELETE FROM sessions WHERE id = '" + Cookies.get_cookie("id") + "'"); // expect: backend-sql-concatenation error
    return "";
  });
  CROW_ROUTE(App, "/users/<string>")([](std::string Name) {
    remove("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
    return "";
  });
  CROW_ROUTE(App, "/users/<int>").methods("DELETE"_method)([](const crow::request &, int Id) {
    remove("DELETE FROM users WHERE id = " + std::to_string(Id));
    return "";
  });
  CROW_ROUTE(App, "/any/<string>")([](const crow::request &Req, crow::response &Res, const std::string &Name) {
    remove("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
    Res.end();
  });
  CROW_WEBSOCKET_ROUTE(App, "/ws").onmessage([](crow::websocket::connection &, const std::string &Data, bool) {
    remove("DELETE FROM users WHERE name = '" + Data + "'"); // expect: backend-sql-concatenation error
  });
  App.run();
}
