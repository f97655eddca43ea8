#include "services/OrderService.h"

#include "http/ApiError.h"

#include <algorithm>
#include <iterator>

namespace orders {

Order OrderService::place(const OrderDraft &draft) {
  if (!customers_.findById(draft.customerId))
    throw ApiError(422, "no such customer");
  const bool allKnown = std::all_of(draft.items.begin(), draft.items.end(), [this](const OrderItem &item) {
    return products_.findBySku(item.sku).has_value(); // expect: backend-n-plus-one warning "each element of 'items'"
  });
  if (!allKnown)
    throw ApiError(422, "an item names an unknown product");
  return get(orders_.insert(draft));
}

Order OrderService::get(std::int64_t id) {
  std::optional<Order> order = orders_.findById(id);
  if (!order)
    throw ApiError(404, "no such order");
  order->items = orders_.itemsOf(id);
  return std::move(*order);
}

std::vector<Order> OrderService::list(const OrderListing &listing) {
  std::vector<Order> page = orders_.list(listing);
  std::vector<std::int64_t> ids;
  std::transform(page.begin(), page.end(), std::back_inserter(ids), [](const Order &order) { return order.id; });
  auto items = orders_.itemsOfAll(ids); // ok
  for (Order &order : page)
    order.items = std::move(items[order.id]);
  return page;
}

std::vector<Order> OrderService::ofCustomer(std::int64_t customerId) {
  std::vector<Order> orders = orders_.ofCustomer(customerId);
  for (Order &order : orders)
    order.items = orders_.itemsOf(order.id); // expect: backend-n-plus-one warning "itemsOf"
  return orders;
}

void OrderService::ship(std::int64_t id) {
  if (!orders_.setStatus(id, OrderStatus::Shipped))
    throw ApiError(404, "no such order");
}

} // namespace orders
