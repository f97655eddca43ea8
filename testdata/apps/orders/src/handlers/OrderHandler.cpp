#include "handlers/OrderHandler.h"

#include "domain/Json.h"
#include "http/ApiError.h"
#include "http/RequestParsing.h"

namespace orders {

namespace {

constexpr std::size_t kMaxItems = 50;

OrderDraft parseDraft(const nlohmann::json &body) {
  OrderDraft draft;
  draft.customerId = body.at("customerId").get<std::int64_t>();
  draft.reference = boundedText(body.at("reference").get<std::string>(), "reference", 60);
  draft.region = boundedText(body.at("region").get<std::string>(), "region", 30);
  const nlohmann::json &items = body.at("items");
  if (!items.is_array() || items.empty() || items.size() > kMaxItems)
    throw ApiError(400, "items must be a list of 1 to 50");
  for (const nlohmann::json &entry : items) {
    OrderItem item;
    item.sku = boundedText(entry.at("sku").get<std::string>(), "sku", 40);
    item.quantity = entry.at("quantity").get<int>();
    if (item.quantity < 1 || item.quantity > 1000)
      throw ApiError(400, "quantity must be 1 to 1000");
    draft.items.push_back(std::move(item));
  }
  return draft;
}

} // namespace

void OrderHandler::registerRoutes(httplib::Server &server) {
  server.Post("/orders", [this](const auto &request, auto &response) { place(request, response); });
  server.Get("/orders", [this](const auto &request, auto &response) { list(request, response); });
  server.Get("/orders/find", [this](const auto &request, auto &response) { find(request, response); });
  server.Post("/orders/search", [this](const auto &request, auto &response) { withStatuses(request, response); });
  server.Post("/orders/cancel", [this](const auto &request, auto &response) { cancelAll(request, response); });
  server.Get(R"(/orders/(\d+))", [this](const auto &request, auto &response) { get(request, response); });
  server.Post(R"(/orders/(\d+)/ship)", [this](const auto &request, auto &response) { ship(request, response); });
  server.Get(R"(/customers/(\d+)/orders)", [this](const auto &request, auto &response) { ofCustomer(request, response); });
}

void OrderHandler::place(const httplib::Request &request, httplib::Response &response) {
  sendJson(response, 201, orders_.place(parseDraft(parseBody(request))));
}

void OrderHandler::get(const httplib::Request &request, httplib::Response &response) {
  sendJson(response, 200, orders_.get(pathId(request)));
}

void OrderHandler::list(const httplib::Request &request, httplib::Response &response) {
  sendJson(response, 200, orders_.list(parseOrderListing(request)));
}

void OrderHandler::ofCustomer(const httplib::Request &request, httplib::Response &response) {
  sendJson(response, 200, orders_.ofCustomer(pathId(request)));
}

void OrderHandler::find(const httplib::Request &request, httplib::Response &response) {
  OrderCriteria criteria;
  criteria.reference = boundedText(request.get_param_value("reference"), "reference", 60);
  if (request.has_param("region"))
    criteria.region = boundedText(request.get_param_value("region"), "region", 30);
  sendJson(response, 200, orders_.find(criteria));
}

void OrderHandler::withStatuses(const httplib::Request &request, httplib::Response &response) {
  const nlohmann::json body = parseBody(request);
  std::vector<std::string> statuses;
  for (const nlohmann::json &status : body.at("statuses"))
    statuses.push_back(boundedText(status.get<std::string>(), "statuses", 20));
  if (statuses.empty() || statuses.size() > 10)
    throw ApiError(400, "statuses must be a list of 1 to 10");
  sendJson(response, 200, orders_.withStatuses(statuses));
}

void OrderHandler::ship(const httplib::Request &request, httplib::Response &response) {
  orders_.ship(pathId(request));
  response.status = 204;
}

void OrderHandler::cancelAll(const httplib::Request &request, httplib::Response &response) {
  const nlohmann::json body = parseBody(request);
  const auto ids = body.at("ids").get<std::vector<std::int64_t>>();
  if (ids.empty() || ids.size() > 100)
    throw ApiError(400, "ids must be a list of 1 to 100");
  sendJson(response, 200, {{"cancelled", orders_.cancelAll(ids)}});
}

} // namespace orders
