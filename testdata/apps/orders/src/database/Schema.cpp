#include "database/Schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace orders {

namespace {

constexpr const char *kTables = R"sql(
CREATE TABLE IF NOT EXISTS users (
  id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, password_hash TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sessions (
  token TEXT PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id),
  created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE IF NOT EXISTS customers (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, city TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS products (
  id INTEGER PRIMARY KEY, sku TEXT NOT NULL UNIQUE, name TEXT NOT NULL, category TEXT NOT NULL,
  price_cents INTEGER NOT NULL, stock INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS orders (
  id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers(id),
  reference TEXT NOT NULL, region TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'open',
  total_cents INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE IF NOT EXISTS order_items (
  order_id INTEGER NOT NULL REFERENCES orders(id), sku TEXT NOT NULL,
  quantity INTEGER NOT NULL, unit_cents INTEGER NOT NULL);
)sql";

constexpr const char *kIndexes = R"sql(
CREATE INDEX IF NOT EXISTS sessions_user ON sessions(user_id);
CREATE INDEX IF NOT EXISTS orders_customer ON orders(customer_id);
CREATE INDEX IF NOT EXISTS order_items_order ON order_items(order_id);
)sql";

} // namespace

void createSchema(SQLite::Database &db) {
  db.exec("PRAGMA journal_mode = WAL");
  SQLite::Transaction transaction(db);
  for (const char *script : {kTables, kIndexes})
    db.exec(script);
  transaction.commit();
}

} // namespace orders
