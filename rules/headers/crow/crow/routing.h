// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/common.h"
#include "crow/http_request.h"
#include "crow/http_response.h"
#include "crow/logging.h"
#include "crow/middleware.h"
#include "crow/mustache.h"
#include "crow/utility.h"
#include "crow/websocket.h"

namespace crow {
constexpr const uint16_t INVALID_BP_ID{((uint16_t)-1)};

namespace detail {
// The four shapes of a handler. The handler is really called, so that a generic
// lambda is instantiated with the types that the router gives it.
template <typename Func, typename... Args>
void callHandler(Func &f, request &req, response &res, Args... args) {
  using black_magic::CallHelper;
  using black_magic::S;
  if constexpr (CallHelper<Func, S<Args...>>::value)
    res = response(f(args...));
  else if constexpr (CallHelper<Func, S<request &, Args...>>::value)
    res = response(f(req, args...));
  else if constexpr (CallHelper<Func, S<response &, Args...>>::value)
    f(res, args...);
  else
    f(req, res, args...);
}
} // namespace detail

class BaseRule {
public:
  BaseRule(std::string rule);
  virtual ~BaseRule();
  virtual void validate() = 0;
  std::unique_ptr<BaseRule> upgrade();
  uint32_t get_methods();
  template <typename F> void foreach_method(F f);
  std::string custom_templates_base;
  const std::string &rule();

protected:
  std::string rule_;
  std::string name_;
};

class CatchallRule {
public:
  CatchallRule() {}
  // The library has four overloads of this, one for each shape of a handler.
  template <typename Func> void operator()(Func &&f) {
    handler_ = [f = std::forward<Func>(f)](const request &req,
                                           response &res) mutable {
      detail::callHandler(f, const_cast<request &>(req), res);
    };
  }
  bool has_handler();

private:
  std::function<void(const crow::request &, crow::response &)> handler_;
};

template <typename App> class WebSocketRule : public BaseRule {
  using self_t = WebSocketRule;

public:
  WebSocketRule(std::string rule, App *app);
  void validate() override;
  self_t &max_payload(uint64_t max_payload);
  self_t &subprotocols(const std::vector<std::string> &subprotocols);
  self_t &mirrorprotocols(bool mirror_protocols = true);
  template <typename Func> self_t &onopen(Func f) {
    open_handler_ = f;
    return *this;
  }
  template <typename Func> self_t &onmessage(Func f) {
    message_handler_ = f;
    return *this;
  }
  template <typename Func> self_t &onclose(Func f) {
    close_handler_ = [f](websocket::connection &conn, const std::string &reason,
                         uint16_t code) mutable {
      if constexpr (std::is_invocable_v<Func &, websocket::connection &,
                                        const std::string &, uint16_t>)
        f(conn, reason, code);
      else
        f(conn, reason);
    };
    return *this;
  }
  template <typename Func> self_t &onerror(Func f) {
    error_handler_ = f;
    return *this;
  }
  self_t &onaccept(std::function<void(const crow::request &,
                                      std::optional<crow::response> &, void **)>
                       &&callback);
  self_t &
  onaccept(std::function<bool(const crow::request &, void **)> &&callback);

protected:
  std::function<void(crow::websocket::connection &)> open_handler_;
  std::function<void(crow::websocket::connection &, const std::string &, bool)>
      message_handler_;
  std::function<void(crow::websocket::connection &, const std::string &,
                     uint16_t)>
      close_handler_;
  std::function<void(crow::websocket::connection &, const std::string &)>
      error_handler_;
};

template <typename T> struct RuleParameterTraits {
  using self_t = T;
  template <typename App> WebSocketRule<App> &websocket(App *app);
  self_t &name(std::string name) noexcept;
  self_t &methods(HTTPMethod method);
  template <typename... MethodArgs>
  self_t &methods(HTTPMethod method, MethodArgs... args_method);
  template <typename App, typename... Middlewares> self_t &middlewares();
};

class DynamicRule : public BaseRule, public RuleParameterTraits<DynamicRule> {
public:
  DynamicRule(std::string rule);
  void validate() override;
  template <typename Func> void operator()(Func f) {
    handler_ = std::make_shared<Func>(std::move(f));
  }
  template <typename Func> void operator()(std::string name, Func &&f) {
    name_ = std::move(name);
    (*this).template operator()<Func>(std::forward<Func>(f));
  }

private:
  std::shared_ptr<void> handler_;
};

template <typename... Args>
class TaggedRule : public BaseRule,
                   public RuleParameterTraits<TaggedRule<Args...>> {
public:
  using self_t = TaggedRule<Args...>;
  TaggedRule(std::string rule);
  void validate() override;
  template <typename Func> void operator()(Func &&f) {
    handler_ = [f = std::forward<Func>(f)](request &req, response &res,
                                           Args... args) mutable {
      detail::callHandler(f, req, res, args...);
    };
  }
  template <typename Func> void operator()(std::string name, Func &&f) {
    this->name_ = std::move(name);
    (*this).template operator()<Func>(std::forward<Func>(f));
  }

private:
  std::function<void(crow::request &, crow::response &, Args...)> handler_;
};

class Blueprint {
public:
  Blueprint(const std::string &prefix);
  Blueprint(const std::string &prefix, const std::string &static_dir);
  Blueprint(const std::string &prefix, const std::string &static_dir,
            const std::string &templates_dir);
  Blueprint(Blueprint &&value);
  Blueprint &operator=(const Blueprint &value) = delete;
  Blueprint &operator=(Blueprint &&value) noexcept;
  std::string prefix() const;
  std::string static_dir() const;
  void set_added();
  bool is_added();
  DynamicRule &new_rule_dynamic(const std::string &rule);
  template <uint64_t N>
  typename black_magic::arguments<N>::type::template rebind<TaggedRule> &
  new_rule_tagged(const std::string &rule);
  void register_blueprint(Blueprint &blueprint);
  template <typename App, typename... Middlewares> void middlewares();
  CatchallRule &catchall_rule();
};

class Router {
public:
  DynamicRule &new_rule_dynamic(const std::string &rule);
  template <uint64_t N>
  typename black_magic::arguments<N>::type::template rebind<TaggedRule> &
  new_rule_tagged(const std::string &rule);
  CatchallRule &catchall_rule();
  void register_blueprint(Blueprint &blueprint);
  void debug_print();
};
} // namespace crow
