// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <proxygen/httpserver/RequestHandler.h>
#include <proxygen/httpserver/ResponseBuilder.h>

class Echo : public proxygen::RequestHandler {
  void onRequest(std::unique_ptr<proxygen::HTTPMessage> Headers) noexcept override { Path = Headers->getPath(); }
  void onBody(std::unique_ptr<folly::IOBuf> Part) noexcept override {
    if (Body)
      Body->prependChain(std::move(Part));
    else
      Body = std::move(Part);
  }
  void onUpgrade(proxygen::UpgradeProtocol) noexcept override {}
  void onEOM() noexcept override {
    proxygen::ResponseBuilder(downstream_).status(200, "OK").header("X-Path", Path).body(Body->clone()).sendWithEOM();
  }
  void requestComplete() noexcept override { delete this; }
  void onError(proxygen::ProxygenError) noexcept override { delete this; }

  std::string Path;
  std::unique_ptr<folly::IOBuf> Body;
};
