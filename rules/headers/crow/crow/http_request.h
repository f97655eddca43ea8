// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/ci_map.h"
#include "crow/common.h"
#include "crow/query_string.h"

namespace crow {
const std::string &get_header_value(const ci_map &headers,
                                    const std::string &key);

struct request {
  HTTPMethod method;
  std::string raw_url;
  std::string url;
  query_string url_params;
  ci_map headers;
  std::string body;
  std::string remote_ip_address;
  unsigned char http_ver_major, http_ver_minor;
  bool keep_alive, close_connection, upgrade;
  void *middleware_context{};
  void *middleware_container{};
  asio::io_context *io_context{};

  request();
  request(HTTPMethod method_, std::string raw_url_, std::string url_,
          query_string url_params_, ci_map headers_, std::string body_,
          unsigned char http_major, unsigned char http_minor,
          bool has_keep_alive, bool has_close_connection, bool is_upgrade);

  void add_header(std::string key, std::string value);
  bool check_version(unsigned char major, unsigned char minor) const;
  //@facts crow::request tu=crow only=get_header_value,get_body_params
  const std::string &get_header_value(const std::string &key) const;
  const query_string get_body_params() const;
  //@end
  template <typename CompletionHandler>
  void post(CompletionHandler handler) const {
    handler();
  }
  template <typename CompletionHandler>
  void dispatch(CompletionHandler handler) const {
    handler();
  }
};
} // namespace crow
