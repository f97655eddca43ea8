// Wt: resources, and what is typed into widgets.
// flags: -I{headers}/wt
#include <Wt/Http/Request.h>
#include <Wt/WLineEdit.h>
#include <Wt/WServer.h>
#include <iterator>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

class Users : public Wt::WResource {
  void handleRequest(const Wt::Http::Request &Request, Wt::Http::Response &) override {
    requestBad(Request);
    bodyBad(Request);
    lengthOk(Request);
  }

  void requestBad(const Wt::Http::Request &Request) {
    if (const std::string *Name = Request.getParameter("name"))
      remove("DELETE FROM users WHERE a = '" + *Name + "'"); // expect: backend-sql-concatenation error "parameter 'name'"
    remove("DELETE FROM users WHERE b = '" + Request.headerValue("X-Id") + "'"); // expect: backend-sql-concatenation error "header 'X-Id'"
    remove("DELETE FROM users WHERE c = '" + *Request.getCookieValue("id") + "'"); // expect: backend-sql-concatenation error "cookie 'id'"
    remove("DELETE FROM users WHERE d = '" + Request.urlParam("id") + "'"); // expect: backend-sql-concatenation error
    remove("DELETE FROM users WHERE e = '" + Request.pathInfo() + "'"); // expect: backend-sql-concatenation error
    remove("DELETE FROM users WHERE f = '" + Request.getUploadedFile("x")->clientFileName() + "'"); // expect: backend-sql-concatenation error
    remove("DELETE FROM users WHERE g = '" + Request.getParameterValues("role")[0] + "'"); // expect: backend-sql-concatenation error "parameter 'role'"
  }

  void bodyBad(const Wt::Http::Request &Request) {
    std::string Body(std::istreambuf_iterator<char>(Request.in()), {});
    remove("DELETE FROM users WHERE name = '" + Body + "'"); // expect: backend-sql-concatenation error
  }

  void lengthOk(const Wt::Http::Request &Request) {
    remove("DELETE FROM uploads WHERE size = " + std::to_string(Request.contentLength()));
    remove("DELETE FROM uploads WHERE path = '" + Request.getUploadedFile("x")->spoolFileName() + "'");
  }
};

void typedBad(Wt::WLineEdit &Edit) {
  remove("DELETE FROM users WHERE name = '" + Edit.text().toUTF8() + "'"); // expect: backend-sql-concatenation error
}

void gluedBad(Wt::WFormWidget &Widget) {
  Wt::WString Sql = Wt::WString("DELETE FROM users WHERE name = '") + Widget.valueText() + "'"; // expect: backend-sql-concatenation error
  remove(Sql.toUTF8());
}

void constantOk() { remove(Wt::WString("DELETE FROM users").toUTF8()); }

void environmentBad(const Wt::WEnvironment &Environment) {
  remove("DELETE FROM sessions WHERE agent = '" + Environment.userAgent() + "'"); // expect: backend-sql-concatenation error
}
