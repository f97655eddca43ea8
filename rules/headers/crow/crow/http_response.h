// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/ci_map.h"
#include "crow/http_request.h"
#include "crow/logging.h"
#include "crow/returnable.h"

namespace crow {
class Router;

struct response {
  int code{200};
  std::string body;
  ci_map headers;
  bool compressed = true;
  bool skip_body = false;
  bool manual_length_header = false;

  response();
  explicit response(int code_);
  response(std::string body_);
  response(int code_, std::string body_);
  response(returnable &&value);
  response(returnable &value);
  response(int code_, returnable &value);
  response(int code_, returnable &&value);
  response(response &&r);
  response(std::string contentType, std::string body_);
  response(int code_, std::string contentType, std::string body_);
  response &operator=(const response &r) = delete;
  response &operator=(response &&r) noexcept;

  const std::string &get_header_value(const std::string &key);
  bool is_completed() const noexcept;
  bool is_alive();
  bool is_static_type();
  void clear();
  static std::string get_mime_type(const std::string &contentType);
  //@facts crow::response tu=crow skip=body,code,set_static_file_info,set_static_file_info_unsafe
  void add_header(std::string key, std::string value);
  void end();
  void end(const std::string &body_part);
  void moved(const std::string &location);
  void moved_perm(const std::string &location);
  void redirect(const std::string &location);
  void redirect_perm(const std::string &location);
  void set_header(std::string key, std::string value);
  void write(const std::string &body_part);
  //@end
  void set_static_file_info(std::string path, std::string content_type = "");
  void set_static_file_info_unsafe(std::string path,
                                   std::string content_type = "");
};
} // namespace crow
