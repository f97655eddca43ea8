#include "repositories/OrderRepository.h"

#include "repositories/ProductRepository.h"

#include <drogon/utils/Utilities.h>
#include <sstream>

namespace shop {

namespace {

const std::string kSelect = "SELECT id, user_id, status, address, total_cents FROM orders";
constexpr int kBatch = 500;

Order readOrder(const drogon::orm::Row &row) {
  Order order;
  order.id = row["id"].as<std::int64_t>();
  order.userId = row["user_id"].as<std::int64_t>();
  order.status = row["status"].as<std::string>();
  order.address = row["address"].as<std::string>();
  order.totalCents = row["total_cents"].as<std::int64_t>();
  return order;
}

std::vector<Order> readAll(const drogon::orm::Result &rows) {
  std::vector<Order> orders;
  for (const auto &row : rows)
    orders.push_back(readOrder(row));
  return orders;
}

const char *sortColumn(const std::string &wanted) {
  static const std::map<std::string, const char *> columns = {{"id", "id"}, {"total", "total_cents"}, {"newest", "created_at"}};
  const auto found = columns.find(wanted);
  return found == columns.end() ? "id" : found->second;
}

} // namespace

drogon::Task<std::int64_t> OrderRepository::insert(const OrderDraft &draft, std::int64_t totalCents) {
  auto transaction = co_await db_->newTransactionCoro();
  const auto rows = co_await transaction->execSqlCoro("INSERT INTO orders (user_id, address, note, status, total_cents) VALUES ($1, $2, $3, 'open', $4) RETURNING id",
                                                      draft.userId, draft.address, draft.note, totalCents);
  const auto orderId = rows[0]["id"].as<std::int64_t>();
  for (const OrderItem &item : draft.items)
    co_await transaction->execSqlCoro("INSERT INTO order_items (order_id, sku, quantity, unit_cents) VALUES ($1, $2, $3, $4)", orderId, item.sku, item.quantity, item.unitCents); // expect: backend-n-plus-one

  // One statement for the stock of all of them.
  Json::Value items(Json::arrayValue);
  for (const OrderItem &item : draft.items) {
    Json::Value entry;
    entry["sku"] = item.sku;
    entry["quantity"] = item.quantity;
    items.append(entry);
  }
  co_await transaction->execSqlCoro("UPDATE products p SET stock = p.stock - i.quantity FROM jsonb_to_recordset($1::jsonb) AS i(sku text, quantity int) WHERE p.sku = i.sku",
                                    items.toStyledString()); // ok
  co_return orderId;
}

drogon::Task<std::optional<Order>> OrderRepository::findById(std::int64_t id) {
  const auto rows = co_await db_->execSqlCoro(kSelect + " WHERE id = $1", id);
  if (rows.empty())
    co_return std::nullopt;
  co_return readOrder(rows[0]);
}

drogon::Task<std::vector<Order>> OrderRepository::page(const Listing &listing) {
  std::ostringstream sql;
  sql << kSelect << " ORDER BY " << sortColumn(listing.sort) << (listing.descending ? " DESC" : " ASC"); // ok
  sql << " LIMIT " << listing.size << " OFFSET " << (listing.page - 1) * listing.size;
  const auto rows = co_await db_->execSqlCoro(sql.str());
  co_return readAll(rows);
}

drogon::Task<std::vector<Order>> OrderRepository::ofUser(std::int64_t userId) {
  const auto rows = co_await db_->execSqlCoro(kSelect + " WHERE user_id = $1 ORDER BY id DESC LIMIT 100", userId);
  co_return readAll(rows);
}

drogon::Task<std::vector<Order>> OrderRepository::since(const std::string &day, int limit) {
  std::ostringstream sql;
  sql << kSelect << " WHERE created_at >= '" << day << "'"; // expect: backend-sql-concatenation error "day"
  sql << " ORDER BY id LIMIT " << limit;
  const auto rows = co_await db_->execSqlCoro(sql.str());
  co_return readAll(rows);
}

drogon::Task<std::vector<OrderItem>> OrderRepository::itemsOf(std::int64_t orderId) {
  const auto rows = co_await db_->execSqlCoro("SELECT sku, quantity, unit_cents FROM order_items WHERE order_id = $1", orderId);
  std::vector<OrderItem> items;
  for (const auto &row : rows)
    items.push_back({row["sku"].as<std::string>(), row["quantity"].as<int>(), row["unit_cents"].as<std::int64_t>()});
  co_return items;
}

drogon::Task<std::map<std::int64_t, std::vector<OrderItem>>> OrderRepository::itemsOfAll(const std::vector<std::int64_t> &orderIds) {
  std::map<std::int64_t, std::vector<OrderItem>> items;
  const auto rows = co_await db_->execSqlCoro("SELECT order_id, sku, quantity, unit_cents FROM order_items WHERE order_id = ANY($1::bigint[])", arrayOf(orderIds));
  for (const auto &row : rows)
    items[row["order_id"].as<std::int64_t>()].push_back({row["sku"].as<std::string>(), row["quantity"].as<int>(), row["unit_cents"].as<std::int64_t>()});
  co_return items;
}

drogon::Task<> OrderRepository::setStatus(std::int64_t id, const std::string &status) {
  co_await db_->execSqlCoro("UPDATE orders SET status = $1 WHERE id = $2", status, id);
}

drogon::Task<std::size_t> OrderRepository::cancelAll(const std::vector<std::int64_t> &ids) {
  std::string list;
  for (const std::int64_t id : ids) {
    if (!list.empty())
      list += ", ";
    list += std::to_string(id); // ok
  }
  const auto rows = co_await db_->execSqlCoro("UPDATE orders SET status = 'cancelled' WHERE status = 'open' AND id IN (" + list + ")"); // ok
  co_return rows.affectedRows();
}

drogon::Task<bool> OrderRepository::useCoupon(std::int64_t orderId, const std::string &code) {
  const std::string sql = drogon::utils::formattedString("UPDATE coupons SET order_id = %lld WHERE code = '%s' AND order_id IS NULL", static_cast<long long>(orderId), code.c_str()); // expect: backend-sql-concatenation error "code"
  const auto rows = co_await db_->execSqlCoro(sql);
  co_return rows.affectedRows() == 1;
}

drogon::Task<bool> OrderRepository::useGift(std::int64_t orderId, std::int64_t giftId) {
  const std::string sql = drogon::utils::formattedString("UPDATE gifts SET order_id = %lld WHERE id = %lld", static_cast<long long>(orderId), static_cast<long long>(giftId)); // ok
  const auto rows = co_await db_->execSqlCoro(sql);
  co_return rows.affectedRows() == 1;
}

void OrderRepository::writeCsv(std::ostream &out) {
  out << "id,user,status,total\n";
  std::int64_t last = 0;
  for (;;) {
    const auto rows = db_->execSqlSync(kSelect + " WHERE id > $1 ORDER BY id LIMIT " + std::to_string(kBatch), last); // ok: a query per 500 rows
    for (const auto &row : rows) {
      last = row["id"].as<std::int64_t>();
      out << last << ',' << row["user_id"].as<std::int64_t>() << ',' << row["status"].as<std::string>() << ',' << row["total_cents"].as<std::int64_t>() << '\n';
    }
    if (rows.size() < kBatch)
      return;
  }
}

} // namespace shop
