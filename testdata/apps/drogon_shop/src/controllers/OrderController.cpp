#include "http/Responses.h"
#include "http/Validation.h"
#include "repositories/AuditLog.h"
#include "services/OrderService.h"
#include "services/TokenService.h"

#include <array>
#include <drogon/HttpController.h>
#include <set>

namespace shop {

namespace {

constexpr std::size_t kMaxItems = 50;
constexpr std::array<int, 4> kTariffCents = {490, 690, 1290, 2490};

Json::Value toJson(const std::vector<Order> &orders) {
  Json::Value list(Json::arrayValue);
  for (const Order &order : orders)
    list.append(shop::toJson(order));
  return list;
}

std::vector<OrderItem> parseItems(const Json::Value &list) {
  if (!list.isArray() || list.empty() || list.size() > kMaxItems)
    throw ApiError(drogon::k400BadRequest, "items must be a list of 1 to 50");
  std::vector<OrderItem> items;
  for (const Json::Value &entry : list) {
    OrderItem item;
    item.sku = requireText(entry, "sku", 40);
    item.quantity = static_cast<int>(requireInt(entry, "quantity", 1, 1000));
    items.push_back(item);
  }
  return items;
}

Card parseCard(const Json::Value &body) {
  Card card;
  card.holder = requireText(body, "holder", 80);
  card.number = requireText(body, "number", 19);
  card.expiry = requireText(body, "expiry", 5);
  if (card.number.size() < 12 || card.number.find_first_not_of("0123456789") != std::string::npos)
    throw ApiError(drogon::k400BadRequest, "number must have 12 to 19 digits");
  return card;
}

} // namespace

class OrderController : public drogon::HttpController<OrderController> {
public:
  METHOD_LIST_BEGIN
  ADD_METHOD_TO(OrderController::place, "/api/v1/orders", drogon::Post, "shop::LoginFilter");
  ADD_METHOD_TO(OrderController::list, "/api/v1/orders", drogon::Get, "shop::AdminGate");
  ADD_METHOD_TO(OrderController::mine, "/api/v1/orders/mine", drogon::Get, "shop::LoginFilter");
  ADD_METHOD_TO(OrderController::get, "/api/v1/orders/{1}", drogon::Get, "shop::LoginFilter");
  ADD_METHOD_TO(OrderController::ship, "/api/v1/orders/{1}/shipment", drogon::Post, "shop::AdminGate");
  ADD_METHOD_TO(OrderController::setStatus, "/api/v1/orders/{1}/status/{2}", drogon::Put, "shop::AdminGate");
  ADD_METHOD_TO(OrderController::setNote, "/api/v1/orders/{1}/state/{2}", drogon::Put, "shop::AdminGate");
  ADD_METHOD_TO(OrderController::redeem, "/api/v1/orders/{1}/coupon", drogon::Post, "shop::LoginFilter");
  ADD_METHOD_TO(OrderController::redeemGift, "/api/v1/orders/{1}/gifts/{2}", drogon::Post, "shop::LoginFilter");
  ADD_METHOD_TO(OrderController::paid, "/api/v1/webhooks/payments", drogon::Post);
  ADD_METHOD_TO(OrderController::cancelAll, "/api/v1/orders/cancellations", drogon::Post, "shop::AdminGate");
  ADD_METHOD_TO(OrderController::tariff, "/api/v1/tariffs/{1}", drogon::Get);
  ADD_METHOD_TO(OrderController::tariffFor, "/api/v1/tariffs", drogon::Get);
  METHOD_LIST_END

  drogon::Task<drogon::HttpResponsePtr> place(drogon::HttpRequestPtr request) {
    const Json::Value &body = requireBody(request);
    OrderDraft draft;
    draft.userId = request->attributes()->get<User>("user").id;
    draft.address = requireText(body, "address", 300); // ok
    draft.note = body["note"].asString();              // expect: backend-unvalidated-input note "'note' of the request"
    draft.items = parseItems(body["items"]);           // ok
    const Order order = co_await orders().place(draft, parseCard(body["card"]));
    co_return jsonResponse(shop::toJson(order), drogon::k201Created);
  }

  drogon::Task<drogon::HttpResponsePtr> list(drogon::HttpRequestPtr request) {
    const std::string &since = request->getParameter("since");
    if (since.empty())
      co_return jsonResponse(toJson(co_await orders().page(parseListing(request))));
    co_return jsonResponse(toJson(co_await orders().since(boundedText(since, "since", 40), queryInt(request, "limit", 100, 1, 1000))));
  }

  drogon::Task<drogon::HttpResponsePtr> mine(drogon::HttpRequestPtr request) {
    co_return jsonResponse(toJson(co_await orders().ofUser(request->attributes()->get<User>("user").id)));
  }

  drogon::Task<drogon::HttpResponsePtr> get(drogon::HttpRequestPtr, std::int64_t id) { co_return jsonResponse(shop::toJson(co_await orders().get(id))); }

  drogon::Task<drogon::HttpResponsePtr> ship(drogon::HttpRequestPtr request, std::int64_t id) {
    const Json::Value &body = requireBody(request);
    const std::string carrier = requireText(body, "carrier", 20); // ok
    std::string address;
    if (body["address"].isString())
      address = body["address"].asString(); // expect: backend-unvalidated-input note "sent to another service"
    co_await orders().ship(id, address, carrier);
    co_return emptyResponse();
  }

  drogon::Task<drogon::HttpResponsePtr> setStatus(drogon::HttpRequestPtr, std::int64_t id, std::string status) {
    static const std::set<std::string> known = {"open", "packed", "shipped", "returned"};
    if (known.count(status) == 0)
      co_return errorResponse(drogon::k400BadRequest, "no such status");
    co_await orders().note(id, status); // ok
    co_return emptyResponse();
  }

  drogon::Task<drogon::HttpResponsePtr> setNote(drogon::HttpRequestPtr, std::int64_t id, std::string state) {
    co_await orders().note(id, state); // expect: backend-unvalidated-input
    co_return emptyResponse();
  }

  drogon::Task<drogon::HttpResponsePtr> redeem(drogon::HttpRequestPtr request, std::int64_t id) {
    const std::string code = requireText(requireBody(request), "code", 30);
    if (!co_await orders().redeem(id, code))
      co_return errorResponse(drogon::k409Conflict, "the coupon is used or unknown");
    co_return emptyResponse();
  }

  drogon::Task<drogon::HttpResponsePtr> redeemGift(drogon::HttpRequestPtr, std::int64_t id, std::int64_t giftId) {
    if (!co_await orders().redeemGift(id, giftId))
      co_return errorResponse(drogon::k409Conflict, "the gift is used or unknown");
    co_return emptyResponse();
  }

  drogon::Task<drogon::HttpResponsePtr> paid(drogon::HttpRequestPtr request) {
    if (!tokens_.isWebhook(request->getHeader("X-Signature"), std::string(request->body())))
      co_return errorResponse(drogon::k403Forbidden, "the signature is wrong");
    co_await orders().note(requireInt(requireBody(request), "order", 1, 999999999999), "paid"); // ok
    co_return emptyResponse();
  }

  drogon::Task<drogon::HttpResponsePtr> cancelAll(drogon::HttpRequestPtr request) {
    Json::Value out;
    out["cancelled"] = Json::UInt64(co_await orders().cancelAll(requireIds(requireBody(request), "ids", 100))); // ok
    AuditLog(drogon::app().getDbClient()).done(request->attributes()->get<User>("user").id, "cancelled orders");
    co_return jsonResponse(out);
  }

  void tariff(const drogon::HttpRequestPtr &, Respond &&respond, std::size_t zone) {
    Json::Value out;
    out["cents"] = kTariffCents[zone]; // expect: backend-unvalidated-input
    respond(jsonResponse(out));
  }

  void tariffFor(const drogon::HttpRequestPtr &request, Respond &&respond) {
    const std::size_t zone = static_cast<std::size_t>(queryInt(request, "zone", 0, 0, 100));
    if (zone >= kTariffCents.size()) {
      respond(errorResponse(drogon::k404NotFound, "no such zone"));
      return;
    }
    Json::Value out;
    out["cents"] = kTariffCents[zone]; // ok
    respond(jsonResponse(out));
  }

private:
  static OrderService orders() { return OrderService(OrderRepository(drogon::app().getDbClient()), ProductRepository(drogon::app().getDbClient())); }

  TokenService tokens_;
};

} // namespace shop
