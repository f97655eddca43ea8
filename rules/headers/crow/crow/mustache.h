// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/json.h"
#include "crow/logging.h"
#include "crow/returnable.h"

namespace crow {
namespace mustache {
using context = json::wvalue;
class template_t;
class invalid_template_exception : public std::exception {
public:
  invalid_template_exception(const std::string &msg_);
  const char *what() const throw() override;
};

struct rendered_template : returnable {
  rendered_template();
  rendered_template(std::string &body);
  std::string body_;
  std::string dump() override;
};

class template_t {
public:
  template_t(std::string body);
  //@facts crow::mustache::template_t tu=crow skip=render
  std::string render_string() const;
  std::string render_string(const context &ctx) const;
  //@end
  rendered_template render() const;
  rendered_template render(const context &ctx) const;
  rendered_template render(const context &&ctx) const;
};

//@facts crow::mustache tu=crow namespace
template_t compile(const std::string &body);
template_t load(const std::string &filename);
std::string load_text(const std::string &filename);
std::string load_text_unsafe(const std::string &filename);
template_t load_unsafe(const std::string &filename);
//@end
void set_base(const std::string &path);
void set_global_base(const std::string &path);
void set_loader(std::function<std::string(std::string)> loader);
std::string default_loader(const std::string &filename);
} // namespace mustache
} // namespace crow
