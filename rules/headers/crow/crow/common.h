// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/settings.h"
#include "crow/utility.h"

namespace crow {
enum class HTTPMethod : char {
#ifndef DELETE
  DELETE = 0,
  GET,
  HEAD,
  POST,
  PUT,
  CONNECT,
  OPTIONS,
  TRACE,
  PATCH = 24,
  PURGE,
#endif
  Delete = 0,
  Get,
  Head,
  Post,
  Put,
  Connect,
  Options,
  Trace,
  Copy,
  Lock,
  MkCol,
  Move,
  Propfind,
  Proppatch,
  Search,
  Unlock,
  Bind,
  Rebind,
  Unbind,
  Acl,
  Report,
  MkActivity,
  Checkout,
  Merge,
  Patch = 24,
  Purge,
  MSearch,
  Notify,
  Subscribe,
  Unsubscribe,
  MkCalendar,
  Link,
  Unlink,
  Source,
  InternalMethodCount,
};

enum status {
  CONTINUE = 100,
  SWITCHING_PROTOCOLS = 101,
  OK = 200,
  CREATED = 201,
  ACCEPTED = 202,
  NON_AUTHORITATIVE_INFORMATION = 203,
  NO_CONTENT = 204,
  RESET_CONTENT = 205,
  PARTIAL_CONTENT = 206,
  MULTIPLE_CHOICES = 300,
  MOVED_PERMANENTLY = 301,
  FOUND = 302,
  SEE_OTHER = 303,
  NOT_MODIFIED = 304,
  TEMPORARY_REDIRECT = 307,
  PERMANENT_REDIRECT = 308,
  BAD_REQUEST = 400,
  UNAUTHORIZED = 401,
  FORBIDDEN = 403,
  NOT_FOUND = 404,
  METHOD_NOT_ALLOWED = 405,
  NOT_ACCEPTABLE = 406,
  PROXY_AUTHENTICATION_REQUIRED = 407,
  CONFLICT = 409,
  GONE = 410,
  PAYLOAD_TOO_LARGE = 413,
  UNSUPPORTED_MEDIA_TYPE = 415,
  RANGE_NOT_SATISFIABLE = 416,
  EXPECTATION_FAILED = 417,
  PRECONDITION_REQUIRED = 428,
  TOO_MANY_REQUESTS = 429,
  UNAVAILABLE_FOR_LEGAL_REASONS = 451,
  INTERNAL_SERVER_ERROR = 500,
  NOT_IMPLEMENTED = 501,
  BAD_GATEWAY = 502,
  SERVICE_UNAVAILABLE = 503,
  GATEWAY_TIMEOUT = 504,
  VARIANT_ALSO_NEGOTIATES = 506
};

enum class ParamType : char { INT, UINT, DOUBLE, STRING, PATH, MAX };

std::string method_name(HTTPMethod method);

struct routing_params {
  std::vector<int64_t> int_params;
  std::vector<uint64_t> uint_params;
  std::vector<double> double_params;
  std::vector<std::string> string_params;
  template <typename T> T get(unsigned) const;
};

constexpr HTTPMethod methodOf(std::string_view Text) {
  return Text == "GET"       ? HTTPMethod::Get
         : Text == "DELETE"  ? HTTPMethod::Delete
         : Text == "HEAD"    ? HTTPMethod::Head
         : Text == "POST"    ? HTTPMethod::Post
         : Text == "PUT"     ? HTTPMethod::Put
         : Text == "OPTIONS" ? HTTPMethod::Options
         : Text == "CONNECT" ? HTTPMethod::Connect
         : Text == "TRACE"   ? HTTPMethod::Trace
         : Text == "PATCH"   ? HTTPMethod::Patch
                             : HTTPMethod::Purge;
}
} // namespace crow

constexpr crow::HTTPMethod operator""_method(const char *str, size_t len) {
  return crow::methodOf(std::string_view(str, len));
}
