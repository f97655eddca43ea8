#pragma once

#include <drogon/HttpAppFramework.h>
#include <drogon/orm/DbClient.h>
#include <drogon/plugins/Plugin.h>
#include <drogon/utils/coroutine.h>
#include <trantor/net/EventLoop.h>

namespace shop {

/// Asks the warehouse's database for deliveries, a batch at a time.
class RestockWorker : public drogon::Plugin<RestockWorker> {
public:
  void initAndStart(const Json::Value &config) override;
  void shutdown() override;

private:
  drogon::Task<> restock();
  drogon::Task<int> takeBatch(int size);
  void announce(const std::vector<std::string> &skus);

  drogon::orm::DbClientPtr warehouse_;
  trantor::TimerId timer_ = 0;
  int batch_ = 50;
};

} // namespace shop
