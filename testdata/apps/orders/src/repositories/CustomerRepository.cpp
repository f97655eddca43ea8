#include "repositories/CustomerRepository.h"

#include <array>
#include <sstream>
#include <stdexcept>

namespace orders {

namespace {

bool isSortable(const std::string &column) {
  static const std::array<const char *, 3> columns = {"id", "name", "city"};
  for (const char *known : columns) {
    if (column == known)
      return true;
  }
  return false;
}

Customer readCustomer(SQLite::Statement &query) {
  Customer customer;
  customer.id = query.getColumn(0).getInt64();
  customer.name = query.getColumn(1).getString();
  customer.email = query.getColumn(2).getString();
  customer.city = query.getColumn(3).getString();
  return customer;
}

std::vector<Customer> readAll(SQLite::Statement &query) {
  std::vector<Customer> customers;
  while (query.executeStep())
    customers.push_back(readCustomer(query));
  return customers;
}

} // namespace

std::int64_t CustomerRepository::insert(const Customer &customer) {
  const auto db = pool_.acquire();
  SQLite::Statement insertion(*db, "INSERT INTO customers (name, email, city) VALUES (?, ?, ?)"); // ok
  insertion.bind(1, customer.name);
  insertion.bind(2, customer.email);
  insertion.bind(3, customer.city);
  insertion.exec();
  return db->getLastInsertRowid();
}

std::optional<Customer> CustomerRepository::findById(std::int64_t id) {
  const auto db = pool_.acquire();
  SQLite::Statement query(*db, "SELECT id, name, email, city FROM customers WHERE id = " + std::to_string(id)); // ok
  if (!query.executeStep())
    return std::nullopt;
  return readCustomer(query);
}

std::optional<Customer> CustomerRepository::findByEmail(const std::string &email) {
  const auto db = pool_.acquire();
  SQLite::Statement query(*db, "SELECT id, name, email, city FROM customers WHERE email = :email"); // ok
  query.bind(":email", email);
  if (!query.executeStep())
    return std::nullopt;
  return readCustomer(query);
}

std::vector<Customer> CustomerRepository::list(const std::string &sort, bool descending) {
  if (!isSortable(sort))
    throw std::invalid_argument("unknown sort column");
  const auto db = pool_.acquire();
  const std::string direction = descending ? "DESC" : "ASC";
  SQLite::Statement query(*db, "SELECT id, name, email, city FROM customers ORDER BY " + sort + " " + direction + " LIMIT 100"); // ok
  return readAll(query);
}

std::vector<Customer> CustomerRepository::search(const CustomerFilter &filter) {
  const std::string sql = "SELECT id, name, email, city FROM customers WHERE name LIKE '%" + filter.name + "%' ORDER BY name LIMIT " + std::to_string(filter.limit); // expect: backend-sql-concatenation
  const auto db = pool_.acquire();
  SQLite::Statement query(*db, sql);
  return readAll(query);
}

std::vector<Order> CustomerRepository::activity(const ActivityFilter &filter) {
  std::ostringstream sql;
  sql << "SELECT id, reference, status, created_at FROM orders WHERE customer_id = " << filter.customerId;
  if (!filter.since.empty())
    sql << " AND created_at >= '" << filter.since << "'"; // expect: backend-sql-concatenation
  sql << " ORDER BY created_at DESC LIMIT 100";

  const auto db = pool_.acquire();
  SQLite::Statement query(*db, sql.str());
  std::vector<Order> orders;
  while (query.executeStep()) {
    Order order;
    order.customerId = filter.customerId;
    order.id = query.getColumn(0).getInt64();
    order.reference = query.getColumn(1).getString();
    order.status = query.getColumn(2).getString();
    order.createdAt = query.getColumn(3).getString();
    orders.push_back(std::move(order));
  }
  return orders;
}

} // namespace orders
