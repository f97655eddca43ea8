// Poco::Net with declarations of our own: what a machine without the library reads.
// flags: -std=c++20 -I{headers}/poco-net -I{headers}/poco-data -I{headers}/sqlite3
#include <Poco/JSON/Parser.h>
#include <Poco/Net/HTMLForm.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/PartHandler.h>
#include <Poco/Net/WebSocket.h>
#include <Poco/StreamCopier.h>
#include <sqlite3.h>
#include <string>

using namespace Poco::Net;
extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

static void removeBound(const std::string &Name) {
  sqlite3_stmt *Statement = nullptr;
  sqlite3_prepare_v2(Db, "DELETE FROM users WHERE name = ?", -1, &Statement, nullptr);
  sqlite3_bind_text(Statement, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
  sqlite3_step(Statement);
}

class Upload : public PartHandler {
public:
  void handlePart(const MessageHeader &Header, std::istream &Stream) override {
    std::string Content;
    Poco::StreamCopier::copyToString(Stream, Content);
    nameBad(Header);
    contentBad(Content);
  }
  void nameBad(const MessageHeader &Header) {
    remove("DELETE FROM a WHERE name = '" + Header["Content-Disposition"] + "'"); // expect: backend-sql-concatenation error
  }
  void contentBad(const std::string &Content) {
    remove("DELETE FROM b WHERE content = '" + Content + "'"); // expect: backend-sql-concatenation error
  }
};

class Handler : public HTTPRequestHandler {
public:
  void handleRequest(HTTPServerRequest &Req, HTTPServerResponse &Res) override {
    Upload Parts;
    HTMLForm Form(Req, Req.stream(), Parts);
    formBad(Form);
    formOk(Form);
    jsonBad(Req);
    jsonOk(Req);
    cookieBad(Req);
    headersBad(Req);
    socketBad(Req, Res);
    pathSegmentBad(Req);
    presenceOk(Req);
    Res.send() << "gone";
  }

private:
  void formBad(const HTMLForm &Form) {
    if (Form.has("name"))
      remove("DELETE FROM c WHERE name = '" + Form.get("name") + "'"); // expect: backend-sql-concatenation error "name"
  }
  void formOk(const HTMLForm &Form) { removeBound(Form["name"]); }
  void jsonBad(HTTPServerRequest &Req) {
    Poco::JSON::Parser Parser;
    const auto Object = Parser.parse(Req.stream()).extract<Poco::JSON::Object::Ptr>();
    remove("DELETE FROM d WHERE name = '" + Object->getValue<std::string>("name") + "'"); // expect: backend-sql-concatenation error
    remove("DELETE FROM e WHERE name = '" + Object->get("name").toString() + "'");        // expect: backend-sql-concatenation error
  }
  void jsonOk(HTTPServerRequest &Req) {
    Poco::JSON::Parser Parser;
    const auto Object = Parser.parse(Req.stream()).extract<Poco::JSON::Object::Ptr>();
    remove("DELETE FROM f WHERE id = " + std::to_string(Object->getValue<int>("id")));
  }
  void cookieBad(HTTPServerRequest &Req) {
    NameValueCollection Cookies;
    Req.getCookies(Cookies);
    remove("DELETE FROM g WHERE id = '" + Cookies.get("id", "") + "'"); // expect: backend-sql-concatenation error
  }
  void headersBad(HTTPServerRequest &Req) {
    for (const auto &Header : Req)
      remove("DELETE FROM h WHERE name = '" + Header.second + "'"); // expect: backend-sql-concatenation error
  }
  void socketBad(HTTPServerRequest &Req, HTTPServerResponse &Res) {
    WebSocket Socket(Req, Res);
    char Text[100] = {};
    int Flags = 0;
    Socket.receiveFrame(Text, sizeof(Text), Flags);
    remove("DELETE FROM i WHERE name = '" + std::string(Text) + "'"); // expect: backend-sql-concatenation error
  }
  void pathSegmentBad(HTTPServerRequest &Req) {
    std::vector<std::string> Segments;
    Poco::URI(Req.getURI()).getPathSegments(Segments);
    remove("DELETE FROM j WHERE name = '" + Segments[1] + "'"); // expect: backend-sql-concatenation error
  }
  void presenceOk(HTTPServerRequest &Req) { remove(std::string("DELETE FROM k WHERE old = ") + (Req.has("X-Old") ? "1" : "0")); }
};

void answerBad(HTTPClientSession &Session) {
  HTTPRequest Req(HTTPRequest::HTTP_GET, "/");
  Session.sendRequest(Req);
  HTTPResponse Res;
  std::string Text;
  Poco::StreamCopier::copyToString(Session.receiveResponse(Res), Text);
  remove("DELETE FROM l WHERE name = '" + Text + "'"); // expect: backend-sql-concatenation warning
}
