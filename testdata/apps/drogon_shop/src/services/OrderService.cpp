#include "services/OrderService.h"

#include "http/Responses.h"

#include <algorithm>
#include <trantor/utils/Logger.h>

namespace shop {

drogon::Task<Order> OrderService::place(OrderDraft draft, Card card) {
  std::int64_t total = 0;
  for (OrderItem &item : draft.items) {
    const auto product = co_await products_.findBySku(item.sku); // expect: backend-n-plus-one
    if (!product)
      throw ApiError(drogon::k422UnprocessableEntity, "an item names an unknown product");
    item.unitCents = product->priceCents;
    total += product->priceCents * item.quantity;
  }
  if (!co_await payments_.charge(card, total))
    throw ApiError(drogon::k402PaymentRequired, "the card was refused");
  const std::int64_t id = co_await orders_.insert(draft, total);
  LOG_INFO << "order " << static_cast<long>(id) << " placed with " << draft.items.size() << " items";
  co_return co_await get(id);
}

drogon::Task<Order> OrderService::withItems(Order order) {
  order.items = co_await orders_.itemsOf(order.id);
  co_return order;
}

drogon::Task<Order> OrderService::get(std::int64_t id) {
  const auto order = co_await orders_.findById(id);
  if (!order)
    throw ApiError(drogon::k404NotFound, "no such order");
  co_return co_await withItems(*order); // ok: one order
}

drogon::Task<std::vector<Order>> OrderService::page(Listing listing) {
  std::vector<Order> orders = co_await orders_.page(listing);
  std::vector<std::int64_t> ids;
  std::transform(orders.begin(), orders.end(), std::back_inserter(ids), [](const Order &order) { return order.id; });
  auto items = co_await orders_.itemsOfAll(ids); // ok
  for (Order &order : orders)
    order.items = std::move(items[order.id]);
  co_return orders;
}

drogon::Task<std::vector<Order>> OrderService::ofUser(std::int64_t userId) {
  std::vector<Order> complete;
  for (const Order &order : co_await orders_.ofUser(userId))
    complete.push_back(co_await withItems(order)); // expect: backend-n-plus-one
  co_return complete;
}

drogon::Task<std::vector<Order>> OrderService::since(std::string day, int limit) { co_return co_await orders_.since(day, limit); }

drogon::Task<> OrderService::ship(std::int64_t id, std::string address, std::string carrier) {
  co_await payments_.ship(id, address, carrier);
  co_await orders_.setStatus(id, "shipped");
}

drogon::Task<> OrderService::note(std::int64_t id, std::string status) { co_await orders_.setStatus(id, status); }

drogon::Task<bool> OrderService::redeem(std::int64_t id, std::string code) { co_return co_await orders_.useCoupon(id, code); }

drogon::Task<bool> OrderService::redeemGift(std::int64_t id, std::int64_t giftId) { co_return co_await orders_.useGift(id, giftId); }

drogon::Task<std::size_t> OrderService::cancelAll(std::vector<std::int64_t> ids) { co_return co_await orders_.cancelAll(ids); }

} // namespace shop
