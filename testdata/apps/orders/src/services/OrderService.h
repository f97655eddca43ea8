#pragma once

#include "domain/Order.h"
#include "repositories/CustomerRepository.h"
#include "repositories/OrderRepository.h"
#include "repositories/ProductRepository.h"

#include <string>
#include <vector>

namespace orders {

class OrderService {
public:
  OrderService(OrderRepository &orders, CustomerRepository &customers, ProductRepository &products)
      : orders_(orders), customers_(customers), products_(products) {}

  Order place(const OrderDraft &draft);
  Order get(std::int64_t id);
  std::vector<Order> list(const OrderListing &listing);
  std::vector<Order> ofCustomer(std::int64_t customerId);
  std::vector<Order> find(const OrderCriteria &criteria) { return orders_.find(criteria); }
  std::vector<Order> withStatuses(const std::vector<std::string> &statuses) { return orders_.withStatuses(statuses); }
  void ship(std::int64_t id);
  int cancelAll(const std::vector<std::int64_t> &ids) { return orders_.cancelAll(ids); }

private:
  OrderRepository &orders_;
  CustomerRepository &customers_;
  ProductRepository &products_;
};

} // namespace orders
