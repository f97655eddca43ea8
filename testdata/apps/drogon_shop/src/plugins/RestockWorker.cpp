#include "plugins/RestockWorker.h"

#include "repositories/ProductRepository.h"

#include <algorithm>
#include <cstdlib>
#include <trantor/utils/Logger.h>

namespace shop {

namespace {

constexpr int kAttempts = 3;

std::string warehouseConnection() {
  const char *given = std::getenv("SHOP_WAREHOUSE_DB");
  return given != nullptr ? given : "";
}

} // namespace

void RestockWorker::initAndStart(const Json::Value &config) {
  const std::string connection = warehouseConnection();
  if (!connection.empty())
    warehouse_ = drogon::orm::DbClient::newPgClient(connection, 2); // ok
  else
    warehouse_ = drogon::orm::DbClient::newPgClient("host=warehouse.internal dbname=stock user=shop password=Thistle-Barge-90", 2); // expect: backend-hardcoded-secret
  batch_ = std::clamp(config.get("batch", 50).asInt(), 1, 500);
  timer_ = drogon::app().getLoop()->runEvery(60.0, [this] { drogon::async_run([this]() -> drogon::Task<> { co_await restock(); }); }); // ok: a timer, not a loop over rows
}

void RestockWorker::shutdown() { drogon::app().getLoop()->invalidateTimer(timer_); }

drogon::Task<> RestockWorker::restock() {
  for (int attempt = 0; attempt < kAttempts; ++attempt) {
    try {
      while (co_await takeBatch(batch_) == batch_) // ok: a query per batch
        LOG_DEBUG << "another batch";
      co_return;
    } catch (const drogon::orm::DrogonDbException &error) {
      LOG_WARN << "restocking failed: " << error.base().what();
    }
    co_await drogon::sleepCoro(drogon::app().getLoop(), 5.0);
  }
}

drogon::Task<int> RestockWorker::takeBatch(int size) {
  const auto rows = co_await warehouse_->execSqlCoro("DELETE FROM deliveries WHERE id IN (SELECT id FROM deliveries ORDER BY id LIMIT $1) RETURNING sku, amount", size);
  Json::Value deliveries(Json::arrayValue);
  std::vector<std::string> skus;
  for (const auto &row : rows) {
    Json::Value entry;
    entry["sku"] = row["sku"].as<std::string>();
    entry["amount"] = row["amount"].as<int>();
    deliveries.append(entry);
    skus.push_back(row["sku"].as<std::string>());
  }
  // One statement for the whole batch.
  co_await drogon::app().getDbClient()->execSqlCoro("UPDATE products p SET stock = p.stock + d.amount FROM jsonb_to_recordset($1::jsonb) AS d(sku text, amount int) WHERE p.sku = d.sku",
                                                    deliveries.toStyledString()); // ok
  announce(skus);
  co_return static_cast<int>(rows.size());
}

void RestockWorker::announce(const std::vector<std::string> &skus) {
  auto db = drogon::app().getDbClient();
  for (const std::string &sku : skus) {
    *db << "SELECT email FROM waiting_list WHERE sku = $1" << sku // expect: backend-n-plus-one
        >> [sku](const drogon::orm::Result &rows) { LOG_INFO << sku << " is awaited by " << rows.size(); } >>
        [](const drogon::orm::DrogonDbException &error) { LOG_ERROR << error.base().what(); };
  }
}

} // namespace shop
