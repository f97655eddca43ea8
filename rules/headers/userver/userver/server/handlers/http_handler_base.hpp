// Part of our declarations of userver: the names, classes and signatures that user
// code meets, none of the library. Finished by hand.
#pragma once
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

#define USERVER_NAMESPACE userver
#define USERVER_NAMESPACE_BEGIN namespace userver {
#define USERVER_NAMESPACE_END }

namespace userver {
namespace yaml_config {
class Schema {
public:
  explicit Schema(const std::string &);
};
template <class Parent> Schema MergeSchemas(const std::string &);
} // namespace yaml_config
namespace logging {
enum class Level { kTrace, kDebug, kInfo, kWarning, kError, kCritical, kNone };
class LoggerRef {};
LoggerRef GetDefaultLogger();
class LogHelper {
public:
  LogHelper(LoggerRef logger, Level level);
  LogHelper &AsLvalue() noexcept;
  template <typename T> LogHelper &operator<<(const T &value) { return *this; }
};
class LogExtra {};
} // namespace logging
#define LOG_TO(logger, lvl) userver::logging::LogHelper(logger, lvl).AsLvalue()
#define LOG(lvl) LOG_TO(userver::logging::GetDefaultLogger(), (lvl))
#define LOG_TRACE() LOG(userver::logging::Level::kTrace)
#define LOG_DEBUG() LOG(userver::logging::Level::kDebug)
#define LOG_INFO() LOG(userver::logging::Level::kInfo)
#define LOG_WARNING() LOG(userver::logging::Level::kWarning)
#define LOG_ERROR() LOG(userver::logging::Level::kError)
#define LOG_CRITICAL() LOG(userver::logging::Level::kCritical)
#define LOG_LIMITED_INFO() LOG_INFO()
#define LOG_LIMITED_WARNING() LOG_WARNING()
#define LOG_LIMITED_ERROR() LOG_ERROR()

namespace formats {
namespace parse {
template <class T> struct To {};
} // namespace parse
namespace serialize {
template <class T> struct To {};
} // namespace serialize
enum class Type { kNull, kArray, kObject };
namespace json {
class Exception : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};
class Value {
public:
  class const_iterator {
  public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Value;
    using difference_type = std::ptrdiff_t;
    using pointer = const Value *;
    using reference = const Value &;
    const Value &operator*() const;
    const Value *operator->() const;
    const_iterator &operator++();
    std::string GetName() const;
    bool operator==(const const_iterator &) const;
    bool operator!=(const const_iterator &) const;
  };
  Value();
  Value operator[](std::string_view key) const;
  Value operator[](std::size_t index) const;
  const_iterator begin() const;
  const_iterator end() const;
  bool IsEmpty() const;
  std::size_t GetSize() const;
  bool IsMissing() const;
  bool IsNull() const;
  bool IsBool() const;
  bool IsInt() const;
  bool IsInt64() const;
  bool IsDouble() const;
  bool IsString() const;
  bool IsArray() const;
  bool IsObject() const;
  bool HasMember(std::string_view key) const;
  void CheckObject() const;
  void CheckArray() const;
  template <typename T> auto As() const { return read<T>(); }
  template <typename T, typename First, typename... Rest> auto As(First &&default_arg, Rest &&...) const { return read<T>(); }
  template <typename T> T ConvertTo() const;

private:
  template <typename T> T read() const {
    if constexpr (std::is_class_v<T> && !std::is_constructible_v<T, const char *>)
      if constexpr (requires_parse<T>(0))
        return Parse(*this, parse::To<T>{});
    return make<T>();
  }
  template <typename T> static constexpr auto requires_parse(int) -> decltype(Parse(std::declval<const Value &>(), parse::To<T>{}), bool()) { return true; }
  template <typename T> static constexpr bool requires_parse(long) { return false; }
  template <typename T> static T make();
};
class ValueBuilder {
public:
  ValueBuilder();
  ValueBuilder(formats::Type type);
  ValueBuilder(const Value &);
  template <typename T, class = std::enable_if_t<!std::is_same_v<std::decay_t<T>, ValueBuilder>>> ValueBuilder(const T &) {}
  ValueBuilder &operator=(const ValueBuilder &);
  ValueBuilder operator[](std::string key);
  ValueBuilder operator[](std::size_t index);
  void PushBack(ValueBuilder &&value);
  template <typename T> void EmplaceNocheck(std::string_view, T) {}
  Value ExtractValue();
};
template <typename... Args> Value MakeObject(Args &&...args);
template <typename... Args> Value MakeArray(Args &&...args);
Value FromString(std::string_view doc);
std::string ToString(const Value &doc);
std::string ToStableString(const Value &doc);
} // namespace json
namespace common {
template <class V> V Items(V &&value);
} // namespace common
} // namespace formats

namespace http {
class ContentType {
public:
  ContentType(std::string_view);
};
namespace content_type {
inline const ContentType kApplicationJson{"application/json"}, kTextPlain{"text/plain"}, kTextHtml{"text/html"};
}
namespace headers {
class PredefinedHeader {
public:
  explicit constexpr PredefinedHeader(const char *) {}
};
inline constexpr PredefinedHeader kAuthorization{"Authorization"}, kContentType{"Content-Type"}, kLocation{"Location"}, kCookie{"Cookie"}, kUserAgent{"User-Agent"}, kXRequestId{"X-RequestId"};
} // namespace headers
std::string UrlEncode(std::string_view input_string);
std::string UrlDecode(std::string_view range);
} // namespace http

namespace server {
namespace request {
class RequestContext {
public:
  template <typename Data> Data &SetData(std::string name, Data &&data) { return data; }
  template <typename Data> const Data &GetData(std::string_view name) const;
};
class ResponseBase {
public:
  void SetData(std::string data);
};
} // namespace request
namespace http {
enum class HttpStatus { kOk = 200, kCreated = 201, kNoContent = 204, kMovedPermanently = 301, kFound = 302, kBadRequest = 400, kUnauthorized = 401, kForbidden = 403, kNotFound = 404, kConflict = 409, kUnprocessableEntity = 422, kTooManyRequests = 429, kInternalServerError = 500 };
enum class HttpMethod { kDelete, kGet, kHead, kPost, kPut, kPatch, kOptions };
class Cookie {
public:
  Cookie(std::string name, std::string value);
  const std::string &Name() const;
  const std::string &Value() const;
  Cookie &SetSecure();
  Cookie &SetHttpOnly();
  Cookie &SetPath(std::string value);
  Cookie &SetDomain(std::string value);
  Cookie &SetMaxAge(std::chrono::seconds value);
  Cookie &SetSameSite(std::string value);
};
class HttpResponse : public request::ResponseBase {
public:
  bool SetHeader(std::string_view name, std::string value);
  bool SetHeader(const userver::http::headers::PredefinedHeader &header, std::string value);
  void SetContentType(const userver::http::ContentType &type);
  void SetCookie(Cookie cookie);
  bool SetStatus(HttpStatus status);
  void SetStatusNotFound();
};
struct FormDataArg {
  std::string_view value;
  std::string_view content_disposition;
  std::optional<std::string> filename;
  std::optional<std::string_view> content_type;
};
class HttpRequest {
public:
  using HeadersMap = std::unordered_map<std::string, std::string>;
  using CookiesMap = std::unordered_map<std::string, std::string>;
  HttpResponse &GetHttpResponse() const;
  request::ResponseBase &GetResponse() const;
  const HttpMethod &GetMethod() const;
  const std::string &GetMethodStr() const;
  const std::string &GetUrl() const;
  const std::string &GetRequestPath() const;
  const std::string &GetPathSuffix() const;
  const std::string &GetHost() const;
  const std::string &GetArg(std::string_view arg_name) const;
  const std::vector<std::string> &GetArgVector(std::string_view arg_name) const;
  bool HasArg(std::string_view arg_name) const;
  std::size_t ArgCount() const;
  std::vector<std::string> ArgNames() const;
  const FormDataArg &GetFormDataArg(std::string_view arg_name) const;
  const std::vector<FormDataArg> &GetFormDataArgVector(std::string_view arg_name) const;
  bool HasFormDataArg(std::string_view arg_name) const;
  const std::string &GetPathArg(std::string_view arg_name) const;
  const std::string &GetPathArg(std::size_t index) const;
  bool HasPathArg(std::string_view arg_name) const;
  bool HasPathArg(std::size_t index) const;
  std::size_t PathArgCount() const;
  const std::string &GetHeader(std::string_view header_name) const;
  const std::string &GetHeader(const userver::http::headers::PredefinedHeader &header_name) const;
  const HeadersMap &GetHeaders() const;
  bool HasHeader(std::string_view header_name) const;
  bool HasHeader(const userver::http::headers::PredefinedHeader &header_name) const;
  const std::string &GetCookie(const std::string &cookie_name) const;
  bool HasCookie(const std::string &cookie_name) const;
  const std::string &RequestBody() const;
  const HeadersMap &RequestHeaders() const;
  const CookiesMap &RequestCookies() const;
  void SetResponseStatus(HttpStatus status) const;
};
class ResponseBodyStream {
public:
  void PushBodyChunk(std::string &&chunk);
  void SetHeader(const std::string &name, const std::string &value);
  void SetEndOfHeaders();
};
} // namespace http
} // namespace server
namespace components {
class ComponentConfig {
public:
  template <typename T> T As(T default_value = T()) const;
  ComponentConfig operator[](std::string_view key) const;
  bool HasMember(std::string_view key) const;
};
class ComponentContext {
public:
  template <typename T> T &FindComponent() const;
  template <typename T> T &FindComponent(std::string_view name) const;
};
class LoggableComponentBase {
public:
  LoggableComponentBase(const ComponentConfig &, const ComponentContext &);
  virtual ~LoggableComponentBase() = default;
};
class ComponentList {
public:
  template <typename Component> ComponentList &Append() & { return *this; }
  template <typename Component> ComponentList &Append(std::string_view name) & { return *this; }
  template <typename Component> ComponentList &&Append() && { return static_cast<ComponentList &&>(*this); }
  template <typename Component> ComponentList &&Append(std::string_view name) && { return static_cast<ComponentList &&>(*this); }
};
ComponentList MinimalServerComponentList();
class HttpClient;
class TestsuiteSupport {};
} // namespace components
namespace server::handlers {
namespace auth {
class AuthCheckResult {};
class AuthCheckerBase {
public:
  virtual ~AuthCheckerBase() = default;
  virtual AuthCheckResult CheckAuth(const http::HttpRequest &request, request::RequestContext &context) const = 0;
};
} // namespace auth
class HttpHandlerBase : public components::LoggableComponentBase {
public:
  HttpHandlerBase(const components::ComponentConfig &, const components::ComponentContext &, bool is_monitor = false);
  virtual std::string HandleRequestThrow(const http::HttpRequest &request, request::RequestContext &context) const;
  virtual std::string HandleRequest(http::HttpRequest &request, request::RequestContext &context) const;
  virtual void HandleStreamRequest(http::HttpRequest &, request::RequestContext &, http::ResponseBodyStream &) const;
  static yaml_config::Schema GetStaticConfigSchema();
};
class HttpHandlerJsonBase : public HttpHandlerBase {
public:
  using HttpHandlerBase::HttpHandlerBase;
  virtual formats::json::Value HandleRequestJsonThrow(const http::HttpRequest &request, const formats::json::Value &request_json, request::RequestContext &context) const = 0;
};
class HandlerErrorCode {};
template <int Code> class ExceptionWithCode : public std::runtime_error {
public:
  template <class... Args> explicit ExceptionWithCode(Args &&...) : std::runtime_error("") {}
};
using ClientError = ExceptionWithCode<400>;
using ResourceNotFound = ExceptionWithCode<404>;
using Unauthorized = ExceptionWithCode<401>;
using RequestParseError = ExceptionWithCode<422>;
struct ExternalBody {
  std::string body;
};
} // namespace server::handlers
namespace server::middlewares {
class HttpMiddlewareBase {
public:
  virtual ~HttpMiddlewareBase() = default;

protected:
  virtual void HandleRequest(http::HttpRequest &request, request::RequestContext &context) const = 0;
  void Next(http::HttpRequest &request, request::RequestContext &context) const;
};
} // namespace server::middlewares
namespace server::websocket {
struct Message {
  std::string data;
  bool is_text;
};
class WebSocketConnection {
public:
  virtual ~WebSocketConnection() = default;
  virtual void Recv(Message &message) = 0;
  virtual void Send(const Message &message) = 0;
  virtual void SendText(std::string_view message) = 0;
  virtual void Close(int status_code) = 0;
};
class WebsocketHandlerBase : public handlers::HttpHandlerBase {
public:
  using HttpHandlerBase::HttpHandlerBase;
  virtual void Handle(WebSocketConnection &websocket, request::RequestContext &context) const = 0;
};
} // namespace server::websocket
namespace clients::http {
class Response {
public:
  std::string body() const;
  std::string_view body_view() const;
  int status_code() const;
  void raise_for_status() const;
};
class Request {
public:
  Request &get();
  Request &get(const std::string &url);
  Request &post(const std::string &url, std::string data = {});
  Request &put(const std::string &url, std::string data = {});
  Request &url(const std::string &url);
  Request &data(std::string data);
  Request &timeout(std::chrono::milliseconds timeout_ms);
  Request &retry(short retries = 3);
  Request &headers(const std::unordered_map<std::string, std::string> &headers);
  std::shared_ptr<Response> perform();
};
class Client {
public:
  Request CreateRequest();
};
} // namespace clients::http
namespace components {
class HttpClient : public LoggableComponentBase {
public:
  clients::http::Client &GetHttpClient();
};
} // namespace components
namespace utils {
int DaemonMain(int argc, const char *const argv[], const components::ComponentList &components_list);
std::string ToString(int);
} // namespace utils
} // namespace userver
