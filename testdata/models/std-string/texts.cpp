// Texts of the standard library: glued, cut, converted, compared.
// flags: -I{headers}/libpqxx -std=c++20
#include <pqxx/pqxx>
#include <string>
#include <string_view>

void gluedBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation
}

void gluedOk(pqxx::work &Tx) { Tx.exec(std::string("DELETE FROM ") + "users"); }

void appendedBad(pqxx::work &Tx, const std::string &Name) {
  std::string Sql = "DELETE FROM users WHERE name = '";
  Sql.append(Name).append("'"); // expect: backend-sql-concatenation
  Tx.exec(Sql);
}

void assignedOk(pqxx::work &Tx, const std::string &Name) {
  std::string Sql = Name;
  Sql.assign("DELETE FROM users");
  Tx.exec(Sql);
}

void insertedBad(pqxx::work &Tx, const std::string &Name) {
  std::string Sql = "DELETE FROM users WHERE name = ";
  Sql.insert(Sql.size(), Name); // expect: backend-sql-concatenation
  Tx.exec(Sql);
}

void clearedOk(pqxx::work &Tx, const std::string &Name) {
  std::string Sql = Name;
  Sql.clear();
  Sql += "DELETE FROM users";
  Tx.exec(Sql);
}

void cutBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec("DELETE FROM users WHERE name = '" + Name.substr(0, 8) + "'"); // expect: backend-sql-concatenation
}

void cutOk(pqxx::work &Tx) {
  const std::string Tables = "users,orders";
  Tx.exec("DELETE FROM " + Tables.substr(0, 5));
}

void viewBad(pqxx::work &Tx, std::string_view Name) {
  Tx.exec("DELETE FROM users WHERE name = '" + std::string(Name.data(), Name.size()) + "'"); // expect: backend-sql-concatenation
}

void convertedOk(pqxx::work &Tx, const std::string &Text) {
  Tx.exec("DELETE FROM users WHERE id = " + std::to_string(std::stoi(Text)));
}

void comparedOk(pqxx::work &Tx, const std::string &Order) {
  if (Order == "name" || Order.compare("id") == 0)
    Tx.exec("SELECT id FROM users ORDER BY " + Order);
}

void prefixBad(pqxx::work &Tx, const std::string &Order) {
  if (Order.starts_with("name"))
    Tx.exec("SELECT id FROM users ORDER BY " + Order); // expect: backend-sql-concatenation
}

void foundOk(pqxx::work &Tx, const std::string &Text) {
  Tx.exec("INSERT INTO places VALUES (" + std::to_string(Text.find('x')) + ")");
}
