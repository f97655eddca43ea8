#include "http/Responses.h"
#include "http/Validation.h"
#include "services/AccountService.h"

#include <drogon/HttpController.h>
#include <trantor/utils/Logger.h>

namespace shop {

class AuthController : public drogon::HttpController<AuthController> {
public:
  METHOD_LIST_BEGIN
  ADD_METHOD_TO(AuthController::login, "/api/v1/sessions", drogon::Post);
  ADD_METHOD_TO(AuthController::logout, "/api/v1/sessions", drogon::Delete, "shop::LoginFilter");
  ADD_METHOD_TO(AuthController::signUp, "/api/v1/users", drogon::Post);
  ADD_METHOD_TO(AuthController::startReset, "/api/v1/password-resets", drogon::Post);
  ADD_METHOD_TO(AuthController::finishReset, "/api/v1/password-resets", drogon::Put);
  METHOD_LIST_END

  drogon::Task<drogon::HttpResponsePtr> login(drogon::HttpRequestPtr request);
  drogon::Task<drogon::HttpResponsePtr> logout(drogon::HttpRequestPtr request);
  drogon::Task<drogon::HttpResponsePtr> signUp(drogon::HttpRequestPtr request);
  drogon::Task<drogon::HttpResponsePtr> startReset(drogon::HttpRequestPtr request);
  drogon::Task<drogon::HttpResponsePtr> finishReset(drogon::HttpRequestPtr request);

private:
  static AccountService accounts() { return AccountService{UserRepository(drogon::app().getDbClient())}; }
};

drogon::Task<drogon::HttpResponsePtr> AuthController::login(drogon::HttpRequestPtr request) {
  const auto json = request->getJsonObject();
  if (!json)
    co_return errorResponse(drogon::k400BadRequest, "the body must be JSON");
  LOG_TRACE << "login with fields " << json->size(); // ok
  Credentials credentials;
  credentials.email = (*json)["email"].asString();       // expect-miss: backend-unvalidated-input (a field read as text that may be of another type)
  credentials.password = (*json)["password"].asString(); // expect-miss: backend-unvalidated-input (a field read as text that may be of another type)
  const auto session = co_await accounts().login(credentials);
  if (!session) {
    LOG_DEBUG << "refused login: " << json->toStyledString(); // expect: backend-logged-secret
    co_return errorResponse(drogon::k401Unauthorized, "wrong password");
  }
  Json::Value body;
  body["token"] = session->token;
  body["userId"] = Json::Int64(session->userId);
  auto response = jsonResponse(body, drogon::k201Created);
  drogon::Cookie cookie("shop_session", session->token);
  cookie.setHttpOnly(true);
  cookie.setSecure(true);
  cookie.setSameSite(drogon::Cookie::SameSite::kStrict);
  response->addCookie(cookie);
  co_return response;
}

drogon::Task<drogon::HttpResponsePtr> AuthController::logout(drogon::HttpRequestPtr request) {
  const std::string token = boundedText(request->getHeader("X-Session-Token"), "X-Session-Token", 1000);
  co_await accounts().logout(token);
  co_return emptyResponse();
}

drogon::Task<drogon::HttpResponsePtr> AuthController::signUp(drogon::HttpRequestPtr request) {
  const Json::Value &body = requireBody(request);
  Credentials credentials;
  credentials.email = requireText(body, "email", 255); // ok
  credentials.password = requireText(body, "password", 200);
  if (!isEmail(credentials.email) || credentials.password.size() < 10)
    co_return errorResponse(drogon::k400BadRequest, "a valid email and a password of at least 10 characters are needed");
  Json::Value out;
  out["id"] = Json::Int64(co_await accounts().signUp(credentials, requireText(body, "name", 80)));
  co_return jsonResponse(out, drogon::k201Created);
}

drogon::Task<drogon::HttpResponsePtr> AuthController::startReset(drogon::HttpRequestPtr request) {
  const std::string email = requireText(requireBody(request), "email", 255);
  if (!isEmail(email))
    co_return errorResponse(drogon::k400BadRequest, "email must be an address");
  co_await accounts().startReset(email); // ok
  co_return emptyResponse(drogon::k202Accepted);
}

drogon::Task<drogon::HttpResponsePtr> AuthController::finishReset(drogon::HttpRequestPtr request) {
  const Json::Value &body = requireBody(request);
  const std::string token = requireText(body, "token", 1000);
  const std::string password = requireText(body, "password", 200);
  if (password.size() < 10)
    co_return errorResponse(drogon::k400BadRequest, "the password is too short");
  if (!co_await accounts().finishReset(token, password))
    co_return errorResponse(drogon::k403Forbidden, "the link is no longer valid");
  co_return emptyResponse();
}

} // namespace shop
