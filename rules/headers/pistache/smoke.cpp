// Typical use of Pistache: a router with bound members, and a plain handler.
#include <pistache/endpoint.h>
#include <pistache/http.h>
#include <pistache/router.h>

using namespace Pistache;

class Api {
  std::shared_ptr<Http::Endpoint> Server;
  Rest::Router Router;

public:
  explicit Api(Address Where) : Server(std::make_shared<Http::Endpoint>(Where)) {
    Server->init(Http::Endpoint::options().threads(2).flags(Tcp::Options::ReuseAddr | Tcp::Options::NoDelay));
    using namespace Rest;
    Routes::Get(Router, "/users/:id", Routes::bind(&Api::get, this));
    Routes::Post(Router, "/users", [](const Rest::Request Req, Http::ResponseWriter Res) {
      Res.send(Http::Code::Ok, Req.body(), MIME(Application, Json));
      return Route::Result::Ok;
    });
    Router.addMiddleware(Routes::middleware(&Api::allowed, this));
    Server->setHandler(Router.handler());
    Server->serve();
  }

private:
  bool allowed(Http::Request &Req, Http::ResponseWriter &) { return Req.headers().tryGet<Http::Header::Authorization>() != nullptr; }
  void get(const Rest::Request &Req, Http::ResponseWriter Res) {
    auto Id = Req.param(":id").as<int>();
    auto Name = Req.query().get("name").value_or("");
    auto Token = Req.headers().getRaw("X-Token").value() + Req.cookies().get("id").value;
    Res.headers().add<Http::Header::Server>("backend").add<Http::Header::ContentType>(MIME(Text, Plain));
    Res.cookies().add(Http::Cookie("id", Token));
    Res.send(Http::Code::Ok, Name + std::to_string(Id)).then([](ssize_t) {}, Async::Throw);
  }
};

class Plain : public Http::Handler {
public:
  HTTP_PROTOTYPE(Plain)
  void onRequest(const Http::Request &Req, Http::ResponseWriter Res) override { Res.send(Http::Code::Ok, Req.resource()); }
};

int main() {
  Api Server(Address(Ipv4::any(), Port(9080)));
  Http::listenAndServe<Plain>(Address("*:9081"));
}
