#pragma once

#include <cstdint>
#include <string>

namespace orders {

struct Product {
  std::int64_t id = 0;
  std::string sku;
  std::string name;
  std::string category;
  std::int64_t priceCents = 0;
  int stock = 0;
};

struct ProductListing {
  std::string sort = "name";
  bool descending = false;
};

struct ProductSearch {
  std::string category;
  int limit = 20;
  int offset = 0;
};

struct StockChange {
  std::string sku;
  int quantity = 0;
};

} // namespace orders
