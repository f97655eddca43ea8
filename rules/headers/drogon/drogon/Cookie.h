// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "trantor/utils/Date.h"
#include <optional>
#include <string>
#include <string_view>

namespace drogon {
class Cookie {
public:
  enum class SameSite { kNull, kLax, kStrict, kNone };
  //@facts drogon::Cookie tu=drogon ctors
  Cookie();
  Cookie(std::string key, std::string value);
  void setDomain(const std::string &domain);
  void setDomain(std::string &&domain);
  void setExpiresDate(const trantor::Date &date);
  void setHttpOnly(bool only);
  void setMaxAge(int value);
  void setPath(const std::string &path);
  void setPath(std::string &&path);
  void setSameSite(SameSite sameSite);
  void setSecure(bool secure);
  //@end
  void setEnsure(bool ensure);
  void setKey(const std::string &key);
  void setKey(std::string &&key);
  void setValue(const std::string &value);
  void setValue(std::string &&value);
  void setPartitioned(bool partitioned);
  std::string cookieString() const;
  const trantor::Date &expiresDate() const;
  const std::string &domain() const;
  const std::string &path() const;
  const std::string &key() const;
  const std::string &value() const;
  const std::string &getKey() const;
  const std::string &getValue() const;
  const std::string &getDomain() const;
  const std::string &getPath() const;
  bool isHttpOnly() const;
  bool isSecure() const;
  std::optional<int> maxAge() const;
  SameSite sameSite() const;
  operator bool() const;
};
} // namespace drogon
