#pragma once

#include "domain/Order.h"

#include <cstdint>
#include <httplib.h>
#include <nlohmann/json.hpp>
#include <string>

namespace orders {

// Each function throws ApiError(400) that names the field when the request does not fit.
nlohmann::json parseBody(const httplib::Request &request);
std::string boundedText(const std::string &text, const std::string &field, std::size_t maxLength);
int boundedInt(const std::string &text, const std::string &field, int low, int high);
int intParam(const httplib::Request &request, const char *name, int fallback, int low, int high);
std::int64_t pathId(const httplib::Request &request);
OrderListing parseOrderListing(const httplib::Request &request);

void sendJson(httplib::Response &response, int status, const nlohmann::json &body);

} // namespace orders
