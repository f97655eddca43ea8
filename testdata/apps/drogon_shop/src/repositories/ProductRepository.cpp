#include "repositories/ProductRepository.h"

namespace shop {

namespace {

const std::string kSelect = "SELECT id, sku, name, category, price_cents, stock FROM products";

Product readProduct(const drogon::orm::Row &row) {
  Product product;
  product.id = row["id"].as<std::int64_t>();
  product.sku = row["sku"].as<std::string>();
  product.name = row["name"].as<std::string>();
  product.category = row["category"].as<std::string>();
  product.priceCents = row["price_cents"].as<std::int64_t>();
  product.stock = row["stock"].as<int>();
  return product;
}

std::vector<Product> readAll(const drogon::orm::Result &rows) {
  std::vector<Product> products;
  products.reserve(rows.size());
  for (const auto &row : rows)
    products.push_back(readProduct(row));
  return products;
}

} // namespace

void Conditions::add(const std::string &condition) { text_ += (text_.empty() ? " WHERE " : " AND ") + condition; }

void Conditions::equals(const std::string &column, const std::string &value) {
  add(column + " = '" + value + "'"); // expect: backend-sql-concatenation error "value"
}

void Conditions::atMost(const std::string &column, std::int64_t bound) { add(column + " <= " + std::to_string(bound)); } // ok

void Conditions::bound(const std::string &column) { add(column + " = $" + std::to_string(++values_)); } // ok

std::string arrayOf(const std::vector<std::int64_t> &ids) {
  std::string text;
  for (const std::int64_t id : ids)
    text += (text.empty() ? "" : ",") + std::to_string(id);
  return "{" + text + "}";
}

drogon::Task<std::vector<Product>> ProductRepository::page(const Listing &listing) {
  std::string sql = kSelect + " ORDER BY " + listing.sort; // expect: backend-sql-concatenation error "sort"
  sql += listing.descending ? " DESC" : " ASC";
  sql += " LIMIT " + std::to_string(listing.size) + " OFFSET " + std::to_string((listing.page - 1) * listing.size);
  const auto rows = co_await db_->execSqlCoro(sql);
  co_return readAll(rows);
}

drogon::Task<std::vector<Product>> ProductRepository::search(const std::string &term, int limit) {
  const std::string pattern = "'%" + term + "%'"; // expect: backend-sql-concatenation error "term"
  const auto rows = co_await db_->execSqlCoro(kSelect + " WHERE name ILIKE " + pattern + " LIMIT " + std::to_string(limit));
  co_return readAll(rows);
}

drogon::Task<std::vector<Product>> ProductRepository::ofBrand(const std::string &brand) {
  Conditions conditions;
  conditions.bound("brand");
  const auto rows = co_await db_->execSqlCoro(kSelect + conditions.text() + " LIMIT 100", brand); // ok
  co_return readAll(rows);
}

drogon::Task<std::vector<Product>> ProductRepository::inCategory(const std::string &category, std::int64_t maxCents) {
  Conditions conditions;
  conditions.equals("category", category);
  conditions.atMost("price_cents", maxCents);
  const auto rows = co_await db_->execSqlCoro(kSelect + conditions.text() + " LIMIT 100");
  co_return readAll(rows);
}

drogon::Task<std::vector<Product>> ProductRepository::withSkus(const std::vector<std::string> &skus) {
  std::string list;
  for (const std::string &sku : skus) {
    if (!list.empty())
      list += ", ";
    list += "'" + sku + "'"; // expect: backend-sql-concatenation error "sku"
  }
  const auto rows = co_await db_->execSqlCoro(kSelect + " WHERE sku IN (" + list + ")");
  co_return readAll(rows);
}

drogon::Task<std::optional<Product>> ProductRepository::findBySku(const std::string &sku) {
  const auto rows = co_await db_->execSqlCoro(kSelect + " WHERE sku = $1", sku); // ok
  if (rows.empty())
    co_return std::nullopt;
  co_return readProduct(rows[0]);
}

drogon::Task<double> ProductRepository::rating(std::int64_t productId) {
  const auto rows = co_await db_->execSqlCoro("SELECT coalesce(avg(stars), 0) AS stars FROM reviews WHERE product_id = $1", productId);
  co_return rows[0]["stars"].as<double>();
}

drogon::Task<std::map<std::int64_t, double>> ProductRepository::ratings(const std::vector<Product> &products) {
  std::vector<std::int64_t> ids;
  for (const Product &product : products)
    ids.push_back(product.id);
  const auto rows = co_await db_->execSqlCoro("SELECT product_id, avg(stars) AS stars FROM reviews WHERE product_id = ANY($1::bigint[]) GROUP BY product_id", arrayOf(ids));
  std::map<std::int64_t, double> found;
  for (const auto &row : rows)
    found[row["product_id"].as<std::int64_t>()] = row["stars"].as<double>(); // ok: rows that are there
  co_return found;
}

drogon::Task<std::vector<std::int64_t>> ProductRepository::categoryTree(std::int64_t rootId) {
  std::vector<std::int64_t> ids{rootId};
  const auto rows = co_await db_->execSqlCoro("SELECT id FROM categories WHERE parent_id = $1", rootId);
  for (const auto &row : rows) {
    const auto below = co_await categoryTree(row["id"].as<std::int64_t>()); // expect: backend-n-plus-one
    ids.insert(ids.end(), below.begin(), below.end());
  }
  co_return ids;
}

drogon::Task<std::vector<std::int64_t>> ProductRepository::categoryTreeAtOnce(std::int64_t rootId) {
  const auto rows = co_await db_->execSqlCoro("WITH RECURSIVE tree(id) AS (SELECT $1::bigint UNION ALL SELECT c.id FROM categories c JOIN tree t ON c.parent_id = t.id) "
                                              "SELECT id FROM tree",
                                              rootId); // ok
  std::vector<std::int64_t> ids;
  for (const auto &row : rows)
    ids.push_back(row["id"].as<std::int64_t>());
  co_return ids;
}

drogon::Task<> ProductRepository::setImage(std::int64_t productId, const std::string &path, const std::string &caption) {
  co_await db_->execSqlCoro("INSERT INTO product_images (product_id, path, caption) VALUES ($1, $2, $3)", productId, path, caption);
}

drogon::Task<> ProductRepository::setStock(std::int64_t productId, int stock) {
  co_await db_->execSqlCoro("UPDATE products SET stock = $1 WHERE id = $2", stock, productId);
}

void ProductRepository::similar(const std::string &sku, const Rows &rows, const Failed &failed) {
  const std::string sql = kSelect + " WHERE category = (SELECT category FROM products WHERE sku = '" + sku + "') LIMIT 10"; // expect: backend-sql-concatenation error "sku"
  db_->execSqlAsync(
      sql, [rows](const drogon::orm::Result &found) { rows(readAll(found)); },
      [failed](const drogon::orm::DrogonDbException &error) { failed(error.base().what()); });
}

void ProductRepository::newest(int count, const Rows &rows, const Failed &failed) {
  const std::string sql = kSelect + " ORDER BY created_at DESC LIMIT " + std::to_string(count); // ok
  db_->execSqlAsync(
      sql, [rows](const drogon::orm::Result &found) { rows(readAll(found)); },
      [failed](const drogon::orm::DrogonDbException &error) { failed(error.base().what()); });
}

} // namespace shop
