// RESTinio: what a request brings to generic lambdas and functions.
// flags: -std=c++20 -I{headers}/restinio -I{headers}/sqlite3
#include <restinio/all.hpp>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

static void removeBound(const std::string &Name) {
  sqlite3_stmt *Statement = nullptr;
  sqlite3_prepare_v2(Db, "DELETE FROM users WHERE name = ?", -1, &Statement, nullptr);
  sqlite3_bind_text(Statement, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
  sqlite3_step(Statement);
}

using Router = restinio::router::express_router_t<>;

static restinio::request_handling_status_t functionBad(restinio::request_handle_t Req, restinio::router::route_params_t Params) {
  remove("DELETE FROM a WHERE name = '" + std::string(Params["name"]) + "'"); // expect: backend-sql-concatenation error "name"
  return Req->create_response().set_body("gone").done();
}

static void queryBad(const restinio::request_handle_t &Req) {
  const auto Query = restinio::parse_query(Req->header().query());
  remove("DELETE FROM b WHERE name = '" + std::string(Query["name"]) + "'"); // expect: backend-sql-concatenation error
  if (auto City = Query.get_param("city"))
    remove("DELETE FROM c WHERE city = '" + std::string(*City) + "'"); // expect: backend-sql-concatenation error
}

static void numberOk(const restinio::router::route_params_t &Params) {
  remove("DELETE FROM d WHERE id = " + std::to_string(restinio::cast_to<int>(Params["id"])));
}

static void headerBad(const restinio::request_handle_t &Req) {
  remove("DELETE FROM e WHERE token = '" + Req->header().get_field("X-Token") + "'");                          // expect: backend-sql-concatenation error
  remove("DELETE FROM f WHERE host = '" + Req->header().get_field_or(restinio::http_field::host, "none") + "'"); // expect: backend-sql-concatenation error
  remove("DELETE FROM g WHERE path = '" + std::string(Req->header().path()) + "'");                             // expect: backend-sql-concatenation error
}

static auto router() {
  auto Made = std::make_unique<Router>();
  Made->http_get("/a/:name", functionBad);
  Made->http_get("/b", [](auto Req, auto) {
    queryBad(Req);
    headerBad(Req);
    return Req->create_response().done();
  });
  Made->http_delete("/d/:id", [](const auto &Req, const auto &Params) {
    numberOk(Params);
    return Req->create_response(restinio::status_no_content()).done();
  });
  Made->http_post("/h", [](const auto &Req, const auto &) {
    remove("DELETE FROM h WHERE name = '" + Req->body() + "'"); // expect: backend-sql-concatenation error
    removeBound(Req->body());
    return Req->create_response().done();
  });
  Made->non_matched_request_handler([](auto Req) { return Req->create_response(restinio::status_not_found()).done(); });
  return Made;
}

int main() { restinio::run(restinio::on_this_thread<>().port(8080).request_handler(router())); }
