// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/http_request.h"
#include "crow/http_response.h"

namespace crow {
namespace detail {
template <typename... Middlewares>
struct context : public Middlewares::context... {
  template <typename T> typename T::context &get() {
    return static_cast<typename T::context &>(*this);
  }
};

template <typename Mw, typename = void> struct TakesThree : std::false_type {};
template <typename Mw>
struct TakesThree<
    Mw, std::void_t<decltype(std::declval<Mw &>().before_handle(
            std::declval<request &>(), std::declval<response &>(),
            std::declval<typename Mw::context &>()))>> : std::true_type {};

// Templated before_handle and after_handle of user middlewares are
// instantiated through here, as the server's request loop does it.
template <typename Mw, typename Context>
void callMiddleware(Mw &Each, request &Req, response &Res, Context &All) {
  typename Mw::context &Own = All;
  if constexpr (TakesThree<Mw>::value) {
    Each.before_handle(Req, Res, Own);
    Each.after_handle(Req, Res, Own);
  } else {
    Each.before_handle(Req, Res, Own, All);
    Each.after_handle(Req, Res, Own, All);
  }
}
} // namespace detail
} // namespace crow
