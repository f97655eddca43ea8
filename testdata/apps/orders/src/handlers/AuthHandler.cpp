#include "handlers/AuthHandler.h"

#include "http/ApiError.h"
#include "http/RequestParsing.h"

namespace orders {

void AuthHandler::registerRoutes(httplib::Server &server) {
  server.Post("/login", [this](const auto &request, auto &response) { login(request, response); });
  server.Post("/logout", [this](const auto &request, auto &response) { logout(request, response); });
}

void AuthHandler::login(const httplib::Request &request, httplib::Response &response) {
  const nlohmann::json body = parseBody(request);
  Credentials credentials;
  credentials.email = boundedText(body.at("email").get<std::string>(), "email", 200);
  credentials.password = boundedText(body.at("password").get<std::string>(), "password", 200);
  const std::optional<Session> session = auth_.login(credentials);
  if (!session)
    throw ApiError(401, "unknown email or wrong password");
  sendJson(response, 200, {{"token", session->token}});
}

void AuthHandler::logout(const httplib::Request &request, httplib::Response &response) {
  auth_.logout(boundedText(request.get_header_value("X-Session-Token"), "X-Session-Token", 100));
  response.status = 204;
}

} // namespace orders
