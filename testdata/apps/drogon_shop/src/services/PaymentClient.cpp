#include "services/PaymentClient.h"

#include "config/Settings.h"

#include <drogon/utils/Utilities.h>
#include <trantor/utils/Logger.h>

namespace shop {

namespace {

constexpr const char *kKeyHeader = "X-Api-Key"; // ok: the name of a header
constexpr double kTimeout = 10.0;

drogon::HttpRequestPtr newPost(const std::string &path, const Json::Value &body) {
  auto request = drogon::HttpRequest::newHttpJsonRequest(body);
  request->setMethod(drogon::Post);
  request->setPath(path);
  return request;
}

} // namespace

drogon::Task<bool> PaymentClient::charge(Card card, std::int64_t cents) {
  LOG_INFO << "charging " << cents << " cents to card " << card.number << " of " << card.holder; // expect: backend-logged-secret
  Json::Value body;
  body["holder"] = card.holder;
  body["number"] = card.number;
  body["expiry"] = card.expiry;
  body["cents"] = Json::Int64(cents);
  auto request = newPost("/v1/charges", body);
  request->addHeader(kKeyHeader, settings().paymentKey); // ok

  auto client = drogon::HttpClient::newHttpClient(settings().paymentUrl);
  const auto response = co_await client->sendRequestCoro(request, kTimeout);
  LOG_INFO << "card ending in " << card.number.substr(card.number.size() - 4) << ": status " << static_cast<int>(response->getStatusCode()); // ok
  co_return response->getStatusCode() == drogon::k201Created;
}

drogon::Task<bool> PaymentClient::refund(std::int64_t orderId, std::int64_t cents) {
  Json::Value body;
  body["order"] = Json::Int64(orderId);
  body["cents"] = Json::Int64(cents);
  auto request = newPost("/v1/refunds", body);
  request->addHeader("Authorization", "Bearer pk-refund-72c1-harbor-violet-08"); // expect: backend-hardcoded-secret
  auto client = drogon::HttpClient::newHttpClient(settings().paymentUrl);
  const auto response = co_await client->sendRequestCoro(request, kTimeout);
  co_return response->getStatusCode() == drogon::k200OK;
}

drogon::Task<> PaymentClient::ship(std::int64_t orderId, std::string address, std::string carrier) {
  Json::Value body;
  body["order"] = Json::Int64(orderId);
  body["address"] = address;
  body["carrier"] = carrier;
  auto request = newPost("/shipments", body);
  request->addHeader("Authorization", "Basic " + drogon::utils::base64Encode("shop:Bramble-Otter-66")); // expect: backend-hardcoded-secret
  auto client = drogon::HttpClient::newHttpClient(settings().warehouseUrl);
  co_await client->sendRequestCoro(request, kTimeout);
}

} // namespace shop
