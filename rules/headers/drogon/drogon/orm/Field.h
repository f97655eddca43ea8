// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/orm/Exception.h"
#include "trantor/utils/Logger.h"
#include <cassert>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drogon {
namespace orm {
class Row;
class Field {
public:
  using SizeType = unsigned long;
  const char *name() const;
  bool isNull() const;
  const char *c_str() const;
  size_t length() const { return 0; }
  template <typename T> T as() const;
  template <typename T> std::vector<std::shared_ptr<T>> asArray() const;
};
template <> std::string Field::as<std::string>() const;
template <> const char *Field::as<const char *>() const;
template <> std::string_view Field::as<std::string_view>() const;
} // namespace orm
} // namespace drogon
