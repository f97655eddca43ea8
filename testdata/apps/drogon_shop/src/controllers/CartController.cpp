#include "http/Responses.h"
#include "http/Validation.h"
#include "repositories/CartStore.h"

#include <cstdlib>
#include <drogon/HttpController.h>

namespace shop {

class CartController : public drogon::HttpController<CartController> {
public:
  METHOD_LIST_BEGIN
  ADD_METHOD_TO(CartController::show, "/api/v1/cart", drogon::Get, "shop::LoginFilter");
  ADD_METHOD_TO(CartController::put, "/api/v1/cart/{1}", drogon::Put, "shop::LoginFilter");
  ADD_METHOD_TO(CartController::add, "/api/v1/cart/{1}", drogon::Post, "shop::LoginFilter");
  ADD_METHOD_TO(CartController::setNote, "/api/v1/cart/note", drogon::Put, "shop::LoginFilter");
  ADD_METHOD_TO(CartController::setGreeting, "/api/v1/cart/greeting", drogon::Put, "shop::LoginFilter");
  METHOD_LIST_END

  drogon::Task<drogon::HttpResponsePtr> show(drogon::HttpRequestPtr request) {
    Json::Value list(Json::arrayValue);
    for (const OrderItem &item : co_await carts().items(userId(request))) { // ok: one round trip
      Json::Value entry;
      entry["sku"] = item.sku;
      entry["quantity"] = item.quantity;
      list.append(entry);
    }
    co_return jsonResponse(list);
  }

  drogon::Task<drogon::HttpResponsePtr> put(drogon::HttpRequestPtr request, std::string sku) {
    if (!isSku(sku))
      co_return errorResponse(drogon::k404NotFound, "no such product");
    OrderItem item;
    item.sku = sku;
    item.quantity = queryInt(request, "quantity", 1, 1, 1000); // ok
    co_await carts().put(userId(request), item);
    co_return emptyResponse();
  }

  drogon::Task<drogon::HttpResponsePtr> add(drogon::HttpRequestPtr request, std::string sku) {
    if (!isSku(sku))
      co_return errorResponse(drogon::k404NotFound, "no such product");
    OrderItem item;
    item.sku = sku;
    // expect@+1: backend-unvalidated-input "does not say when it fails"
    item.quantity = std::atoi(request->getParameter("quantity").c_str()); // expect: backend-unvalidated-input "number of any size"
    co_await carts().put(userId(request), item);
    co_return emptyResponse();
  }

  drogon::Task<drogon::HttpResponsePtr> setNote(drogon::HttpRequestPtr request) {
    const std::string note(request->body()); // expect: backend-unvalidated-input note
    co_await carts().setNote(userId(request), note);
    co_return emptyResponse();
  }

  drogon::Task<drogon::HttpResponsePtr> setGreeting(drogon::HttpRequestPtr request) {
    const std::string greeting = boundedText(std::string(request->body()), "greeting", 200);
    co_await carts().setNote(userId(request), greeting); // ok
    co_return emptyResponse();
  }

private:
  static CartStore carts() { return CartStore(drogon::app().getRedisClient()); }
  static std::int64_t userId(const drogon::HttpRequestPtr &request) { return request->attributes()->get<User>("user").id; }
};

} // namespace shop
