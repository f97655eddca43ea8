// Statements that are prepared, bound and stepped apart: what was bound
// decides, and fetching the next row asks nothing.
// needs: sqlite3.h
#include <sqlite3.h>
#include <string>
#include <vector>

void stepRowsOk(sqlite3 *Db) {
  sqlite3_stmt *St = nullptr;
  sqlite3_prepare_v2(Db, "SELECT id FROM users", -1, &St, nullptr);
  while (sqlite3_step(St) == SQLITE_ROW)
    (void)sqlite3_column_int(St, 0);
  sqlite3_finalize(St);
}

void preparedInLoopBad(sqlite3 *Db, const std::vector<int> &Ids) {
  for (int Id : Ids) {
    sqlite3_stmt *St = nullptr;
    sqlite3_prepare_v2(Db, "SELECT name FROM users WHERE id = ?", -1, &St, nullptr);
    sqlite3_bind_int(St, 1, Id);
    while (sqlite3_step(St) == SQLITE_ROW) // expect: backend-n-plus-one "'SELECT name FROM users WHERE id = ?' runs once for each element of 'Ids'"
      (void)sqlite3_column_text(St, 0);
    sqlite3_finalize(St);
  }
}

void reboundBad(sqlite3 *Db, const std::vector<std::string> &Names) {
  sqlite3_stmt *St = nullptr;
  sqlite3_prepare_v2(Db, "SELECT id FROM users WHERE name = ?", -1, &St, nullptr);
  for (const auto &Name : Names) {
    sqlite3_reset(St);
    sqlite3_bind_text(St, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
    if (sqlite3_step(St) == SQLITE_ROW) // expect: backend-n-plus-one warning "'Names'"
      (void)sqlite3_column_int(St, 0);
  }
  sqlite3_finalize(St);
}

void boundOnceOk(sqlite3 *Db, const std::string &Name) {
  sqlite3_stmt *St = nullptr;
  sqlite3_prepare_v2(Db, "SELECT id FROM users WHERE name = ?", -1, &St, nullptr);
  sqlite3_bind_text(St, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
  int Rc;
  while ((Rc = sqlite3_step(St)) == SQLITE_ROW)
    (void)sqlite3_column_int(St, 0);
  sqlite3_finalize(St);
}

void rowFeedsQueryBad(sqlite3 *Db) {
  sqlite3_stmt *Outer = nullptr, *Inner = nullptr;
  sqlite3_prepare_v2(Db, "SELECT id FROM orders", -1, &Outer, nullptr);
  sqlite3_prepare_v2(Db, "SELECT sku FROM items WHERE order_id = ?", -1, &Inner, nullptr);
  while (sqlite3_step(Outer) == SQLITE_ROW) {
    sqlite3_bind_int(Inner, 1, sqlite3_column_int(Outer, 0));
    while (sqlite3_step(Inner) == SQLITE_ROW) // expect: backend-n-plus-one "each row of 'SELECT id FROM orders'"
      (void)sqlite3_column_text(Inner, 0);
    sqlite3_reset(Inner);
  }
}

void twoCursorsOk(sqlite3 *Db) {
  sqlite3_stmt *A = nullptr, *B = nullptr;
  sqlite3_prepare_v2(Db, "SELECT id FROM orders ORDER BY id", -1, &A, nullptr);
  sqlite3_prepare_v2(Db, "SELECT order_id, sku FROM items ORDER BY order_id", -1, &B, nullptr);
  int More = sqlite3_step(B);
  while (sqlite3_step(A) == SQLITE_ROW)
    while (More == SQLITE_ROW && sqlite3_column_int(B, 0) == sqlite3_column_int(A, 0))
      More = sqlite3_step(B);
}

void busyRetryOk(sqlite3 *Db, int Id) {
  sqlite3_stmt *St = nullptr;
  sqlite3_prepare_v2(Db, "DELETE FROM users WHERE id = ?", -1, &St, nullptr);
  sqlite3_bind_int(St, 1, Id);
  int Rc;
  do {
    Rc = sqlite3_step(St);
  } while (Rc == SQLITE_BUSY);
  sqlite3_finalize(St);
}

void insertedBad(sqlite3 *Db, const std::vector<std::string> &Names) {
  sqlite3_stmt *St = nullptr;
  sqlite3_prepare_v2(Db, "INSERT INTO users (name) VALUES (?)", -1, &St, nullptr);
  for (size_t I = 0; I < Names.size(); I++) {
    sqlite3_bind_text(St, 1, Names[I].c_str(), -1, SQLITE_TRANSIENT);
    sqlite3_step(St); // expect: backend-n-plus-one warning "insert all of them"
    sqlite3_reset(St);
  }
}

void insertedInTransactionBad(sqlite3 *Db, const std::vector<std::string> &Names) {
  sqlite3_exec(Db, "BEGIN", nullptr, nullptr, nullptr);
  sqlite3_stmt *St = nullptr;
  sqlite3_prepare_v2(Db, "INSERT INTO users (name) VALUES (?)", -1, &St, nullptr);
  for (const auto &Name : Names) {
    sqlite3_bind_text(St, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
    sqlite3_step(St); // expect: backend-n-plus-one note "prepared once and in one transaction"
    sqlite3_reset(St);
  }
  sqlite3_exec(Db, "COMMIT", nullptr, nullptr, nullptr);
}

void preparedEachTimeInTransactionBad(sqlite3 *Db, const std::vector<std::string> &Names) {
  sqlite3_exec(Db, "BEGIN", nullptr, nullptr, nullptr);
  for (const auto &Name : Names) {
    sqlite3_stmt *St = nullptr;
    sqlite3_prepare_v2(Db, "INSERT INTO users (name) VALUES (?)", -1, &St, nullptr);
    sqlite3_bind_text(St, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
    sqlite3_step(St); // expect: backend-n-plus-one warning "insert all of them"
    sqlite3_finalize(St);
  }
  sqlite3_exec(Db, "COMMIT", nullptr, nullptr, nullptr);
}

void seedOk(sqlite3 *Db) {
  static const char *const Names[] = {"admin", "editor", "reader"};
  sqlite3_stmt *St = nullptr;
  sqlite3_prepare_v2(Db, "INSERT INTO roles (name) VALUES (?)", -1, &St, nullptr);
  for (const char *Name : Names) {
    sqlite3_bind_text(St, 1, Name, -1, SQLITE_STATIC);
    sqlite3_step(St);
    sqlite3_reset(St);
  }
}

struct Migration {
  int Version;
  const char *Sql;
};

void migrateOk(sqlite3 *Db) {
  static const std::vector<Migration> All = {{1, "CREATE TABLE a (id INTEGER)"}, {2, "CREATE TABLE b (id INTEGER)"}};
  for (const Migration &M : All)
    sqlite3_exec(Db, M.Sql, nullptr, nullptr, nullptr);
}

void columnsOk(sqlite3 *Db) {
  sqlite3_stmt *St = nullptr;
  sqlite3_prepare_v2(Db, "SELECT * FROM users", -1, &St, nullptr);
  while (sqlite3_step(St) == SQLITE_ROW)
    for (int C = 0; C < sqlite3_column_count(St); ++C)
      (void)sqlite3_column_text(St, C);
}

void allBoundOk(sqlite3 *Db, const std::vector<int> &Ids) {
  sqlite3_stmt *St = nullptr;
  std::string Sql = "SELECT name FROM users WHERE id IN (0";
  for (size_t I = 0; I < Ids.size(); ++I)
    Sql += ", ?";
  Sql += ")";
  sqlite3_prepare_v2(Db, Sql.c_str(), -1, &St, nullptr);
  for (size_t I = 0; I < Ids.size(); ++I)
    sqlite3_bind_int(St, static_cast<int>(I) + 1, Ids[I]);
  while (sqlite3_step(St) == SQLITE_ROW)
    (void)sqlite3_column_text(St, 0);
}

int countOf(void *Db, int, char **Values, char **) {
  std::string Sql = std::string("SELECT count(*) FROM items WHERE order_id = ") + Values[0];
  return sqlite3_exec(static_cast<sqlite3 *>(Db), Sql.c_str(), nullptr, nullptr, nullptr); // expect: backend-n-plus-one "each row of 'SELECT id FROM orders'"
}

void rowCallback(sqlite3 *Db) { sqlite3_exec(Db, "SELECT id FROM orders", countOf, Db, nullptr); }
