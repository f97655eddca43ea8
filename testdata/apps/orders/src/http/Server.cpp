#include "http/Server.h"

#include "http/ApiError.h"
#include "http/RequestParsing.h"

#include <spdlog/spdlog.h>

namespace orders {

namespace {

constexpr std::size_t kMaxBodyBytes = 64 * 1024;

bool isPublic(const httplib::Request &request) {
  return request.method == "GET" || request.path == "/login" || request.path == "/logout";
}

void reportError(const httplib::Request &request, httplib::Response &response, std::exception_ptr error) {
  try {
    std::rethrow_exception(error);
  } catch (const ApiError &refused) {
    sendJson(response, refused.status(), {{"error", refused.what()}});
  } catch (const nlohmann::json::exception &) {
    sendJson(response, 400, {{"error", "a field is missing or has the wrong type"}});
  } catch (const std::exception &failure) {
    spdlog::error("{} {} failed: {}", request.method, request.path, failure.what());
    sendJson(response, 500, {{"error", "internal error"}});
  }
}

} // namespace

void installServerPolicies(httplib::Server &server, AuthService &auth) {
  server.set_payload_max_length(kMaxBodyBytes);
  server.set_exception_handler(reportError);

  server.set_pre_routing_handler([&auth](const httplib::Request &request, httplib::Response &response) {
    if (isPublic(request) || auth.isValid(request.get_header_value("X-Session-Token")))
      return httplib::Server::HandlerResponse::Unhandled;
    sendJson(response, 401, {{"error", "a valid session is required"}});
    return httplib::Server::HandlerResponse::Handled;
  });

  server.set_logger([](const httplib::Request &request, const httplib::Response &response) {
    spdlog::info("{} {} -> {}", request.method, request.path, response.status);                // ok
    spdlog::debug("{} session={}", request.path, request.get_header_value("X-Session-Token")); // expect: backend-logged-secret
  });

  server.Get("/health", [](const httplib::Request &, httplib::Response &response) {
    sendJson(response, 200, {{"status", "ok"}});
  });
}

} // namespace orders
