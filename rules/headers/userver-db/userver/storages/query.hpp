// Part of our declarations of userver's databases: the names, classes and
// signatures that user code meets, none of the library.
#pragma once
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#ifndef USERVER_NAMESPACE
#define USERVER_NAMESPACE userver
#define USERVER_NAMESPACE_BEGIN namespace userver {
#define USERVER_NAMESPACE_END }
#endif

namespace userver::storages {

class Query {
public:
  class Name {
  public:
    explicit Name(std::string name);
  };
  enum class LogMode { kFull, kNameOnly };
  Query() = default;
  Query(const char *statement, std::optional<Name> name = std::nullopt, LogMode log_mode = LogMode::kFull);
  Query(std::string statement, std::optional<Name> name = std::nullopt, LogMode log_mode = LogMode::kFull);
  const std::optional<Name> &GetName() const;
  const std::string &Statement() const;
};

} // namespace userver::storages
