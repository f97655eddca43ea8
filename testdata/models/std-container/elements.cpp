// Containers of the standard library: elements, keys, pairs and tuples.
// flags: -I{headers}/libpqxx
#include <array>
#include <map>
#include <pqxx/pqxx>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

void elementBad(pqxx::work &Tx, const std::string &Name) {
  std::vector<std::string> Parts;
  Parts.push_back(Name);
  Tx.exec("DELETE FROM users WHERE name = '" + Parts[0] + "'"); // expect: backend-sql-concatenation
}

void elementOk(pqxx::work &Tx) {
  std::vector<std::string> Tables = {"users"};
  Tables.emplace_back("orders");
  Tx.exec("DELETE FROM " + Tables.back());
}

void keyOk(pqxx::work &Tx, const std::string &Name) {
  std::map<std::string, std::string> Names;
  Names["table"] = "users";
  Names["user"] = Name;
  Tx.exec("DELETE FROM " + Names.at("table"));
}

void keyBad(pqxx::work &Tx, const std::string &Name) {
  std::map<std::string, std::string> Names;
  Names["table"] = "users";
  Names["user"] = Name;
  Tx.exec("DELETE FROM users WHERE name = '" + Names.at("user") + "'"); // expect: backend-sql-concatenation
}

void hashedBad(pqxx::work &Tx, const std::unordered_map<int, std::string> &Names) {
  auto Found = Names.find(1);
  if (Found != Names.end())
    Tx.exec("DELETE FROM users WHERE name = '" + Found->second + "'"); // expect: backend-sql-concatenation
}

void hashedOk(pqxx::work &Tx, int Key) {
  static const std::unordered_map<int, std::string> Tables = {{1, "users"}, {2, "orders"}};
  auto Found = Tables.find(Key);
  if (Found != Tables.end())
    Tx.exec("DELETE FROM " + Found->second);
}

void memberOk(pqxx::work &Tx, const std::string &Order) {
  static const std::set<std::string> Known = {"id", "name"};
  if (Known.count(Order))
    Tx.exec("SELECT id FROM users ORDER BY " + Order);
}

void memberBad(pqxx::work &Tx, const std::string &Order) {
  static const std::set<std::string> Known = {"id", "name"};
  if (!Known.count(Order))
    Tx.exec("SELECT id FROM users ORDER BY " + Order); // expect: backend-sql-concatenation
}

void pairBad(pqxx::work &Tx, const std::string &Name) {
  auto Column = std::make_pair(std::string("name"), Name);
  Tx.exec("DELETE FROM users WHERE " + Column.first + " = '" + Column.second + "'"); // expect: backend-sql-concatenation
}

void pairOk(pqxx::work &Tx, const std::string &Name) {
  auto Column = std::make_pair(std::string("name"), Name);
  Tx.exec("DELETE FROM users WHERE " + Column.first + " IS NULL");
}

void tupleBad(pqxx::work &Tx, const std::string &Name) {
  std::tuple<int, std::string> User(1, Name);
  Tx.exec("DELETE FROM users WHERE name = '" + std::get<1>(User) + "'"); // expect: backend-sql-concatenation
}

void sizeOk(pqxx::work &Tx, const std::vector<std::string> &Names) {
  Tx.exec("INSERT INTO sizes VALUES (" + std::to_string(Names.size()) + ")");
}
