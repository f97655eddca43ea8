// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/http_request.h"
#include "crow/http_response.h"
#include "crow/json.h"
#include "crow/middlewares/cookie_parser.h"

namespace crow {
struct InMemoryStore {};
struct FileStore {
  FileStore(const std::string &folder, uint64_t expiration_seconds = 2592000);
};

template <typename Store> struct SessionMiddleware {
  struct context {
    explicit operator bool() const;
    bool exists();
    bool contains(const std::string &key);
    template <typename F> F get(const std::string &key, const F &fallback = F());
    template <typename T> void set(const std::string &key, T value);
    void remove(const std::string &key);
    std::string string(const std::string &key);
    std::unordered_map<std::string, std::string> all();
    void refresh_expiration();
    std::mutex &mutex();
    void preset_id(std::string id);
  };
  template <typename... Ts>
  SessionMiddleware(CookieParser::Cookie cookie, int id_length, Ts... ts);
  template <typename... Ts> SessionMiddleware(Ts... ts);
  template <typename AllContext>
  void before_handle(request &, response &, context &ctx, AllContext &all_ctx) {
    static_cast<void>(ctx);
    static_cast<void>(all_ctx);
  }
  template <typename AllContext>
  void after_handle(request &, response &, context &ctx, AllContext &all_ctx) {
    static_cast<void>(ctx);
    static_cast<void>(all_ctx);
  }
};
} // namespace crow
