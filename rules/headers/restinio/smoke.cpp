// Typical use of RESTinio: a router with generic and named handlers.
#include <restinio/all.hpp>
#include <string>

using Router = restinio::router::express_router_t<>;

static auto handler() {
  auto Made = std::make_unique<Router>();
  Made->http_get("/users/:name", [](const auto &Req, const auto &Params) {
    const auto Query = restinio::parse_query(Req->header().query());
    return Req->create_response().append_header(restinio::http_field::content_type, "text/plain").set_body(std::string(Params["name"]) + std::string(Query["q"])).done();
  });
  Made->non_matched_request_handler([](auto Req) { return Req->create_response(restinio::status_not_found()).done(); });
  return Made;
}
int main() { restinio::run(restinio::on_this_thread<>().port(8080).address("localhost").request_handler(handler())); }
