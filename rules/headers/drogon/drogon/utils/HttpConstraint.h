// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/HttpTypes.h"
#include <string>

namespace drogon {
namespace internal {
enum class ConstraintType { None, HttpMethod, HttpMiddleware };
class HttpConstraint {
public:
  //@facts drogon::internal::HttpConstraint tu=drogon ctors
  HttpConstraint(HttpMethod method);
  HttpConstraint(const char *middlewareName);
  HttpConstraint(std::string middlewareName);
  //@end
  ConstraintType type() const;
  HttpMethod getHttpMethod() const;
  const std::string &getMiddlewareName() const;
};
} // namespace internal
} // namespace drogon
