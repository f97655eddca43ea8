// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <crow.h>
#include <crow/middlewares/cookie_parser.h>
#include <crow/middlewares/cors.h>
#include <crow/middlewares/session.h>

struct Auth : crow::ILocalMiddleware {
  struct context {
    std::string User;
  };
  template <typename AllContext>
  void before_handle(crow::request &Req, crow::response &Res, context &Ctx,
                     AllContext &All) {
    Ctx.User = All.template get<crow::CookieParser>().get_cookie("user");
    if (Req.get_header_value("Authorization").empty()) {
      Res.code = 401;
      Res.end("no");
    }
  }
  void after_handle(crow::request &, crow::response &, context &) {}
  template <typename AllContext>
  void after_handle(crow::request &, crow::response &, context &,
                    AllContext &) {}
};

struct Log : crow::ILogHandler {
  void log(const std::string &Message, crow::LogLevel) override {
    std::cerr << Message;
  }
};

int main() {
  crow::App<crow::CookieParser, crow::CORSHandler, Auth> App;
  App.get_middleware<crow::CORSHandler>()
      .global()
      .headers("X-A", "Content-Type")
      .methods("POST"_method, crow::HTTPMethod::Get)
      .origin("*");
  CROW_ROUTE(App, "/")([] { return "hello"; });
  CROW_ROUTE(App, "/users/<int>/<string>")
      .methods("GET"_method, crow::HTTPMethod::POST)
      .CROW_MIDDLEWARES(App, Auth)(
          [&](const crow::request &Req, int64_t Id, const std::string &Name) {
            auto Body = crow::json::load(Req.body);
            if (!Body || !Body.has("name"))
              return crow::response(crow::status::BAD_REQUEST, "bad");
            std::string Text = Body["name"].s();
            Text += Name + std::to_string(Id) + std::string(Body["x"].s());
            crow::json::wvalue Out;
            Out["name"] = Text;
            Out["id"] = Id;
            Out["list"][0] = Body["age"].i();
            for (auto &Each : Body["all"])
              Text += std::string(Each.s());
            std::vector<crow::json::wvalue> All;
            All.push_back(crow::json::wvalue{{"a", 1}, {"b", "c"}});
            Out["all"] = std::move(All);
            if (const char *Q = Req.url_params.get("q"))
              Out["q"] = Q;
            App.get_context<crow::CookieParser>(Req).set_cookie("a", "b").httponly();
            return crow::response(200, Out);
          });
  CROW_ROUTE(App, "/generic/<str>")
  ([](const auto &Req, auto &Res, auto Text) {
    Res.set_header("A", Text + Req.url);
    Res.write(Text);
    Res.end();
  });
  CROW_ROUTE(App, "/json")([] {
    crow::json::wvalue X({{"message", "hi"}});
    X["n"] = 1.5;
    return X;
  });
  CROW_ROUTE(App, "/upload").methods(crow::HTTPMethod::Post)([](const crow::request &Req) {
    crow::multipart::message Message(Req);
    for (auto &Part : Message.parts)
      CROW_LOG_INFO << Part.body << Part.get_header_object("Content-Disposition").params.at("name");
    return crow::response(crow::OK);
  });
  CROW_ROUTE(App, "/page")([] {
    crow::mustache::context Ctx;
    Ctx["name"] = "x";
    return crow::mustache::load("a.html").render(Ctx);
  });
  CROW_WEBSOCKET_ROUTE(App, "/ws")
      .onopen([](crow::websocket::connection &Conn) { Conn.send_text("hi"); })
      .onmessage([](auto &Conn, const std::string &Data, bool Binary) {
        if (!Binary)
          Conn.send_text(Data);
      })
      .onclose([](crow::websocket::connection &, const std::string &Why) {
        CROW_LOG_ERROR << Why;
      });
  crow::Blueprint Bp("api");
  CROW_BP_ROUTE(Bp, "/x/<uint>/<path>")
  ([](crow::response &Res, uint64_t N, std::string P) {
    Res.body = P + std::to_string(N);
    Res.end();
  });
  App.register_blueprint(Bp);
  CROW_CATCHALL_ROUTE(App)([](crow::response &Res) { Res.code = 404; Res.end(); });
  App.route_dynamic("/dyn/<int>")([](int X) { return std::to_string(X); });
  App.exception_handler([](crow::response &Res) { Res = crow::response(500); });
  static Log Handler;
  crow::logger::setHandler(&Handler);
  App.loglevel(crow::LogLevel::Warning).bindaddr("0.0.0.0").port(18080).multithreaded().run();
  crow::SimpleApp Simple;
  auto Future = Simple.port(1).run_async();
}
