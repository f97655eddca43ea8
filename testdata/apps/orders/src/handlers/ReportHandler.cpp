#include "handlers/ReportHandler.h"

#include "domain/Json.h"
#include "http/ApiError.h"
#include "http/RequestParsing.h"
#include "services/Passwords.h"

namespace orders {

void ReportHandler::registerRoutes(httplib::Server &server) {
  server.Get("/reports/revenue", [this](const auto &request, auto &response) { revenue(request, response); });
  server.Get("/reports/top-products", [this](const auto &request, auto &response) { topProducts(request, response); });
}

void ReportHandler::requireKey(const httplib::Request &request) const {
  if (!equalInConstantTime(request.get_header_value("X-Report-Key"), key_))
    throw ApiError(403, "reports need a valid key");
}

void ReportHandler::revenue(const httplib::Request &request, httplib::Response &response) {
  requireKey(request);
  DateRange range;
  range.from = boundedText(request.get_param_value("from"), "from", 10);
  range.to = boundedText(request.get_param_value("to"), "to", 10);
  sendJson(response, 200, reports_.revenueByDay(range));
}

void ReportHandler::topProducts(const httplib::Request &request, httplib::Response &response) {
  requireKey(request);
  TopProductsQuery query;
  query.region = boundedText(request.get_param_value("region"), "region", 30);
  query.limit = intParam(request, "limit", 10, 1, 100);
  sendJson(response, 200, reports_.topProducts(query));
}

} // namespace orders
