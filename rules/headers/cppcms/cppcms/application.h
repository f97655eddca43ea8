// Part of our declarations of CppCMS: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <booster/shared_ptr.h>
#include <functional>
#include <istream>
#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace cppcms {
namespace json {
class value {
public:
  value();
  template <typename T> value(const T &v);
  bool load(std::istream &in, bool full, int *line_number = nullptr);
  const std::string &str() const;
  const double &number() const;
  const bool &boolean() const;
  const value &operator[](const std::string &name) const;
  value &operator[](const std::string &name);
  const value &at(const std::string &path) const;
  const value &find(const std::string &path) const;
  std::string get(const std::string &path, const char *def) const;
  std::string get(const std::string &path, const std::string &def) const;
  template <typename T> T get(const std::string &path) const;
  template <typename T> void set(const std::string &path, const T &v);
};
} // namespace json
namespace http {
class cookie {
public:
  cookie();
  cookie(const std::string &name, const std::string &value);
  std::string name() const;
  std::string value() const;
  void value(std::string v);
  void secure(bool v);
  void httponly(bool v);
};
class file {
public:
  std::string name() const;
  std::string mime() const;
  std::string filename() const;
  std::istream &data();
  long long size();
  void save_to(const std::string &filename);
};
class request {
public:
  using form_type = std::multimap<std::string, std::string>;
  using cookies_type = std::map<std::string, cookie>;
  using files_type = std::vector<booster::shared_ptr<file>>;
  unsigned long long content_length();
  std::string content_type();
  std::string path_info();
  std::string query_string();
  std::string remote_addr();
  std::string remote_user();
  std::string request_method();
  std::string http_host();
  std::string http_referer();
  std::string http_user_agent();
  std::string http_cookie();
  std::string getenv(const std::string &variable);
  std::string getenv(const char *variable);
  const cookies_type &cookies();
  const cookie &cookie_by_name(const std::string &name);
  std::string get(const std::string &name);
  std::string post(const std::string &name);
  const form_type &get();
  const form_type &post();
  const form_type &post_or_get();
  files_type files();
  std::pair<void *, std::size_t> raw_post_data();
};
class response {
public:
  std::ostream &out();
  void set_header(const std::string &name, const std::string &value);
  void set_redirect_header(const std::string &location, int status = 302);
  void set_cookie(const cookie &v);
  void status(int code);
};
class context {
public:
  http::request &request();
  http::response &response();
};
} // namespace http
class url_dispatcher {
public:
  using handler = std::function<void()>;
  using handler1 = std::function<void(std::string)>;
  void assign(const std::string &regex, handler handler);
  void assign(const std::string &regex, handler1 handler, int exp1);
  template <typename C>
  void assign(const std::string &regex, void (C::*member)(), C *object);
  template <typename C>
  void assign(const std::string &regex, void (C::*member)(std::string),
              C *object, int e);
  template <typename C>
  void assign(const std::string &regex,
              void (C::*member)(std::string, std::string), C *object, int e1,
              int e2);
  template <typename C, typename P1>
  void map(const std::string &re, void (C::*mb)(P1), C *app, int g1);
  template <typename C, typename P1>
  void map(const std::string &me, const std::string &re, void (C::*mb)(P1),
           C *app, int g1);
};
class application {
public:
  virtual ~application();
  virtual void main(std::string url);
  http::request &request();
  http::response &response();
  http::context &context();
  url_dispatcher &dispatcher();
};
namespace widgets {
class base_widget {
public:
  virtual ~base_widget();
  void name(const std::string &name);
  virtual void load(http::context &context);
  virtual bool validate();
};
class base_text : public virtual base_widget {
public:
  std::string value();
  void value(const std::string &v);
  void limits(int min, int max);
};
class text : public base_text {};
class textarea : public base_text {};
class hidden : public text {};
class password : public text {};
template <typename T> class numeric : public base_widget {
public:
  T value();
  void value(const T &v);
};
} // namespace widgets
class form {
public:
  virtual ~form();
  void add(widgets::base_widget &widget);
  virtual void load(http::context &context);
  virtual bool validate();
};
namespace util {
std::string escape(const std::string &s);
std::string urlencode(const std::string &s);
std::string urldecode(const std::string &s);
} // namespace util
} // namespace cppcms
