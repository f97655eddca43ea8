// Typical use of userver: a handler, a JSON handler, a middleware, a socket.
#include <userver/clients/http/component.hpp>
#include <userver/components/minimal_server_component_list.hpp>
#include <userver/formats/json.hpp>
#include <userver/logging/log.hpp>
#include <userver/server/handlers/http_handler_base.hpp>
#include <userver/server/handlers/http_handler_json_base.hpp>
#include <userver/server/middlewares/http_middleware_base.hpp>
#include <userver/server/websocket/websocket_handler.hpp>
#include <userver/utils/daemon_run.hpp>

using namespace userver;

struct User {
  std::string Name;
  int Age = 0;
};
User Parse(const formats::json::Value &Json, formats::parse::To<User>) { return {Json["name"].As<std::string>(), Json["age"].As<int>(0)}; }

class Hello final : public server::handlers::HttpHandlerBase {
  clients::http::Client &Client;

public:
  static constexpr std::string_view kName = "handler-hello";
  Hello(const components::ComponentConfig &Config, const components::ComponentContext &Context)
      : HttpHandlerBase(Config, Context), Client(Context.FindComponent<components::HttpClient>().GetHttpClient()) {}
  std::string HandleRequestThrow(const server::http::HttpRequest &Request, server::request::RequestContext &) const override {
    LOG_INFO() << "hello " << Request.GetArg("name");
    Request.GetHttpResponse().SetHeader("X-Name", Request.GetHeader(http::headers::kUserAgent));
    if (!Request.HasPathArg("id"))
      throw server::handlers::ClientError(server::handlers::ExternalBody{"no id"});
    return Client.CreateRequest().get("http://other/").perform()->body();
  }
};
class Json final : public server::handlers::HttpHandlerJsonBase {
public:
  using HttpHandlerJsonBase::HttpHandlerJsonBase;
  formats::json::Value HandleRequestJsonThrow(const server::http::HttpRequest &, const formats::json::Value &Body, server::request::RequestContext &) const override {
    User Made = Body["user"].As<User>();
    for (const auto &Item : Body["items"])
      Made.Name += Item.As<std::string>("");
    formats::json::ValueBuilder Builder;
    Builder["name"] = Made.Name;
    return Builder.ExtractValue();
  }
};

int main(int Count, char *Arguments[]) {
  const auto List = components::MinimalServerComponentList().Append<Hello>().Append<Json>("handler-json");
  return utils::DaemonMain(Count, Arguments, List);
}
