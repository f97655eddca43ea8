// Part of our declarations of userver's databases.
#pragma once
#include "userver/storages/query.hpp"

namespace userver::storages::postgres {

using Query = storages::Query;
struct RowTag {};
struct FieldTag {};
inline constexpr RowTag kRowTag{};
inline constexpr FieldTag kFieldTag{};

enum class ClusterHostType { kNone = 0, kMaster = 1, kSyncSlave = 2, kSlave = 4, kRoundRobin = 8, kNearest = 16, kSlaveOrMaster = 5 };
class ClusterHostTypeFlags {
public:
  constexpr ClusterHostTypeFlags(ClusterHostType) {}
};
struct CommandControl {
  std::chrono::milliseconds execute{}, statement{};
};
using OptionalCommandControl = std::optional<CommandControl>;
struct TransactionOptions {
  enum Mode { kReadWrite, kReadOnly };
  Mode mode = kReadWrite;
};

class Field {
public:
  bool IsNull() const;
  template <typename T> std::size_t To(T &&val) const;
  template <typename T> void Coalesce(T &val, const T &default_val) const;
  template <typename T> std::decay_t<T> As() const;
  template <typename T> std::decay_t<T> Coalesce(const T &default_val) const;
};
namespace detail {
template <typename Final, typename Data> class ConstDataIterator {
public:
  using iterator_category = std::random_access_iterator_tag;
  using value_type = Data;
  using difference_type = std::ptrdiff_t;
  using pointer = const Data *;
  using reference = const Data &;
  const Data &operator*() const;
  const Data *operator->() const;
  Final &operator++();
  bool operator==(const ConstDataIterator &other) const;
  bool operator!=(const ConstDataIterator &other) const;
};
} // namespace detail
class ConstFieldIterator : public detail::ConstDataIterator<ConstFieldIterator, Field> {};
class Row {
public:
  std::size_t Size() const;
  ConstFieldIterator begin() const;
  ConstFieldIterator end() const;
  Field operator[](std::size_t index) const;
  Field operator[](const std::string &name) const;
  template <typename T> void To(T &&val) const;
  template <typename T> void To(T &&val, RowTag) const;
  template <typename T> T As() const;
  template <typename T> T As(RowTag) const;
  template <typename T> T As(FieldTag) const;
};
class ConstRowIterator : public detail::ConstDataIterator<ConstRowIterator, Row> {};

template <typename T, typename Tag> class TypedResultSet {
public:
  class const_iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = const T *;
    using reference = T;
    T operator*() const;
    const_iterator &operator++();
    bool operator==(const const_iterator &other) const;
    bool operator!=(const const_iterator &other) const;
  };
  const_iterator begin() const;
  const_iterator end() const;
  std::size_t Size() const;
  bool IsEmpty() const;
  T operator[](std::size_t index) const;
};

class ResultSet {
public:
  std::size_t Size() const;
  bool IsEmpty() const;
  std::size_t RowsAffected() const;
  ConstRowIterator begin() const &;
  ConstRowIterator end() const &;
  Row Front() const &;
  Row Back() const &;
  Row operator[](std::size_t index) const &;
  template <typename T> TypedResultSet<T, FieldTag> AsSetOf() const;
  template <typename T> TypedResultSet<T, RowTag> AsSetOf(RowTag) const;
  template <typename T> TypedResultSet<T, FieldTag> AsSetOf(FieldTag) const;
  template <typename Container> Container AsContainer() const;
  template <typename Container> Container AsContainer(RowTag) const;
  template <typename T> T AsSingleRow() const;
  template <typename T> T AsSingleRow(RowTag) const;
  template <typename T> T AsSingleRow(FieldTag) const;
  template <typename T> std::optional<T> AsOptionalSingleRow() const;
  template <typename T> std::optional<T> AsOptionalSingleRow(RowTag) const;
  template <typename T> std::optional<T> AsOptionalSingleRow(FieldTag) const;
};

class ParameterStore {
public:
  template <typename T> ParameterStore &PushBack(const T &param);
  std::size_t Size() const;
};
class Portal {
public:
  ResultSet Fetch(std::uint32_t n_rows);
  bool Done() const;
};

class Transaction {
public:
  Transaction(Transaction &&other);
  ~Transaction();
  template <typename... Args> ResultSet Execute(const Query &query, const Args &...args);
  template <typename... Args> ResultSet Execute(OptionalCommandControl statement_cmd_ctl, const Query &query, const Args &...args);
  ResultSet Execute(const Query &query, const ParameterStore &store);
  template <typename Container> void ExecuteBulk(const Query &query, const Container &args, std::size_t chunk_rows = 1000);
  template <typename Container>
  void ExecuteDecomposeBulk(const Query &query, const Container &args, std::size_t chunk_rows = 1000);
  template <typename... Args> Portal MakePortal(const Query &query, const Args &...args);
  void SetParameter(const std::string &param_name, const std::string &value);
  void Commit();
  void Rollback();
};
class QueryQueue {
public:
  template <typename... Args> void Push(CommandControl cc, const Query &query, const Args &...args);
  std::vector<ResultSet> Collect(std::chrono::milliseconds timeout);
};

class Cluster {
public:
  Transaction Begin(const TransactionOptions &options, OptionalCommandControl cmd_ctl = {});
  Transaction Begin(ClusterHostTypeFlags flags, const TransactionOptions &options, OptionalCommandControl cmd_ctl = {});
  Transaction Begin(std::string name, const TransactionOptions &options);
  Transaction Begin(std::string name, ClusterHostTypeFlags flags, const TransactionOptions &options);
  QueryQueue CreateQueryQueue(ClusterHostTypeFlags flags);
  template <typename... Args> ResultSet Execute(ClusterHostTypeFlags flags, const Query &query, const Args &...args);
  template <typename... Args>
  ResultSet Execute(ClusterHostTypeFlags flags, OptionalCommandControl cmd_ctl, const Query &query, const Args &...args);
  ResultSet Execute(ClusterHostTypeFlags flags, const Query &query, const ParameterStore &store);
};
using ClusterPtr = std::shared_ptr<Cluster>;

class Error : public std::exception {
public:
  const char *what() const noexcept override;
};

} // namespace userver::storages::postgres
