#include "repositories/OrderRepository.h"

#include "database/SelectBuilder.h"

#include <SQLiteCpp/VariadicBind.h>
#include <nlohmann/json.hpp>
#include <set>

namespace orders {

namespace {

constexpr const char *kSelect = "SELECT id, customer_id, reference, region, status, total_cents, created_at FROM orders";

Order readOrder(SQLite::Statement &query) {
  Order order;
  order.id = query.getColumn(0).getInt64();
  order.customerId = query.getColumn(1).getInt64();
  order.reference = query.getColumn(2).getString();
  order.region = query.getColumn(3).getString();
  order.status = query.getColumn(4).getString();
  order.totalCents = query.getColumn(5).getInt64();
  order.createdAt = query.getColumn(6).getString();
  return order;
}

std::vector<Order> readAll(SQLite::Statement &query) {
  std::vector<Order> orders;
  while (query.executeStep())
    orders.push_back(readOrder(query));
  return orders;
}

std::string itemsAsJson(const std::vector<OrderItem> &items) {
  nlohmann::json list = nlohmann::json::array();
  for (const OrderItem &item : items)
    list.push_back({{"sku", item.sku}, {"quantity", item.quantity}});
  return list.dump();
}

} // namespace

std::int64_t OrderRepository::insert(const OrderDraft &draft) {
  std::int64_t orderId = 0;
  pool_.inTransaction([&](SQLite::Database &db) {
    SQLite::Statement order(db, "INSERT INTO orders (customer_id, reference, region) VALUES (?, ?, ?)");
    SQLite::bind(order, draft.customerId, draft.reference, draft.region); // ok
    order.exec();
    orderId = db.getLastInsertRowid();

    // One statement for all items: the list travels as a JSON parameter.
    SQLite::Statement items(db, "INSERT INTO order_items (order_id, sku, quantity, unit_cents) "
                                "SELECT ?, p.sku, json_extract(j.value, '$.quantity'), p.price_cents "
                                "FROM json_each(?) j JOIN products p ON p.sku = json_extract(j.value, '$.sku')");
    SQLite::bind(items, orderId, itemsAsJson(draft.items)); // ok
    items.exec();

    db.exec("UPDATE orders SET total_cents = (SELECT SUM(quantity * unit_cents) FROM order_items WHERE order_id = " + std::to_string(orderId) + ") WHERE id = " + std::to_string(orderId)); // ok
  });
  return orderId;
}

std::optional<Order> OrderRepository::findById(std::int64_t id) {
  const auto db = pool_.acquire();
  SQLite::Statement query(*db, std::string(kSelect) + " WHERE id = ?");
  query.bind(1, id);
  if (!query.executeStep())
    return std::nullopt;
  return readOrder(query);
}

std::vector<Order> OrderRepository::list(const OrderListing &listing) {
  static const std::set<std::string> sortable = {"id", "created_at", "total_cents"};
  if (sortable.count(listing.sort) == 0)
    return {};

  std::string sql = kSelect;
  if (listing.status)
    sql += std::string(" WHERE status = '") + toText(*listing.status) + "'"; // ok
  sql += " ORDER BY " + listing.sort;                                        // ok
  sql += listing.descending ? " DESC" : " ASC";
  sql += " LIMIT " + std::to_string(listing.size) + " OFFSET " + std::to_string((listing.page - 1) * listing.size); // ok

  const auto db = pool_.acquire();
  SQLite::Statement query(*db, sql);
  return readAll(query);
}

std::vector<Order> OrderRepository::ofCustomer(std::int64_t customerId) {
  SelectBuilder select(kSelect);
  select.whereBound("customer_id").orderBy("created_at", true).limit(100);
  const auto db = pool_.acquire();
  SQLite::Statement query(*db, select.text()); // ok
  query.bind(1, customerId);
  return readAll(query);
}

std::vector<Order> OrderRepository::find(const OrderCriteria &criteria) {
  SelectBuilder select(kSelect);
  select.whereEquals("reference", criteria.reference);
  if (!criteria.region.empty())
    select.whereEquals("region", criteria.region);
  select.limit(50);
  const auto db = pool_.acquire();
  SQLite::Statement query(*db, select.text());
  return readAll(query);
}

std::vector<Order> OrderRepository::withStatuses(const std::vector<std::string> &statuses) {
  std::string sql = kSelect;
  sql += " WHERE status IN (";
  for (std::size_t i = 0; i < statuses.size(); ++i) {
    if (i > 0)
      sql += ", ";
    sql += "'" + statuses[i] + "'"; // expect: backend-sql-concatenation
  }
  sql += ") ORDER BY id LIMIT 100";
  const auto db = pool_.acquire();
  SQLite::Statement query(*db, sql);
  return readAll(query);
}

std::vector<OrderItem> OrderRepository::itemsOf(std::int64_t orderId) {
  const auto db = pool_.acquire();
  SQLite::Statement query(*db, "SELECT sku, quantity, unit_cents FROM order_items WHERE order_id = ?");
  query.bind(1, orderId);
  std::vector<OrderItem> items;
  while (query.executeStep())
    items.push_back({query.getColumn(0).getString(), query.getColumn(1).getInt(), query.getColumn(2).getInt64()});
  return items;
}

std::map<std::int64_t, std::vector<OrderItem>> OrderRepository::itemsOfAll(const std::vector<std::int64_t> &orderIds) {
  std::map<std::int64_t, std::vector<OrderItem>> items;
  if (orderIds.empty())
    return items;
  std::string sql = "SELECT order_id, sku, quantity, unit_cents FROM order_items WHERE order_id IN (?";
  for (std::size_t i = 1; i < orderIds.size(); ++i)
    sql += ", ?"; // ok
  sql += ")";

  const auto db = pool_.acquire();
  SQLite::Statement query(*db, sql);
  int position = 0;
  for (const std::int64_t id : orderIds)
    query.bind(++position, id);
  while (query.executeStep())
    items[query.getColumn(0).getInt64()].push_back({query.getColumn(1).getString(), query.getColumn(2).getInt(), query.getColumn(3).getInt64()});
  return items;
}

bool OrderRepository::setStatus(std::int64_t id, OrderStatus status) {
  bool changed = false;
  pool_.inTransaction([id, status, &changed](SQLite::Database &db) {
    changed = db.exec(std::string("UPDATE orders SET status = '") + toText(status) + "' WHERE id = " + std::to_string(id)) > 0; // ok
  });
  return changed;
}

int OrderRepository::cancelAll(const std::vector<std::int64_t> &ids) {
  std::string list;
  for (const std::int64_t id : ids) {
    if (!list.empty())
      list += ", ";
    list += std::to_string(id);
  }
  const auto db = pool_.acquire();
  return db->exec("UPDATE orders SET status = 'cancelled' WHERE status = 'open' AND id IN (" + list + ")"); // ok
}

} // namespace orders
