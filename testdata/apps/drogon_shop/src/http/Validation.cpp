#include "http/Validation.h"

#include "http/Responses.h"

#include <algorithm>
#include <charconv>
#include <regex>

namespace shop {

namespace {

ApiError badRequest(const std::string &message) { return ApiError(drogon::k400BadRequest, message); }

} // namespace

const Json::Value &requireBody(const drogon::HttpRequestPtr &request) {
  const auto &body = request->jsonObject();
  if (!body || !body->isObject())
    throw badRequest("the body must be a JSON object");
  return *body;
}

std::string boundedText(const std::string &text, const char *field, std::size_t maxLength) {
  if (text.empty() || text.size() > maxLength)
    throw badRequest(std::string(field) + " must have 1 to " + std::to_string(maxLength) + " characters");
  return text;
}

std::string requireText(const Json::Value &body, const char *field, std::size_t maxLength) {
  const Json::Value &value = body[field];
  if (!value.isString())
    throw badRequest(std::string(field) + " must be a text");
  return boundedText(value.asString(), field, maxLength);
}

std::int64_t requireInt(const Json::Value &body, const char *field, std::int64_t low, std::int64_t high) {
  const Json::Value &value = body[field];
  if (!value.isInt64())
    throw badRequest(std::string(field) + " must be a whole number");
  const std::int64_t number = value.asInt64();
  if (number < low || number > high)
    throw badRequest(std::string(field) + " is out of range");
  return number;
}

std::vector<std::int64_t> requireIds(const Json::Value &body, const char *field, std::size_t maxCount) {
  const Json::Value &list = body[field];
  if (!list.isArray() || list.empty() || list.size() > maxCount)
    throw badRequest(std::string(field) + " must be a list of 1 to " + std::to_string(maxCount));
  std::vector<std::int64_t> ids;
  for (const Json::Value &entry : list) {
    if (!entry.isInt64() || entry.asInt64() < 1)
      throw badRequest(std::string(field) + " must hold ids");
    ids.push_back(entry.asInt64());
  }
  return ids;
}

int queryInt(const drogon::HttpRequestPtr &request, const char *name, int fallback, int low, int high) {
  const std::string &text = request->getParameter(name);
  if (text.empty())
    return fallback;
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size())
    throw badRequest(std::string(name) + " must be a number");
  if (value < low || value > high)
    throw badRequest(std::string(name) + " is out of range");
  return value;
}

bool isSku(const std::string &text) {
  return !text.empty() && text.size() <= 40 &&
         std::all_of(text.begin(), text.end(), [](unsigned char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; });
}

bool isEmail(const std::string &text) {
  static const std::regex pattern(R"([A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190})");
  return text.size() <= 255 && std::regex_match(text, pattern);
}

Listing parseListing(const drogon::HttpRequestPtr &request) {
  Listing listing;
  listing.page = queryInt(request, "page", 1, 1, 10000);
  listing.size = queryInt(request, "size", 20, 1, 100);
  listing.descending = request->getParameter("order") == "desc";
  if (const std::string &sort = request->getParameter("sort"); !sort.empty())
    listing.sort = boundedText(sort, "sort", 30);
  return listing;
}

} // namespace shop
