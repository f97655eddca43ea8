#include "Service.h"

void Service::place(const Order &New) { Orders.insert(New); }

void Service::placeChecked(const Order &New) {
  if (New.Quantity < 1 || New.Quantity > 99)
    throw BadRequest("quantity");
  requireShort(New.Comment);
  if (!isStatus(New.Status))
    throw BadRequest("status");
  Orders.insertOther(New);
}

int parseQuantity(const nlohmann::json &Body) { return Body.at("quantity").get<int>(); }

int parseQuantityChecked(const nlohmann::json &Body) {
  int Quantity = Body.at("quantity").get<int>();
  if (Quantity < 1)
    throw BadRequest("quantity");
  return Quantity;
}

bool isStatus(const std::string &Status) { return Status == "open" || Status == "shipped"; }

void requireShort(const std::string &Text) {
  if (Text.size() > 500)
    throw BadRequest("text");
}
