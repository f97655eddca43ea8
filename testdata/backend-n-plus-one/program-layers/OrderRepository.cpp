// Every query once, asked with what the caller gives.
// flags: -I{headers}/libpqxx
#include "Orders.h"

pqxx::result OrderRepository::run(const std::function<pqxx::result(pqxx::work &)> &Do) {
  pqxx::work Tx(Db);
  pqxx::result R = Do(Tx);
  Tx.commit();
  return R;
}

static Order read(const pqxx::row &Row) {
  Order O;
  O.Id = Row["id"].as<int>();
  O.Customer = Row["customer_id"].as<int>();
  return O;
}

std::vector<Order> OrderRepository::all() {
  std::vector<Order> Result;
  for (const auto &Row : run([](pqxx::work &Tx) { return Tx.exec("SELECT id, customer_id FROM orders"); }))
    Result.push_back(read(Row));
  return Result;
}

std::vector<Order> OrderRepository::page(int After) {
  std::vector<Order> Result;
  for (const auto &Row : run([After](pqxx::work &Tx) { return Tx.exec_params("SELECT id, customer_id FROM orders WHERE id > $1 ORDER BY id LIMIT 50", After); }))
    Result.push_back(read(Row));
  return Result;
}

std::optional<Order> OrderRepository::find(int Id) {
  pqxx::result R = run([Id](pqxx::work &Tx) { return Tx.exec_params("SELECT id, customer_id FROM orders WHERE id = $1", Id); });
  if (R.empty())
    return std::nullopt;
  return read(R[0]);
}

std::vector<Item> OrderRepository::itemsOf(int Order) {
  std::vector<Item> Result;
  for (const auto &Row : run([&](pqxx::work &Tx) { return Tx.exec_params("SELECT id, sku FROM items WHERE order_id = $1", Order); }))
    Result.push_back({Row["id"].as<int>(), Row["sku"].as<std::string>()});
  return Result;
}

std::map<int, std::vector<Item>> OrderRepository::itemsOfAll(const std::vector<int> &Orders) {
  std::string Ids = "{0";
  for (int Id : Orders)
    Ids += "," + std::to_string(Id);
  Ids += "}";
  std::map<int, std::vector<Item>> Result;
  for (const auto &Row : run([&](pqxx::work &Tx) { return Tx.exec_params("SELECT order_id, id, sku FROM items WHERE order_id = ANY($1)", Ids); }))
    Result[Row["order_id"].as<int>()].push_back({Row["id"].as<int>(), Row["sku"].as<std::string>()});
  return Result;
}

std::string OrderRepository::customerName(int Customer) {
  pqxx::work Tx(Db);
  return Tx.exec_params1("SELECT name FROM customers WHERE id = $1", Customer)[0].as<std::string>();
}

void OrderRepository::insert(const Order &O) {
  pqxx::work Tx(Db);
  Tx.exec_params("INSERT INTO orders (customer_id) VALUES ($1)", O.Customer);
  Tx.commit();
}

void OrderRepository::insertItem(int Order, const Item &I) {
  pqxx::work Tx(Db);
  Tx.exec_params("INSERT INTO items (order_id, sku) VALUES ($1, $2)", Order, I.Sku);
  Tx.commit();
}

void OrderRepository::insertAll(const std::vector<Order> &Orders) {
  pqxx::work Tx(Db);
  std::string Rows;
  for (const Order &O : Orders)
    Rows += (Rows.empty() ? "(" : ", (") + std::to_string(O.Customer) + ")";
  Tx.exec("INSERT INTO orders (customer_id) VALUES " + Rows);
  Tx.commit();
}

void OrderRepository::remove(int Id) {
  pqxx::work Tx(Db);
  Tx.exec_params("DELETE FROM orders WHERE id = $1", Id);
  Tx.commit();
}

int OrderRepository::settings() {
  pqxx::work Tx(Db);
  return Tx.exec1("SELECT rate FROM settings")[0].as<int>();
}

void OrderRepository::touch(int Id) {
  pqxx::work Tx(Db);
  Tx.exec_params("UPDATE workers SET seen = now() WHERE id = $1", Id);
}
