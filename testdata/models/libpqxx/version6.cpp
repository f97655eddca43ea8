// libpqxx 6, as Debian has it.
// needs: pqxx/connection_base.hxx
#include <pqxx/pqxx>
#include <sstream>
#include <string>

void execBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "exec_params"
}

void execOk(pqxx::work &Tx) { Tx.exec("DELETE FROM users"); }

void execDescriptionOk(pqxx::work &Tx, const std::string &Name) { Tx.exec("DELETE FROM users", "for " + Name); }

void execStreamBad(pqxx::work &Tx, const std::string &Name) {
  std::stringstream Sql;
  Sql << "DELETE FROM users WHERE name = '" << Name << "'"; // expect: backend-sql-concatenation warning
  Tx.exec(Sql);
}

void exec0Bad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec0("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void exec1Bad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec1("SELECT * FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void execNBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec_n(2, "SELECT * FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void execParamsOk(pqxx::work &Tx, const std::string &Name) { Tx.exec_params("DELETE FROM users WHERE name = $1", Name); }

void execParamsBad(pqxx::work &Tx, const std::string &Name, const std::string &Table) {
  Tx.exec_params("DELETE FROM " + Table + " WHERE name = $1", Name); // expect: backend-sql-concatenation warning
}

void execParams1Bad(pqxx::work &Tx, const std::string &Name, const std::string &Table) {
  Tx.exec_params1("SELECT * FROM " + Table + " WHERE name = $1", Name); // expect: backend-sql-concatenation warning
}

void execParamsNBad(pqxx::work &Tx, const std::string &Name, const std::string &Table) {
  Tx.exec_params_n(3, "SELECT * FROM " + Table + " WHERE name = $1", Name); // expect: backend-sql-concatenation warning
}

void execPreparedOk(pqxx::work &Tx, const std::string &Name) { Tx.exec_prepared("remove", Name); }

void prepareBad(pqxx::connection &Db, const std::string &Table) {
  Db.prepare("remove", "DELETE FROM " + Table + " WHERE id = $1"); // expect: backend-sql-concatenation warning
}

void prepareOk(pqxx::connection &Db, const std::string &Name) { Db.prepare("remove_" + Name, "DELETE FROM users WHERE id = $1"); }

void prepareUnnamedBad(pqxx::connection &Db, const std::string &Table) {
  Db.prepare("DELETE FROM " + Table); // expect: backend-sql-concatenation warning
}

void quoteOk(pqxx::work &Tx, const std::string &Name) { Tx.exec("DELETE FROM users WHERE name = " + Tx.quote(Name)); }

void quoteOfConnectionOk(pqxx::connection &Db, pqxx::work &Tx, const std::string &Name) {
  Tx.exec("DELETE FROM users WHERE name = " + Db.quote(Name));
}

void quoteNameOk(pqxx::work &Tx, const std::string &Name) { Tx.exec("DELETE FROM " + Tx.quote_name(Name)); }

void escOk(pqxx::work &Tx, const std::string &Name) { Tx.exec("DELETE FROM users WHERE name = '" + Tx.esc(Name) + "'"); }

void escBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec("DELETE FROM users WHERE id = " + Tx.esc(Name)); // expect: backend-sql-concatenation "outside quotes"
}

void escLikeBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec("DELETE FROM users WHERE name LIKE '" + Tx.esc_like(Name) + "'"); // expect: backend-sql-concatenation warning
}

void setVariableBad(pqxx::work &Tx, const std::string &Value) {
  Tx.set_variable("search_path", "a, " + Value); // expect: backend-sql-concatenation
}

void pipelineBad(pqxx::work &Tx, const std::string &Name) {
  pqxx::pipeline Several(Tx);
  Several.insert("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void readTransactionBad(pqxx::read_transaction &Tx, const std::string &Name) {
  Tx.exec("SELECT * FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void nontransactionBad(pqxx::nontransaction &Tx, const std::string &Name) {
  Tx.exec("SELECT * FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void numberOk(pqxx::work &Tx, const pqxx::result &Found) {
  Tx.exec("DELETE FROM users WHERE id = " + std::to_string(Found[0][0].as<int>()));
}

void storedBad(pqxx::work &Tx, const pqxx::result &Found) {
  Tx.exec("DELETE FROM users WHERE name = '" + Found[0][0].as<std::string>() + "'"); // expect: backend-sql-concatenation
}

void toStringOk(pqxx::work &Tx, int Id) { Tx.exec("DELETE FROM users WHERE id = " + pqxx::to_string(Id)); }
