// Part of our declarations of userver's databases.
#pragma once
#include "userver/storages/query.hpp"

namespace userver::storages::sqlite {

using Query = storages::Query;
enum class OperationType { kReadOnly, kReadWrite };
struct FieldTag {};
inline constexpr FieldTag kFieldTag{};
struct ExecutionResult {
  std::int64_t rows_affected{}, last_insert_id{};
};
class ResultSet {
public:
  template <typename T> std::vector<T> AsVector() &&;
  template <typename T> std::vector<T> AsVector(FieldTag) &&;
  template <typename T> T AsSingleRow() &&;
  template <typename T> T AsSingleField() &&;
  template <typename T> std::optional<T> AsOptionalSingleRow() &&;
  template <typename T> std::optional<T> AsOptionalSingleField() &&;
  ExecutionResult AsExecutionResult() &&;
};
class Transaction {
public:
  Transaction(Transaction &&other);
  ~Transaction();
  template <typename... Args> ResultSet Execute(const Query &query, const Args &...args) const;
  template <typename T> ResultSet ExecuteDecompose(const Query &query, const T &row) const;
  template <typename Container> void ExecuteMany(const Query &query, const Container &params) const;
  void Commit();
  void Rollback();
};
struct TransactionOptions {};
class Client {
public:
  template <typename... Args> ResultSet Execute(OperationType operation_type, const Query &query, const Args &...args) const;
  template <typename T> ResultSet ExecuteDecompose(OperationType operation_type, const Query &query, const T &row) const;
  template <typename Container>
  void ExecuteMany(OperationType operation_type, const Query &query, const Container &params) const;
  Transaction Begin(OperationType operation_type, const TransactionOptions &options = {}) const;
};
using ClientPtr = std::shared_ptr<Client>;

} // namespace userver::storages::sqlite
