// C interfaces: a result that is walked by index, rows that a call hands out.
// needs: mariadb/mysql.h
// needs: postgresql/libpq-fe.h
#include <cstdio>
#include <cstdlib>
#include <mariadb/mysql.h>
#include <postgresql/libpq-fe.h>
#include <string>
#include <vector>

void tuplesBad(PGconn *Db) {
  PGresult *Orders = PQexec(Db, "SELECT id FROM orders");
  for (int I = 0; I < PQntuples(Orders); ++I) {
    const char *Values[] = {PQgetvalue(Orders, I, 0)};
    PGresult *Items = PQexecParams(Db, "SELECT sku FROM items WHERE order_id = $1", 1, nullptr, Values, nullptr, nullptr, 0); // expect: backend-n-plus-one "'SELECT sku FROM items WHERE order_id = $1' runs once for each element of 'Orders'"
    PQclear(Items);
  }
  PQclear(Orders);
}

void tuplesOk(PGconn *Db) {
  PGresult *Orders = PQexec(Db, "SELECT id FROM orders");
  for (int I = 0; I < PQntuples(Orders); ++I)
    std::puts(PQgetvalue(Orders, I, 0));
  PQclear(Orders);
}

void countedBad(PGconn *Db) {
  PGresult *Orders = PQexec(Db, "SELECT id FROM orders");
  int Count = PQntuples(Orders);
  for (int I = 0; I < Count; ++I) {
    std::string Sql = "DELETE FROM items WHERE order_id = ";
    Sql += PQgetvalue(Orders, I, 0);
    PQclear(PQexec(Db, Sql.c_str())); // expect: backend-n-plus-one "change all of them"
  }
}

void namedBad(PGconn *Db, const std::vector<std::string> &Names) {
  PQprepare(Db, "by_name", "SELECT id FROM users WHERE name = $1", 1, nullptr);
  for (const auto &Name : Names) {
    const char *Values[1];
    Values[0] = Name.c_str();
    PQclear(PQexecPrepared(Db, "by_name", 1, Values, nullptr, nullptr, 0)); // expect: backend-n-plus-one "'SELECT id FROM users WHERE name = $1'"
  }
}

void namedOk(PGconn *Db, const std::string &Name) {
  const char *Values[1] = {Name.c_str()};
  PQclear(PQexecPrepared(Db, "by_name", 1, Values, nullptr, nullptr, 0));
}

void reconnectOk(PGconn *Db) {
  while (PQstatus(Db) != CONNECTION_OK)
    PQclear(PQexec(Db, "SELECT 1"));
}

void fetchedRowsBad(MYSQL *Db) {
  mysql_query(Db, "SELECT id FROM orders");
  MYSQL_RES *Orders = mysql_store_result(Db);
  MYSQL_ROW Row;
  while ((Row = mysql_fetch_row(Orders))) {
    char Sql[128];
    std::snprintf(Sql, sizeof Sql, "SELECT sku FROM items WHERE order_id = %s", Row[0]);
    mysql_query(Db, Sql); // expect: backend-n-plus-one "SELECT sku FROM items WHERE order_id = {"
  }
}

void fetchedRowsOk(MYSQL *Db) {
  mysql_query(Db, "SELECT id FROM orders");
  MYSQL_RES *Orders = mysql_store_result(Db);
  while (MYSQL_ROW Row = mysql_fetch_row(Orders))
    std::puts(Row[0]);
}

void fieldsOk(MYSQL *Db, MYSQL_RES *Orders) {
  MYSQL_ROW Row = mysql_fetch_row(Orders);
  for (unsigned I = 0; I < mysql_num_fields(Orders); ++I)
    std::puts(Row[I]);
}

static MYSQL *Shared;

void connectShared() {
  Shared = mysql_init(nullptr);
  mysql_query(Shared, "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED");
}

static MYSQL_RES *fetchShared(const std::string &Sql) {
  return mysql_query(Shared, Sql.c_str()) ? nullptr : mysql_store_result(Shared);
}

void sharedBad() {
  MYSQL_RES *Orders = fetchShared("SELECT id FROM orders");
  while (MYSQL_ROW Row = mysql_fetch_row(Orders))
    mysql_free_result(fetchShared("DELETE FROM items WHERE order_id = " + std::to_string(std::atoi(Row[0])))); // expect: backend-n-plus-one "runs once for each row of 'SELECT id FROM orders' through"
}

static MYSQL Own;

void connectOwn() {
  mysql_init(&Own);
  mysql_query(&Own, "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED");
}

static MYSQL_RES *fetchOwn(const char *Sql) {
  if (mysql_query(&Own, Sql))
    return nullptr;
  return mysql_store_result(&Own);
}

void ownBad(int Customer) {
  std::string Sql = "SELECT id FROM orders WHERE customer = " + std::to_string(Customer);
  MYSQL_RES *Orders = fetchOwn(Sql.c_str());
  while (MYSQL_ROW Row = mysql_fetch_row(Orders)) {
    Sql = "DELETE FROM items WHERE order_id = " + std::to_string(std::atoi(Row[0]));
    fetchOwn(Sql.c_str()); // expect: backend-n-plus-one "runs once for each row of 'SELECT id FROM orders WHERE customer = "
  }
}
