#pragma once

#include "domain/Types.h"

#include <drogon/HttpRequest.h>
#include <optional>
#include <string>
#include <vector>

namespace shop {

/// The body, which has to be a JSON object.
const Json::Value &requireBody(const drogon::HttpRequestPtr &request);

/// A field of a body; throws ApiError when it is not what it should be.
std::string requireText(const Json::Value &body, const char *field, std::size_t maxLength);
std::int64_t requireInt(const Json::Value &body, const char *field, std::int64_t low, std::int64_t high);
std::vector<std::int64_t> requireIds(const Json::Value &body, const char *field, std::size_t maxCount);

/// A text of a request of 1 to maxLength characters.
std::string boundedText(const std::string &text, const char *field, std::size_t maxLength);

/// A query parameter between two bounds, or the fallback when it is absent.
int queryInt(const drogon::HttpRequestPtr &request, const char *name, int fallback, int low, int high);

/// Capital letters, digits and dashes.
bool isSku(const std::string &text);
bool isEmail(const std::string &text);

/// page, size, sort and order; the repositories say which columns sort.
Listing parseListing(const drogon::HttpRequestPtr &request);

} // namespace shop
