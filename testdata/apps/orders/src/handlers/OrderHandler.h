#pragma once

#include "services/OrderService.h"

#include <httplib.h>

namespace orders {

// /orders and /customers/{id}/orders
class OrderHandler {
public:
  explicit OrderHandler(OrderService &orders) : orders_(orders) {}

  void registerRoutes(httplib::Server &server);

private:
  void place(const httplib::Request &request, httplib::Response &response);
  void get(const httplib::Request &request, httplib::Response &response);
  void list(const httplib::Request &request, httplib::Response &response);
  void ofCustomer(const httplib::Request &request, httplib::Response &response);
  void find(const httplib::Request &request, httplib::Response &response);
  void withStatuses(const httplib::Request &request, httplib::Response &response);
  void ship(const httplib::Request &request, httplib::Response &response);
  void cancelAll(const httplib::Request &request, httplib::Response &response);

  OrderService &orders_;
};

} // namespace orders
