// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <any>
#include <sstream>
#include <string>
#include <string_view>
#include <unordered_map>

namespace drogon {
class HttpViewData {
public:
  using DataMap = std::unordered_map<std::string, std::any>;
  template <typename T> const T &get(const std::string &key) const;
  //@facts drogon::HttpViewData tu=drogon
  static std::string htmlTranslate(const char *str, size_t length);
  static std::string htmlTranslate(const std::string_view &str);
  void insert(const std::string &key, const std::any &obj);
  void insert(const std::string &key, std::any &&obj);
  //@end
  void insertAsString(const std::string &key, const std::any &obj);
  void insertFormattedString(const std::string &key, const char *format, ...);
  static bool needTranslation(const std::string_view &str);
  std::any &operator[](const std::string &key) const;
};
class HttpViewBase {
public:
  static std::string genHttpResponse(std::string viewName,
                                     const HttpViewData &data);
};
} // namespace drogon
