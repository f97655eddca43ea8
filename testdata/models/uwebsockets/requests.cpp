// uWebSockets: what a request brings to generic lambdas, functions and sockets.
// flags: -std=c++20 -I{headers}/uwebsockets -I{headers}/sqlite3
#include <App.h>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

static void removeBound(std::string_view Name) {
  sqlite3_stmt *Statement = nullptr;
  sqlite3_prepare_v2(Db, "DELETE FROM users WHERE name = ?", -1, &Statement, nullptr);
  sqlite3_bind_text(Statement, 1, Name.data(), static_cast<int>(Name.size()), SQLITE_TRANSIENT);
  sqlite3_step(Statement);
}

struct Client {
  int Id = 0;
};

void functionBad(uWS::HttpResponse<false> *Res, uWS::HttpRequest *Req) {
  remove("DELETE FROM a WHERE name = '" + std::string(Req->getQuery("name")) + "'"); // expect: backend-sql-concatenation error "name"
  Res->end("gone");
}

void headersBad(uWS::HttpResponse<false> *, uWS::HttpRequest *Req) {
  remove("DELETE FROM b WHERE token = '" + std::string(Req->getHeader("x-token")) + "'"); // expect: backend-sql-concatenation error
  for (auto [Name, Value] : *Req)
    remove("DELETE FROM c WHERE value = '" + std::string(Value) + "'"); // expect: backend-sql-concatenation error
}

class Server {
  std::string Table = "users";

public:
  void route(uWS::App &App) {
    App.get("/members/:name", [this](auto *Res, auto *Req) { memberBad(Req); });
    App.get("/all", [this](auto *, auto *) { memberOk(); });
  }
  void memberBad(uWS::HttpRequest *Req) {
    remove("DELETE FROM d WHERE name = '" + std::string(Req->getParameter(0)) + "'"); // expect: backend-sql-concatenation error
    remove("DELETE FROM d2 WHERE path = '" + std::string(Req->getUrl()) + "'");       // expect: backend-sql-concatenation error
  }
  void memberOk() { remove("DELETE FROM " + Table); }
};

int main() {
  uWS::App Server1;
  Server().route(Server1);
  uWS::App()
      .get("/a", &functionBad)
      .get("/b", headersBad)
      .get("/e/:name", [](auto *Res, auto *Req) {
        std::string Name(Req->getParameter("name"));
        remove("DELETE FROM e WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
        Res->end("gone");
      })
      .del("/f/:name", [](auto *Res, auto *Req) {
        removeBound(Req->getParameter(0));
        Res->writeStatus("204 No Content")->end();
      })
      .post("/g", [](auto *Res, auto *) {
        Res->onData([Res, Body = std::string()](std::string_view Chunk, bool Last) mutable {
          Body.append(Chunk);
          if (Last)
            remove("DELETE FROM g WHERE name = '" + Body + "'"); // expect: backend-sql-concatenation error
        });
        Res->onAborted([]() {});
      })
      .post("/h", [](auto *Res, auto *) {
        Res->onData([](std::string_view Chunk, bool) {
          remove("DELETE FROM h WHERE name = '" + std::string(Chunk) + "'"); // expect: backend-sql-concatenation error
        });
      })
      .ws<Client>("/ws", {.maxPayloadLength = 1024,
                          .open = [](auto *) {},
                          .message = [](auto *Ws, std::string_view Message, uWS::OpCode Code) {
                            remove("DELETE FROM i WHERE name = '" + std::string(Message) + "'"); // expect: backend-sql-concatenation error
                            Ws->send("gone", Code);
                          }})
      .listen(9001, [](auto *) {})
      .run();
}
