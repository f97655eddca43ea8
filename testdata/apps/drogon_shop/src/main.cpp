#include "config/Settings.h"
#include "filters/RequestLog.h"
#include "http/Responses.h"

#include <drogon/drogon.h>

namespace {

void connect() {
  const shop::Settings &settings = shop::settings();
  const shop::DatabaseSettings &database = settings.database;
  drogon::app().createDbClient("postgresql", database.host, database.port, database.name, database.user, database.password, 8); // ok
  drogon::app().createRedisClient("127.0.0.1", 6379, "default", settings.cachePassword, 4);                                    // ok
  drogon::app().createRedisClient("127.0.0.1", 6380, "views", "Lichen-Rocket-28", 2);                                          // expect: backend-hardcoded-secret
}

drogon::HttpResponsePtr version() {
  Json::Value body;
  body["version"] = "1.4.0";
  return shop::jsonResponse(body);
}

} // namespace

int main() {
  connect();
  drogon::app().registerPreRoutingAdvice([](const drogon::HttpRequestPtr &request) { shop::logRequest(request); });
  drogon::app().registerHandler(
      "/version", [](const drogon::HttpRequestPtr &, shop::Respond &&respond) { respond(version()); }, {drogon::Get});
  drogon::app().setExceptionHandler([](const std::exception &error, const drogon::HttpRequestPtr &, shop::Respond &&respond) { respond(shop::responseTo(error)); });
  drogon::app()
      .setLogLevel(trantor::Logger::kInfo)
      .setClientMaxBodySize(8 * 1024 * 1024)
      .addListener("127.0.0.1", shop::settings().port)
      .setThreadNum(4)
      .run();
}
