#include "http/Validation.h"
#include "repositories/ProductRepository.h"

#include <drogon/WebSocketController.h>
#include <drogon/utils/coroutine.h>
#include <json/reader.h>
#include <memory>
#include <sstream>
#include <trantor/utils/Logger.h>

namespace shop {

/// Clients ask for the stock of a product and are told it.
class StockFeed : public drogon::WebSocketController<StockFeed> {
public:
  WS_PATH_LIST_BEGIN
  WS_PATH_ADD("/api/v1/stock-feed", drogon::Get);
  WS_PATH_LIST_END

  void handleNewMessage(const drogon::WebSocketConnectionPtr &connection, std::string &&message, const drogon::WebSocketMessageType &type) override {
    if (type != drogon::WebSocketMessageType::Text)
      return;
    Json::Value question;
    std::istringstream text(message);
    std::string errors;
    if (!Json::parseFromStream(Json::CharReaderBuilder(), text, &question, &errors)) {
      connection->send("not understood");
      return;
    }
    const int depth = question["depth"].asInt(); // expect-miss: backend-unvalidated-input (a message's value read as a number)
    if (!question["sku"].isString() || !isSku(question["sku"].asString())) {
      connection->send("no such product");
      return;
    }
    answer(connection, question["sku"].asString(), depth); // ok
  }

  void handleNewConnection(const drogon::HttpRequestPtr &request, const drogon::WebSocketConnectionPtr &connection) override {
    LOG_INFO << "feed for " << request->peerAddr().toIp(); // ok
    connection->setContext(std::make_shared<int>(0));
  }

  void handleConnectionClosed(const drogon::WebSocketConnectionPtr &) override { LOG_DEBUG << "feed closed"; }

private:
  static void answer(const drogon::WebSocketConnectionPtr &connection, const std::string &sku, int depth) {
    drogon::async_run([connection, sku, depth]() -> drogon::Task<> {
      ProductRepository products(drogon::app().getDbClient());
      const auto product = co_await products.findBySku(sku); // ok
      if (product)
        connection->sendJson(toJson(*product));
      LOG_DEBUG << sku << " to depth " << depth;
    });
  }
};

} // namespace shop
