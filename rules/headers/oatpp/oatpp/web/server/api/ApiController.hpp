// Part of our declarations of oatpp 1.3 and 1.4: the names, classes and signatures
// that user code meets, none of the library. Finished by hand.
#pragma once
#include "oatpp/Types.hpp"
#include <functional>

namespace oatpp::async {
class Action {};
class Error {};
template <class T> class CoroutineStarterForResult {
public:
  template <class Receiver, class Method> Action callbackTo(Method method) { return Action(); }
};
template <class T, class Result> class CoroutineWithResult {
public:
  virtual ~CoroutineWithResult() = default;
  virtual Action act() = 0;
  Action _return(const Result &result);
  Action finish() const;
  // A part of the coroutine that runs when the one before it is done.
  template <class M> Action yieldTo(M method);
  template <class Method, class... Args> static CoroutineStarterForResult<Result> startForResult(Args...);
};
class Executor {};
} // namespace oatpp::async

namespace oatpp::web {
namespace mime {
class ContentMappers {};
} // namespace mime
namespace url::mapping {
class Pattern {
public:
  class MatchMap {
  public:
    oatpp::String getVariable(const oatpp::data::share::StringKeyLabel &key) const;
    oatpp::String getTail() const;
  };
};
} // namespace url::mapping
namespace protocol::http {
class Status {
public:
  v_int32 code;
  const char *description;
  static const Status CODE_200, CODE_201, CODE_202, CODE_204, CODE_301, CODE_302, CODE_304, CODE_400, CODE_401, CODE_403, CODE_404, CODE_405, CODE_409, CODE_415, CODE_422, CODE_429, CODE_500, CODE_501, CODE_503;
};
class Header {
public:
  static constexpr const char *AUTHORIZATION = "Authorization", *CONTENT_TYPE = "Content-Type", *LOCATION = "Location", *SET_COOKIE = "Set-Cookie", *COOKIE = "Cookie", *HOST = "Host", *USER_AGENT = "User-Agent", *CACHE_CONTROL = "Cache-Control";
};
class HttpError : public std::runtime_error {
public:
  HttpError(const Status &status, const oatpp::String &message);
};
class QueryParams {
public:
  oatpp::String get(const oatpp::data::share::StringKeyLabel &key) const;
  std::unordered_map<std::string, oatpp::data::share::StringKeyLabel> getAll() const;
  v_int32 getSize() const;
};
class Headers {
public:
  oatpp::String get(const oatpp::data::share::StringKeyLabelCI &key) const;
  std::unordered_map<std::string, oatpp::data::share::StringKeyLabel> getAll() const;
};
struct RequestStartingLine {
  oatpp::data::share::StringKeyLabel method, path, protocol;
};
namespace incoming {
class Request {
public:
  const RequestStartingLine &getStartingLine() const;
  const Headers &getHeaders() const;
  oatpp::String getHeader(const oatpp::data::share::StringKeyLabelCI &headerName) const;
  std::vector<oatpp::String> getHeaderValues(const oatpp::data::share::StringKeyLabelCI &headerName) const;
  oatpp::String getPathVariable(const oatpp::data::share::StringKeyLabel &name) const;
  const url::mapping::Pattern::MatchMap &getPathVariables() const;
  oatpp::String getPathTail() const;
  const QueryParams &getQueryParameters() const;
  oatpp::String getQueryParameter(const oatpp::data::share::StringKeyLabel &name) const;
  oatpp::String getQueryParameter(const oatpp::data::share::StringKeyLabel &name, const oatpp::String &defaultValue) const;
  void putBundleData(const oatpp::String &key, const oatpp::Void &polymorph);
  template <class Wrapper> Wrapper getBundleData(const oatpp::String &key) const;
  oatpp::String readBodyToString() const;
  template <class Wrapper, class Mapper> Wrapper readBodyToDto(const Mapper &objectMapper) const;
  async::CoroutineStarterForResult<const oatpp::String &> readBodyToStringAsync() const;
  template <class Wrapper> async::CoroutineStarterForResult<const Wrapper &> readBodyToDtoAsync(const std::shared_ptr<oatpp::data::mapping::ObjectMapper> &objectMapper) const;
};
} // namespace incoming
namespace outgoing {
class Body {};
class Response {
public:
  void putHeader(const oatpp::String &key, const oatpp::String &value);
  bool putHeaderIfNotExists(const oatpp::String &key, const oatpp::String &value);
  bool putOrReplaceHeader(const oatpp::String &key, const oatpp::String &value);
  void putHeader_Unsafe(const oatpp::data::share::StringKeyLabelCI &key, const oatpp::data::share::StringKeyLabel &value);
};
class ResponseFactory {
public:
  static std::shared_ptr<Response> createResponse(const Status &status);
  static std::shared_ptr<Response> createResponse(const Status &status, const oatpp::String &text);
  static std::shared_ptr<Response> createResponse(const Status &status, const oatpp::Void &dto, const std::shared_ptr<data::mapping::ObjectMapper> &objectMapper);
};
} // namespace outgoing
} // namespace protocol::http
namespace server {
class HttpRequestHandler {
public:
  using Status = protocol::http::Status;
  using Header = protocol::http::Header;
  using HttpError = protocol::http::HttpError;
  using ResponseFactory = protocol::http::outgoing::ResponseFactory;
  using IncomingRequest = protocol::http::incoming::Request;
  using OutgoingResponse = protocol::http::outgoing::Response;
  virtual ~HttpRequestHandler() = default;
  virtual std::shared_ptr<OutgoingResponse> handle(const std::shared_ptr<IncomingRequest> &request);
};
namespace interceptor {
class RequestInterceptor {
public:
  using IncomingRequest = protocol::http::incoming::Request;
  using OutgoingResponse = protocol::http::outgoing::Response;
  virtual ~RequestInterceptor() = default;
  virtual std::shared_ptr<OutgoingResponse> intercept(const std::shared_ptr<IncomingRequest> &request) = 0;
};
class ResponseInterceptor {
public:
  virtual ~ResponseInterceptor() = default;
  virtual std::shared_ptr<protocol::http::outgoing::Response> intercept(const std::shared_ptr<protocol::http::incoming::Request> &request, const std::shared_ptr<protocol::http::outgoing::Response> &response) = 0;
};
class AllowCorsGlobal : public ResponseInterceptor {
public:
  AllowCorsGlobal(const oatpp::String &origin = "*", const oatpp::String &methods = "GET", const oatpp::String &headers = "*", const oatpp::String &maxAge = "1728000");
  std::shared_ptr<protocol::http::outgoing::Response> intercept(const std::shared_ptr<protocol::http::incoming::Request> &request, const std::shared_ptr<protocol::http::outgoing::Response> &response) override;
};
} // namespace interceptor
namespace handler {
class AuthorizationObject : public oatpp::base::Countable {};
class AuthorizationHandler {
public:
  virtual ~AuthorizationHandler() = default;
};
class BasicAuthorizationHandler : public AuthorizationHandler {
public:
  BasicAuthorizationHandler(const oatpp::String &realm = "API");
  virtual std::shared_ptr<AuthorizationObject> authorize(const oatpp::String &userId, const oatpp::String &password);
};
class BearerAuthorizationHandler : public AuthorizationHandler {
public:
  BearerAuthorizationHandler(const oatpp::String &realm = "API");
  virtual std::shared_ptr<AuthorizationObject> authorize(const oatpp::String &token);
};
class DefaultBasicAuthorizationObject : public AuthorizationObject {
public:
  oatpp::String userId, password;
};
class DefaultBearerAuthorizationObject : public AuthorizationObject {
public:
  oatpp::String token;
};
} // namespace handler
namespace api {
class Endpoint {
public:
  class Info {
  public:
    struct Param {
      oatpp::String name, description;
      bool required;
    };
    struct Params {
      Param &operator[](const oatpp::String &name);
      template <class T> Param &add(const oatpp::String &name);
    };
    static std::shared_ptr<Info> createShared();
    oatpp::String name, summary, description, path, method;
    Params headers, pathParams, queryParams;
    bool hide;
    std::list<oatpp::String> tags;
    void addTag(const oatpp::String &tag);
    void addSecurityRequirement(const oatpp::String &requirement);
    template <class Wrapper> void addConsumes(const oatpp::String &contentType);
    template <class Wrapper> void addResponse(const protocol::http::Status &status, const oatpp::String &contentType, const oatpp::String &description = "");
  };
};
using Endpoints = std::list<std::shared_ptr<Endpoint>>;
class ApiController : public oatpp::base::Countable {
public:
  using ApiControllerType = ApiController;
  using Status = protocol::http::Status;
  using Header = protocol::http::Header;
  using QueryParams = protocol::http::QueryParams;
  using HttpError = protocol::http::HttpError;
  using ResponseFactory = protocol::http::outgoing::ResponseFactory;
  using IncomingRequest = protocol::http::incoming::Request;
  using OutgoingResponse = protocol::http::outgoing::Response;
  using Action = oatpp::async::Action;
  using AuthorizationHandler = handler::AuthorizationHandler;
  using String = oatpp::String;
  using Int8 = oatpp::Int8;
  using UInt8 = oatpp::UInt8;
  using Int16 = oatpp::Int16;
  using UInt16 = oatpp::UInt16;
  using Int32 = oatpp::Int32;
  using UInt32 = oatpp::UInt32;
  using Int64 = oatpp::Int64;
  using UInt64 = oatpp::UInt64;
  using Float32 = oatpp::Float32;
  using Float64 = oatpp::Float64;
  using Boolean = oatpp::Boolean;
  template <class T> using Object = oatpp::Object<T>;
  template <class T> using Vector = oatpp::Vector<T>;
  template <class T> using List = oatpp::List<T>;
  template <class V> using Fields = oatpp::Fields<V>;
  template <class T> using Enum = oatpp::Enum<T>;
  using EndpointInfoBuilder = std::function<std::shared_ptr<Endpoint::Info>()>;

  template <class T> class Handler {
  public:
    using Method = std::shared_ptr<OutgoingResponse> (T::*)(const std::shared_ptr<IncomingRequest> &);
    using MethodAsync = oatpp::async::CoroutineStarterForResult<const std::shared_ptr<OutgoingResponse> &> (T::*)(const std::shared_ptr<IncomingRequest> &);
    static std::shared_ptr<Handler> createShared(T *controller, Method method, MethodAsync methodAsync);
  };
  template <class CoroutineT, class ControllerT> class HandlerCoroutine : public oatpp::async::CoroutineWithResult<CoroutineT, const std::shared_ptr<OutgoingResponse> &> {
  public:
    HandlerCoroutine(ControllerT *pController, const std::shared_ptr<IncomingRequest> &pRequest);
    ControllerT *const controller = nullptr;
    std::shared_ptr<IncomingRequest> request;
    oatpp::async::Action _return(const std::shared_ptr<OutgoingResponse> &response);
    static oatpp::async::CoroutineStarterForResult<const std::shared_ptr<OutgoingResponse> &> startForResult(ControllerT *controller, const std::shared_ptr<IncomingRequest> &request) {
      CoroutineT Made(controller, request);
      Made.act();
      return {};
    }
  };
  template <class T> struct TypeInterpretation {
    static T fromString(const oatpp::String &typeName, const oatpp::String &text, bool &success);
  };
  ApiController(const std::shared_ptr<mime::ContentMappers> &contentMappers, const oatpp::String &routerPrefix = nullptr);
  ApiController(const std::shared_ptr<oatpp::data::mapping::ObjectMapper> &defaultObjectMapper, const oatpp::String &routerPrefix = nullptr);
  template <class T> static std::shared_ptr<Endpoint> createEndpoint(Endpoints &endpoints, const std::shared_ptr<Handler<T>> &handler, const EndpointInfoBuilder &infoBuilder) { infoBuilder(); return {}; }
  const Endpoints &getEndpoints();
  void setDefaultAuthorizationHandler(const std::shared_ptr<handler::AuthorizationHandler> &authorizationHandler);
  const std::shared_ptr<oatpp::data::mapping::ObjectMapper> &getDefaultObjectMapper() const;
  const std::shared_ptr<mime::ContentMappers> &getContentMappers() const;
  std::shared_ptr<OutgoingResponse> createResponse(const Status &status, const oatpp::String &text) const;
  std::shared_ptr<OutgoingResponse> createResponse(const Status &status) const;
  std::shared_ptr<OutgoingResponse> createDtoResponse(const Status &status, const oatpp::Void &dto) const;
  std::shared_ptr<OutgoingResponse> createDtoResponse(const Status &status, const oatpp::Void &dto, const std::shared_ptr<oatpp::data::mapping::ObjectMapper> &objectMapper) const;

protected:
  Endpoints m_endpoints;
  oatpp::String m_routerPrefix;
};
} // namespace api
class HttpRouter {
public:
  static std::shared_ptr<HttpRouter> createShared();
  void route(const oatpp::String &method, const oatpp::String &pathPattern, const std::shared_ptr<HttpRequestHandler> &endpoint);
  void route(const api::Endpoints &endpoints);
  std::shared_ptr<api::ApiController> addController(const std::shared_ptr<api::ApiController> &controller);
};
class HttpConnectionHandler {
public:
  static std::shared_ptr<HttpConnectionHandler> createShared(const std::shared_ptr<HttpRouter> &router);
  void addRequestInterceptor(const std::shared_ptr<interceptor::RequestInterceptor> &interceptor);
  void addResponseInterceptor(const std::shared_ptr<interceptor::ResponseInterceptor> &interceptor);
  void setErrorHandler(const std::shared_ptr<base::Countable> &errorHandler);
};
using AsyncHttpConnectionHandler = HttpConnectionHandler;
} // namespace server
} // namespace oatpp::web
namespace oatpp::parser::json::mapping {
class ObjectMapper : public oatpp::data::mapping::ObjectMapper {
public:
  static std::shared_ptr<ObjectMapper> createShared();
};
} // namespace oatpp::parser::json::mapping
namespace oatpp::json {
using ObjectMapper = oatpp::parser::json::mapping::ObjectMapper;
}
#define OATPP_ASSERT_HTTP(COND, STATUS, MESSAGE) if (!(COND)) throw oatpp::web::protocol::http::HttpError(STATUS, MESSAGE);
