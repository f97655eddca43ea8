// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/HttpClient.h"
#include "drogon/WebSocketConnection.h"

namespace drogon {
class WebSocketClient;
using WebSocketClientPtr = std::shared_ptr<WebSocketClient>;
using WebSocketRequestCallback =
    std::function<void(ReqResult, const HttpResponsePtr &,
                       const WebSocketClientPtr &)>;
class WebSocketClient {
public:
  virtual ~WebSocketClient() = default;
  virtual WebSocketConnectionPtr getConnection() = 0;
  virtual void setMessageHandler(
      const std::function<void(std::string &&message, const WebSocketClientPtr &,
                               const WebSocketMessageType &)> &callback) = 0;
  virtual void setConnectionClosedHandler(
      const std::function<void(const WebSocketClientPtr &)> &callback) = 0;
  virtual void connectToServer(const HttpRequestPtr &request,
                               const WebSocketRequestCallback &callback) = 0;
  static WebSocketClientPtr
  newWebSocketClient(const std::string &hostString,
                     trantor::EventLoop *loop = nullptr,
                     bool useOldTLS = false, bool validateCert = true);
};
} // namespace drogon
