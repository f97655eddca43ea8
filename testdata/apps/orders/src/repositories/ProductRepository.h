#pragma once

#include "database/ConnectionPool.h"
#include "domain/Product.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace orders {

class ProductRepository {
public:
  explicit ProductRepository(ConnectionPool &pool);

  std::int64_t insert(const Product &product);
  std::optional<Product> findBySku(const std::string &sku);
  std::vector<Product> list(const ProductListing &listing);
  std::vector<Product> search(const ProductSearch &search);
  std::vector<Product> cheapest(int rows);
  std::vector<Product> slowMoving(int maxSold, int rows);
  bool takeStock(const StockChange &change);
  bool restock(std::int64_t productId, int quantity);

private:
  bool update(const char *sql);

  ConnectionPool &pool_;
  std::function<std::string(const std::string &)> skuLookup_;
  std::function<std::string(int)> cheapestLookup_;
};

} // namespace orders
