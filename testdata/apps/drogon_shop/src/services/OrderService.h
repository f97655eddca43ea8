#pragma once

#include "repositories/OrderRepository.h"
#include "repositories/ProductRepository.h"
#include "services/PaymentClient.h"

namespace shop {

class OrderService {
public:
  OrderService(OrderRepository orders, ProductRepository products) : orders_(std::move(orders)), products_(std::move(products)) {}

  drogon::Task<Order> place(OrderDraft draft, Card card);
  drogon::Task<Order> get(std::int64_t id);
  drogon::Task<std::vector<Order>> page(Listing listing);
  drogon::Task<std::vector<Order>> ofUser(std::int64_t userId);
  drogon::Task<std::vector<Order>> since(std::string day, int limit);
  drogon::Task<> ship(std::int64_t id, std::string address, std::string carrier);
  drogon::Task<> note(std::int64_t id, std::string status);
  drogon::Task<bool> redeem(std::int64_t id, std::string code);
  drogon::Task<bool> redeemGift(std::int64_t id, std::int64_t giftId);
  drogon::Task<std::size_t> cancelAll(std::vector<std::int64_t> ids);

private:
  drogon::Task<Order> withItems(Order order);

  OrderRepository orders_;
  ProductRepository products_;
  PaymentClient payments_;
};

} // namespace shop
