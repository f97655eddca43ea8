// Part of our declarations of userver's databases.
#pragma once
#include "userver/storages/query.hpp"

namespace userver::storages::mysql {

class Query {
public:
  using Name = storages::Query::Name;
  Query(const char *statement, std::optional<Name> name = std::nullopt);
  Query(std::string statement, std::optional<Name> name = std::nullopt);
  const std::string &GetStatement() const;
};
enum class ClusterHostType { kPrimary, kSecondary, kNone };
struct CommandControl {
  std::chrono::milliseconds execute{};
};
using OptionalCommandControl = std::optional<CommandControl>;
struct FieldTag {};
inline constexpr FieldTag kFieldTag{};

struct ExecutionResult {
  std::size_t rows_affected{}, last_insert_id{};
};
class StatementResultSet {
public:
  template <typename T> std::vector<T> AsVector() &&;
  template <typename T> std::vector<T> AsVector(FieldTag) &&;
  template <typename Container> Container AsContainer() &&;
  template <typename T> T AsSingleRow() &&;
  template <typename T> T AsSingleField() &&;
  template <typename T> std::optional<T> AsOptionalSingleRow() &&;
  template <typename T> std::optional<T> AsOptionalSingleField() &&;
  ExecutionResult AsExecutionResult() &&;
};
class CommandResultSet {};
template <typename T> class CursorResultSet {
public:
  template <typename RowCallback> void ForEach(RowCallback &&row_callback, std::chrono::steady_clock::time_point deadline) && {
    row_callback(std::declval<T>());
  }
};
class Transaction {
public:
  Transaction(Transaction &&other);
  ~Transaction();
  template <typename... Args> StatementResultSet Execute(const Query &query, const Args &...args) const;
  template <typename T> StatementResultSet ExecuteDecompose(const Query &query, const T &row) const;
  template <typename Container> StatementResultSet ExecuteBulk(const Query &query, const Container &params) const;
  void Commit();
  void Rollback();
};
class Cluster {
public:
  template <typename... Args>
  StatementResultSet Execute(ClusterHostType host_type, const Query &query, const Args &...args) const;
  template <typename... Args>
  StatementResultSet Execute(OptionalCommandControl command_control, ClusterHostType host_type, const Query &query,
                             const Args &...args) const;
  template <typename T>
  StatementResultSet ExecuteDecompose(ClusterHostType host_type, const Query &query, const T &row) const;
  template <typename Container>
  StatementResultSet ExecuteBulk(ClusterHostType host_type, const Query &query, const Container &params) const;
  Transaction Begin(ClusterHostType host_type) const;
  CommandResultSet ExecuteCommand(ClusterHostType host_type, const Query &command) const;
  CommandResultSet ExecuteCommand(OptionalCommandControl command_control, ClusterHostType host_type,
                                  const Query &command) const;
  template <typename T, typename... Args>
  CursorResultSet<T> GetCursor(ClusterHostType host_type, std::size_t batch_size, const Query &query,
                               const Args &...args) const;
};

} // namespace userver::storages::mysql
