// flags: -std=c++20 -I{here} -I{headers}/cpp-httplib -I{headers}/nlohmann-json -I{headers}/sqlitecpp -I{headers}/sqlite3 -I{headers}/soci -I{headers}/mysql -I{headers}/taopq -I{headers}/libpqxx -I{headers}/qt
// How each library binds a value to a statement.
#include "support/Request.h"
#include <QtCore/QString>
#include <QtSql/QSqlQuery>
#include <mysql.h>
#include <pqxx/pqxx>
#include <soci/soci.h>
#include <sqlite3.h>
#include <tao/pq.hpp>

static bool isEmail(const std::string &Text) { return Text.size() < 255 && Text.find('@') != std::string::npos; }

void sociBad(const Request &Req, Response &, soci::session &Sql) {
  std::string Email = Req.get_param_value("email");
  Sql << "INSERT INTO users (email) VALUES (:email)", soci::use(Email); // expect: backend-unvalidated-input warning "'email'"
}

void sociOk(const Request &Req, Response &Res, soci::session &Sql) {
  std::string Email = Req.get_param_value("email");
  if (!isEmail(Email))
    return refuse(Res);
  Sql << "INSERT INTO users (email) VALUES (:email)", soci::use(Email);
}

void mysqlBad(const Request &Req, Response &, MYSQL_STMT *Insert) {
  std::string Email = Req.get_param_value("email");
  const std::string Sql = "INSERT INTO users (email) VALUES (?)";
  mysql_stmt_prepare(Insert, Sql.data(), Sql.size());
  MYSQL_BIND Value{};
  Value.buffer_type = MYSQL_TYPE_STRING;
  Value.buffer = Email.data();
  mysql_stmt_bind_param(Insert, &Value); // expect: backend-unvalidated-input warning "'email'"
}

void mysqlOk(const Request &Req, Response &Res, MYSQL_STMT *Insert) {
  std::string Email = Req.get_param_value("email");
  if (!isEmail(Email))
    return refuse(Res);
  const std::string Sql = "INSERT INTO users (email) VALUES (?)";
  mysql_stmt_prepare(Insert, Sql.data(), Sql.size());
  MYSQL_BIND Value{};
  Value.buffer_type = MYSQL_TYPE_STRING;
  Value.buffer = Email.data();
  mysql_stmt_bind_param(Insert, &Value);
}

void taoBad(const Request &Req, Response &, tao::pq::connection &Pg) {
  Pg.execute("INSERT INTO users (email) VALUES ($1)", Req.get_param_value("email")); // expect: backend-unvalidated-input warning "'email'"
}

void taoOk(const Request &Req, Response &Res, tao::pq::connection &Pg) {
  std::string Email = Req.get_param_value("email");
  if (!isEmail(Email))
    return refuse(Res);
  Pg.execute("INSERT INTO users (email) VALUES ($1)", Email);
}

void execParamsBad(const Request &Req, Response &, pqxx::work &Tx) {
  Tx.exec_params("INSERT INTO users (email) VALUES ($1)", Req.get_param_value("email")); // expect: backend-unvalidated-input warning "'email'"
}

void execParamsOk(const Request &Req, Response &Res, pqxx::work &Tx) {
  std::string Email = Req.get_param_value("email");
  if (!isEmail(Email))
    return refuse(Res);
  Tx.exec_params("INSERT INTO users (email) VALUES ($1)", Email);
}

void paramsBad(const Request &Req, Response &, pqxx::work &Tx) {
  Tx.exec("INSERT INTO users (email) VALUES ($1)", pqxx::params{Req.get_param_value("email")}); // expect: backend-unvalidated-input warning "'email'"
}

void paramsOk(const Request &Req, Response &Res, pqxx::work &Tx) {
  std::string Email = Req.get_param_value("email");
  if (!isEmail(Email))
    return refuse(Res);
  Tx.exec("INSERT INTO users (email) VALUES ($1)", pqxx::params{Email});
}

void appendedBad(const Request &Req, Response &, pqxx::work &Tx) {
  pqxx::params Values;
  Values.append(Req.get_param_value("email")); // expect: backend-unvalidated-input
  Tx.exec("UPDATE users SET email = $1", Values);
}

void quotedBad(const Request &Req, Response &, pqxx::work &Tx) {
  Tx.exec("INSERT INTO users (email) VALUES (" + Tx.quote(Req.get_param_value("email")) + ")"); // expect: backend-unvalidated-input warning "'email'"
}

void quotedOk(const Request &Req, Response &Res, pqxx::work &Tx) {
  std::string Email = Req.get_param_value("email");
  if (!isEmail(Email))
    return refuse(Res);
  Tx.exec("INSERT INTO users (email) VALUES (" + Tx.quote(Email) + ")");
}

void sqliteBad(const Request &Req, Response &Res, sqlite3 *File) {
  sqlite3_stmt *Insert = nullptr;
  int Status = sqlite3_prepare_v2(File, "INSERT INTO users (email) VALUES (?)", -1, &Insert, nullptr);
  if (Status != SQLITE_OK)
    return refuse(Res);
  std::string Email = Req.get_param_value("email");
  Status = sqlite3_bind_text(Insert, 1, Email.c_str(), -1, SQLITE_TRANSIENT); // expect: backend-unvalidated-input warning "'email'"
  if (Status != SQLITE_OK)
    return refuse(Res);
  sqlite3_step(Insert);
}

void sqliteOk(const Request &Req, Response &Res, sqlite3 *File) {
  std::string Email = Req.get_param_value("email");
  if (!isEmail(Email))
    return refuse(Res);
  sqlite3_stmt *Insert = nullptr;
  sqlite3_prepare_v2(File, "INSERT INTO users (email) VALUES (?)", -1, &Insert, nullptr);
  sqlite3_bind_text(Insert, 1, Email.c_str(), -1, SQLITE_TRANSIENT);
  sqlite3_step(Insert);
}

// That binding went well is no test of what was bound.
void statusBad(const Request &Req, Response &Res, sqlite3_stmt *Insert, sqlite3_stmt *Log) {
  std::string Email = Req.get_param_value("email");
  if (sqlite3_bind_text(Log, 1, Email.c_str(), -1, SQLITE_TRANSIENT) != SQLITE_OK) // expect: backend-unvalidated-input note
    return refuse(Res);
  sqlite3_prepare_v2(nullptr, "INSERT INTO users (email) VALUES (?)", -1, &Insert, nullptr);
  sqlite3_bind_text(Insert, 1, Email.c_str(), -1, SQLITE_TRANSIENT); // expect: backend-unvalidated-input warning "'email'"
}

void sqliteCppBad(const Request &Req, Response &) {
  SQLite::Statement Insert(Db, "INSERT INTO users (email) VALUES (?)");
  Insert.bind(1, Req.get_param_value("email")); // expect: backend-unvalidated-input warning "'email'"
  Insert.exec();
}

void sqliteCppOk(const Request &Req, Response &Res) {
  std::string Email = Req.get_param_value("email");
  if (!isEmail(Email))
    return refuse(Res);
  SQLite::Statement Insert(Db, "INSERT INTO users (email) VALUES (?)");
  Insert.bind(1, Email);
  Insert.exec();
}

void qtBad(const Request &Req, Response &, QSqlQuery &Query) {
  Query.prepare("INSERT INTO users (email) VALUES (:email)");
  Query.bindValue(":email", QString::fromStdString(Req.get_param_value("email"))); // expect: backend-unvalidated-input warning "'email'"
  Query.exec();
}

void qtOk(const Request &Req, Response &Res, QSqlQuery &Query) {
  std::string Email = Req.get_param_value("email");
  if (!isEmail(Email))
    return refuse(Res);
  Query.prepare("INSERT INTO users (email) VALUES (:email)");
  Query.bindValue(":email", QString::fromStdString(Email));
  Query.exec();
}
