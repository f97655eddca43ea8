#include "http/Responses.h"
#include "http/Validation.h"
#include "services/AccountService.h"

#include <drogon/HttpController.h>

namespace shop {

class AccountController : public drogon::HttpController<AccountController> {
public:
  METHOD_LIST_BEGIN
  ADD_METHOD_TO(AccountController::updateProfile, "/api/v1/profile", drogon::Put, "shop::LoginFilter");
  ADD_METHOD_TO(AccountController::find, "/api/v1/users", drogon::Get, "shop::LoginFilter");
  METHOD_LIST_END

  drogon::Task<drogon::HttpResponsePtr> updateProfile(drogon::HttpRequestPtr request) {
    const Json::Value &body = requireBody(request);
    Profile profile;
    profile.name = requireText(body, "name", 80);    // ok
    profile.city = body.get("city", "").asString();  // expect: backend-unvalidated-input note "'city', 'about' of the request"
    if (body["about"].isString())
      profile.about = body["about"].asString(); // of the right type, of any size: named above
    co_await accounts().updateProfile(userOf(request).id, profile);
    co_return emptyResponse();
  }

  drogon::Task<drogon::HttpResponsePtr> find(drogon::HttpRequestPtr request) {
    const std::string name = boundedText(request->getParameter("name"), "name", 80);
    const auto user = co_await accounts().findByName(name);
    if (!user)
      co_return errorResponse(drogon::k404NotFound, "no such user");
    Json::Value out;
    out["id"] = Json::Int64(user->id);
    out["name"] = user->name;
    co_return jsonResponse(out);
  }

private:
  static AccountService accounts() { return AccountService{UserRepository(drogon::app().getDbClient())}; }
  static const User &userOf(const drogon::HttpRequestPtr &request) { return request->attributes()->get<User>("user"); }
};

} // namespace shop
