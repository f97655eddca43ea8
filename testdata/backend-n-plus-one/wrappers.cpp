// A wrapper of the program runs all queries: what is known of one of its
// callers is not known of the others.
// flags: -std=c++20 -I{headers}/libpqxx
#include <pqxx/pqxx>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

class Database {
public:
  explicit Database(pqxx::connection &Db) : Db(Db) {}

  template <class... A> pqxx::result run(const std::string &Sql, A &&...Given) {
    pqxx::work Tx(Db);
    return Tx.exec_params(Sql, std::forward<A>(Given)...);
  }

  pqxx::result runAny(const std::string &Sql, const std::vector<std::string> &Given) {
    switch (Given.size()) {
    case 0:
      return run(Sql);
    case 1:
      return run(Sql, Given[0]);
    default:
      throw std::runtime_error("too many");
    }
  }

private:
  pqxx::connection &Db;
};

void countedFirstBad(Database &Db) {
  int Total = 0;
  auto Count = Db.runAny("SELECT count(*) FROM articles", {});
  if (!Count.empty())
    Total = Count[0][0].as<int>();
  if (Total == 0)
    return;
  auto Rows = Db.runAny("SELECT id FROM articles", {});
  for (const auto &Row : Rows)
    Db.run("SELECT tag FROM tags WHERE article = $1", Row[0].as<int>()); // expect: backend-n-plus-one "each element of 'Rows' through 'Database::run'"
}

void oneRowOk(Database &Db) {
  for (const auto &Row : Db.runAny("SELECT max(id) FROM articles", {}))
    Db.run("SELECT tag FROM tags WHERE article = $1", Row[0].as<int>());
}

void constantTextBad(Database &Db) {
  for (const auto &Row : Db.run("SELECT id FROM users"))
    Db.run("SELECT seen FROM logins WHERE user_id = $1", Row[0].as<int>()); // expect: backend-n-plus-one "each row of 'SELECT id FROM users'"
}

void limitedOk(Database &Db) {
  for (const auto &Row : Db.run("SELECT id FROM users ORDER BY id LIMIT 1"))
    Db.run("SELECT seen FROM logins WHERE user_id = $1", Row[0].as<int>());
}

void counterBad(Database &Db, const std::vector<std::string> &Names) {
  for (long I = 0; I < static_cast<long>(Names.size()); ++I)
    Db.run("SELECT 1 FROM places WHERE position = $1", I); // expect: backend-n-plus-one "'Names'"
}

void counterOfConstantOk(Database &Db) {
  for (long I = 0; I < 7; ++I)
    Db.run("SELECT 1 FROM weekdays WHERE position = $1", I);
}

void advance(Database &Db, long &Last) {
  Last = Db.run("SELECT max(id) FROM events WHERE id > $1 LIMIT 100", Last)[0][0].as<long>();
}

void pagesOk(Database &Db, long End) {
  for (long Last = 0; Last < End;)
    advance(Db, Last);
}
