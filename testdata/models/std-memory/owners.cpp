// Owners of the standard library: pointers, optional, variant, any, functions.
// flags: -I{headers}/libpqxx -std=c++20
#include <any>
#include <functional>
#include <memory>
#include <optional>
#include <pqxx/pqxx>
#include <string>
#include <utility>
#include <variant>

struct User {
  explicit User(std::string Given) : Name(std::move(Given)) {}
  std::string Name;
};

void sharedBad(pqxx::work &Tx, const std::string &Name) {
  auto Found = std::make_shared<User>(Name);
  Tx.exec("DELETE FROM users WHERE name = '" + Found->Name + "'"); // expect: backend-sql-concatenation
}

void sharedOk(pqxx::work &Tx) {
  auto Found = std::make_shared<User>("nobody");
  Tx.exec("DELETE FROM users WHERE name = '" + Found->Name + "'");
}

void uniqueBad(pqxx::work &Tx, const std::string &Name) {
  std::unique_ptr<std::string> Held(new std::string(Name));
  Tx.exec("DELETE FROM users WHERE name = '" + *Held + "'"); // expect: backend-sql-concatenation
}

void uniqueOk(pqxx::work &Tx) {
  auto Held = std::make_unique<std::string>("users");
  Tx.exec("DELETE FROM " + *Held);
}

void optionalBad(pqxx::work &Tx, const std::optional<std::string> &Name) {
  Tx.exec("DELETE FROM users WHERE name = '" + Name.value_or("nobody") + "'"); // expect: backend-sql-concatenation
}

void optionalOk(pqxx::work &Tx) {
  std::optional<std::string> Table = "users";
  Tx.exec("DELETE FROM " + *Table);
}

void movedBad(pqxx::work &Tx, std::string Name) {
  std::string Taken = std::move(Name);
  Tx.exec("DELETE FROM users WHERE name = '" + Taken + "'"); // expect: backend-sql-concatenation
}

void movedOk(pqxx::work &Tx) {
  std::string Table = "users", Taken = std::move(Table);
  Tx.exec("DELETE FROM " + Taken);
}

void functionBad(pqxx::work &Tx, const std::string &Name) {
  std::function<std::string(const std::string &)> Quoted = [](const std::string &Text) { return "'" + Text + "'"; }; // expect: backend-sql-concatenation
  Tx.exec("DELETE FROM users WHERE name = " + Quoted(Name));
}

void functionOk(pqxx::work &Tx) {
  std::function<std::string()> Table = [] { return std::string("users"); };
  Tx.exec("DELETE FROM " + Table());
}

void variantBad(pqxx::work &Tx, const std::variant<int, std::string> &Key) {
  Tx.exec("DELETE FROM users WHERE name = '" + std::get<std::string>(Key) + "'"); // expect: backend-sql-concatenation
}

void variantNumberOk(pqxx::work &Tx, const std::variant<int, std::string> &Key) {
  Tx.exec("DELETE FROM users WHERE id = " + std::to_string(std::get<int>(Key)));
}
