// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <any>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace drogon {
class Session {
public:
  template <typename T> T get(const std::string &key) const;
  template <typename T> std::optional<T> getOptional(const std::string &key) const;
  template <typename T, typename Callable>
  void modify(const std::string &, Callable &&handler) {
    handler(*static_cast<T *>(nullptr));
  }
  template <typename Callable> void modify(Callable &&handler);
  bool find(const std::string &key);
  void erase(const std::string &key);
  void clear();
  std::string sessionId() const;
  bool needToChangeSessionId() const;
  //@facts drogon::Session tu=drogon
  void changeSessionIdToClient();
  void insert(const std::string &key, const std::any &obj);
  void insert(const std::string &key, std::any &&obj);
  //@end
};
using SessionPtr = std::shared_ptr<Session>;

class Attributes {
public:
  template <typename T> const T &get(const std::string &key) const;
  std::any &operator[](const std::string &key);
  void insert(const std::string &key, const std::any &obj);
  void insert(const std::string &key, std::any &&obj);
  void erase(const std::string &key);
  bool find(const std::string &key);
  void clear();
};
using AttributesPtr = std::shared_ptr<Attributes>;
} // namespace drogon
