// Drogon: members that the framework calls on classes of the program.
// flags: -std=c++20 -I{headers}/drogon -I{headers}/jsoncpp
#include <drogon/drogon.h>
#include <string>

using namespace drogon;

static void run(const std::string &Sql) { app().getDbClient()->execSqlSync(Sql); }

class Feed : public WebSocketController<Feed> {
public:
  WS_PATH_LIST_BEGIN
  WS_PATH_ADD("/feed");
  WS_PATH_LIST_END

  void handleNewMessage(const WebSocketConnectionPtr &, std::string &&Message, const WebSocketMessageType &) override {
    storeBad(Message);
    storeOk(Message);
  }
  void handleNewConnection(const HttpRequestPtr &, const WebSocketConnectionPtr &) override {}
  void handleConnectionClosed(const WebSocketConnectionPtr &) override {}

private:
  void storeBad(const std::string &Text) {
    run("INSERT INTO messages VALUES ('" + Text + "')"); // expect: backend-sql-concatenation error "Text"
  }
  void storeOk(const std::string &Text) { app().getDbClient()->execSqlSync("INSERT INTO messages VALUES ($1)", Text); }
};

class Cleaner : public Plugin<Cleaner> {
public:
  void initAndStart(const Json::Value &Config) override {
    cleanBad(Config["table"].asString());
    cleanOk(Config["days"].asInt());
  }
  void shutdown() override {}

private:
  void cleanBad(const std::string &Table) { run("DELETE FROM " + Table); } // expect: backend-sql-concatenation warning
  void cleanOk(int Days) { run("DELETE FROM visits WHERE days > " + std::to_string(Days)); }
};

void customConfigBad() {
  run("DELETE FROM visits WHERE ip = '" + app().getCustomConfig()["ip"].asString() + "'"); // expect: backend-sql-concatenation warning
}

class Gate : public HttpFilter<Gate> {
public:
  void doFilter(const HttpRequestPtr &Req, FilterCallback &&, FilterChainCallback &&Next) override {
    countBad(Req->getHeader("User-Agent"));
    Next();
  }

private:
  void countBad(const std::string &Agent) { run("UPDATE agents SET n = n + 1 WHERE name = '" + Agent + "'"); } // expect: backend-sql-concatenation error
};
