// Part of our declarations of Poco::Data: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "Poco/SharedPtr.h"

namespace Poco {
namespace Dynamic {
class Var {
public:
  Var();
  template <typename T> Var(const T &val);
  template <typename T> T convert() const;
  template <typename T> const T &extract() const;
  std::string toString() const;
  bool isEmpty() const;
  bool isString() const;
  template <typename T> operator T() const;
};
} // namespace Dynamic
} // namespace Poco
