// Part of our declarations of oatpp 1.3 and 1.4: the driver of a database.
#pragma once
#include "oatpp/orm/DbClient.hpp"
#include "oatpp/orm/SchemaMigration.hpp"
#include <chrono>

namespace oatpp::sqlite {
class Connection : public orm::Connection {};
class ConnectionProvider : public oatpp::base::Countable {
public:
  ConnectionProvider(const oatpp::String &connectionString);
};
struct ConnectionPool {
  static std::shared_ptr<ConnectionProvider> createShared(const std::shared_ptr<ConnectionProvider> &provider,
                                                          v_int64 maxResources, std::chrono::milliseconds maxResourceTTL);
};
class Executor : public orm::Executor {
public:
  Executor(const std::shared_ptr<ConnectionProvider> &connectionProvider);
};
} // namespace oatpp::sqlite
