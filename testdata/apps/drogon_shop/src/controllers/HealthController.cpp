#include "http/Responses.h"
#include "http/Validation.h"

#include <chrono>
#include <drogon/HttpSimpleController.h>
#include <thread>
#include <trantor/utils/Logger.h>

namespace shop {

/// Says whether the service is there; for tests of timeouts, after a while.
class HealthController : public drogon::HttpSimpleController<HealthController> {
public:
  PATH_LIST_BEGIN
  PATH_ADD("/health", drogon::Get);
  PATH_LIST_END

  void asyncHandleHttpRequest(const drogon::HttpRequestPtr &request, Respond &&respond) override {
    // One row for one request: the macro's loop is none.
    LOG_DEBUG << "users: " << drogon::app().getDbClient()->execSqlSync("SELECT count(*) AS n FROM users")[0]["n"].as<int>(); // ok
    if (const auto pause = request->getOptionalParameter<int>("pause"))
      std::this_thread::sleep_for(std::chrono::milliseconds(*pause)); // expect-miss: backend-unvalidated-input (how long a thread sleeps)
    std::this_thread::sleep_for(std::chrono::milliseconds(queryInt(request, "delay", 0, 0, 50))); // ok
    Json::Value body;
    body["status"] = "ok";
    respond(jsonResponse(body));
  }
};

} // namespace shop
