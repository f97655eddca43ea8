// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <iostream>
#include <pgfe/pgfe.hpp>

namespace pgfe = dmitigr::pgfe;

int main() {
  pgfe::Connection Db(pgfe::Connection::Options().set_database("shop").set_password("p"));
  Db.connect();
  Db.execute([](auto &&Row) { std::cout << pgfe::to<std::string>(Row["name"]); }, "SELECT name FROM users WHERE id = $1", 3);
  pgfe::Transaction_guard Tx(Db);
  pgfe::Statement Query("SELECT :name");
  Query.bind("name", "a");
  Db.execute(Query);
  auto Prepared = Db.prepare("SELECT $1::int");
  Prepared.bind(0, 3).execute([](pgfe::Row &&Row) { std::cout << pgfe::to<int>(Row[0]); });
  Db.execute("DELETE FROM users WHERE name = " + Db.to_quoted_literal("a"));
  Tx.commit();
}
