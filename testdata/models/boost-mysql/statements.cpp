// Boost.MySQL.
// flags: -std=c++20 -I{headers}/boost-mysql
#include <boost/mysql.hpp>
#include <string>
#include <vector>

namespace mysql = boost::mysql;

void executeBad(mysql::any_connection &Db, const std::string &Name) {
  mysql::results Found;
  Db.execute("DELETE FROM users WHERE name = '" + Name + "'", Found); // expect: backend-sql-concatenation warning "with_params"
}

void executeOk(mysql::any_connection &Db, const std::string &Name) {
  mysql::results Found;
  Db.execute(mysql::with_params("DELETE FROM users WHERE name = {}", Name), Found);
}

void runtimeBad(mysql::any_connection &Db, const std::string &Table, int Id) {
  mysql::results Found;
  Db.execute(mysql::with_params(mysql::runtime("DELETE FROM " + Table + " WHERE id = {}"), Id), Found); // expect: backend-sql-concatenation warning
}

void connectionBad(mysql::tcp_ssl_connection &Db, const std::string &Name) {
  mysql::results Found;
  std::string Sql = "DELETE FROM users WHERE name = '";
  Sql += Name; // expect: backend-sql-concatenation warning
  Sql += "'";
  Db.execute(Sql, Found);
}

void oldQueryBad(mysql::tcp_connection &Db, const std::string &Name) {
  mysql::results Found;
  Db.query("DELETE FROM users WHERE name = '" + Name + "'", Found); // expect: backend-sql-concatenation warning
}

void prepareBad(mysql::any_connection &Db, const std::string &Table) {
  mysql::statement Remove = Db.prepare_statement("DELETE FROM " + Table + " WHERE id = ?"); // expect: backend-sql-concatenation warning
  mysql::results Found;
  Db.execute(Remove.bind(3), Found);
}

void prepareOk(mysql::any_connection &Db, const std::string &Name) {
  mysql::statement Remove = Db.prepare_statement("DELETE FROM users WHERE name = ?");
  mysql::results Found;
  Db.execute(Remove.bind(Name), Found);
}

void asyncBad(mysql::any_connection &Db, mysql::results &Found, const std::string &Name) {
  Db.async_execute("DELETE FROM users WHERE name = '" + Name + "'", Found, [](mysql::error_code) {}); // expect: backend-sql-concatenation warning
}

void asyncNestedBad(mysql::any_connection &Db, mysql::results &Found, const std::string &Name) {
  Db.async_execute("SELECT 1", Found, [&Db, &Found, Name](mysql::error_code) {
    Db.execute("DELETE FROM users WHERE name = '" + Name + "'", Found); // expect: backend-sql-concatenation warning
  });
}

void pooledBad(mysql::pooled_connection &Pooled, mysql::results &Found, const std::string &Name) {
  Pooled->execute("DELETE FROM users WHERE name = '" + Name + "'", Found); // expect: backend-sql-concatenation warning
}

void pipelineBad(mysql::pipeline_request &Request, const std::string &Name) {
  Request.add_execute("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void pipelineOk(mysql::pipeline_request &Request, mysql::statement Remove, const std::string &Name) {
  Request.add_execute(Remove, Name);
}

void formatOk(mysql::any_connection &Db, mysql::results &Found, const std::string &Name) {
  const std::string Sql = mysql::format_sql(Db.format_opts().value(), "DELETE FROM users WHERE name = {}", Name);
  Db.execute(Sql, Found);
}

void formatThenBad(mysql::any_connection &Db, mysql::results &Found, const std::string &Name, const std::string &Order) {
  std::string Sql = mysql::format_sql(Db.format_opts().value(), "DELETE FROM users WHERE name = {}", Name);
  Sql += " ORDER BY " + Order; // expect: backend-sql-concatenation warning "Order"
  Db.execute(Sql, Found);
}

void escapeOk(mysql::any_connection &Db, mysql::results &Found, const std::string &Name) {
  std::string Escaped;
  mysql::escape_string(Name, Db.format_opts().value(), mysql::quoting_context::single_quote, Escaped);
  Db.execute("DELETE FROM users WHERE name = '" + Escaped + "'", Found);
}

void storedBad(mysql::any_connection &Db) {
  mysql::results Found, Removed;
  Db.execute("SELECT name FROM users", Found);
  for (mysql::row_view Row : Found.rows()) {
    const std::string Name(Row.at(0).as_string());
    // expect@+1: backend-n-plus-one
    Db.execute("DELETE FROM users WHERE name = '" + Name + "'", Removed); // expect: backend-sql-concatenation "database"
  }
}

void storedNumberOk(mysql::any_connection &Db) {
  mysql::results Found, Removed;
  Db.execute("SELECT max(id) FROM users", Found);
  Db.execute("DELETE FROM users WHERE id = " + std::to_string(Found.rows()[0][0].as_int64()), Removed);
}

void preparedEachBad(mysql::any_connection &Db, const std::vector<std::string> &Names) {
  const mysql::statement Find = Db.prepare_statement("SELECT id FROM users WHERE name = ?");
  mysql::results Found;
  for (const std::string &Name : Names)
    Db.execute(Find.bind(Name), Found); // expect: backend-n-plus-one warning
}

void withParamsEachBad(mysql::any_connection &Db, const std::vector<int> &Ids) {
  mysql::results Found;
  for (int Id : Ids)
    Db.execute(mysql::with_params("SELECT name FROM users WHERE id = {}", Id), Found); // expect: backend-n-plus-one
}

void pipelineEachOk(mysql::pipeline_request &Request, const mysql::statement &Find, const std::vector<std::string> &Names) {
  for (const std::string &Name : Names)
    Request.add_execute(Find, Name);
}
