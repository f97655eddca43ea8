// Part of our declarations of oatpp 1.3 and 1.4: the names, classes and signatures
// that user code meets, none of the library. Finished by hand.
#pragma once
#include "oatpp/web/server/api/ApiController.hpp"

namespace oatpp::orm {
class Connection {};
class QueryResult {
public:
  virtual ~QueryResult() = default;
  virtual bool isSuccess() const = 0;
  virtual oatpp::String getErrorMessage() const = 0;
  virtual bool hasMoreToFetch() const = 0;
  virtual v_int64 getKnownCount() const = 0;
  template <class Wrapper> Wrapper fetch(v_int64 count = -1);
};
using ParamMap = std::unordered_map<oatpp::String, oatpp::Void>;
class Executor : public oatpp::base::Countable {
public:
  std::shared_ptr<QueryResult> execute(const oatpp::String &query, const std::unordered_map<std::string, oatpp::Void> &params);
};
class Transaction {
public:
  std::shared_ptr<QueryResult> commit();
  std::shared_ptr<QueryResult> rollback();
};
class SchemaMigration {
public:
  SchemaMigration(const std::shared_ptr<Executor> &executor);
  void addFile(v_int64 version, const oatpp::String &filename);
  void addText(v_int64 version, const oatpp::String &script);
  void migrate();
};
class DbClient {
public:
  DbClient(const std::shared_ptr<Executor> &executor);
  virtual ~DbClient() = default;
  std::shared_ptr<QueryResult> execute(const data::share::StringTemplate &queryTemplate, const std::unordered_map<std::string, oatpp::Void> &params);
  std::shared_ptr<QueryResult> executeQuery(const oatpp::String &query, const std::unordered_map<std::string, oatpp::Void> &params);
  Transaction beginTransaction();
};
} // namespace oatpp::orm
