#include "http/Responses.h"
#include "services/AccountService.h"

#include <drogon/HttpAppFramework.h>
#include <drogon/HttpFilter.h>
#include <trantor/utils/Logger.h>

namespace shop {

/// Lets a request pass that carries the token of an open session.
class LoginFilter : public drogon::HttpCoroFilter<LoginFilter> {
public:
  drogon::Task<drogon::HttpResponsePtr> doFilter(const drogon::HttpRequestPtr &request) override {
    const std::string token = tokenOf(request);
    if (token.empty() || token.size() > 1000) {
      LOG_INFO << "no token for " << request->path() << ", cookie " << (request->getCookie("shop_session").empty() ? "missing" : "there"); // ok
      co_return errorResponse(drogon::k401Unauthorized, "log in first");
    }
    AccountService accounts{UserRepository(drogon::app().getDbClient())};
    const auto user = co_await accounts.userOf(token);
    if (!user) {
      LOG_WARN << "unknown session " << request->getCookie("shop_session") << " from " << request->peerAddr().toIp(); // expect: backend-logged-secret
      co_return errorResponse(drogon::k401Unauthorized, "the session is over");
    }
    request->attributes()->insert("user", *user);
    co_return nullptr;
  }

private:
  static std::string tokenOf(const drogon::HttpRequestPtr &request) {
    const std::string &header = request->getHeader("Authorization");
    if (header.rfind("Bearer ", 0) == 0)
      return header.substr(7);
    return request->getCookie("shop_session");
  }
};

} // namespace shop
