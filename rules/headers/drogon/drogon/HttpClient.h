// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/HttpAppFramework.h"

namespace drogon {
class HttpClient;
using HttpClientPtr = std::shared_ptr<HttpClient>;
using HttpReqCallback = std::function<void(ReqResult, const HttpResponsePtr &)>;
#ifdef __cpp_impl_coroutine
namespace internal {
struct HttpRespAwaiter : public CallbackAwaiter<HttpResponsePtr> {};
} // namespace internal
#endif

class HttpClient : public trantor::NonCopyable {
public:
  virtual ~HttpClient() {}
  //@facts drogon::HttpClient tu=drogon skip=newHttpClient,sendRequestCoro
  virtual void addSSLConfigs(const std::vector<std::pair<std::string, std::string>> &sslConfCmds);
  std::pair<ReqResult, HttpResponsePtr> sendRequest(const HttpRequestPtr &req, double timeout = {});
  virtual void sendRequest(const HttpRequestPtr &req, HttpReqCallback &&callback, double timeout = {});
  virtual void sendRequest(const HttpRequestPtr &req, const HttpReqCallback &callback, double timeout = {});
  virtual void setCertPath(const std::string &cert, const std::string &key);
  virtual void setUserAgent(const std::string &userAgent);
  //@end
#ifdef __cpp_impl_coroutine
  internal::HttpRespAwaiter sendRequestCoro(HttpRequestPtr req,
                                            double timeout = 0);
#endif
  static HttpClientPtr newHttpClient(const std::string &ip, uint16_t port,
                                     bool useSSL = false,
                                     trantor::EventLoop *loop = nullptr,
                                     bool useOldTLS = false,
                                     bool validateCert = true);
  static HttpClientPtr newHttpClient(const std::string &hostString,
                                     trantor::EventLoop *loop = nullptr,
                                     bool useOldTLS = false,
                                     bool validateCert = true);
  virtual trantor::EventLoop *getLoop();
  virtual void setPipeliningDepth(size_t depth);
  virtual void enableCookies(bool flag = true);
  virtual void addCookie(const std::string &key, const std::string &value);
  virtual void addCookie(const Cookie &cookie);
  virtual std::string host() const;
  virtual uint16_t port() const;
  virtual bool secure() const;
};
} // namespace drogon
