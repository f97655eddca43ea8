#pragma once

#include "domain/Product.h"
#include "repositories/ProductRepository.h"

#include <string>
#include <vector>

namespace orders {

class ProductService {
public:
  explicit ProductService(ProductRepository &products) : products_(products) {}

  Product add(Product product);
  Product getBySku(const std::string &sku);
  std::vector<Product> list(const ProductListing &listing) { return products_.list(listing); }
  std::vector<Product> search(const ProductSearch &search) { return products_.search(search); }
  std::vector<Product> cheapest(int rows) { return products_.cheapest(rows); }
  std::vector<Product> slowMoving(int maxSold) { return products_.slowMoving(maxSold, 50); }
  void takeStock(const StockChange &change);
  void restock(std::int64_t productId, int quantity);

private:
  ProductRepository &products_;
};

} // namespace orders
