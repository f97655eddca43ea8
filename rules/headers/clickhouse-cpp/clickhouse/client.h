// Our declarations of clickhouse-cpp: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace clickhouse {

class Column : public std::enable_shared_from_this<Column> {
public:
  virtual ~Column();
  template <typename T> std::shared_ptr<T> As();
  template <typename T> std::shared_ptr<const T> As() const;
  template <typename T> std::shared_ptr<T> AsStrict();
  std::size_t Size() const;
  virtual void Append(std::shared_ptr<Column> column);
  void Clear();
};
using ColumnRef = std::shared_ptr<Column>;

class ColumnString : public Column {
public:
  ColumnString();
  explicit ColumnString(std::vector<std::string> data);
  using Column::Append;
  void Append(std::string_view str);
  void Append(const char *str);
  void Append(std::string &&steal_value);
  std::string_view At(std::size_t n) const;
  std::string_view operator[](std::size_t n) const;
};
class ColumnFixedString : public Column {
public:
  explicit ColumnFixedString(std::size_t n);
  using Column::Append;
  void Append(std::string_view str);
  std::string_view At(std::size_t n) const;
  std::string_view operator[](std::size_t n) const;
};
template <typename T> class ColumnVector : public Column {
public:
  ColumnVector();
  explicit ColumnVector(std::vector<T> data);
  using Column::Append;
  void Append(const T &value);
  const T &At(std::size_t n) const;
  const T &operator[](std::size_t n) const;
};
using ColumnUInt8 = ColumnVector<std::uint8_t>;
using ColumnUInt32 = ColumnVector<std::uint32_t>;
using ColumnUInt64 = ColumnVector<std::uint64_t>;
using ColumnInt32 = ColumnVector<std::int32_t>;
using ColumnInt64 = ColumnVector<std::int64_t>;
using ColumnFloat64 = ColumnVector<double>;

class Block {
public:
  class Iterator {
  public:
    const std::string &Name() const;
    ColumnRef Column() const;
    bool Next();
    Iterator &operator*();
    Iterator &operator++();
    bool operator==(const Iterator &other) const;
    bool operator!=(const Iterator &other) const;
  };
  Block();
  Block(std::size_t cols, std::size_t rows);
  void AppendColumn(const std::string &name, const ColumnRef &col);
  std::size_t GetColumnCount() const;
  std::size_t GetRowCount() const;
  std::size_t RefreshRowCount();
  const std::string &GetColumnName(std::size_t idx) const;
  ColumnRef At(std::size_t idx) const;
  ColumnRef operator[](std::size_t idx) const;
  Iterator begin() const;
  Iterator end() const;
};

struct QuerySettingsField {
  std::string value;
  std::uint64_t flags = 0;
};
struct Exception {
  int code = 0;
  std::string display_text;
};
using QueryParamValue = std::optional<std::string>;
using QueryParams = std::unordered_map<std::string, QueryParamValue>;
using SelectCallback = std::function<void(const Block &block)>;
using SelectCancelableCallback = std::function<bool(const Block &block)>;
using ExceptionCallback = std::function<void(const Exception &e)>;

class Query {
public:
  Query();
  Query(const char *query, const char *query_id = nullptr);
  Query(const std::string &query, const std::string &query_id = std::string());
  const std::string &GetText() const;
  Query &SetSetting(const std::string &key, const QuerySettingsField &value);
  Query &SetParams(QueryParams query_params);
  Query &SetParam(const std::string &name, const QueryParamValue &value);
  Query &OnData(SelectCallback cb);
  Query &OnDataCancelable(SelectCancelableCallback cb);
  Query &OnException(ExceptionCallback cb);
};

class ServerException : public std::exception {
public:
  int GetCode() const;
  const char *what() const noexcept override;
};

struct ClientOptions {
  std::string host, default_database, user, password;
  std::uint16_t port = 9000;
  ClientOptions &SetHost(const std::string &value);
  ClientOptions &SetPort(const std::uint16_t &value);
  ClientOptions &SetDefaultDatabase(const std::string &value);
  ClientOptions &SetUser(const std::string &value);
  ClientOptions &SetPassword(const std::string &value);
  ClientOptions &SetPingBeforeQuery(const bool &value);
  struct SSLOptions {
    SSLOptions &SetSkipVerification(const bool &value);
  };
  ClientOptions &SetSSLOptions(SSLOptions options);
};
struct ExternalTable {
  const std::string_view name;
  const Block &data;
};
using ExternalTables = std::vector<ExternalTable>;

class Client {
public:
  Client(const ClientOptions &opts);
  ~Client();
  void Execute(const Query &query);
  void Select(const Query &query);
  void Select(const std::string &query, SelectCallback cb);
  void Select(const std::string &query, const std::string &query_id, SelectCallback cb);
  void SelectCancelable(const std::string &query, SelectCancelableCallback cb);
  void SelectCancelable(const std::string &query, const std::string &query_id, SelectCancelableCallback cb);
  void SelectWithExternalData(const std::string &query, const ExternalTables &external_tables, SelectCallback cb);
  void SelectWithExternalData(const Query &query, const ExternalTables &external_tables);
  void BeginExecute(const Query &query);
  void BeginSelect(const Query &query);
  void BeginSelect(const char *query);
  void BeginSelect(const std::string &query);
  void BeginSelect(const std::string &query, const std::string &query_id);
  std::optional<Block> NextBlock();
  void Insert(const std::string &table_name, const Block &block);
  void Insert(const std::string &table_name, const std::string &query_id, const Block &block);
  Block BeginInsert(const Query &query);
  Block BeginInsert(const std::string &query, const std::string &query_id);
  void SendInsertBlock(const Block &block);
  void EndInsert();
  void Ping();
  void ResetConnection();
};

} // namespace clickhouse
