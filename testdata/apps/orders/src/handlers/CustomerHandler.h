#pragma once

#include "services/CustomerService.h"

#include <httplib.h>

namespace orders {

// /customers
class CustomerHandler {
public:
  explicit CustomerHandler(CustomerService &customers) : customers_(customers) {}

  void registerRoutes(httplib::Server &server);

private:
  void add(const httplib::Request &request, httplib::Response &response);
  void get(const httplib::Request &request, httplib::Response &response);
  void getByEmail(const httplib::Request &request, httplib::Response &response);
  void list(const httplib::Request &request, httplib::Response &response);
  void search(const httplib::Request &request, httplib::Response &response);
  void activity(const httplib::Request &request, httplib::Response &response);

  CustomerService &customers_;
};

} // namespace orders
