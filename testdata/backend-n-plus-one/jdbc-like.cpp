// Statements, results and rows behind pointers.
// needs: cppconn/connection.h
#include <cppconn/connection.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/statement.h>
#include <memory>
#include <string>
#include <vector>

void rowsBad(sql::Connection &Db) {
  std::unique_ptr<sql::Statement> Orders(Db.createStatement());
  std::unique_ptr<sql::ResultSet> Rows(Orders->executeQuery("SELECT id FROM orders"));
  while (Rows->next()) {
    std::unique_ptr<sql::PreparedStatement> Items(Db.prepareStatement("SELECT sku FROM items WHERE order_id = ?"));
    Items->setInt(1, Rows->getInt("id"));
    std::unique_ptr<sql::ResultSet> Found(Items->executeQuery()); // expect: backend-n-plus-one "'SELECT sku FROM items WHERE order_id = ?' runs once for each row of 'SELECT id FROM orders'"
    while (Found->next())
      (void)Found->getString("sku");
  }
}

void rowsOk(sql::Connection &Db) {
  std::unique_ptr<sql::Statement> Orders(Db.createStatement());
  std::unique_ptr<sql::ResultSet> Rows(Orders->executeQuery("SELECT id FROM orders"));
  while (Rows->next())
    (void)Rows->getInt("id");
}

void oneRowOk(sql::Connection &Db) {
  std::unique_ptr<sql::Statement> Orders(Db.createStatement());
  std::unique_ptr<sql::ResultSet> Rows(Orders->executeQuery("SELECT id FROM orders ORDER BY id LIMIT 1"));
  while (Rows->next()) {
    std::unique_ptr<sql::PreparedStatement> Items(Db.prepareStatement("SELECT sku FROM items WHERE order_id = ?"));
    Items->setInt(1, Rows->getInt("id"));
    std::unique_ptr<sql::ResultSet> Found(Items->executeQuery());
  }
}

void singleRowOk(sql::Connection &Db) {
  std::unique_ptr<sql::Statement> Orders(Db.createStatement());
  std::unique_ptr<sql::ResultSet> Rows(Orders->executeQuery("SELECT id FROM orders"));
  if (Rows->next()) {
    std::unique_ptr<sql::PreparedStatement> Items(Db.prepareStatement("SELECT sku FROM items WHERE order_id = ?"));
    Items->setInt(1, Rows->getInt("id"));
    std::unique_ptr<sql::ResultSet> Found(Items->executeQuery());
  }
}

void reusedBad(sql::Connection &Db, const std::vector<std::string> &Names) {
  sql::PreparedStatement *Insert = nullptr;
  for (const auto &Name : Names) {
    Insert = Db.prepareStatement("INSERT INTO users (name) VALUES (?)");
    Insert->setString(1, Name);
    Insert->executeUpdate(); // expect: backend-n-plus-one warning "'INSERT INTO users (name) VALUES (?)' runs once for each element of 'Names'; insert"
    delete Insert;
  }
}

void batchOk(sql::Connection &Db, const std::vector<std::string> &Names) {
  std::unique_ptr<sql::PreparedStatement> Insert(Db.prepareStatement("INSERT INTO users (name) VALUES (?)"));
  for (const auto &Name : Names)
    Insert->setString(1, Name);
  Insert->executeUpdate();
}

void inTransactionBad(sql::Connection &Db, const std::vector<std::string> &Names) {
  Db.setAutoCommit(false);
  std::unique_ptr<sql::PreparedStatement> Insert(Db.prepareStatement("INSERT INTO users (name) VALUES (?)"));
  for (const auto &Name : Names) {
    Insert->setString(1, Name);
    Insert->executeUpdate(); // expect: backend-n-plus-one note
  }
  Db.commit();
}

class Api {
public:
  explicit Api(std::unique_ptr<sql::Connection> Db) : Db(std::move(Db)) {}
  std::unique_ptr<sql::PreparedStatement> prepare(const std::string &Query) {
    return std::unique_ptr<sql::PreparedStatement>(Db->prepareStatement(Query));
  }

private:
  std::unique_ptr<sql::Connection> Db;
};

void wrappedBad(Api &Db, const std::vector<std::string> &Tags) {
  for (const auto &Tag : Tags) {
    auto Statement = Db.prepare("SELECT id FROM tags WHERE name = ?");
    Statement->setString(1, Tag);
    std::unique_ptr<sql::ResultSet> Found(Statement->executeQuery()); // expect: backend-n-plus-one "'SELECT id FROM tags WHERE name = ?' runs once for each element of 'Tags'"
  }
}

void wrappedConstantsOk(Api &Db, int Id) {
  const char *const Tables[] = {"tags", "roles", "solutions"};
  for (const char *Table : Tables) {
    auto Statement = Db.prepare(std::string("DELETE FROM ") + Table + " WHERE id = ?");
    Statement->setInt(1, Id);
    Statement->execute();
  }
}
