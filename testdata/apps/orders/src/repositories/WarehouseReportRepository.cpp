#include "repositories/WarehouseReportRepository.h"

#include <pqxx/pqxx>

namespace orders {

std::vector<RevenueRow> WarehouseReportRepository::revenueByDay(const DateRange &range) {
  pqxx::connection connection(url_);
  pqxx::read_transaction work(connection);
  const pqxx::result result = work.exec("SELECT day, cents FROM revenue_by_day WHERE day BETWEEN " + work.quote(range.from) + " AND " + work.quote(range.to) + " ORDER BY day"); // ok
  std::vector<RevenueRow> rows;
  for (const auto &row : result)
    rows.push_back({row[0].as<std::string>(), row[1].as<std::int64_t>()});
  return rows;
}

std::vector<TopProductRow> WarehouseReportRepository::topProducts(const TopProductsQuery &query) {
  pqxx::connection connection(url_);
  pqxx::read_transaction work(connection);
  const pqxx::result result = work.exec("SELECT sku, sold FROM sales_by_region WHERE region = '" + query.region + "' ORDER BY sold DESC LIMIT " + std::to_string(query.limit)); // expect: backend-sql-concatenation
  std::vector<TopProductRow> rows;
  for (const auto &row : result)
    rows.push_back({row[0].as<std::string>(), row[1].as<std::int64_t>()});
  return rows;
}

} // namespace orders
