#include "domain/Json.h"

#include <nlohmann/json.hpp>

namespace orders {

void to_json(nlohmann::json &out, const Customer &customer) {
  out = {{"id", customer.id}, {"name", customer.name}, {"email", customer.email}, {"city", customer.city}};
}

void to_json(nlohmann::json &out, const Product &product) {
  out = {{"id", product.id}, {"sku", product.sku}, {"name", product.name}, {"category", product.category}, {"priceCents", product.priceCents}, {"stock", product.stock}};
}

void to_json(nlohmann::json &out, const OrderItem &item) {
  out = {{"sku", item.sku}, {"quantity", item.quantity}, {"unitCents", item.unitCents}};
}

void to_json(nlohmann::json &out, const Order &order) {
  out = {{"id", order.id}, {"customerId", order.customerId}, {"reference", order.reference}, {"region", order.region}, {"status", order.status}, {"totalCents", order.totalCents}, {"createdAt", order.createdAt}, {"items", order.items}};
}

void to_json(nlohmann::json &out, const RevenueRow &row) {
  out = {{"day", row.day}, {"totalCents", row.totalCents}};
}

void to_json(nlohmann::json &out, const TopProductRow &row) {
  out = {{"sku", row.sku}, {"sold", row.sold}};
}

} // namespace orders
