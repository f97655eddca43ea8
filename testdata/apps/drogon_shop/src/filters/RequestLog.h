#pragma once

#include <drogon/HttpRequest.h>

namespace shop {

/// One line a request; all of its headers when tracing.
void logRequest(const drogon::HttpRequestPtr &request);

} // namespace shop
