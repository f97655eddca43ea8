#pragma once

#include "database/ConnectionPool.h"
#include "repositories/ReportRepository.h"

namespace orders {

// Reports from the service's own tables.
class SqliteReportRepository final : public ReportRepository {
public:
  explicit SqliteReportRepository(ConnectionPool &pool) : pool_(pool) {}

  std::vector<RevenueRow> revenueByDay(const DateRange &range) override;
  std::vector<TopProductRow> topProducts(const TopProductsQuery &query) override;

private:
  ConnectionPool &pool_;
};

} // namespace orders
