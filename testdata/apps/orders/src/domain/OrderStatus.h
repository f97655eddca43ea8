#pragma once

#include <optional>
#include <string>

namespace orders {

enum class OrderStatus { Open,
                         Shipped,
                         Cancelled };

const char *toText(OrderStatus status);
std::optional<OrderStatus> orderStatusFrom(const std::string &text);

} // namespace orders
