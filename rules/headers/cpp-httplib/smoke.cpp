// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <httplib.h>

int main() {
  httplib::Server Server;
  Server.Get("/hi", [](const httplib::Request &, httplib::Response &Res) {
    Res.set_content("hi", "text/plain");
  });
  Server.Post(R"(/u/(\d+))", [&](const auto &Req, auto &Res) {
    std::string Name = Req.get_param_value("name") + Req.matches[1].str() + Req.body;
    if (Req.has_param("x") && Req.has_file("f"))
      Name += Req.get_file_value("f").content;
    Name += Req.get_header_value("A") + Req.path_params.at("id");
    Res.set_header("A", Name);
    Res.set_content(Name, "text/html");
    Res.status = httplib::StatusCode::NotFound_404;
  });
  Server.set_pre_routing_handler([](const auto &Req, auto &) {
    return Req.path.empty() ? httplib::Server::HandlerResponse::Handled
                            : httplib::Server::HandlerResponse::Unhandled;
  });
  Server.set_error_handler([](const auto &, auto &Res) { Res.status = 500; });
  Server.set_exception_handler([](const auto &, auto &Res, std::exception_ptr) {
    Res.status = 500;
  });
  Server.set_logger([](const auto &, const auto &) {});
  Server.set_mount_point("/", "./www");
  httplib::Client Client("http://localhost", 80);
  Client.set_connection_timeout(3, 0);
  if (auto Res = Client.Get("/x"))
    return Res->status + int(Res->body.size());
  auto Posted = Client.Post("/x", "{}", "application/json");
  if (!Posted)
    return 1;
  Server.listen("0.0.0.0", 8080);
}
