// Typical use of libhttpserver: a resource, and functions for what goes wrong.
#include <httpserver.hpp>
#include <memory>

using namespace httpserver;

class Users : public http_resource {
public:
  std::shared_ptr<http_response> render_GET(const http_request &Req) override {
    auto Made = std::make_shared<string_response>("hello " + std::string(Req.get_arg("name")) + std::string(Req.get_header("X-Token")));
    Made->with_header("Location", Req.get_path());
    return Made;
  }
};
static std::shared_ptr<http_response> missing(const http_request &) { return std::make_shared<string_response>("no", 404); }
int main() {
  webserver Server = create_webserver(8080).max_threads(5).not_found_resource(missing);
  Users Resource;
  Server.register_resource("/users/{name}", &Resource);
  Server.start(true);
}
