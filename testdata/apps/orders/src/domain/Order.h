#pragma once

#include "domain/OrderStatus.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace orders {

struct OrderItem {
  std::string sku;
  int quantity = 0;
  std::int64_t unitCents = 0;
};

struct Order {
  std::int64_t id = 0;
  std::int64_t customerId = 0;
  std::string reference;
  std::string region;
  std::string status;
  std::int64_t totalCents = 0;
  std::string createdAt;
  std::vector<OrderItem> items;
};

// What a client sends to place an order.
struct OrderDraft {
  std::int64_t customerId = 0;
  std::string reference;
  std::string region;
  std::vector<OrderItem> items;
};

struct OrderListing {
  std::optional<OrderStatus> status;
  std::string sort = "id";
  bool descending = false;
  int page = 1;
  int size = 20;
};

struct OrderCriteria {
  std::string reference;
  std::string region;
};

} // namespace orders
