#pragma once

#include "domain/Report.h"

#include <vector>

namespace orders {

// Sales figures, from wherever this installation keeps them.
class ReportRepository {
public:
  virtual ~ReportRepository() = default;

  virtual std::vector<RevenueRow> revenueByDay(const DateRange &range) = 0;
  virtual std::vector<TopProductRow> topProducts(const TopProductsQuery &query) = 0;
};

} // namespace orders
