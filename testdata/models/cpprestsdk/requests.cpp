// C++ REST SDK: what a request brings.
// needs: cpprest/http_listener.h
#include <cpprest/http_listener.h>
#include <cpprest/json.h>
#include <sqlite3.h>
#include <string>

using namespace web::http;
extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

void jsonBad(http_request Req) {
  web::json::value Body = Req.extract_json().get();
  remove("DELETE FROM users WHERE name = '" + Body["name"].as_string() + "'"); // expect: backend-sql-concatenation error
}

void jsonOk(http_request Req) {
  web::json::value Body = Req.extract_json().get();
  remove("DELETE FROM users WHERE id = " + std::to_string(Body["id"].as_integer()));
}

void thenBad(http_request Req) {
  Req.extract_string().then([](const std::string &Name) {
    remove("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  });
}

void thenTaskBad(http_request Req) {
  Req.extract_json().then([](pplx::task<web::json::value> Task) {
    remove("DELETE FROM users WHERE name = '" + Task.get().at("name").as_string() + "'"); // expect: backend-sql-concatenation error
  });
}

void pathBad(http_request Req) {
  remove("DELETE FROM users WHERE name = '" + Req.relative_uri().path() + "'"); // expect: backend-sql-concatenation error
}

void queryBad(http_request Req) {
  auto Fields = web::uri::split_query(Req.request_uri().query());
  remove("DELETE FROM users WHERE name = '" + Fields["name"] + "'"); // expect: backend-sql-concatenation error
}

void headerBad(http_request Req) {
  remove("DELETE FROM sessions WHERE token = '" + Req.headers()["X-Token"] + "'"); // expect: backend-sql-concatenation error
}

int main() {
  experimental::listener::http_listener Listener("http://localhost:8080");
  Listener.support(methods::GET, [](http_request Req) {
    remove("DELETE FROM users WHERE name = '" + web::uri::decode(Req.relative_uri().path()) + "'"); // expect: backend-sql-concatenation error
    Req.reply(status_codes::OK);
  });
  Listener.support(methods::DEL, jsonBad);
  Listener.open().wait();
}
