// Boost: formats, algorithms on text, conversions, smart pointers, trees.
// flags: -I{headers}/libpqxx
// needs: boost/format.hpp
#include <boost/algorithm/string.hpp>
#include <boost/format.hpp>
#include <boost/lexical_cast.hpp>
#include <boost/optional.hpp>
#include <boost/property_tree/ptree.hpp>
#include <pqxx/pqxx>
#include <string>
#include <vector>

void formatBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec((boost::format("DELETE FROM users WHERE name = '%1%'") % Name).str()); // expect: backend-sql-concatenation
}

void formatNumberOk(pqxx::work &Tx, int Id) {
  Tx.exec((boost::format("DELETE FROM users WHERE id = %1%") % Id).str());
}

void trimmedBad(pqxx::work &Tx, std::string Name) {
  boost::algorithm::trim(Name);
  Tx.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation
}

void lowerCopyBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec("DELETE FROM users WHERE name = '" + boost::algorithm::to_lower_copy(Name) + "'"); // expect: backend-sql-concatenation
}

void lowerCopyOk(pqxx::work &Tx) {
  Tx.exec("DELETE FROM " + boost::algorithm::to_lower_copy(std::string("USERS")));
}

void joinBad(pqxx::work &Tx, const std::vector<std::string> &Names) {
  Tx.exec("DELETE FROM users WHERE name IN ('" + boost::algorithm::join(Names, "','") + "')"); // expect: backend-sql-concatenation
}

void castNumberOk(pqxx::work &Tx, const std::string &Text) {
  Tx.exec("DELETE FROM users WHERE id = " + std::to_string(boost::lexical_cast<int>(Text)));
}

void castTextBad(pqxx::work &Tx, const std::string &Text) {
  Tx.exec("DELETE FROM users WHERE name = '" + boost::lexical_cast<std::string>(Text) + "'"); // expect: backend-sql-concatenation
}

void equalsOk(pqxx::work &Tx, const std::string &Order) {
  if (boost::algorithm::equals(Order, "name"))
    Tx.exec("SELECT id FROM users ORDER BY " + Order);
}

void startsWithBad(pqxx::work &Tx, const std::string &Order) {
  if (boost::algorithm::starts_with(Order, "name"))
    Tx.exec("SELECT id FROM users ORDER BY " + Order); // expect: backend-sql-concatenation
}

void optionalBad(pqxx::work &Tx, const boost::optional<std::string> &Name) {
  Tx.exec("DELETE FROM users WHERE name = '" + Name.value_or("nobody") + "'"); // expect: backend-sql-concatenation
}

void optionalOk(pqxx::work &Tx) {
  boost::optional<std::string> Table = std::string("users");
  Tx.exec("DELETE FROM " + *Table);
}

void treeOk(pqxx::work &Tx) {
  boost::property_tree::ptree Settings;
  Settings.put("table", "users");
  Tx.exec("DELETE FROM " + Settings.get<std::string>("table", "people"));
}
