#include "config/Settings.h"
#include "http/Responses.h"
#include "repositories/AuditLog.h"

#include <drogon/HttpAppFramework.h>
#include <drogon/HttpMiddleware.h>
#include <trantor/utils/Logger.h>

namespace shop {

/// Administrators and the support's tools: each has its key.
class AdminGate : public drogon::HttpCoroMiddleware<AdminGate> {
public:
  drogon::Task<drogon::HttpResponsePtr> invoke(const drogon::HttpRequestPtr &request, drogon::MiddlewareNextAwaiter &&next) override {
    if (!isAdmin(request) && !isSupport(request)) {
      AuditLog audit(drogon::app().getDbClient());
      audit.denied(request->path(), request->getHeader("User-Agent"));
      co_return errorResponse(drogon::k403Forbidden, "a valid key is needed");
    }
    auto response = co_await next;
    response->addHeader("Cache-Control", "no-store");
    co_return response;
  }

private:
  static bool isAdmin(const drogon::HttpRequestPtr &request) {
    const std::string &password = request->getHeader("X-Admin-Password");
    return !password.empty() && password == settings().adminPassword; // ok
  }

  static bool isSupport(const drogon::HttpRequestPtr &request) {
    return request->getHeader("X-Support-Key") == "support-5580-Walnut-gate"; // expect: backend-hardcoded-secret
  }
};

} // namespace shop
