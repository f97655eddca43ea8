// Part of our declarations of restbed: the names, classes and signatures that user
// code meets, none of the library. Finished by hand.
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace restbed {
using Byte = std::uint8_t;
using Bytes = std::vector<Byte>;
class Session;
class Request {
public:
  bool has_header(const std::string &name) const;
  bool has_path_parameter(const std::string &name) const;
  bool has_query_parameter(const std::string &name) const;
  const Bytes &get_body() const;
  void get_body(std::string &body, const std::function<std::string(const Bytes &)> &transform = nullptr) const;
  std::string get_method() const;
  std::string get_path() const;
  std::string get_host() const;
  template <typename Type, std::enable_if_t<std::is_arithmetic_v<Type>, int> = 0> Type get_header(const std::string &name, const Type default_value) const;
  std::string get_header(const std::string &name, const std::string &default_value = "") const;
  std::multimap<std::string, std::string> get_headers(const std::string &name = "") const;
  template <typename Type, std::enable_if_t<std::is_arithmetic_v<Type>, int> = 0> Type get_query_parameter(const std::string &name, const Type default_value) const;
  std::string get_query_parameter(const std::string &name, const std::string &default_value = "") const;
  std::multimap<std::string, std::string> get_query_parameters(const std::string &name = "") const;
  template <typename Type, std::enable_if_t<std::is_arithmetic_v<Type>, int> = 0> Type get_path_parameter(const std::string &name, const Type default_value) const;
  std::string get_path_parameter(const std::string &name, const std::string &default_value = "") const;
  std::map<std::string, std::string> get_path_parameters(const std::string &name = "") const;
};
class Response {
public:
  void set_body(const Bytes &value);
  void set_body(const std::string &value);
  void set_status_code(const int value);
  void set_header(const std::string &name, const std::string &value);
  void add_header(const std::string &name, const std::string &value);
};
class Session {
public:
  const std::shared_ptr<const Request> get_request() const;
  void close(const Bytes &body);
  void close(const Response &response);
  void close(const std::string &body = "");
  void close(const int status, const Bytes &body);
  void close(const int status, const std::string &body = "");
  void close(const int status, const std::multimap<std::string, std::string> &headers);
  void close(const int status, const std::string &body, const std::multimap<std::string, std::string> &headers);
  void close(const int status, const Bytes &body, const std::multimap<std::string, std::string> &headers);
  void yield(const int status, const std::string &body, const std::multimap<std::string, std::string> &headers, const std::function<void(const std::shared_ptr<Session>)> &callback = nullptr);
  void yield(const std::string &data, const std::function<void(const std::shared_ptr<Session>)> &callback = nullptr);
  void fetch(const std::size_t length, const std::function<void(const std::shared_ptr<Session>, const Bytes &)> &callback);
  void fetch(const std::string &delimiter, const std::function<void(const std::shared_ptr<Session>, const Bytes &)> &callback);
  void sleep_for(const std::chrono::milliseconds &delay, const std::function<void(const std::shared_ptr<Session>)> &callback);
  void set_header(const std::string &name, const std::string &value);
  const std::string get_origin() const;
};
class Resource {
public:
  void set_path(const std::string &value);
  void set_paths(const std::set<std::string> &values);
  void set_default_header(const std::string &name, const std::string &value);
  void set_error_handler(const std::function<void(const int, const std::exception &, const std::shared_ptr<Session>)> &value);
  void set_authentication_handler(const std::function<void(const std::shared_ptr<Session>, const std::function<void(const std::shared_ptr<Session>)> &)> &value);
  void set_method_handler(const std::string &method, const std::function<void(const std::shared_ptr<Session>)> &callback);
  void set_method_handler(const std::string &method, const std::multimap<std::string, std::string> &filters, const std::function<void(const std::shared_ptr<Session>)> &callback);
};
class Settings {
public:
  void set_port(const std::uint16_t value);
  void set_worker_limit(const unsigned int value);
  void set_default_header(const std::string &name, const std::string &value);
};
class Rule {
public:
  virtual ~Rule() = default;
  virtual bool condition(const std::shared_ptr<Session> session);
  virtual void action(const std::shared_ptr<Session> session, const std::function<void(const std::shared_ptr<Session>)> &callback) = 0;
};
class Service {
public:
  void publish(const std::shared_ptr<const Resource> &resource);
  void start(const std::shared_ptr<const Settings> &settings = nullptr);
  void stop();
  void set_authentication_handler(const std::function<void(const std::shared_ptr<Session>, const std::function<void(const std::shared_ptr<Session>)> &)> &value);
  void add_rule(const std::shared_ptr<Rule> &rule);
};
constexpr int OK = 200, CREATED = 201, NO_CONTENT = 204, BAD_REQUEST = 400, UNAUTHORIZED = 401, FORBIDDEN = 403, NOT_FOUND = 404, INTERNAL_SERVER_ERROR = 500;
class String {
public:
  static Bytes to_bytes(const std::string &value);
  static std::string to_string(const Bytes &value);
};
} // namespace restbed
