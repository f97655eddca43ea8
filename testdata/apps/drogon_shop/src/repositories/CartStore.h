#pragma once

#include "domain/Types.h"

#include <drogon/nosql/RedisClient.h>
#include <drogon/utils/coroutine.h>

namespace shop {

/// Carts live in the cache until they are ordered.
class CartStore {
public:
  explicit CartStore(drogon::nosql::RedisClientPtr cache) : cache_(std::move(cache)) {}

  drogon::Task<> put(std::int64_t userId, const OrderItem &item);
  drogon::Task<> setNote(std::int64_t userId, const std::string &note);
  drogon::Task<std::vector<OrderItem>> items(std::int64_t userId);
  drogon::Task<std::vector<long long>> views(const std::vector<std::string> &skus);
  drogon::Task<std::vector<long long>> viewsAtOnce(const std::vector<std::string> &skus);
  drogon::Task<> clear(std::int64_t userId);

private:
  drogon::nosql::RedisClientPtr cache_;
};

} // namespace shop
