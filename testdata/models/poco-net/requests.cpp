// Poco::Net: what a request brings.
// needs: Poco/Net/HTTPServerRequest.h
#include <Poco/Net/HTMLForm.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/StreamCopier.h>
#include <Poco/URI.h>
#include <sqlite3.h>
#include <string>

using namespace Poco::Net;
extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

class Handler : public HTTPRequestHandler {
public:
  void handleRequest(HTTPServerRequest &Req, HTTPServerResponse &Res) override {
    uriBad(Req);
    formBad(Req);
    headerBad(Req);
    bodyBad(Req);
    queryBad(Req);
    methodOk(Req);
    Res.send();
  }

private:
  void uriBad(HTTPServerRequest &Req) {
    remove("DELETE FROM users WHERE name = '" + Req.getURI() + "'"); // expect: backend-sql-concatenation error
  }
  void formBad(HTTPServerRequest &Req) {
    HTMLForm Form(Req, Req.stream());
    remove("DELETE FROM users WHERE name = '" + Form.get("name", "guest") + "'"); // expect: backend-sql-concatenation error
    remove("DELETE FROM users WHERE city = '" + Form["city"] + "'");              // expect: backend-sql-concatenation error
  }
  void headerBad(HTTPServerRequest &Req) {
    remove("DELETE FROM sessions WHERE token = '" + Req.get("X-Token", "") + "'"); // expect: backend-sql-concatenation error
  }
  void bodyBad(HTTPServerRequest &Req) {
    std::string Body;
    Poco::StreamCopier::copyToString(Req.stream(), Body);
    remove("DELETE FROM users WHERE name = '" + Body + "'"); // expect: backend-sql-concatenation error
  }
  void queryBad(HTTPServerRequest &Req) {
    const Poco::URI Uri(Req.getURI());
    for (const auto &[Key, Value] : Uri.getQueryParameters())
      remove("DELETE FROM users WHERE name = '" + Value + "'"); // expect: backend-sql-concatenation error
  }
  void methodOk(HTTPServerRequest &Req) {
    remove(std::string("DELETE FROM users WHERE old = ") + (Req.has("X-Old") ? "1" : "0"));
  }
};
