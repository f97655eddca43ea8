// Streams of the standard library: what is written to them, and read.
// flags: -I{headers}/libpqxx
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <pqxx/pqxx>
#include <sstream>
#include <string>

void writtenBad(pqxx::work &Tx, const std::string &Name) {
  std::ostringstream Sql;
  Sql << "DELETE FROM users WHERE name = '" << Name << "'"; // expect: backend-sql-concatenation
  Tx.exec(Sql.str());
}

void numberOk(pqxx::work &Tx, int Id) {
  std::ostringstream Sql;
  Sql << "DELETE FROM users WHERE id = " << std::setw(4) << Id;
  Tx.exec(Sql.str());
}

void overwrittenOk(pqxx::work &Tx, const std::string &Name) {
  std::ostringstream Sql;
  Sql << Name;
  Sql.str("DELETE FROM users");
  Tx.exec(Sql.str());
}

void lineBad(pqxx::work &Tx, std::istream &From) {
  std::string Line;
  std::getline(From, Line);
  Tx.exec("DELETE FROM users WHERE name = '" + Line + "'"); // expect: backend-sql-concatenation
}

void fileBad(pqxx::work &Tx) {
  std::ifstream From("names.txt");
  std::string Name;
  From >> Name;
  Tx.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation
}

void readNumberOk(pqxx::work &Tx, std::istream &From) {
  int Id = 0;
  From >> Id;
  Tx.exec("DELETE FROM users WHERE id = " + std::to_string(Id));
}

void consoleBad(const std::string &Password) {
  std::cout << "password " << Password << '\n'; // expect: backend-logged-secret
}

void consoleOk(const std::string &Password) { std::cout << Password.size() << " characters\n"; }
