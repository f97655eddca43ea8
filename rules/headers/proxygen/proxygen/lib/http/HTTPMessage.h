// Part of our declarations of Proxygen: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <cstdint>
#include <folly/io/IOBuf.h>
#include <map>
#include <string>
#include <string_view>

namespace proxygen {
enum HTTPHeaderCode : uint8_t {
  HTTP_HEADER_NONE,
  HTTP_HEADER_COOKIE,
  HTTP_HEADER_HOST,
  HTTP_HEADER_USER_AGENT
};
enum ProxygenError { kErrorNone };
enum class UpgradeProtocol : uint8_t { TCP };
class HTTPHeaders {
public:
  const std::string &getSingleOrEmpty(HTTPHeaderCode code) const;
  const std::string &getSingleOrEmpty(std::string_view name) const;
  const std::string rawGet(const std::string &header) const;
  bool exists(std::string_view name) const;
};
class HTTPMessage {
public:
  const std::string &getURL() const;
  const std::string &getPath() const;
  const std::string &getQueryString() const;
  const std::string &getQueryParam(const std::string &name) const;
  std::string getDecodedQueryParam(const std::string &name) const;
  const std::string *getQueryParamPtr(const std::string &name) const;
  const std::map<std::string, std::string> &getQueryParams() const;
  int getIntQueryParam(const std::string &name, int defval) const;
  bool hasQueryParam(const std::string &name) const;
  const folly::StringPiece getCookie(const std::string &name) const;
  HTTPHeaders &getHeaders();
  const HTTPHeaders &getHeaders() const;
  const std::string &getMethodString() const;
};
} // namespace proxygen
