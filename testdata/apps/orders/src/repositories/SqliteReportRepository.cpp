#include "repositories/SqliteReportRepository.h"

#include <memory>
#include <new>
#include <sqlite3.h>
#include <sstream>

namespace orders {

namespace {

struct SqliteFree {
  void operator()(char *text) const { sqlite3_free(text); }
};

} // namespace

std::vector<RevenueRow> SqliteReportRepository::revenueByDay(const DateRange &range) {
  const std::unique_ptr<char, SqliteFree> sql(sqlite3_mprintf("SELECT date(created_at) AS day, SUM(total_cents) FROM orders WHERE status <> 'cancelled' AND date(created_at) BETWEEN %Q AND %Q GROUP BY day ORDER BY day", range.from.c_str(), range.to.c_str())); // ok
  if (!sql)
    throw std::bad_alloc();
  const auto db = pool_.acquire();
  SQLite::Statement query(*db, sql.get());
  std::vector<RevenueRow> rows;
  while (query.executeStep())
    rows.push_back({query.getColumn(0).getString(), query.getColumn(1).getInt64()});
  return rows;
}

std::vector<TopProductRow> SqliteReportRepository::topProducts(const TopProductsQuery &query) {
  std::ostringstream sql;
  sql << "SELECT i.sku, SUM(i.quantity) AS sold FROM order_items i JOIN orders o ON o.id = i.order_id"
      << " WHERE o.region = ? GROUP BY i.sku ORDER BY sold DESC, i.sku LIMIT " << query.limit; // ok
  const auto db = pool_.acquire();
  SQLite::Statement statement(*db, sql.str());
  statement.bind(1, query.region);
  std::vector<TopProductRow> rows;
  while (statement.executeStep())
    rows.push_back({statement.getColumn(0).getString(), statement.getColumn(1).getInt64()});
  return rows;
}

} // namespace orders
