// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/DrObject.h"
#include "drogon/HttpRequest.h"
#include "drogon/HttpResponse.h"
#include "drogon/utils/coroutine.h"

namespace drogon {
using FilterCallback = std::function<void(const HttpResponsePtr &)>;
using FilterChainCallback = std::function<void()>;
using MiddlewareCallback = std::function<void(const HttpResponsePtr &)>;
using MiddlewareNextCallback =
    std::function<void(std::function<void(const HttpResponsePtr &)> &&)>;

class HttpMiddlewareBase : public virtual DrObjectBase {
public:
  virtual void invoke(const HttpRequestPtr &req,
                      MiddlewareNextCallback &&nextCb,
                      MiddlewareCallback &&mcb) = 0;
  ~HttpMiddlewareBase() override = default;
};
template <typename T, bool AutoCreation = true>
class HttpMiddleware : public DrObject<T>, public HttpMiddlewareBase {
public:
  static constexpr bool isAutoCreation{AutoCreation};
  ~HttpMiddleware() override = default;
};

class HttpFilterBase : public virtual DrObjectBase, public HttpMiddlewareBase {
public:
  virtual void doFilter(const HttpRequestPtr &req, FilterCallback &&fcb,
                        FilterChainCallback &&fccb) = 0;
  ~HttpFilterBase() override = default;

private:
  void invoke(const HttpRequestPtr &req, MiddlewareNextCallback &&nextCb,
              MiddlewareCallback &&mcb) final;
};
template <typename T, bool AutoCreation = true>
class HttpFilter : public DrObject<T>, public HttpFilterBase {
public:
  static constexpr bool isAutoCreation{AutoCreation};
  ~HttpFilter() override = default;
};

#ifdef __cpp_impl_coroutine
struct [[nodiscard]] MiddlewareNextAwaiter
    : public CallbackAwaiter<HttpResponsePtr> {};
template <typename T, bool AutoCreation = true>
class HttpCoroFilter : public DrObject<T>, public HttpFilterBase {
public:
  static constexpr bool isAutoCreation{AutoCreation};
  void doFilter(const HttpRequestPtr &req, FilterCallback &&fcb,
                FilterChainCallback &&fccb) final;
  virtual Task<HttpResponsePtr> doFilter(const HttpRequestPtr &req) = 0;
};
template <typename T, bool AutoCreation = true>
class HttpCoroMiddleware : public DrObject<T>, public HttpMiddlewareBase {
public:
  static constexpr bool isAutoCreation{AutoCreation};
  void invoke(const HttpRequestPtr &req, MiddlewareNextCallback &&nextCb,
              MiddlewareCallback &&mcb) final;
  virtual Task<HttpResponsePtr> invoke(const HttpRequestPtr &req,
                                       MiddlewareNextAwaiter &&nextAwaiter) = 0;
};
#endif
} // namespace drogon
