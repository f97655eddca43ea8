#pragma once
#include "../support/Request.h"

struct Order {
  int Quantity = 0;
  std::string Comment;
  std::string Status;
};

class Repository {
public:
  void insert(const Order &New);
  void insertOther(const Order &New);
};

class Service {
public:
  void place(const Order &New);
  void placeChecked(const Order &New);

private:
  Repository Orders;
};

int parseQuantity(const nlohmann::json &Body);
int parseQuantityChecked(const nlohmann::json &Body);
bool isStatus(const std::string &Status);
void requireShort(const std::string &Text);
