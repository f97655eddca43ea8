#pragma once

#include "domain/Customer.h"
#include "domain/Order.h"
#include "repositories/CustomerRepository.h"

#include <string>
#include <vector>

namespace orders {

class CustomerService {
public:
  explicit CustomerService(CustomerRepository &customers) : customers_(customers) {}

  Customer add(Customer customer);
  Customer get(std::int64_t id);
  Customer getByEmail(const std::string &email);
  std::vector<Customer> list(const std::string &sort, bool descending);
  std::vector<Customer> search(const std::string &name, int limit);
  std::vector<Order> activity(std::int64_t customerId, const std::string &since);

private:
  CustomerRepository &customers_;
};

} // namespace orders
