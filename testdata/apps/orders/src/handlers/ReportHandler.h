#pragma once

#include "repositories/ReportRepository.h"

#include <httplib.h>
#include <string>

namespace orders {

// /reports, for callers that hold the report key
class ReportHandler {
public:
  ReportHandler(ReportRepository &reports, const std::string &key) : reports_(reports), key_(key) {}

  void registerRoutes(httplib::Server &server);

private:
  void requireKey(const httplib::Request &request) const;
  void revenue(const httplib::Request &request, httplib::Response &response);
  void topProducts(const httplib::Request &request, httplib::Response &response);

  ReportRepository &reports_;
  std::string key_;
};

} // namespace orders
