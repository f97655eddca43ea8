// Drogon: what a request brings.
// flags: -std=c++20 -I{headers}/drogon -I{headers}/jsoncpp
#include <drogon/drogon.h>
#include <sqlite3.h>
#include <string>

using namespace drogon;
using Answer = std::function<void(const HttpResponsePtr &)>;
extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

void parameterBad(const HttpRequestPtr &Req) {
  remove("DELETE FROM users WHERE name = '" + Req->getParameter("name") + "'"); // expect: backend-sql-concatenation error
}

void parametersBad(const HttpRequestPtr &Req) {
  for (const auto &[Key, Value] : Req->getParameters())
    remove("DELETE FROM users WHERE name = '" + Value + "'"); // expect: backend-sql-concatenation error
}

void headerBad(const HttpRequestPtr &Req) {
  remove("DELETE FROM sessions WHERE token = '" + Req->getHeader("X-Token") + "'"); // expect: backend-sql-concatenation error
}

void cookieBad(const HttpRequestPtr &Req) {
  remove("DELETE FROM sessions WHERE id = '" + Req->getCookie("id") + "'"); // expect: backend-sql-concatenation error
}

void bodyBad(const HttpRequestPtr &Req) {
  remove("DELETE FROM users WHERE name = '" + std::string(Req->body()) + "'"); // expect: backend-sql-concatenation error
}

void jsonBad(const HttpRequestPtr &Req) {
  if (auto Body = Req->getJsonObject())
    remove("DELETE FROM users WHERE name = '" + (*Body)["name"].asString() + "'"); // expect: backend-sql-concatenation error
}

void jsonOk(const HttpRequestPtr &Req) {
  if (auto Body = Req->getJsonObject())
    remove("DELETE FROM users WHERE id = " + std::to_string((*Body)["id"].asInt()));
}

void uploadBad(const HttpRequestPtr &Req) {
  MultiPartParser Parts;
  Parts.parse(Req);
  for (const auto &File : Parts.getFiles())
    remove("DELETE FROM files WHERE name = '" + File.getFileName() + "'"); // expect: backend-sql-concatenation error
}

class Users : public HttpController<Users> {
public:
  METHOD_LIST_BEGIN
  METHOD_ADD(Users::byNameBad, "/{1}", Get);
  METHOD_ADD(Users::byIdOk, "/id/{1}", Get);
  METHOD_LIST_END

  void byNameBad(const HttpRequestPtr &, Answer &&, std::string Name) const {
    remove("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }
  void byIdOk(const HttpRequestPtr &, Answer &&, int Id) const { remove("DELETE FROM users WHERE id = " + std::to_string(Id)); }
};

int main() {
  app().registerHandler("/users/{name}", [](const HttpRequestPtr &, Answer &&, const std::string &Name) {
    remove("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  });
  app().run();
}
