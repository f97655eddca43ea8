#include "services/CustomerService.h"

#include "http/ApiError.h"

namespace orders {

Customer CustomerService::add(Customer customer) {
  if (customers_.findByEmail(customer.email))
    throw ApiError(409, "a customer with this email exists");
  customer.id = customers_.insert(customer);
  return customer;
}

Customer CustomerService::get(std::int64_t id) {
  const std::optional<Customer> customer = customers_.findById(id);
  if (!customer)
    throw ApiError(404, "no such customer");
  return *customer;
}

Customer CustomerService::getByEmail(const std::string &email) {
  const std::optional<Customer> customer = customers_.findByEmail(email);
  if (!customer)
    throw ApiError(404, "no such customer");
  return *customer;
}

std::vector<Customer> CustomerService::list(const std::string &sort, bool descending) {
  try {
    return customers_.list(sort, descending);
  } catch (const std::invalid_argument &) {
    throw ApiError(400, "sort must be id, name or city");
  }
}

std::vector<Customer> CustomerService::search(const std::string &name, int limit) {
  CustomerFilter filter;
  filter.name = name;
  filter.limit = limit;
  return customers_.search(filter);
}

std::vector<Order> CustomerService::activity(std::int64_t customerId, const std::string &since) {
  return customers_.activity({customerId, since});
}

} // namespace orders
