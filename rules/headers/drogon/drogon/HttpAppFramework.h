// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/HttpBinder.h"
#include "drogon/HttpFilter.h"
#include "drogon/HttpRequest.h"
#include "drogon/HttpResponse.h"
#include "drogon/MultiPart.h"
#include "drogon/nosql/RedisClient.h"
#include "drogon/orm/DbClient.h"
#include "drogon/plugins/Plugin.h"
#include "trantor/net/EventLoop.h"

namespace drogon {
class HttpAppFramework;
HttpAppFramework &app();

using AdviceCallback = std::function<void(const HttpResponsePtr &)>;
using AdviceChainCallback = std::function<void()>;
using AdviceStartSessionCallback = std::function<void(const std::string &)>;
using AdviceDestroySessionCallback = std::function<void(const std::string &)>;
using ExceptionHandler =
    std::function<void(const std::exception &, const HttpRequestPtr &,
                       std::function<void(const HttpResponsePtr &)> &&)>;
std::string getVersion();
std::string getGitCommit();

class HttpAppFramework : public trantor::NonCopyable {
public:
  virtual ~HttpAppFramework();
  static HttpAppFramework &instance();
  //@facts drogon::HttpAppFramework tu=drogon skip=enableServerHeader,getDbClient,getFastDbClient,getRedisClient,getFastRedisClient
  virtual HttpAppFramework &addListener(const std::string &ip, uint16_t port, bool useSSL = {}, const std::string &certFile = {}, const std::string &keyFile = {}, bool useOldTLS = {}, const std::vector<std::pair<std::string, std::string>> &sslConfCmds = {});
  HttpAppFramework &enableSession(const std::chrono::duration<double> &timeout, Cookie::SameSite sameSite = {}, const std::string &cookieKey = {}, int maxAge = {}, std::function<std::string ()> idGeneratorCallback = {});
  virtual HttpAppFramework &enableSession(const size_t timeout = {}, Cookie::SameSite sameSite = {}, const std::string &cookieKey = {}, int maxAge = {}, std::function<std::string ()> idGeneratorCallback = {});
  virtual HttpAppFramework &registerHttpSimpleController(const std::string &pathName, const std::string &ctrlName, const std::vector<internal::HttpConstraint> &constraints = {});
  virtual HttpAppFramework &registerPostHandlingAdvice(const std::function<void (const HttpRequestPtr &, const HttpResponsePtr &)> &advice);
  virtual HttpAppFramework &registerPostRoutingAdvice(const std::function<void (const HttpRequestPtr &)> &advice);
  virtual HttpAppFramework &registerPostRoutingAdvice(const std::function<void (const HttpRequestPtr &, AdviceCallback &&, AdviceChainCallback &&)> &advice);
  virtual HttpAppFramework &registerPreHandlingAdvice(const std::function<void (const HttpRequestPtr &)> &advice);
  virtual HttpAppFramework &registerPreHandlingAdvice(const std::function<void (const HttpRequestPtr &, AdviceCallback &&, AdviceChainCallback &&)> &advice);
  virtual HttpAppFramework &registerPreRoutingAdvice(const std::function<void (const HttpRequestPtr &)> &advice);
  virtual HttpAppFramework &registerPreRoutingAdvice(const std::function<void (const HttpRequestPtr &, AdviceCallback &&, AdviceChainCallback &&)> &advice);
  virtual HttpAppFramework &registerPreSendingAdvice(const std::function<void (const HttpRequestPtr &, const HttpResponsePtr &)> &advice);
  virtual HttpAppFramework &registerSyncAdvice(const std::function<HttpResponsePtr (const HttpRequestPtr &)> &advice);
  virtual HttpAppFramework &setClientMaxBodySize(size_t maxSize);
  virtual HttpAppFramework &setClientMaxMemoryBodySize(size_t maxSize);
  virtual HttpAppFramework &setClientMaxWebSocketMessageSize(size_t maxSize);
  HttpAppFramework &setCustomErrorHandler(std::function<HttpResponsePtr (HttpStatusCode)> &&resp_generator);
  virtual HttpAppFramework &setCustomErrorHandler(std::function<HttpResponsePtr (HttpStatusCode, const HttpRequestPtr &)> &&resp_generator);
  virtual HttpAppFramework &setDocumentRoot(const std::string &rootPath);
  virtual HttpAppFramework &setExceptionHandler(ExceptionHandler handler);
  HttpAppFramework &setIdleConnectionTimeout(const std::chrono::duration<double> &timeout);
  virtual HttpAppFramework &setIdleConnectionTimeout(size_t timeout);
  virtual HttpAppFramework &setMaxConnectionNum(size_t maxConnections);
  virtual HttpAppFramework &setMaxConnectionNumPerIP(size_t maxConnectionsPerIP);
  virtual HttpAppFramework &setSSLConfigCommands(const std::vector<std::pair<std::string, std::string>> &sslConfCmds);
  virtual HttpAppFramework &setSSLFiles(const std::string &certPath, const std::string &keyPath);
  virtual HttpAppFramework &setServerHeaderField(const std::string &server);
  //@end
  HttpAppFramework &enableServerHeader(bool flag);
  virtual orm::DbClientPtr getDbClient(const std::string &name = "default");
  virtual orm::DbClientPtr getFastDbClient(const std::string &name = "default");
  virtual nosql::RedisClientPtr
  getRedisClient(const std::string &name = "default");
  virtual nosql::RedisClientPtr
  getFastRedisClient(const std::string &name = "default");

  template <typename FUNCTION>
  HttpAppFramework &
  registerHandler(const std::string &pathPattern, FUNCTION &&function,
                  const std::vector<internal::HttpConstraint> &constraints =
                      std::vector<internal::HttpConstraint>{},
                  const std::string &handlerName = "") {
    keep(pathPattern,
         std::make_shared<internal::HttpBinder<FUNCTION>>(
             std::forward<FUNCTION>(function)),
         constraints, handlerName);
    return *this;
  }
  template <typename FUNCTION>
  HttpAppFramework &registerHandlerViaRegex(
      const std::string &regExp, FUNCTION &&function,
      const std::vector<internal::HttpConstraint> &constraints =
          std::vector<internal::HttpConstraint>{},
      const std::string &handlerName = "") {
    return registerHandler(regExp, std::forward<FUNCTION>(function),
                           constraints, handlerName);
  }
  template <typename T>
  HttpAppFramework &registerController(const std::shared_ptr<T> &ctrlPtr);
  template <typename T>
  HttpAppFramework &registerFilter(const std::shared_ptr<T> &filterPtr);
  template <typename T>
  HttpAppFramework &registerMiddleware(const std::shared_ptr<T> &middlewarePtr);
  template <typename T> T *getPlugin();
  template <typename T> std::shared_ptr<T> getSharedPlugin();
  template <typename T, typename... Ts> void addPlugins(const Json::Value &);

  virtual void run();
  virtual void quit();
  virtual trantor::EventLoop *getLoop() const;
  virtual trantor::EventLoop *getIOLoop(size_t id) const;
  virtual bool isRunning();
  virtual const Json::Value &getCustomConfig() const;
  virtual std::vector<trantor::InetAddress> getListeners() const;
  virtual HttpAppFramework &loadConfigFile(const std::string &fileName);
  virtual HttpAppFramework &loadConfigJson(const Json::Value &data);
  virtual HttpAppFramework &loadConfigJson(Json::Value &&data);
  virtual HttpAppFramework &setThreadNum(size_t threadNum);
  virtual size_t getThreadNum() const;
  virtual HttpAppFramework &setLogPath(const std::string &logPath,
                                       const std::string &logfileBaseName = "",
                                       size_t logSize = 100000000,
                                       size_t maxFiles = 0,
                                       bool useSpdlog = false);
  virtual HttpAppFramework &setLogLevel(trantor::Logger::LogLevel level);
  virtual HttpAppFramework &setLogLocalTime(bool on);
  virtual HttpAppFramework &setUploadPath(const std::string &uploadPath);
  virtual const std::string &getUploadPath() const;
  virtual const std::string &getDocumentRoot() const;
  virtual HttpAppFramework &setStaticFilesCacheTime(int cacheTime);
  virtual HttpAppFramework &setDefaultHandler(
      std::function<void(const HttpRequestPtr &,
                         std::function<void(const HttpResponsePtr &)> &&)>
          handler);
  virtual HttpAppFramework &
  registerBeginningAdvice(const std::function<void()> &advice);
  virtual HttpAppFramework &registerNewConnectionAdvice(
      const std::function<bool(const trantor::InetAddress &,
                               const trantor::InetAddress &)> &advice);
  virtual HttpAppFramework &
  setCustom404Page(const HttpResponsePtr &resp, bool set404 = true);
  virtual HttpAppFramework &forward(const HttpRequestPtr &req,
      std::function<void(const HttpResponsePtr &)> &&callback,
      const std::string &hostString = "", double timeout = 0);
  virtual HttpAppFramework &enableRunAsDaemon();
  virtual HttpAppFramework &enableGzip(bool useGzip);
  virtual HttpAppFramework &enableBrotli(bool useBrotli);
  virtual HttpAppFramework &disableSession();
  virtual HttpAppFramework &setKeepaliveRequestsNumber(const size_t number);
  virtual HttpAppFramework &setPipeliningRequestsNumber(const size_t number);
  virtual HttpAppFramework &setHomePage(const std::string &homePageFile);
  virtual HttpAppFramework &setTermSignalHandler(const std::function<void()> &handler);
  virtual HttpAppFramework &setIntSignalHandler(const std::function<void()> &handler);
  virtual HttpAppFramework &
  createDbClient(const std::string &dbType, const std::string &host,
                 unsigned short port, const std::string &databaseName,
                 const std::string &userName, const std::string &password,
                 size_t connectionNum = 1, const std::string &filename = "",
                 const std::string &name = "default", bool isFast = false,
                 const std::string &characterSet = "", double timeout = -1.0,
                 bool autoBatch = false);
  virtual HttpAppFramework &
  createRedisClient(const std::string &ip, unsigned short port,
                    const std::string &name = "default",
                    const std::string &password = "",
                    size_t connectionNum = 1, bool isFast = false,
                    double timeout = -1.0, unsigned int db = 0,
                    const std::string &username = "");

private:
  void keep(const std::string &, const internal::HttpBinderBasePtr &,
            const std::vector<internal::HttpConstraint> &, const std::string &);
};
} // namespace drogon
