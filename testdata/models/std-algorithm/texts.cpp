// Algorithms of the standard library: what they copy, and what they prove.
// flags: -I{headers}/libpqxx
#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <numeric>
#include <pqxx/pqxx>
#include <string>
#include <vector>

void transformedBad(pqxx::work &Tx, std::string Name) {
  std::transform(Name.begin(), Name.end(), Name.begin(), [](unsigned char C) { return std::tolower(C); });
  Tx.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation
}

void copiedBad(pqxx::work &Tx, const std::string &Name) {
  std::string Sql = "DELETE FROM users WHERE name = ";
  std::copy(Name.begin(), Name.end(), std::back_inserter(Sql));
  Tx.exec(Sql); // expect-miss: backend-sql-concatenation (characters that an iterator writes behind a text replace it)
}

void eachBad(pqxx::work &Tx, const std::vector<std::string> &Names) {
  std::for_each(Names.begin(), Names.end(), [&](const std::string &Name) {
    Tx.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation
  });
}

void eachNumberOk(const std::vector<int> &Ids, std::string &Sql) {
  std::for_each(Ids.begin(), Ids.end(), [&](int Id) { Sql += std::to_string(Id) + ","; });
}

void sumOk(pqxx::work &Tx, const std::vector<int> &Ids) {
  Tx.exec("INSERT INTO sums VALUES (" + std::to_string(std::accumulate(Ids.begin(), Ids.end(), 0)) + ")");
}

void foundOk(pqxx::work &Tx, const std::string &Order) {
  static const std::array<const char *, 2> Known = {"id", "name"};
  if (std::find(Known.begin(), Known.end(), Order) != Known.end())
    Tx.exec("SELECT id FROM users ORDER BY " + Order);
}

void foundBad(pqxx::work &Tx, const std::string &Order, const std::vector<std::string> &Known) {
  if (std::find(Known.begin(), Known.end(), Order) != Known.end())
    Tx.exec("SELECT id FROM users ORDER BY " + Order); // expect: backend-sql-concatenation
}

void replacedBad(pqxx::work &Tx, std::string Name) {
  std::replace(Name.begin(), Name.end(), '\n', ' ');
  Tx.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation
}
