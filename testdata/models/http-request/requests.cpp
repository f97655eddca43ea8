// What a request of an HTTP library hands out that nobody has described.
// flags: -I{headers}/sqlitecpp
// rules: backend-sql-concatenation
#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <vector>

namespace kit {
class HttpRequest {
public:
  std::string getQuery(const std::string &Name) const;
  std::string getHeader(const std::string &Name) const;
  std::string getCookie(const std::string &Name) const;
  std::string pathParam(const std::string &Name) const;
  std::string formValue(const std::string &Name) const;
  bool hasQuery(const std::string &Name) const;
  std::vector<unsigned char> readBody() const;
  size_t readBody(char *Into, size_t Most) const;
  std::string getName() const;
};
class Catalogue {
public:
  std::string getQuery(const std::string &Name) const;
};
} // namespace kit

extern SQLite::Database Db;

void queryBad(const kit::HttpRequest &Req) {
  Db.exec("DELETE FROM t WHERE a = '" + Req.getQuery("a") + "'"); // expect: backend-sql-concatenation error "'a'"
}

void headerBad(const kit::HttpRequest &Req) {
  Db.exec("DELETE FROM t WHERE h = '" + Req.getHeader("X-Tenant") + "'"); // expect: backend-sql-concatenation error "'X-Tenant'"
}

void cookieBad(const kit::HttpRequest &Req) {
  Db.exec("DELETE FROM t WHERE c = '" + Req.getCookie("sid") + "'"); // expect: backend-sql-concatenation error "'sid'"
}

void pathBad(const kit::HttpRequest &Req) {
  Db.exec("DELETE FROM t WHERE p = '" + Req.pathParam("name") + "'"); // expect: backend-sql-concatenation error "'name'"
}

void formBad(const kit::HttpRequest &Req) {
  Db.exec("DELETE FROM t WHERE f = '" + Req.formValue("city") + "'"); // expect: backend-sql-concatenation error "'city'"
}

void bodyBad(const kit::HttpRequest &Req) {
  auto Body = Req.readBody();
  Db.exec("DELETE FROM t WHERE b = '" + std::string(Body.begin(), Body.end()) + "'"); // expect: backend-sql-concatenation error "request body"
}

void bufferBad(const kit::HttpRequest &Req) {
  char Buffer[64];
  Req.readBody(Buffer, sizeof Buffer);
  Db.exec(std::string("DELETE FROM t WHERE d = '") + Buffer + "'"); // expect: backend-sql-concatenation error "request body"
}

void otherGetterBad(const kit::HttpRequest &Req) {
  Db.exec("DELETE FROM t WHERE n = '" + Req.getName() + "'"); // expect: backend-sql-concatenation warning
}

void noRequestBad(const kit::Catalogue &From) {
  Db.exec("DELETE FROM t WHERE q = '" + From.getQuery("q") + "'"); // expect: backend-sql-concatenation warning
}

void presenceOk(const kit::HttpRequest &Req) {
  Db.exec(Req.hasQuery("all") ? "DELETE FROM t" : "DELETE FROM t WHERE old");
}
