// Part of our declarations of oatpp 1.3 and 1.4: the names, classes and signatures
// that user code meets, none of the library. Finished by hand.
#pragma once
#include "oatpp/web/server/api/ApiController.hpp"

template <> struct std::hash<oatpp::data::type::String> {
  std::size_t operator()(const oatpp::data::type::String &text) const;
};

namespace oatpp {
namespace provider {
template <class T> class ResourceHandle {
public:
  ResourceHandle();
  ResourceHandle(std::nullptr_t);
  T *operator->() const;
  explicit operator bool() const;
};
} // namespace provider

namespace orm {
class Connection {
public:
  virtual ~Connection();
};
using ConnectionHandle = provider::ResourceHandle<Connection>;
using Params = std::unordered_map<oatpp::String, oatpp::Void>;

class QueryResult {
public:
  virtual ~QueryResult() = default;
  virtual ConnectionHandle getConnection() const = 0;
  virtual bool isSuccess() const = 0;
  virtual oatpp::String getErrorMessage() const = 0;
  virtual bool hasMoreToFetch() const = 0;
  virtual v_int64 getKnownCount() const = 0;
  template <class Wrapper> Wrapper fetch(v_int64 count = -1);
};

class Executor : public oatpp::base::Countable {
public:
  virtual ConnectionHandle getConnection();
  virtual std::shared_ptr<QueryResult> execute(const data::share::StringTemplate &queryTemplate, const Params &params,
                                               const std::shared_ptr<const void> &typeResolver = nullptr,
                                               const ConnectionHandle &connection = nullptr);
  virtual std::shared_ptr<QueryResult> execute(const oatpp::String &query, const Params &params,
                                               const std::shared_ptr<const void> &typeResolver = nullptr,
                                               const ConnectionHandle &connection = nullptr);
  virtual std::shared_ptr<QueryResult> begin(const ConnectionHandle &connection = nullptr);
  virtual std::shared_ptr<QueryResult> commit(const ConnectionHandle &connection);
  virtual std::shared_ptr<QueryResult> rollback(const ConnectionHandle &connection);
};

class Transaction {
public:
  ~Transaction();
  ConnectionHandle getConnection();
  std::shared_ptr<QueryResult> commit();
  std::shared_ptr<QueryResult> rollback();
};

class SchemaMigration {
public:
  SchemaMigration(const std::shared_ptr<Executor> &executor, const oatpp::String &suffix = nullptr);
  void addFile(v_int64 version, const oatpp::String &filename);
  void addText(v_int64 version, const oatpp::String &script);
  void migrate();
  v_int64 getSchemaVersion();
};

class DbClient {
public:
  DbClient(const std::shared_ptr<Executor> &executor);
  virtual ~DbClient() = default;
  ConnectionHandle getConnection();
  data::share::StringTemplate parseQueryTemplate(const oatpp::String &name, const oatpp::String &text, bool prepare = false);
  std::shared_ptr<QueryResult> execute(const data::share::StringTemplate &queryTemplate, const Params &params,
                                       const ConnectionHandle &connection = nullptr);
  std::shared_ptr<QueryResult> executeQuery(const oatpp::String &query, const Params &params,
                                            const ConnectionHandle &connection = nullptr);
  Transaction beginTransaction(const ConnectionHandle &connection = nullptr);
};
} // namespace orm
} // namespace oatpp
