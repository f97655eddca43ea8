// Iterators of the standard library: what they point to, and what they add.
// flags: -I{headers}/libpqxx
#include <algorithm>
#include <iterator>
#include <list>
#include <map>
#include <pqxx/pqxx>
#include <string>
#include <vector>

void pointeeBad(pqxx::work &Tx, const std::vector<std::string> &Names) {
  auto First = Names.begin();
  Tx.exec("DELETE FROM users WHERE name = '" + *First + "'"); // expect: backend-sql-concatenation
}

void pointeeOk(pqxx::work &Tx) {
  const std::vector<std::string> Tables = {"users", "orders"};
  auto First = Tables.begin();
  Tx.exec("DELETE FROM " + *First);
}

void arrowBad(pqxx::work &Tx, const std::map<std::string, std::string> &Names) {
  auto First = Names.cbegin();
  Tx.exec("DELETE FROM users WHERE name = '" + First->second + "'"); // expect: backend-sql-concatenation
}

void nextBad(pqxx::work &Tx, const std::list<std::string> &Names) {
  Tx.exec("DELETE FROM users WHERE name = '" + *std::next(Names.begin()) + "'"); // expect: backend-sql-concatenation
}

void nextOk(pqxx::work &Tx) {
  const std::list<std::string> Tables = {"users", "orders"};
  Tx.exec("DELETE FROM " + *std::next(Tables.begin()));
}

void backwardsBad(pqxx::work &Tx, const std::vector<std::string> &Names) {
  Tx.exec("DELETE FROM users WHERE name = '" + *Names.rbegin() + "'"); // expect: backend-sql-concatenation
}

void insertedBad(pqxx::work &Tx, const std::vector<std::string> &Names) {
  std::vector<std::string> Copy;
  std::copy(Names.begin(), Names.end(), std::back_inserter(Copy));
  Tx.exec("DELETE FROM users WHERE name = '" + Copy[0] + "'"); // expect: backend-sql-concatenation
}

void distanceOk(pqxx::work &Tx, const std::vector<std::string> &Names) {
  Tx.exec("INSERT INTO sizes VALUES (" + std::to_string(std::distance(Names.begin(), Names.end())) + ")");
}
