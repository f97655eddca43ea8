// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/http_request.h"
#include "crow/http_response.h"

namespace crow {
struct CookieParser {
  struct Cookie {
    enum class SameSitePolicy { Strict, Lax, None };
    Cookie(const std::string &key);
    template <typename U> Cookie(const std::string &key, U &&value);
    const std::string &name() const;
    template <typename U> Cookie &value(U &&value);
    std::string dump() const;
    //@facts crow::CookieParser::Cookie tu=crow
    Cookie &domain(const std::string &name);
    Cookie &expires(const std::tm &time);
    Cookie &httponly();
    Cookie &max_age(long long seconds);
    Cookie &path(const std::string &path);
    Cookie &same_site(SameSitePolicy ssp);
    Cookie &secure();
    //@end
  };
  struct context {
    std::unordered_map<std::string, std::string> jar;
    std::string get_cookie(const std::string &key) const;
    template <typename U> Cookie &set_cookie(const std::string &key, U &&value);
    Cookie &set_cookie(Cookie cookie);
  };
  void before_handle(request &req, response &res, context &ctx);
  void after_handle(request &req, response &res, context &ctx);
};
} // namespace crow
