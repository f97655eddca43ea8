// userver: what a request brings to handlers, of text and of JSON, and to sockets.
// flags: -std=c++20 -I{headers}/userver -I{headers}/sqlite3
#include <sqlite3.h>
#include <string>
#include <userver/components/minimal_server_component_list.hpp>
#include <userver/formats/json.hpp>
#include <userver/logging/log.hpp>
#include <userver/server/handlers/http_handler_json_base.hpp>
#include <userver/server/middlewares/http_middleware_base.hpp>
#include <userver/server/websocket/websocket_handler.hpp>
#include <userver/utils/daemon_run.hpp>

using namespace userver;
using server::http::HttpRequest;
using server::request::RequestContext;
extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

static void removeBound(const std::string &Name) {
  sqlite3_stmt *Statement = nullptr;
  sqlite3_prepare_v2(Db, "DELETE FROM users WHERE name = ?", -1, &Statement, nullptr);
  sqlite3_bind_text(Statement, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
  sqlite3_step(Statement);
}

struct User {
  std::string Name;
  int Age = 0;
};
User Parse(const formats::json::Value &Json, formats::parse::To<User>) { return {Json["name"].As<std::string>(), Json["age"].As<int>(0)}; }

class Text final : public server::handlers::HttpHandlerBase {
public:
  static constexpr std::string_view kName = "handler-text";
  using HttpHandlerBase::HttpHandlerBase;
  std::string HandleRequestThrow(const HttpRequest &Request, RequestContext &Context) const override {
    argumentBad(Request);
    pathBad(Request);
    headerBad(Request);
    cookieBad(Request);
    bodyBad(Request);
    formBad(Request);
    argumentOk(Request);
    presenceOk(Request);
    contextBad(Request, Context);
    LOG_INFO() << "removed " << Request.GetArg("name");
    return "gone";
  }

private:
  void argumentBad(const HttpRequest &Request) const {
    remove("DELETE FROM a WHERE name = '" + Request.GetArg("name") + "'"); // expect: backend-sql-concatenation error "name"
    for (const auto &Name : Request.GetArgVector("names"))
      remove("DELETE FROM a2 WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }
  void pathBad(const HttpRequest &Request) const {
    remove("DELETE FROM b WHERE name = '" + Request.GetPathArg("name") + "'"); // expect: backend-sql-concatenation error
    remove("DELETE FROM b2 WHERE name = '" + Request.GetPathArg(0) + "'");     // expect: backend-sql-concatenation error
    remove("DELETE FROM b3 WHERE name = '" + Request.GetUrl() + "'");          // expect: backend-sql-concatenation error
  }
  void headerBad(const HttpRequest &Request) const {
    remove("DELETE FROM c WHERE token = '" + Request.GetHeader("X-Token") + "'");                     // expect: backend-sql-concatenation error
    remove("DELETE FROM c2 WHERE agent = '" + Request.GetHeader(http::headers::kUserAgent) + "'");    // expect: backend-sql-concatenation error
  }
  void cookieBad(const HttpRequest &Request) const {
    remove("DELETE FROM d WHERE id = '" + Request.GetCookie("id") + "'"); // expect: backend-sql-concatenation error
  }
  void bodyBad(const HttpRequest &Request) const {
    const auto Json = formats::json::FromString(Request.RequestBody());
    remove("DELETE FROM e WHERE name = '" + Json["name"].As<std::string>() + "'"); // expect: backend-sql-concatenation error
  }
  void formBad(const HttpRequest &Request) const {
    remove("DELETE FROM f WHERE name = '" + std::string(Request.GetFormDataArg("name").value) + "'"); // expect: backend-sql-concatenation error
  }
  void argumentOk(const HttpRequest &Request) const { removeBound(Request.GetArg("name")); }
  void presenceOk(const HttpRequest &Request) const {
    remove(std::string("DELETE FROM g WHERE old = ") + (Request.HasArg("old") ? "1" : "0"));
  }
  void contextBad(const HttpRequest &Request, RequestContext &Context) const {
    Context.SetData("name", Request.GetArg("name"));
    remove("DELETE FROM h WHERE name = '" + Context.GetData<std::string>("name") + "'"); // expect: backend-sql-concatenation error
  }
};

class Document final : public server::handlers::HttpHandlerJsonBase {
public:
  using HttpHandlerJsonBase::HttpHandlerJsonBase;
  formats::json::Value HandleRequestJsonThrow(const HttpRequest &, const formats::json::Value &Body, RequestContext &) const override {
    memberBad(Body);
    defaultBad(Body);
    itemsBad(Body);
    classBad(Body);
    numberOk(Body);
    formats::json::ValueBuilder Builder;
    Builder["gone"] = true;
    return Builder.ExtractValue();
  }

private:
  void memberBad(const formats::json::Value &Body) const {
    remove("DELETE FROM i WHERE name = '" + Body["user"]["name"].As<std::string>() + "'"); // expect: backend-sql-concatenation error
  }
  void defaultBad(const formats::json::Value &Body) const {
    remove("DELETE FROM j WHERE name = '" + Body["name"].As<std::string>("nobody") + "'"); // expect: backend-sql-concatenation error
  }
  void itemsBad(const formats::json::Value &Body) const {
    for (const auto &Item : Body["items"])
      remove("DELETE FROM k WHERE name = '" + Item.As<std::string>() + "'"); // expect: backend-sql-concatenation error
  }
  void classBad(const formats::json::Value &Body) const {
    const auto Made = Body["user"].As<User>();
    remove("DELETE FROM l WHERE name = '" + Made.Name + "'"); // expect: backend-sql-concatenation error
  }
  void numberOk(const formats::json::Value &Body) const { remove("DELETE FROM m WHERE id = " + std::to_string(Body["id"].As<int>())); }
};

class Filter final : public server::middlewares::HttpMiddlewareBase {
  void HandleRequest(server::http::HttpRequest &Request, RequestContext &Context) const override {
    filteredBad(Request);
    Next(Request, Context);
  }
  void filteredBad(const HttpRequest &Request) const {
    remove("DELETE FROM n WHERE path = '" + Request.GetRequestPath() + "'"); // expect: backend-sql-concatenation error
  }
};

class Socket final : public server::websocket::WebsocketHandlerBase {
public:
  using WebsocketHandlerBase::WebsocketHandlerBase;
  void Handle(server::websocket::WebSocketConnection &Connection, RequestContext &) const override { messageBad(Connection); }
  void messageBad(server::websocket::WebSocketConnection &Connection) const {
    server::websocket::Message Message;
    Connection.Recv(Message);
    remove("DELETE FROM o WHERE name = '" + Message.data + "'"); // expect: backend-sql-concatenation error
  }
};

int main(int Count, char *Arguments[]) {
  const auto List = components::MinimalServerComponentList().Append<Text>().Append<Document>("handler-json").Append<Socket>("handler-socket");
  return utils::DaemonMain(Count, Arguments, List);
}
