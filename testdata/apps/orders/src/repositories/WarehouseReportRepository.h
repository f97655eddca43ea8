#pragma once

#include "repositories/ReportRepository.h"

#include <string>

namespace orders {

// Reports from the company's PostgreSQL warehouse, one short connection per report.
class WarehouseReportRepository final : public ReportRepository {
public:
  explicit WarehouseReportRepository(const std::string &url) : url_(url) {}

  std::vector<RevenueRow> revenueByDay(const DateRange &range) override;
  std::vector<TopProductRow> topProducts(const TopProductsQuery &query) override;

private:
  std::string url_;
};

} // namespace orders
