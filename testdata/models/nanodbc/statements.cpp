// nanodbc.
// flags: -std=c++20 -I{headers}/nanodbc
#include <nanodbc/nanodbc.h>
#include <string>
#include <vector>

void executeBad(nanodbc::connection &Db, const std::string &Name) {
  nanodbc::execute(Db, "DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "bind(0"
}

void executeOk(nanodbc::connection &Db, int Id) {
  nanodbc::execute(Db, NANODBC_TEXT("DELETE FROM users WHERE id = ") + std::to_string(Id));
}

void justExecuteBad(nanodbc::connection &Db, const std::string &Name) {
  nanodbc::just_execute(Db, "DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void prepareBad(nanodbc::connection &Db, const std::string &Table) {
  nanodbc::statement Query(Db);
  nanodbc::prepare(Query, "DELETE FROM " + Table); // expect: backend-sql-concatenation warning
  nanodbc::execute(Query);
}

void prepareOk(nanodbc::connection &Db, const std::string &Name) {
  nanodbc::statement Query(Db);
  nanodbc::prepare(Query, "DELETE FROM users WHERE name = ?");
  Query.bind(0, Name.c_str());
  nanodbc::execute(Query);
}

void memberPrepareBad(nanodbc::statement &Query, const std::string &Name) {
  Query.prepare("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
  Query.execute();
}

void constructorBad(nanodbc::connection &Db, const std::string &Name) {
  nanodbc::statement Query(Db, "DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
  Query.just_execute();
}

void directBad(nanodbc::connection &Db, const std::string &Name) {
  nanodbc::statement Query;
  Query.execute_direct(Db, "DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void storedBad(nanodbc::connection &Db) {
  nanodbc::result Found = nanodbc::execute(Db, "SELECT name FROM users");
  while (Found.next())
    // expect@+1: backend-n-plus-one
    nanodbc::just_execute(Db, "DELETE FROM users WHERE name = '" + Found.get<std::string>("name", "") + "'"); // expect: backend-sql-concatenation "database"
}

void storedReferenceBad(nanodbc::connection &Db, nanodbc::result &Found) {
  std::string Name;
  Found.get_ref(0, Name);
  nanodbc::just_execute(Db, "DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation "database"
}

void storedNumberOk(nanodbc::connection &Db, nanodbc::result &Found) {
  nanodbc::just_execute(Db, "DELETE FROM users WHERE id = " + std::to_string(Found.get<int>(0)));
}

void preparedEachBad(nanodbc::statement &Query, const std::vector<std::string> &Names) {
  Query.prepare("SELECT id FROM users WHERE name = ?");
  for (const std::string &Name : Names) {
    Query.bind(0, Name.c_str());
    Query.execute(); // expect: backend-n-plus-one warning
  }
}

void batchOk(nanodbc::statement &Query, const std::vector<std::string> &Names) {
  Query.prepare("INSERT INTO users (name) VALUES (?)");
  Query.bind_strings(0, Names);
  Query.just_execute(static_cast<long>(Names.size()));
}
