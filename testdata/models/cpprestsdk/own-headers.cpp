// C++ REST SDK with declarations of our own: what a machine without the library reads.
// flags: -std=c++20 -I{headers}/cpprestsdk -I{headers}/sqlite3
#include <cpprest/http_client.h>
#include <cpprest/http_listener.h>
#include <cpprest/json.h>
#include <functional>
#include <sqlite3.h>
#include <string>

using namespace web;
using namespace web::http;
extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

static void removeBound(const std::string &Name) {
  sqlite3_stmt *Statement = nullptr;
  sqlite3_prepare_v2(Db, "DELETE FROM users WHERE name = ?", -1, &Statement, nullptr);
  sqlite3_bind_text(Statement, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
  sqlite3_step(Statement);
}

class Server {
  experimental::listener::http_listener Listener;
  std::string Table = "users";

public:
  explicit Server(const utility::string_t &Url) : Listener(Url) {
    Listener.support(methods::GET, std::bind(&Server::pathBad, this, std::placeholders::_1));
    Listener.support(methods::DEL, std::bind(&Server::memberOk, this, std::placeholders::_1));
    Listener.support(methods::POST, [this](http_request Req) {
      jsonBad(Req);
      jsonOk(Req);
    });
    Listener.support([](http_request Req) {
      remove("DELETE FROM a WHERE token = '" + Req.headers()[header_names::authorization] + "'"); // expect: backend-sql-concatenation error
    });
  }
  void pathBad(http_request Req) {
    for (const auto &Part : uri::split_path(uri::decode(Req.relative_uri().path())))
      remove("DELETE FROM b WHERE name = '" + Part + "'"); // expect: backend-sql-concatenation error
  }
  void memberOk(http_request) { remove("DELETE FROM " + Table); }
  void jsonBad(http_request Req) {
    Req.extract_json().then([](pplx::task<json::value> Task) {
      const json::value Body = Task.get();
      if (Body.has_field("name"))
        remove("DELETE FROM c WHERE name = '" + Body.at("name").as_string() + "'"); // expect: backend-sql-concatenation error
    }).wait();
  }
  void jsonOk(http_request Req) {
    Req.extract_json().then([](json::value Body) {
      removeBound(Body["name"].as_string());
      remove("DELETE FROM d WHERE id = " + std::to_string(Body["id"].as_integer()));
    }).wait();
  }
};

void queryBad(http_request Req) {
  auto Query = uri::split_query(Req.request_uri().query());
  if (auto It = Query.find("name"); It != Query.end())
    remove("DELETE FROM e WHERE name = '" + It->second + "'"); // expect: backend-sql-concatenation error
}

void matchedBad(http_request Req) {
  utility::string_t Token;
  if (Req.headers().match("X-Token", Token))
    remove("DELETE FROM f WHERE token = '" + Token + "'"); // expect: backend-sql-concatenation error
}

void answerBad(client::http_client &Client) {
  Client.request(methods::GET, "/name").then([](http_response Res) { return Res.extract_string(); }).then([](const std::string &Name) {
    remove("DELETE FROM g WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
  });
}

int main() { Server Made("http://localhost:8080"); }
