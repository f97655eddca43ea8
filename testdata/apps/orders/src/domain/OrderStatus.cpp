#include "domain/OrderStatus.h"

namespace orders {

const char *toText(OrderStatus status) {
  switch (status) {
  case OrderStatus::Open:
    return "open";
  case OrderStatus::Shipped:
    return "shipped";
  case OrderStatus::Cancelled:
    return "cancelled";
  }
  return "open";
}

std::optional<OrderStatus> orderStatusFrom(const std::string &text) {
  for (const OrderStatus status : {OrderStatus::Open, OrderStatus::Shipped, OrderStatus::Cancelled}) {
    if (text == toText(status))
      return status;
  }
  return std::nullopt;
}

} // namespace orders
