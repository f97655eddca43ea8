#include "repositories/CartStore.h"

#include <charconv>
#include <map>

namespace shop {

drogon::Task<> CartStore::put(std::int64_t userId, const OrderItem &item) {
  co_await cache_->execCommandCoro("HSET cart:%lld %s %d", static_cast<long long>(userId), item.sku.c_str(), item.quantity);
}

drogon::Task<> CartStore::setNote(std::int64_t userId, const std::string &note) {
  co_await cache_->execCommandCoro("SET cart-note:%lld %s", static_cast<long long>(userId), note.c_str());
}

drogon::Task<std::vector<OrderItem>> CartStore::items(std::int64_t userId) {
  const auto found = co_await cache_->execCommandCoro("HGETALL cart:%lld", static_cast<long long>(userId));
  const auto fields = found.asArray();
  std::vector<OrderItem> items;
  for (std::size_t i = 0; i + 1 < fields.size(); i += 2) {
    const std::string count = fields[i + 1].asString();
    OrderItem item;
    item.sku = fields[i].asString();
    std::from_chars(count.data(), count.data() + count.size(), item.quantity);
    items.push_back(item);
  }
  co_return items;
}

drogon::Task<std::vector<long long>> CartStore::views(const std::vector<std::string> &skus) {
  std::vector<long long> counts;
  for (const std::string &sku : skus) {
    const auto count = co_await cache_->execCommandCoro("PFCOUNT views:%s", sku.c_str()); // expect: backend-n-plus-one
    counts.push_back(count.asInteger());
  }
  co_return counts;
}

drogon::Task<std::vector<long long>> CartStore::viewsAtOnce(const std::vector<std::string> &skus) {
  const auto found = co_await cache_->execCommandCoro("HGETALL views"); // ok
  const auto fields = found.asArray();
  std::map<std::string, long long> bySku;
  for (std::size_t i = 0; i + 1 < fields.size(); i += 2)
    bySku[fields[i].asString()] = fields[i + 1].asInteger();
  std::vector<long long> counts;
  for (const std::string &sku : skus)
    counts.push_back(bySku[sku]);
  co_return counts;
}

drogon::Task<> CartStore::clear(std::int64_t userId) {
  co_await cache_->execCommandCoro("DEL cart:%lld cart-note:%lld", static_cast<long long>(userId), static_cast<long long>(userId));
}

} // namespace shop
