// {fmt}: formats, joins, and what is formatted behind a text.
// flags: -I{headers}/fmt -I{headers}/libpqxx
#include <fmt/format.h>
#include <fmt/printf.h>
#include <fmt/ranges.h>
#include <iterator>
#include <pqxx/pqxx>
#include <string>
#include <vector>

void formatBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec(fmt::format("DELETE FROM users WHERE name = '{}'", Name)); // expect: backend-sql-concatenation
}

void formatNumberOk(pqxx::work &Tx, int Id) {
  Tx.exec(fmt::format("DELETE FROM users WHERE id = {}", Id));
}

void otherArgumentOk(pqxx::work &Tx, const std::string &Name) {
  Tx.exec(fmt::format("DELETE FROM users WHERE id = {1}", Name, 1));
}

void runtimeBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec(fmt::format(fmt::runtime("DELETE FROM users WHERE name = '{}'"), Name)); // expect: backend-sql-concatenation
}

void formatToBad(pqxx::work &Tx, const std::string &Name) {
  std::string Sql;
  fmt::format_to(std::back_inserter(Sql), "DELETE FROM users WHERE name = '{}'", Name); // expect: backend-sql-concatenation
  Tx.exec(Sql);
}

void formatToOk(pqxx::work &Tx) {
  std::string Sql;
  fmt::format_to(std::back_inserter(Sql), "DELETE FROM {}", "users");
  Tx.exec(Sql);
}

void printfBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec(fmt::sprintf("DELETE FROM users WHERE name = '%s'", Name)); // expect: backend-sql-concatenation
}

void joinBad(pqxx::work &Tx, const std::vector<std::string> &Names) {
  Tx.exec(fmt::format("DELETE FROM users WHERE name IN ('{}')", fmt::join(Names, "','"))); // expect: backend-sql-concatenation
}

void joinNumbersOk(pqxx::work &Tx, const std::vector<int> &Ids) {
  Tx.exec(fmt::format("DELETE FROM users WHERE id IN ({})", fmt::join(Ids, ",")));
}

void toStringOk(pqxx::work &Tx, int Id) { Tx.exec("DELETE FROM users WHERE id = " + fmt::to_string(Id)); }

void printedBad(const std::string &Password) {
  fmt::print("password {}\n", Password); // expect: backend-logged-secret
}

void printedOk(const std::string &Password) { fmt::print("{} characters\n", Password.size()); }
