// libpqxx from 7.10 on.
// flags: -std=c++20 -I{headers}/libpqxx
#include <iostream>
#include <pqxx/pqxx>
#include <string>

void execBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "pqxx::params"
}

void execOk(pqxx::work &Tx) { Tx.exec("DELETE FROM users").no_rows(); }

void paramsOk(pqxx::work &Tx, const std::string &Name) { Tx.exec("DELETE FROM users WHERE name = $1", pqxx::params{Name}); }

void paramsBad(pqxx::work &Tx, const std::string &Name, const std::string &Table) {
  Tx.exec("DELETE FROM " + Table + " WHERE name = $1", pqxx::params{Name}); // expect: backend-sql-concatenation warning
}

void preppedOk(pqxx::work &Tx, const std::string &Name) { Tx.exec(pqxx::prepped{"remove"}, pqxx::params{Name}); }

void queryBad(pqxx::work &Tx, const std::string &Name) {
  for (auto [Id] : Tx.query<int>("SELECT id FROM users WHERE name = '" + Name + "'")) // expect: backend-sql-concatenation warning
    (void)Id;
}

void queryValueBad(pqxx::work &Tx, const std::string &Name) {
  (void)Tx.query_value<int>("SELECT id FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void queryValueOk(pqxx::work &Tx, const std::string &Name) {
  (void)Tx.query_value<int>("SELECT id FROM users WHERE name = $1", pqxx::params{Name});
}

void query01Bad(pqxx::work &Tx, const std::string &Name) {
  (void)Tx.query01<int>("SELECT id FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void forQueryBad(pqxx::work &Tx, const std::string &Name) {
  Tx.for_query("SELECT id FROM users WHERE name = '" + Name + "'", [](int) {}); // expect: backend-sql-concatenation warning
}

void forQueryStoredBad(pqxx::work &Tx) {
  Tx.for_query("SELECT name FROM users", [&Tx](const std::string &Name) {
    Tx.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation
  });
}

void forQueryNumberOk(pqxx::work &Tx) {
  Tx.for_query("SELECT id FROM users", [&Tx](int Id) { Tx.exec("DELETE FROM users WHERE id = " + std::to_string(Id)); });
}

void streamBad(pqxx::work &Tx, const std::string &Name) {
  for (auto [Id] : Tx.stream<int>("SELECT id FROM users WHERE name = '" + Name + "'")) // expect: backend-sql-concatenation warning
    (void)Id;
}

void streamOk(pqxx::work &Tx, const std::string &Name) {
  for (auto [Id] : Tx.stream<int>("SELECT id FROM users WHERE name = " + Tx.quote(Name)))
    (void)Id;
}

void prepareBad(pqxx::connection &Db, const std::string &Table) {
  Db.prepare("remove", "DELETE FROM " + Table); // expect: backend-sql-concatenation warning
}

void quoteTableOk(pqxx::connection &Db, pqxx::work &Tx, const std::string &Name) { Tx.exec("DELETE FROM " + Db.quote_table(Name)); }

void sessionVariableOk(pqxx::connection &Db, const std::string &Value) { Db.set_session_var("search_path", Value); }

void connectedOk(const std::string &Password) {
  pqxx::connection Db("postgresql://app:" + Password + "@db/app");
  std::cout << "connected to " << Db.dbname() << " as " << Db.username() << ", version " << Db.server_version();
}

void connectedBad(const std::string &Password) {
  std::string Where = "postgresql://app:" + Password + "@db/app";
  pqxx::connection Db(Where);
  std::cout << "connected to " << Where << ", version " << Db.server_version(); // expect: backend-logged-secret "'Password'"
}
