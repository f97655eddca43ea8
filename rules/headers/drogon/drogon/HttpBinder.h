// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/DrObject.h"
#include "drogon/HttpFilter.h"
#include "drogon/utils/HttpConstraint.h"

#include <memory>
#include <type_traits>
#include <utility>

namespace drogon {
namespace internal {
class HttpBinderBase {
public:
  virtual ~HttpBinderBase() {}
};
using HttpBinderBasePtr = std::shared_ptr<HttpBinderBase>;

// Keeps the handler; the library reads its parameter types, so it is never a
// generic lambda and needs no call to be instantiated.
template <typename FUNCTION> class HttpBinder : public HttpBinderBase {
public:
  explicit HttpBinder(FUNCTION &&func) : func_(std::forward<FUNCTION>(func)) {}

private:
  std::decay_t<FUNCTION> func_;
};
} // namespace internal
} // namespace drogon
