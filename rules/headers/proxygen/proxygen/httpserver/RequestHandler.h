// Part of our declarations of Proxygen: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <proxygen/lib/http/HTTPMessage.h>

namespace proxygen {
class ResponseHandler {
public:
  virtual ~ResponseHandler();
};
class RequestHandler {
public:
  virtual ~RequestHandler();
  virtual void setResponseHandler(ResponseHandler *handler) noexcept;
  virtual void onRequest(std::unique_ptr<HTTPMessage> headers) noexcept = 0;
  virtual void onBody(std::unique_ptr<folly::IOBuf> body) noexcept = 0;
  virtual void onUpgrade(UpgradeProtocol prot) noexcept = 0;
  virtual void onEOM() noexcept = 0;
  virtual void requestComplete() noexcept = 0;
  virtual void onError(ProxygenError err) noexcept = 0;

protected:
  ResponseHandler *downstream_{nullptr};
};
class RequestHandlerFactory {
public:
  virtual ~RequestHandlerFactory();
  virtual RequestHandler *onRequest(RequestHandler *upstream,
                                    HTTPMessage *msg) noexcept = 0;
};
class ResponseBuilder {
public:
  explicit ResponseBuilder(ResponseHandler *txn);
  ResponseBuilder &status(uint16_t code, const std::string &message);
  template <typename T>
  ResponseBuilder &header(const std::string &headerIn, const T &value);
  ResponseBuilder &body(std::unique_ptr<folly::IOBuf> bodyIn);
  template <typename T> ResponseBuilder &body(T &&t);
  void send();
  void sendWithEOM();
};
} // namespace proxygen
