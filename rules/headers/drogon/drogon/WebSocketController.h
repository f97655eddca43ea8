// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/HttpAppFramework.h"
#include "drogon/WebSocketConnection.h"

#define WS_PATH_LIST_BEGIN static void initPathRouting() {
#define WS_PATH_ADD(path, ...) registerSelf__(path, {__VA_ARGS__})
#define WS_PATH_LIST_END }
#define WS_ADD_PATH_VIA_REGEX(regExp, ...)                                     \
  registerSelfRegex__(regExp, {__VA_ARGS__})

namespace drogon {
class WebSocketControllerBase : public virtual DrObjectBase {
public:
  virtual void handleNewMessage(const WebSocketConnectionPtr &, std::string &&,
                                const WebSocketMessageType &) = 0;
  virtual void handleNewConnection(const HttpRequestPtr &,
                                   const WebSocketConnectionPtr &) = 0;
  virtual void handleConnectionClosed(const WebSocketConnectionPtr &) = 0;
  virtual ~WebSocketControllerBase() {}
};

template <typename T, bool AutoCreation = true>
class WebSocketController : public DrObject<T>, public WebSocketControllerBase {
public:
  static const bool isAutoCreation = AutoCreation;
  virtual ~WebSocketController() {}

protected:
  WebSocketController() {}
  static void
  registerSelf__(const std::string &path,
                 const std::vector<internal::HttpConstraint> &constraints);
  static void
  registerSelfRegex__(const std::string &regExp,
                      const std::vector<internal::HttpConstraint> &constraints);
};
} // namespace drogon
