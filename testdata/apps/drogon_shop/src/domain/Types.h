#pragma once

#include <cstdint>
#include <json/json.h>
#include <optional>
#include <string>
#include <trantor/utils/LogStream.h>
#include <vector>

namespace shop {

struct Credentials {
  std::string email;
  std::string password;
};

struct User {
  std::int64_t id = 0;
  std::string email;
  std::string name;
  std::string role;
  std::string passwordHash;
};

struct Session {
  std::string token;
  std::int64_t userId = 0;
};

struct Profile {
  std::string name;
  std::string city;
  std::string about;
};

struct Product {
  std::int64_t id = 0;
  std::string sku;
  std::string name;
  std::string category;
  std::int64_t priceCents = 0;
  int stock = 0;
  double rating = 0;
};

struct Card {
  std::string holder;
  std::string number;
  std::string expiry;
};

struct OrderItem {
  std::string sku;
  int quantity = 0;
  std::int64_t unitCents = 0;
};

struct Order {
  std::int64_t id = 0;
  std::int64_t userId = 0;
  std::string status;
  std::string address;
  std::int64_t totalCents = 0;
  std::vector<OrderItem> items;
};

struct OrderDraft {
  std::int64_t userId = 0;
  std::string address;
  std::string note;
  std::vector<OrderItem> items;
};

struct Listing {
  std::string sort = "id";
  bool descending = false;
  int page = 1;
  int size = 20;
};

inline trantor::LogStream &operator<<(trantor::LogStream &out, const Session &session) {
  return out << "session " << session.token << " of user " << static_cast<long>(session.userId); // expect: backend-logged-secret
}

inline trantor::LogStream &operator<<(trantor::LogStream &out, const User &user) {
  return out << "user " << static_cast<long>(user.id) << " (" << user.role << ")"; // ok
}

inline Json::Value toJson(const Product &product) {
  Json::Value out;
  out["id"] = Json::Int64(product.id);
  out["sku"] = product.sku;
  out["name"] = product.name;
  out["category"] = product.category;
  out["priceCents"] = Json::Int64(product.priceCents);
  out["stock"] = product.stock;
  out["rating"] = product.rating;
  return out;
}

inline Json::Value toJson(const Order &order) {
  Json::Value out;
  out["id"] = Json::Int64(order.id);
  out["status"] = order.status;
  out["address"] = order.address;
  out["totalCents"] = Json::Int64(order.totalCents);
  out["items"] = Json::Value(Json::arrayValue);
  for (const OrderItem &item : order.items) {
    Json::Value entry;
    entry["sku"] = item.sku;
    entry["quantity"] = item.quantity;
    entry["unitCents"] = Json::Int64(item.unitCents);
    out["items"].append(entry);
  }
  return out;
}

} // namespace shop
