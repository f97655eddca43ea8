#pragma once

#include <cstdint>
#include <string>

namespace orders {

struct Customer {
  std::int64_t id = 0;
  std::string name;
  std::string email;
  std::string city;
};

struct CustomerFilter {
  std::string name;
  int limit = 50;
};

struct ActivityFilter {
  std::int64_t customerId = 0;
  std::string since; // ISO date, empty for everything
};

} // namespace orders
