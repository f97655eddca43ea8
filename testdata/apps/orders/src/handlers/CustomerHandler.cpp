#include "handlers/CustomerHandler.h"

#include "domain/Json.h"
#include "http/RequestParsing.h"

namespace orders {

void CustomerHandler::registerRoutes(httplib::Server &server) {
  server.Post("/customers", [this](const auto &request, auto &response) { add(request, response); });
  server.Get("/customers", [this](const auto &request, auto &response) { list(request, response); });
  server.Get("/customers/search", [this](const auto &request, auto &response) { search(request, response); });
  server.Get(R"(/customers/(\d+))", [this](const auto &request, auto &response) { get(request, response); });
  server.Get(R"(/customers/(\d+)/activity)", [this](const auto &request, auto &response) { activity(request, response); });
  server.Get("/customers/by-email/([^/]+)", [this](const auto &request, auto &response) { getByEmail(request, response); });
}

void CustomerHandler::add(const httplib::Request &request, httplib::Response &response) {
  const nlohmann::json body = parseBody(request);
  Customer customer;
  customer.name = boundedText(body.at("name").get<std::string>(), "name", 120);
  customer.email = boundedText(body.at("email").get<std::string>(), "email", 200);
  customer.city = body.value("city", ""); // expect: backend-unvalidated-input
  sendJson(response, 201, customers_.add(customer));
}

void CustomerHandler::get(const httplib::Request &request, httplib::Response &response) {
  sendJson(response, 200, customers_.get(pathId(request)));
}

void CustomerHandler::getByEmail(const httplib::Request &request, httplib::Response &response) {
  sendJson(response, 200, customers_.getByEmail(boundedText(request.matches[1], "email", 200)));
}

void CustomerHandler::list(const httplib::Request &request, httplib::Response &response) {
  const std::string sort = request.has_param("sort") ? request.get_param_value("sort") : "id";
  const bool descending = request.get_param_value("order") == "desc";
  sendJson(response, 200, customers_.list(boundedText(sort, "sort", 30), descending));
}

void CustomerHandler::search(const httplib::Request &request, httplib::Response &response) {
  const std::string name = boundedText(request.get_param_value("name"), "name", 120);
  sendJson(response, 200, customers_.search(name, intParam(request, "limit", 50, 1, 100)));
}

void CustomerHandler::activity(const httplib::Request &request, httplib::Response &response) {
  std::string since;
  if (request.has_param("since"))
    since = boundedText(request.get_param_value("since"), "since", 40);
  sendJson(response, 200, customers_.activity(pathId(request), since));
}

} // namespace orders
