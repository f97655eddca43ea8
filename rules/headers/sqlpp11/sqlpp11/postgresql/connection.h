// Part of our declarations of sqlpp11.
#pragma once
#include "sqlpp11/sqlpp11.h"

namespace sqlpp {
namespace postgresql {

struct connection_config {
  std::string host, user, password, dbname;
  int port = 5432;
  bool debug = false;
};
class connection_base {
public:
  std::size_t execute(const std::string &statement);
  std::string escape(const std::string &s) const;
  template <typename T> typename T::_result operator()(const T &t);
  template <typename T> prepared_t<T> prepare(const T &t);
  void start_transaction();
  void commit_transaction();
  void rollback_transaction(bool report);
  std::uint64_t last_insert_id() noexcept;
};
class connection : public connection_base {
public:
  connection();
  connection(const connection_config &config);
  connection(const std::shared_ptr<const connection_config> &config);
};
class connection_pool {
public:
  connection_pool(const std::shared_ptr<const connection_config> &config, std::size_t capacity);
  connection get();
};

} // namespace postgresql
} // namespace sqlpp
