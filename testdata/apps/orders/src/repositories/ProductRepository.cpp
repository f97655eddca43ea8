#include "repositories/ProductRepository.h"

#include <SQLiteCpp/VariadicBind.h>

#include <cstdio>
#include <fmt/format.h>
#include <sqlite3.h>
#include <stdexcept>

namespace orders {

namespace {

const std::string kSelect = "SELECT id, sku, name, category, price_cents, stock FROM products";

Product readProduct(SQLite::Statement &query) {
  Product product;
  product.id = query.getColumn(0).getInt64();
  product.sku = query.getColumn(1).getString();
  product.name = query.getColumn(2).getString();
  product.category = query.getColumn(3).getString();
  product.priceCents = query.getColumn(4).getInt64();
  product.stock = query.getColumn(5).getInt();
  return product;
}

std::vector<Product> readAll(SQLite::Database &db, const std::string &sql) {
  SQLite::Statement query(db, sql);
  std::vector<Product> products;
  while (query.executeStep())
    products.push_back(readProduct(query));
  return products;
}

} // namespace

ProductRepository::ProductRepository(ConnectionPool &pool) : pool_(pool) {
  skuLookup_ = [](const std::string &sku) {
    return kSelect + " WHERE sku = '" + sku + "'"; // expect: backend-sql-concatenation
  };
  cheapestLookup_ = [](int rows) {
    return kSelect + " ORDER BY price_cents LIMIT " + std::to_string(rows); // ok
  };
}

std::int64_t ProductRepository::insert(const Product &product) {
  const auto db = pool_.acquire();
  SQLite::Statement insertion(*db, "INSERT INTO products (sku, name, category, price_cents, stock) VALUES (?, ?, ?, ?, ?)");
  SQLite::bind(insertion, product.sku, product.name, product.category, product.priceCents, product.stock); // ok
  insertion.exec();
  return db->getLastInsertRowid();
}

std::optional<Product> ProductRepository::findBySku(const std::string &sku) {
  const auto db = pool_.acquire();
  SQLite::Statement query(*db, skuLookup_(sku));
  if (!query.executeStep())
    return std::nullopt;
  return readProduct(query);
}

std::vector<Product> ProductRepository::list(const ProductListing &listing) {
  const auto db = pool_.acquire();
  const char *direction = listing.descending ? " DESC" : " ASC";
  return readAll(*db, kSelect + " ORDER BY " + listing.sort + direction + " LIMIT 100"); // expect: backend-sql-concatenation
}

std::vector<Product> ProductRepository::search(const ProductSearch &search) {
  const auto db = pool_.acquire();
  return readAll(*db, fmt::format("{} WHERE category = '{}' ORDER BY name LIMIT {} OFFSET {}", kSelect, search.category, search.limit, search.offset)); // expect: backend-sql-concatenation
}

std::vector<Product> ProductRepository::cheapest(int rows) {
  const auto db = pool_.acquire();
  return readAll(*db, cheapestLookup_(rows));
}

std::vector<Product> ProductRepository::slowMoving(int maxSold, int rows) {
  const auto db = pool_.acquire();
  return readAll(*db, fmt::format("{} WHERE (SELECT COALESCE(SUM(quantity), 0) FROM order_items i WHERE i.sku = products.sku) <= {} LIMIT {}", kSelect, maxSold, rows)); // ok
}

bool ProductRepository::takeStock(const StockChange &change) {
  char sql[320];
  const int written = std::snprintf(sql, sizeof(sql), "UPDATE products SET stock = stock - %d WHERE sku = '%s' AND stock >= %d", change.quantity, change.sku.c_str(), change.quantity); // expect: backend-sql-concatenation
  if (written < 0 || static_cast<std::size_t>(written) >= sizeof(sql))
    throw std::length_error("statement too long");
  return update(sql);
}

bool ProductRepository::restock(std::int64_t productId, int quantity) {
  char sql[160];
  std::snprintf(sql, sizeof(sql), "UPDATE products SET stock = stock + %d WHERE id = %lld", quantity, static_cast<long long>(productId)); // ok
  return update(sql);
}

bool ProductRepository::update(const char *sql) {
  const auto db = pool_.acquire();
  if (sqlite3_exec(db->getHandle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
    throw std::runtime_error(sqlite3_errmsg(db->getHandle()));
  return sqlite3_changes(db->getHandle()) > 0;
}

} // namespace orders
