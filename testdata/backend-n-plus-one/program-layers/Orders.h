#pragma once
// flags: -I{headers}/libpqxx
#include <functional>
#include <map>
#include <optional>
#include <pqxx/pqxx>
#include <string>
#include <vector>

struct Item {
  int Id = 0;
  std::string Sku;
};

struct Order {
  int Id = 0;
  int Customer = 0;
  std::string Name;
  std::vector<Item> Items;
};

/// All access to the database.
class OrderRepository {
public:
  explicit OrderRepository(pqxx::connection &Db) : Db(Db) {}
  std::vector<Order> all();
  std::vector<Order> page(int After);
  std::optional<Order> find(int Id);
  std::vector<Item> itemsOf(int Order);
  std::map<int, std::vector<Item>> itemsOfAll(const std::vector<int> &Orders);
  std::string customerName(int Customer);
  void insert(const Order &O);
  void insertItem(int Order, const Item &I);
  void insertAll(const std::vector<Order> &Orders);
  void remove(int Id);
  int settings();
  void touch(int Id);

private:
  pqxx::result run(const std::function<pqxx::result(pqxx::work &)> &Do);
  pqxx::connection &Db;
};

class OrderService {
public:
  explicit OrderService(OrderRepository &Orders) : Orders(Orders) {}
  std::vector<Order> withItemsBad();
  std::vector<Order> withItemsOk();
  std::vector<Order> withCustomersBad();
  void importBad(const std::vector<Order> &Given);
  void importOk(const std::vector<Order> &Given);
  void importWithItemsBad(const std::vector<Order> &Given);
  void removeBad(const std::vector<int> &Ids);
  void removeOk(int Id);
  std::vector<Order> findBad(const std::vector<int> &Ids);
  std::optional<Order> findFirstOk(const std::vector<int> &Ids);
  int sumOk(const std::vector<int> &Prices);
  void keepAliveOk(const bool &Running);
  void retryOk(int Id);
  void seedOk();
  void exportOk();
  void exportItemsBad();
  void namesBad(std::vector<Order> &Given);
  void namesOk(Order &Given);
  void complete(Order &O);
  void completeBad(std::vector<Order> &Given);
  void completeOk(Order &Given);
  void deepBad(const std::map<int, std::vector<Order>> &Groups);
  void fixedOk();
  bool knownBad(const std::vector<Item> &Given);
  bool knownOk(const std::vector<Item> &Given);

private:
  OrderRepository &Orders;
};
