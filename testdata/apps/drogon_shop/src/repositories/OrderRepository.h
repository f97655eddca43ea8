#pragma once

#include "domain/Types.h"

#include <drogon/orm/DbClient.h>
#include <drogon/utils/coroutine.h>
#include <map>
#include <ostream>

namespace shop {

class OrderRepository {
public:
  explicit OrderRepository(drogon::orm::DbClientPtr db) : db_(std::move(db)) {}

  drogon::Task<std::int64_t> insert(const OrderDraft &draft, std::int64_t totalCents);
  drogon::Task<std::optional<Order>> findById(std::int64_t id);
  drogon::Task<std::vector<Order>> page(const Listing &listing);
  drogon::Task<std::vector<Order>> ofUser(std::int64_t userId);
  drogon::Task<std::vector<Order>> since(const std::string &day, int limit);
  drogon::Task<std::vector<OrderItem>> itemsOf(std::int64_t orderId);
  drogon::Task<std::map<std::int64_t, std::vector<OrderItem>>> itemsOfAll(const std::vector<std::int64_t> &orderIds);
  drogon::Task<> setStatus(std::int64_t id, const std::string &status);
  drogon::Task<std::size_t> cancelAll(const std::vector<std::int64_t> &ids);
  drogon::Task<bool> useCoupon(std::int64_t orderId, const std::string &code);
  drogon::Task<bool> useGift(std::int64_t orderId, std::int64_t giftId);

  /// Writes all orders as CSV, a batch at a time.
  void writeCsv(std::ostream &out);

private:
  drogon::orm::DbClientPtr db_;
};

} // namespace shop
