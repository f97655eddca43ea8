// Part of our declarations of Pistache: the names, classes and signatures that
// user code meets, none of the library. Finished by hand.
#pragma once
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <unordered_map>
#include <vector>

#include <unistd.h>

namespace Pistache {
class Port {
public:
  Port(uint16_t port = 0);
  operator uint16_t() const;
};
class Ipv4 {
public:
  static Ipv4 any();
  static Ipv4 loopback();
};
class IP {
public:
  static IP any();
  static IP loopback();
};
class Address {
public:
  Address();
  Address(std::string host, Port port);
  Address(std::string addr);
  Address(Ipv4 ip, Port port);
  Address(IP ip, Port port);
  std::string host() const;
  Port port() const;
};
namespace Tcp {
enum class Options { None = 0, ReuseAddr = 1, NoDelay = 2, InstallSignalHandler = 4 };
Options operator|(Options, Options);
template <typename T> class Flags {
public:
  Flags(T);
};
} // namespace Tcp
template <typename T> using Flags = Tcp::Flags<T>;
namespace Async {
template <typename T> class Promise {
public:
  template <class Resolve, class Reject> void then(Resolve &&resolve, Reject &&reject) {}
};
class Throw_ {};
inline Throw_ Throw;
} // namespace Async

namespace Http {
enum class Method { Options, Get, Post, Head, Put, Patch, Delete, Trace, Connect };
enum class Code {
  Continue = 100, Ok = 200, Created = 201, Accepted = 202, No_Content = 204, Moved_Permanently = 301, Found = 302, See_Other = 303, Not_Modified = 304,
  Temporary_Redirect = 307, Bad_Request = 400, Unauthorized = 401, Payment_Required = 402, Forbidden = 403, Not_Found = 404, Method_Not_Allowed = 405,
  Conflict = 409, Request_Entity_Too_Large = 413, Unsupported_Media_Type = 415, Unprocessable_Entity = 422, Too_Many_Requests = 429,
  Internal_Server_Error = 500, Not_Implemented = 501, Service_Unavailable = 503
};
class HttpError : public std::exception {
public:
  HttpError(Code code, std::string reason);
  int code() const;
  std::string reason() const;
};
const char *methodString(Method method);

namespace Mime {
enum class Type { None, Star, Text, Image, Audio, Video, Application, Message, Multipart };
enum class Subtype { None, Star, Plain, Html, Xhtml, Xml, Javascript, Css, OctetStream, Json, FormUrlEncoded, Png, Jpeg };
class MediaType {
public:
  MediaType();
  explicit MediaType(std::string raw);
  MediaType(Type top, Subtype sub);
  static MediaType fromString(const std::string &str);
  std::string toString() const;
};
} // namespace Mime
#define MIME(top, sub) Pistache::Http::Mime::MediaType(Pistache::Http::Mime::Type::top, Pistache::Http::Mime::Subtype::sub)

struct FullDate {};
struct Cookie {
  Cookie(std::string name, std::string value);
  std::string name;
  std::string value;
  std::optional<std::string> path, domain;
  std::optional<FullDate> expires;
  std::optional<int> maxAge;
  bool secure, httpOnly;
  std::map<std::string, std::string> ext;
  static Cookie fromString(const std::string &str);
};
class CookieJar {
public:
  class iterator {
  public:
    Cookie operator*() const;
    const Cookie *operator->() const;
    iterator &operator++();
    bool operator!=(iterator) const;
    bool operator==(iterator) const;
  };
  using const_iterator = iterator;
  void add(const Cookie &cookie);
  Cookie get(const std::string &name) const;
  bool has(const std::string &name) const;
  iterator begin() const;
  iterator end() const;
};

namespace Header {
class Header {
public:
  virtual ~Header() = default;
  virtual const char *name() const = 0;
  virtual void parse(const std::string &data);
  virtual void write(std::ostream &os) const = 0;
};
#define PISTACHE_HEADER_(NAME)                                                                  \
  static constexpr auto Name = NAME;                                                            \
  const char *name() const override { return Name; }                                            \
  void write(std::ostream &) const override {}
class Authorization : public Header {
public:
  PISTACHE_HEADER_("Authorization")
  explicit Authorization(std::string val = "");
  std::string value() const;
  std::string getBasicUser() const;
  std::string getBasicPassword() const;
};
class ContentType : public Header {
public:
  PISTACHE_HEADER_("Content-Type")
  ContentType();
  explicit ContentType(const Mime::MediaType &mime);
  Mime::MediaType mime() const;
};
class AccessControlAllowOrigin : public Header {
public:
  PISTACHE_HEADER_("Access-Control-Allow-Origin")
  AccessControlAllowOrigin(std::string uri = "");
  std::string uri() const;
};
class Host : public Header {
public:
  PISTACHE_HEADER_("Host")
  Host();
  explicit Host(const std::string &host);
  std::string host() const;
};
class Location : public Header {
public:
  PISTACHE_HEADER_("Location")
  Location();
  explicit Location(const std::string &location);
  std::string location() const;
};
class Server : public Header {
public:
  PISTACHE_HEADER_("Server")
  explicit Server(const std::string &token = "");
};
class UserAgent : public Header {
public:
  PISTACHE_HEADER_("User-Agent")
  UserAgent();
  explicit UserAgent(const char *ua);
  std::string agent() const;
};
class Raw {
public:
  Raw();
  Raw(std::string name, std::string value);
  std::string name() const;
  std::string value() const;
};
class Collection {
public:
  template <typename H> std::shared_ptr<const H> get() const { return {}; }
  template <typename H> std::shared_ptr<const H> tryGet() const { return {}; }
  Raw getRaw(const std::string &name) const;
  std::optional<Raw> tryGetRaw(const std::string &name) const;
  Collection &add(const std::shared_ptr<Header> &header);
  template <typename H, typename... Args> Collection &add(Args &&...args) { return *this; }
  Collection &addRaw(const Raw &raw);
  template <typename H> bool has() const { return true; }
  bool has(const std::string &name) const;
  std::vector<std::shared_ptr<Header>> list() const;
  const std::unordered_map<std::string, Raw> &rawList() const;
};
} // namespace Header

class Message {
public:
  const std::string &body() const;
  std::string body();
  const CookieJar &cookies() const;
  CookieJar &cookies();
  const Header::Collection &headers() const;
  Header::Collection &headers();
};
namespace Uri {
class Query {
public:
  void add(std::string name, std::string value);
  std::optional<std::string> get(const std::string &name) const;
  bool has(const std::string &name) const;
  std::string as_str() const;
  std::unordered_map<std::string, std::string>::const_iterator parameters_begin() const;
  std::unordered_map<std::string, std::string>::const_iterator parameters_end() const;
  std::vector<std::string> parameters() const;
};
} // namespace Uri
class Request : public Message {
public:
  Method method() const;
  const std::string &resource() const;
  const Uri::Query &query() const;
  const Address &address() const;
};
class ResponseStream {
public:
  void ends();
  void flush();
};
template <typename T> ResponseStream &operator<<(ResponseStream &stream, const T &val) { return stream; }
class ResponseWriter {
public:
  ResponseWriter(ResponseWriter &&other);
  Async::Promise<ssize_t> send(Code code, const std::string &body = "", const Mime::MediaType &mime = Mime::MediaType());
  ResponseStream stream(Code code, size_t streamSize = 512);
  template <typename Duration> void timeoutAfter(Duration) {}
  const CookieJar &cookies() const;
  CookieJar &cookies();
  const Header::Collection &headers() const;
  Header::Collection &headers();
  void setMime(const Mime::MediaType &mime);
};
Async::Promise<ssize_t> serveFile(ResponseWriter &writer, const std::string &fileName, const Mime::MediaType &contentType = Mime::MediaType());
class Handler {
public:
  virtual ~Handler() = default;
  virtual void onRequest(const Request &request, ResponseWriter response) = 0;
};
#define HTTP_PROTOTYPE(Class)
class Endpoint {
public:
  struct Options {
    Options &threads(int val);
    Options &flags(Flags<Tcp::Options> flags);
    Options &maxRequestSize(size_t val);
    Options &maxPayload(size_t val);
  };
  Endpoint();
  explicit Endpoint(const Address &addr);
  static Options options();
  void init(const Options &options = Options());
  void setHandler(const std::shared_ptr<Handler> &handler);
  void useSSL(const std::string &cert, const std::string &key, bool use_compression = false);
  void serve();
  void serveThreaded();
  void shutdown();
};
template <typename H> void listenAndServe(Address addr) {
  H Made;
  void (Handler::*Run)(const Request &, ResponseWriter) = &Handler::onRequest;
  (void)Run;
  (void)Made;
}
} // namespace Http

namespace Rest {
class TypedParam {
public:
  TypedParam(std::string name, std::string value);
  template <typename T> T as() const;
  const std::string &name() const;
};
class Request : public Http::Request {
public:
  bool hasParam(const std::string &name) const;
  TypedParam param(const std::string &name) const;
  TypedParam splatAt(size_t index) const;
  std::vector<TypedParam> splat() const;
};
struct Route {
  enum class Result { Ok, Failure };
  using Handler = std::function<Result(const Request, Http::ResponseWriter)>;
  using Middleware = std::function<bool(Http::Request &, Http::ResponseWriter &)>;
};
class Router {
public:
  std::shared_ptr<Http::Handler> handler() const;
  void get(const std::string &resource, Route::Handler handler);
  void post(const std::string &resource, Route::Handler handler);
  void put(const std::string &resource, Route::Handler handler);
  void patch(const std::string &resource, Route::Handler handler);
  void del(const std::string &resource, Route::Handler handler);
  void options(const std::string &resource, Route::Handler handler);
  void head(const std::string &resource, Route::Handler handler);
  void addRoute(Http::Method method, const std::string &resource, Route::Handler handler);
  void addCustomHandler(Route::Handler handler);
  void addMiddleware(Route::Middleware middleware);
  void addNotFoundHandler(Route::Handler handler);
};
namespace Routes {
void Get(Router &router, const std::string &resource, Route::Handler handler);
void Post(Router &router, const std::string &resource, Route::Handler handler);
void Put(Router &router, const std::string &resource, Route::Handler handler);
void Patch(Router &router, const std::string &resource, Route::Handler handler);
void Delete(Router &router, const std::string &resource, Route::Handler handler);
void Options(Router &router, const std::string &resource, Route::Handler handler);
void Head(Router &router, const std::string &resource, Route::Handler handler);
void NotFound(Router &router, Route::Handler handler);
template <typename Result, typename Cls, typename... Args, typename Obj> Route::Handler bind(Result (Cls::*func)(Args...), Obj obj);
template <typename Result, typename Cls, typename... Args, typename Obj> Route::Handler bind(Result (Cls::*func)(Args...) const, Obj obj);
template <typename Result, typename... Args> Route::Handler bind(Result (*func)(Args...));
template <typename Cls, typename... Args, typename Obj> Route::Middleware middleware(bool (Cls::*func)(Args...), Obj obj);
template <typename... Args> Route::Middleware middleware(bool (*func)(Args...));
} // namespace Routes
} // namespace Rest
} // namespace Pistache
