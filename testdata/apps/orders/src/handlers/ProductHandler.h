#pragma once

#include "services/ProductService.h"

#include <httplib.h>

namespace orders {

// /products
class ProductHandler {
public:
  explicit ProductHandler(ProductService &products) : products_(products) {}

  void registerRoutes(httplib::Server &server);

private:
  void add(const httplib::Request &request, httplib::Response &response);
  void getBySku(const httplib::Request &request, httplib::Response &response);
  void list(const httplib::Request &request, httplib::Response &response);
  void search(const httplib::Request &request, httplib::Response &response);
  void cheapest(const httplib::Request &request, httplib::Response &response);
  void slowMoving(const httplib::Request &request, httplib::Response &response);
  void takeStock(const httplib::Request &request, httplib::Response &response);
  void restock(const httplib::Request &request, httplib::Response &response);

  ProductService &products_;
};

} // namespace orders
