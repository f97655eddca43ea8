// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/HttpRequest.h"
#include "drogon/HttpViewData.h"
#include <functional>
#include <set>

namespace drogon {
class HttpResponse;
using HttpResponsePtr = std::shared_ptr<HttpResponse>;
class ResponseStream {
public:
  bool send(const std::string &data);
  void close();
};
using ResponseStreamPtr = std::unique_ptr<ResponseStream>;

template <typename T> T fromResponse(const HttpResponse &resp);
template <typename T> HttpResponsePtr toResponse(T &&);

class HttpResponse {
public:
  virtual ~HttpResponse() {}
  //@facts drogon::HttpResponse tu=drogon
  virtual void addCookie(Cookie &&cookie);
  virtual void addCookie(const Cookie &cookie);
  virtual void addCookie(const std::string &key, const std::string &value);
  void addCorsHeaders(const HttpRequestPtr &request, const std::set<std::string_view> &exposedHeaders = {}, const std::optional<bool> &allowCredentials = {});
  virtual void addHeader(std::string field, const std::string &value);
  virtual void addHeader(std::string field, std::string &&value);
  static HttpResponsePtr newFileResponse(const std::string &fullPath, const std::string &attachmentFileName = {}, ContentType type = {}, const std::string &typeString = {}, const HttpRequestPtr &req = {});
  static HttpResponsePtr newFileResponse(const std::string &fullPath, size_t offset, size_t length, bool setContentRange = {}, const std::string &attachmentFileName = {}, ContentType type = {}, const std::string &typeString = {}, const HttpRequestPtr &req = {});
  static HttpResponsePtr newFileResponse(const unsigned char *pBuffer, size_t bufferLength, const std::string &attachmentFileName = {}, ContentType type = {}, const std::string &typeString = {});
  static HttpResponsePtr newHttpJsonResponse(Json::Value &&data);
  static HttpResponsePtr newHttpJsonResponse(const Json::Value &data);
  static HttpResponsePtr newHttpResponse();
  static HttpResponsePtr newHttpResponse(HttpStatusCode code, ContentType type);
  static HttpResponsePtr newHttpViewResponse(const std::string &viewName, const HttpViewData &data = {}, const HttpRequestPtr &req = {});
  static HttpResponsePtr newNotFoundResponse(const HttpRequestPtr &req = {});
  static HttpResponsePtr newOptionsResponse(const HttpRequestPtr &request, const std::function<bool (std::string_view)> &originValidator = {}, bool allowNullOrigin = {}, bool allowCredentials = {}, bool allowPNA = {}, std::optional<unsigned int> maxAgeSeconds = {}, const std::optional<std::set<std::string_view>> &allowedHeaders = {});
  static HttpResponsePtr newOptionsResponse(const HttpRequestPtr &request, const std::set<std::string_view> &allowedHeaders, const std::function<bool (std::string_view)> &originValidator = {}, bool allowNullOrigin = {}, bool allowCredentials = {}, bool allowPNA = {}, std::optional<unsigned int> maxAgeSeconds = {});
  static HttpResponsePtr newRedirectionResponse(const std::string &location, HttpStatusCode status = {});
  virtual void setBody(const std::string &body);
  virtual void setBody(std::string &&body);
  virtual void setContentTypeCode(ContentType type);
  void setContentTypeString(const std::string_view &typeString);
  virtual void setStatusCode(HttpStatusCode code);
  //@end
  template <int N> void setBody(const char (&body)[N]);
  template <typename T> T as() const;
  template <typename T> operator T() const;
  virtual HttpStatusCode statusCode() const;
  HttpStatusCode getStatusCode() const;
  virtual const trantor::Date &creationDate() const;
  virtual Version version() const;
  virtual void setVersion(const Version v);
  virtual void setCloseConnection(bool on);
  virtual bool ifCloseConnection() const;
  virtual ContentType contentType() const;
  ContentType getContentType() const;
  virtual void setContentTypeCodeAndCustomString(ContentType type,
                                                 const char *typeString,
                                                 size_t len);
  void setCustomContentTypeString(const std::string &);
  virtual const std::string &getHeader(std::string key) const;
  virtual void removeHeader(std::string key);
  virtual const SafeStringMap<std::string> &headers() const;
  const SafeStringMap<std::string> &getHeaders() const;
  virtual const SafeStringMap<Cookie> &cookies() const;
  const SafeStringMap<Cookie> &getCookies() const;
  virtual const Cookie &getCookie(const std::string &key) const;
  virtual void removeCookie(const std::string &key);
  virtual void setViewName(const std::string &);
  virtual void clear();
  virtual void setExpiredTime(ssize_t expiredTime);
  virtual ssize_t expiredTime() const;
  std::string_view body() const;
  std::string_view getBody() const;
  virtual const char *getBodyData() const;
  virtual const std::shared_ptr<Json::Value> &jsonObject() const;
  const std::shared_ptr<Json::Value> &getJsonObject() const;
  virtual const std::string &getJsonError() const;
  virtual void setPassThrough(bool flag);
  static HttpResponsePtr newStreamResponse(
      const std::function<std::size_t(char *, std::size_t)> &callback,
      const std::string &attachmentFileName = "", ContentType type = CT_NONE,
      const std::string &typeString = "",
      const HttpRequestPtr &req = HttpRequestPtr());
  static HttpResponsePtr newAsyncStreamResponse(
      const std::function<void(ResponseStreamPtr)> &callback,
      bool disableKickoffTimeout = false);
  template <typename T> static HttpResponsePtr newCustomHttpResponse(T &&obj);
};
} // namespace drogon
