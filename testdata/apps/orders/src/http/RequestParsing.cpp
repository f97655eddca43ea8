#include "http/RequestParsing.h"

#include "http/ApiError.h"

namespace orders {

nlohmann::json parseBody(const httplib::Request &request) {
  nlohmann::json body = nlohmann::json::parse(request.body, nullptr, false);
  if (!body.is_object())
    throw ApiError(400, "the body must be a JSON object");
  return body;
}

std::string boundedText(const std::string &text, const std::string &field, std::size_t maxLength) {
  if (text.empty() || text.size() > maxLength)
    throw ApiError(400, field + " must have 1 to " + std::to_string(maxLength) + " characters");
  return text;
}

int boundedInt(const std::string &text, const std::string &field, int low, int high) {
  if (text.empty() || text.size() > 9 || text.find_first_not_of("0123456789") != std::string::npos)
    throw ApiError(400, field + " must be a number");
  const int value = std::stoi(text);
  if (value < low || value > high)
    throw ApiError(400, field + " is out of range");
  return value;
}

int intParam(const httplib::Request &request, const char *name, int fallback, int low, int high) {
  return request.has_param(name) ? boundedInt(request.get_param_value(name), name, low, high) : fallback;
}

std::int64_t pathId(const httplib::Request &request) {
  return boundedInt(request.matches[1], "id", 1, 999999999);
}

OrderListing parseOrderListing(const httplib::Request &request) {
  OrderListing listing;
  if (request.has_param("status")) {
    listing.status = orderStatusFrom(request.get_param_value("status"));
    if (!listing.status)
      throw ApiError(400, "status must be open, shipped or cancelled");
  }
  if (request.has_param("sort"))
    listing.sort = boundedText(request.get_param_value("sort"), "sort", 30);
  listing.descending = request.get_param_value("order") == "desc";
  listing.page = intParam(request, "page", 1, 1, 10000);
  listing.size = intParam(request, "size", 20, 1, 100);
  return listing;
}

void sendJson(httplib::Response &response, int status, const nlohmann::json &body) {
  response.status = status;
  response.set_content(body.dump(), "application/json");
}

} // namespace orders
