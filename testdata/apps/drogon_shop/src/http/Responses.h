#pragma once

#include <drogon/HttpResponse.h>
#include <functional>
#include <stdexcept>
#include <string>

namespace shop {

using Respond = std::function<void(const drogon::HttpResponsePtr &)>;

/// An answer that is the client's fault.
class ApiError : public std::runtime_error {
public:
  ApiError(drogon::HttpStatusCode status, const std::string &message) : std::runtime_error(message), status_(status) {}
  drogon::HttpStatusCode status() const { return status_; }

private:
  drogon::HttpStatusCode status_;
};

drogon::HttpResponsePtr jsonResponse(const Json::Value &body, drogon::HttpStatusCode status = drogon::k200OK);
drogon::HttpResponsePtr emptyResponse(drogon::HttpStatusCode status = drogon::k204NoContent);
drogon::HttpResponsePtr errorResponse(drogon::HttpStatusCode status, const std::string &message);

/// What a failed request is answered with: details stay in the log.
drogon::HttpResponsePtr responseTo(const std::exception &error);

} // namespace shop
