// Drogon: calls to other services, the cache, tasks and timers.
// flags: -std=c++20 -I{headers}/drogon -I{headers}/jsoncpp
#include <drogon/drogon.h>
#include <string>

using namespace drogon;

void taskRunBad(const HttpRequestPtr &Req) {
  async_run([Name = Req->getParameter("name")]() -> Task<> {
    co_await app().getDbClient()->execSqlCoro("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error "Name"
  });
}

void taskRunOk(const HttpRequestPtr &Req) {
  async_run([Name = Req->getParameter("name")]() -> Task<> { co_await app().getDbClient()->execSqlCoro("DELETE FROM users WHERE name = $1", Name); });
}

static Task<std::string> nameOf(HttpRequestPtr Req) { co_return Req->getParameter("name"); }

void waitForBad(const HttpRequestPtr &Req) {
  app().getDbClient()->execSqlSync("DELETE FROM users WHERE name = '" + sync_wait(nameOf(Req)) + "'"); // expect: backend-sql-concatenation error
}

static Task<std::string> fixedName() { co_return "root"; }

void waitForOk() { app().getDbClient()->execSqlSync("DELETE FROM users WHERE name = '" + sync_wait(fixedName()) + "'"); }

void timerBad(const HttpRequestPtr &Req) {
  const std::string Name = Req->getParameter("name");
  app().getLoop()->runAfter(5.0, [Name] {
    app().getDbClient()->execSqlSync("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error "Name"
  });
}

void timerOk(const HttpRequestPtr &Req) {
  const std::string Name = Req->getParameter("name");
  app().getLoop()->runAfter(5.0, [Name] { app().getDbClient()->execSqlSync("DELETE FROM users WHERE name = $1", Name); });
}

void answerBad() {
  auto Client = HttpClient::newHttpClient("https://names.internal");
  Client->sendRequest(HttpRequest::newHttpRequest(), [](ReqResult, const HttpResponsePtr &Answer) {
    app().getDbClient()->execSqlSync("DELETE FROM users WHERE name = '" + std::string(Answer->getBody()) + "'"); // expect: backend-sql-concatenation warning
  });
}

void answerJsonBad() {
  auto [Result, Answer] = HttpClient::newHttpClient("https://names.internal")->sendRequest(HttpRequest::newHttpRequest());
  app().getDbClient()->execSqlSync("DELETE FROM users WHERE name = '" + (*Answer->getJsonObject())["name"].asString() + "'"); // expect: backend-sql-concatenation warning
}

void answerStatusOk() {
  auto [Result, Answer] = HttpClient::newHttpClient("https://names.internal")->sendRequest(HttpRequest::newHttpRequest());
  app().getDbClient()->execSqlSync("DELETE FROM users WHERE status = " + std::to_string(Answer->getStatusCode()));
}

Task<> cacheBad(nosql::RedisClientPtr Cache) {
  const auto Name = co_await Cache->execCommandCoro("GET %s", "name");
  co_await app().getDbClient()->execSqlCoro("DELETE FROM users WHERE name = '" + Name.asString() + "'"); // expect: backend-sql-concatenation warning
}

Task<> cacheListBad(nosql::RedisClientPtr Cache) {
  const auto Names = co_await Cache->execCommandCoro("LRANGE names 0 10");
  for (const auto &Name : Names.asArray())
    co_await app().getDbClient()->execSqlCoro("DELETE FROM users WHERE name = '" + Name.asString() + "'"); // expect: backend-sql-concatenation warning
}

Task<> cacheNumberOk(nosql::RedisClientPtr Cache) {
  const auto Count = co_await Cache->execCommandCoro("GET %s", "count");
  co_await app().getDbClient()->execSqlCoro("DELETE FROM users WHERE id = " + std::to_string(Count.asInteger()));
}

void cookieValueBad(const HttpRequestPtr &Req) {
  const Cookie Copy("name", Req->getCookie("name"));
  app().getDbClient()->execSqlSync("DELETE FROM users WHERE name = '" + Copy.value() + "'"); // expect: backend-sql-concatenation error
}

void cookieNameOk(const HttpRequestPtr &Req) {
  const Cookie Copy(Req->getCookie("name"), "fixed");
  app().getDbClient()->execSqlSync("DELETE FROM users WHERE name = '" + Copy.value() + "'");
}

void addressOk(const HttpRequestPtr &Req) { app().getDbClient()->execSqlSync("DELETE FROM visits WHERE ip = '" + Req->peerAddr().toIp() + "'"); }

void hashOk(const HttpRequestPtr &Req) { app().getDbClient()->execSqlSync("DELETE FROM files WHERE hash = '" + utils::getSha256(std::string(Req->body())) + "'"); }

void fromStringBad(const HttpRequestPtr &Req) {
  const auto Name = utils::fromString<std::string>(Req->getParameter("name"));
  app().getDbClient()->execSqlSync("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}
