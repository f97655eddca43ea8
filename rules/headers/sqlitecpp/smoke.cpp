// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

int main() {
  std::string Name;
  try {
    SQLite::Database Db("a.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Transaction Tx(Db);
    Db.exec("DELETE FROM u WHERE n = '" + Name + "'");
    SQLite::Statement Query(Db, "SELECT * FROM u WHERE n = ?");
    Query.bind(1, Name);
    Query.bind(":id", 5);
    SQLite::bind(Query, Name, 3);
    while (Query.executeStep()) {
      const std::string Text = Query.getColumn(0);
      Name += Text + Query.getColumn("n").getString() + Query.getColumn(1).getText();
    }
    int N = Db.execAndGet("SELECT " + Name);
    Tx.commit();
    return N;
  } catch (const SQLite::Exception &E) {
    return E.getErrorCode();
  }
}
