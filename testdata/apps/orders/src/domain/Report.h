#pragma once

#include <cstdint>
#include <string>

namespace orders {

struct DateRange {
  std::string from;
  std::string to;
};

struct RevenueRow {
  std::string day;
  std::int64_t totalCents = 0;
};

struct TopProductsQuery {
  std::string region;
  int limit = 10;
};

struct TopProductRow {
  std::string sku;
  std::int64_t sold = 0;
};

} // namespace orders
