// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/Cookie.h"
#include "drogon/HttpTypes.h"
#include "drogon/Session.h"
#include "drogon/UploadFile.h"
#include "drogon/utils/Utilities.h"
#include "json/json.h"
#include "trantor/net/EventLoop.h"
#include "trantor/net/InetAddress.h"
#include "trantor/utils/Logger.h"
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace drogon {
class HttpRequest;
using HttpRequestPtr = std::shared_ptr<HttpRequest>;

// The library's SafeStringMap is an unordered_map with a keyed hash.
struct SafeStringHash {
  size_t operator()(const std::string &) const;
};
template <typename T>
using SafeStringMap = std::unordered_map<std::string, T, SafeStringHash>;

template <typename T> T fromRequest(const HttpRequest &);
template <typename T> HttpRequestPtr toRequest(T &&);
template <>
std::shared_ptr<Json::Value> fromRequest(const HttpRequest &req);

class HttpRequest {
public:
  virtual ~HttpRequest() {}
  template <typename T> T as() const { return fromRequest<T>(*this); }
  template <typename T> operator T() const;
  template <typename T>
  std::optional<T> getOptionalParameter(const std::string &key);
  //@facts drogon::HttpRequest tu=drogon skip=setPath,fromRequest
  virtual const AttributesPtr &attributes() const;
  virtual const SafeStringMap<std::string> &cookies() const;
  const AttributesPtr &getAttributes() const;
  virtual const std::string &getCookie(const std::string &field) const;
  const SafeStringMap<std::string> &getCookies() const;
  virtual const std::string &getHeader(std::string key) const;
  const SafeStringMap<std::string> &getHeaders() const;
  const std::shared_ptr<Json::Value> &getJsonObject() const;
  virtual const std::string &getOriginalPath() const;
  virtual const std::string &getParameter(const std::string &key) const;
  const SafeStringMap<std::string> &getParameters() const;
  const std::string &getPath() const;
  const trantor::InetAddress &getPeerAddr() const;
  const std::string &getQuery() const;
  virtual const std::vector<std::string> &getRoutingParameters() const;
  const SessionPtr &getSession() const;
  virtual const SafeStringMap<std::string> &headers() const;
  virtual const std::shared_ptr<Json::Value> &jsonObject() const;
  virtual const SafeStringMap<std::string> &parameters() const;
  virtual const std::string &path() const;
  virtual const trantor::InetAddress &peerAddr() const;
  virtual const std::string &query() const;
  virtual const SessionPtr &session() const;
  virtual const char *bodyData() const;
  virtual const char *methodString() const;
  virtual const char *versionString() const;
  virtual void addHeader(std::string field, const std::string &value);
  virtual void addHeader(std::string field, std::string &&value);
  std::string_view body() const;
  std::string_view getBody() const;
  static HttpRequestPtr newFileUploadRequest(const std::vector<UploadFile> &files);
  static HttpRequestPtr newHttpFormPostRequest();
  static HttpRequestPtr newHttpJsonRequest(const Json::Value &data);
  static HttpRequestPtr newHttpRequest();
  virtual void setBody(const std::string &body);
  virtual void setBody(std::string &&body);
  virtual void setParameter(const std::string &key, const std::string &value);
  //@end
  virtual void setPath(const std::string &path);
  virtual void setPath(std::string &&path);
  virtual HttpMethod method() const;
  HttpMethod getMethod() const;
  const char *getMethodString() const;
  virtual bool isHead() const;
  virtual size_t bodyLength() const;
  virtual void removeHeader(std::string key);
  virtual void addCookie(std::string key, std::string value);
  virtual void setContentTypeCode(const ContentType type);
  virtual void setContentTypeString(const char *typeString, size_t len);
  void setContentTypeString(const std::string &typeString);
  virtual void setCustomContentTypeString(const std::string &type);
  virtual void setMethod(const HttpMethod method);
  virtual void setPathEncode(bool);
  virtual std::string_view matchedPathPattern() const;
  std::string_view getMatchedPathPattern() const;
  virtual Version version() const;
  virtual const trantor::InetAddress &localAddr() const;
  const trantor::InetAddress &getLocalAddr() const;
  virtual const trantor::Date &creationDate() const;
  const trantor::Date &getCreationDate() const;
  virtual ContentType contentType() const;
  ContentType getContentType() const;
  virtual const std::string &getJsonError() const;
  virtual const std::string &expect() const;
  virtual bool isOnSecureConnection() const noexcept;
  virtual bool connected() const noexcept;
  template <typename T> static HttpRequestPtr newCustomHttpRequest(T &&obj);
};
} // namespace drogon
