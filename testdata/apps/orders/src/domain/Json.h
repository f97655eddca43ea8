#pragma once

#include "domain/Customer.h"
#include "domain/Order.h"
#include "domain/Product.h"
#include "domain/Report.h"

#include <nlohmann/json_fwd.hpp>

namespace orders {

void to_json(nlohmann::json &out, const Customer &customer);
void to_json(nlohmann::json &out, const Product &product);
void to_json(nlohmann::json &out, const OrderItem &item);
void to_json(nlohmann::json &out, const Order &order);
void to_json(nlohmann::json &out, const RevenueRow &row);
void to_json(nlohmann::json &out, const TopProductRow &row);

} // namespace orders
