// Part of our declarations of userver's databases.
#pragma once
#include "userver/storages/query.hpp"

namespace userver::storages::clickhouse {

class Query {
public:
  using Name = storages::Query::Name;
  Query(const char *text, std::optional<Name> name = std::nullopt);
  Query(std::string text, std::optional<Name> name = std::nullopt);
  const std::string &QueryText() const &;
};
struct CommandControl {
  std::chrono::milliseconds execute{};
};
using OptionalCommandControl = std::optional<CommandControl>;
class ExecutionResult {
public:
  std::size_t GetColumnsCount() const;
  std::size_t GetRowsCount() const;
  template <typename T> T As() &&;
  template <typename T> std::vector<T> AsRows() &&;
  template <typename Container> Container AsContainer() &&;
};
class Cluster {
public:
  template <typename... Args> ExecutionResult Execute(const Query &query, const Args &...args) const;
  template <typename... Args>
  ExecutionResult Execute(OptionalCommandControl cmd_ctl, const Query &query, const Args &...args) const;
  template <typename T>
  void Insert(const std::string &table_name, const std::vector<std::string_view> &column_names, const T &data) const;
  template <typename Container>
  void InsertRows(const std::string &table_name, const std::vector<std::string_view> &column_names,
                  const Container &data) const;
};

} // namespace userver::storages::clickhouse
