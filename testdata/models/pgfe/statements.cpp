// pgfe.
// flags: -std=c++20 -I{headers}/pgfe
#include <pgfe/pgfe.hpp>
#include <string>
#include <vector>

namespace pgfe = dmitigr::pgfe;

void executeBad(pgfe::Connection &Db, const std::string &Name) {
  Db.execute("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "$1"
}

void executeOk(pgfe::Connection &Db, const std::string &Name) { Db.execute("DELETE FROM users WHERE name = $1", Name); }

void callbackBad(pgfe::Connection &Db, const std::string &Name) {
  Db.execute([](auto &&) {}, "SELECT * FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void callbackOk(pgfe::Connection &Db, const std::string &Name) {
  Db.execute([](auto &&) {}, "SELECT * FROM users WHERE name = $1", Name);
}

void statementBad(pgfe::Connection &Db, const std::string &Name) {
  pgfe::Statement Remove("DELETE FROM users WHERE name = '");
  Remove.append(Name); // expect: backend-sql-concatenation warning
  Remove.append("'");
  Db.execute(Remove);
}

void statementOk(pgfe::Connection &Db, const std::string &Name) {
  pgfe::Statement Remove("DELETE FROM users WHERE name = :name");
  Remove.bind("name", Name);
  Db.execute(Remove);
}

void prepareBad(pgfe::Connection &Db, const std::string &Table) {
  auto Remove = Db.prepare("DELETE FROM " + Table); // expect: backend-sql-concatenation warning
  Remove.execute();
}

void prepareOk(pgfe::Connection &Db, const std::string &Name) {
  auto Remove = Db.prepare("DELETE FROM users WHERE name = $1");
  Remove.bind(0, Name).execute();
}

void quotedOk(pgfe::Connection &Db, const std::string &Table, const std::string &Name) {
  Db.execute("DELETE FROM " + Db.to_quoted_identifier(Table) + " WHERE name = " + Db.to_quoted_literal(Name));
}

void storedBad(pgfe::Connection &Db, pgfe::Connection &Other) {
  Db.execute([&Other](pgfe::Row &&Row) {
    // expect@+1: backend-n-plus-one
    Other.execute("DELETE FROM log WHERE name = '" + pgfe::to<std::string>(Row["name"]) + "'"); // expect: backend-sql-concatenation "database"
  }, "SELECT name FROM users");
}

void storedPreparedBad(pgfe::Prepared_statement &Find, pgfe::Connection &Other) {
  Find.execute([&Other](auto &&Row) {
    const auto Name = pgfe::to<std::string>(Row["name"]);
    // expect@+1: backend-n-plus-one
    Other.execute("DELETE FROM log WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation "database"
  });
}

void storedNumberBad(pgfe::Connection &Db, pgfe::Connection &Other) {
  Db.execute([&Other](pgfe::Row &&Row) {
    // expect@+1: backend-n-plus-one
    Other.execute("DELETE FROM log WHERE id = " + std::to_string(pgfe::to<int>(Row["id"])));
  }, "SELECT id FROM users");
}

void executeEachBad(pgfe::Connection &Db, const std::vector<std::string> &Names) {
  for (const std::string &Name : Names)
    Db.execute("DELETE FROM users WHERE name = $1", Name); // expect: backend-n-plus-one warning
}

void rowsOk(pgfe::Connection &Db) {
  Db.execute([](pgfe::Row &&Row) { pgfe::to<std::string>(Row["name"]); }, "SELECT name FROM users");
}
