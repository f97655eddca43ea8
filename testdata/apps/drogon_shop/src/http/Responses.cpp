#include "http/Responses.h"

#include <trantor/utils/Logger.h>

namespace shop {

drogon::HttpResponsePtr jsonResponse(const Json::Value &body, drogon::HttpStatusCode status) {
  auto response = drogon::HttpResponse::newHttpJsonResponse(body);
  response->setStatusCode(status);
  return response;
}

drogon::HttpResponsePtr emptyResponse(drogon::HttpStatusCode status) {
  auto response = drogon::HttpResponse::newHttpResponse();
  response->setStatusCode(status);
  return response;
}

drogon::HttpResponsePtr errorResponse(drogon::HttpStatusCode status, const std::string &message) {
  Json::Value body;
  body["error"] = message;
  return jsonResponse(body, status);
}

drogon::HttpResponsePtr responseTo(const std::exception &error) {
  if (const auto *known = dynamic_cast<const ApiError *>(&error))
    return errorResponse(known->status(), known->what());
  LOG_ERROR << "request failed: " << error.what();
  return errorResponse(drogon::k500InternalServerError, "the request failed");
}

} // namespace shop
