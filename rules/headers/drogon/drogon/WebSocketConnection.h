// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/HttpRequest.h"

namespace drogon {
class WebSocketConnection {
public:
  virtual ~WebSocketConnection() = default;
  virtual void send(const char *msg, uint64_t len,
                    const WebSocketMessageType type = WebSocketMessageType::Text) = 0;
  virtual void send(std::string_view msg,
                    const WebSocketMessageType type = WebSocketMessageType::Text) = 0;
  virtual void sendJson(const Json::Value &json,
                        const WebSocketMessageType type = WebSocketMessageType::Text) = 0;
  virtual const trantor::InetAddress &localAddr() const = 0;
  virtual const trantor::InetAddress &peerAddr() const = 0;
  virtual bool connected() const = 0;
  virtual bool disconnected() const = 0;
  virtual void shutdown(const CloseCode code = CloseCode::kNormalClosure,
                        const std::string &reason = "") = 0;
  virtual void forceClose() = 0;
  void setContext(const std::shared_ptr<void> &context);
  template <typename T> std::shared_ptr<T> getContext() const;
  template <typename T> T &getContextRef() const;
  bool hasContext();
  void clearContext();
  virtual void setPingMessage(const std::string &message,
                              const std::chrono::duration<double> &interval) = 0;
};
using WebSocketConnectionPtr = std::shared_ptr<WebSocketConnection>;
} // namespace drogon
