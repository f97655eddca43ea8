// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/common.h"
#include "crow/http_request.h"
#include "crow/http_response.h"
#include "crow/routing.h"

namespace crow {
struct CORSHandler;

struct CORSRules {
  friend struct crow::CORSHandler;
  //@facts crow::CORSRules tu=crow
  CORSRules &allow_credentials();
  CORSRules &headers(const std::string &header);
  CORSRules &max_age(int max_age);
  CORSRules &methods(crow::HTTPMethod method);
  CORSRules &origin(const std::string &origin);
  //@end
  template <typename... Methods>
  CORSRules &methods(crow::HTTPMethod method, Methods... method_list);
  template <typename... Headers>
  CORSRules &headers(const std::string &header, Headers... header_list);
  CORSRules &expose(const std::string &header);
  template <typename... Headers>
  CORSRules &expose(const std::string &header, Headers... header_list);
  void ignore();
};

struct CORSHandler {
  struct context {};
  void before_handle(crow::request &req, crow::response &res, context &);
  void after_handle(crow::request &req, crow::response &res, context &);
  CORSRules &blueprint(const Blueprint &bp);
  //@facts crow::CORSHandler tu=crow
  CORSRules &global();
  CORSRules &prefix(const std::string &prefix);
  //@end
};
} // namespace crow
