#pragma once

#include "database/ConnectionPool.h"
#include "domain/Customer.h"
#include "domain/Order.h"

#include <optional>
#include <string>
#include <vector>

namespace orders {

class CustomerRepository {
public:
  explicit CustomerRepository(ConnectionPool &pool) : pool_(pool) {}

  std::int64_t insert(const Customer &customer);
  std::optional<Customer> findById(std::int64_t id);
  std::optional<Customer> findByEmail(const std::string &email);
  std::vector<Customer> list(const std::string &sort, bool descending);
  std::vector<Customer> search(const CustomerFilter &filter);
  std::vector<Order> activity(const ActivityFilter &filter);

private:
  ConnectionPool &pool_;
};

} // namespace orders
