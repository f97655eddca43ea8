#pragma once

#include "database/ConnectionPool.h"
#include "domain/Order.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace orders {

class OrderRepository {
public:
  explicit OrderRepository(ConnectionPool &pool) : pool_(pool) {}

  std::int64_t insert(const OrderDraft &draft);
  std::optional<Order> findById(std::int64_t id);
  std::vector<Order> list(const OrderListing &listing);
  std::vector<Order> ofCustomer(std::int64_t customerId);
  std::vector<Order> find(const OrderCriteria &criteria);
  std::vector<Order> withStatuses(const std::vector<std::string> &statuses);
  std::vector<OrderItem> itemsOf(std::int64_t orderId);
  std::map<std::int64_t, std::vector<OrderItem>> itemsOfAll(const std::vector<std::int64_t> &orderIds);
  bool setStatus(std::int64_t id, OrderStatus status);
  int cancelAll(const std::vector<std::int64_t> &ids);

private:
  ConnectionPool &pool_;
};

} // namespace orders
