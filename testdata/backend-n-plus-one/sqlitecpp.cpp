// Statements as objects: bound before they are executed.
// needs: SQLiteCpp/SQLiteCpp.h
#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <vector>

void boundBad(SQLite::Database &Db, const std::vector<int> &Ids) {
  SQLite::Statement Q(Db, "SELECT name FROM users WHERE id = ?");
  for (int Id : Ids) {
    Q.reset();
    Q.bind(1, Id);
    if (Q.executeStep()) // expect: backend-n-plus-one "'SELECT name FROM users WHERE id = ?' runs once for each element of 'Ids'"
      (void)Q.getColumn(0).getText();
  }
}

void boundOnceOk(SQLite::Database &Db, int Id) {
  SQLite::Statement Q(Db, "SELECT name FROM users WHERE id > ?");
  Q.bind(1, Id);
  while (Q.executeStep())
    (void)Q.getColumn(0).getText();
}

void rowsBad(SQLite::Database &Db) {
  SQLite::Statement Orders(Db, "SELECT id FROM orders");
  while (Orders.executeStep()) {
    SQLite::Statement Items(Db, "SELECT sku FROM items WHERE order_id = ?");
    Items.bind(1, Orders.getColumn(0).getInt());
    while (Items.executeStep()) // expect: backend-n-plus-one "each row of 'SELECT id FROM orders'"
      (void)Items.getColumn(0).getText();
  }
}

void insertBad(SQLite::Database &Db, const std::vector<std::string> &Names) {
  SQLite::Transaction Tx(Db);
  SQLite::Statement Q(Db, "INSERT INTO users (name) VALUES (?)");
  for (const auto &Name : Names) {
    Q.bind(1, Name);
    Q.exec(); // expect: backend-n-plus-one note "in one transaction"
    Q.reset();
  }
  Tx.commit();
}

void insertAloneBad(SQLite::Database &Db, const std::vector<std::string> &Names) {
  SQLite::Statement Q(Db, "INSERT INTO users (name) VALUES (?)");
  for (const auto &Name : Names) {
    Q.bind(1, Name);
    Q.exec(); // expect: backend-n-plus-one warning "INSERT ... VALUES (...), (...)"
    Q.reset();
  }
}

void selectInTransactionBad(SQLite::Database &Db, const std::vector<int> &Ids) {
  SQLite::Transaction Tx(Db);
  SQLite::Statement Q(Db, "SELECT name FROM users WHERE id = ?");
  for (int Id : Ids) {
    Q.bind(1, Id);
    Q.executeStep(); // expect: backend-n-plus-one warning
    Q.reset();
  }
}

class Users {
public:
  explicit Users(SQLite::Database &Db) : ById(Db, "SELECT name FROM users WHERE id = ?") {}
  std::string name(int Id) {
    ById.reset();
    ById.bind(1, Id);
    return ById.executeStep() ? ById.getColumn(0).getString() : "";
  }

private:
  SQLite::Statement ById;
};

std::string memberStatementBad(Users &All, const std::vector<int> &Ids) {
  std::string Names;
  for (int Id : Ids)
    Names += All.name(Id); // expect: backend-n-plus-one "'SELECT name FROM users WHERE id = ?' runs once for each element of 'Ids' through 'Users::name'"
  return Names;
}

std::string memberStatementOk(Users &All, int Id) { return All.name(Id); }

void closedOk(SQLite::Database &Db) {
  SQLite::Statement Q(Db, "SELECT id, name FROM users");
  std::vector<std::pair<int, std::string>> Found;
  while (Q.executeStep())
    Found.emplace_back(Q.getColumn(0).getInt(), Q.getColumn(1).getString());
}
