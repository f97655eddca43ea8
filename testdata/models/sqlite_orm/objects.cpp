// sqlite_orm: values are bound; what comes back may hold anything.
// flags: -std=c++20 -I{headers}/sqlite_orm -I{headers}/sqlite3
#include <sqlite3.h>
#include <sqlite_orm/sqlite_orm.h>
#include <string>
#include <vector>

using namespace sqlite_orm;

struct User {
  int Id;
  std::string Name;
};

inline auto makeDb(const std::string &Path) {
  return make_storage(Path, make_table("users", make_column("id", &User::Id, primary_key()), make_column("name", &User::Name)));
}
using Storage = decltype(makeDb(""));

void run(sqlite3 *Db, const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

void conditionOk(Storage &Users, const std::string &Name) { Users.remove_all<User>(where(c(&User::Name) == Name)); }

void updateOk(Storage &Users, const std::string &Name) {
  Users.update_all(set(assign(&User::Name, Name)), where(is_equal(&User::Id, 3)));
}

void insertOk(Storage &Users, const std::string &Name) { Users.insert(User{-1, Name}); }

void byKeyBad(Storage &Users, sqlite3 *Db) {
  const User Found = Users.get<User>(3);
  run(Db, "DELETE FROM log WHERE name = '" + Found.Name + "'"); // expect: backend-sql-concatenation "database"
}

void pointerBad(Storage &Users, sqlite3 *Db) {
  if (auto Found = Users.get_pointer<User>(3))
    run(Db, "DELETE FROM log WHERE name = '" + Found->Name + "'"); // expect: backend-sql-concatenation "database"
}

void optionalBad(Storage &Users, sqlite3 *Db) {
  if (auto Found = Users.get_optional<User>(3))
    run(Db, "DELETE FROM log WHERE name = '" + Found->Name + "'"); // expect: backend-sql-concatenation "database"
}

void allBad(Storage &Users, sqlite3 *Db) {
  for (const User &Each : Users.get_all<User>(order_by(&User::Id)))
    // expect@+1: backend-n-plus-one
    run(Db, "DELETE FROM log WHERE name = '" + Each.Name + "'"); // expect: backend-sql-concatenation "database"
}

void allOk(Storage &Users, sqlite3 *Db) {
  const auto All = Users.get_all<User>(order_by(&User::Id));
  run(Db, "DELETE FROM log WHERE id = " + std::to_string(All.front().Id));
}

void iterateBad(Storage &Users, sqlite3 *Db) {
  for (const User &Each : Users.iterate<User>())
    // expect@+1: backend-n-plus-one
    run(Db, "DELETE FROM log WHERE name = '" + Each.Name + "'"); // expect: backend-sql-concatenation "database"
}

void selectBad(Storage &Users, sqlite3 *Db) {
  for (const std::string &Name : Users.select(&User::Name))
    // expect@+1: backend-n-plus-one
    run(Db, "DELETE FROM log WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation "database"
}

void preparedBad(Storage &Users, sqlite3 *Db) {
  auto Query = Users.prepare(get_all<User>(where(c(&User::Id) == 1)));
  for (const User &Each : Users.execute(Query))
    // expect@+1: backend-n-plus-one
    run(Db, "DELETE FROM log WHERE name = '" + Each.Name + "'"); // expect: backend-sql-concatenation "database"
}

void countOk(Storage &Users, sqlite3 *Db) {
  run(Db, "DELETE FROM log WHERE id > " + std::to_string(Users.count<User>()));
}

void transactionBad(Storage &Users, sqlite3 *Db, const std::string &Name) {
  Users.transaction([&] {
    Users.insert(User{-1, Name});
    run(Db, "DELETE FROM log WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
    return true;
  });
}

void getEachBad(Storage &Users, const std::vector<int> &Ids) {
  for (int Id : Ids)
    Users.get_pointer<User>(Id); // expect: backend-n-plus-one warning
}

void getAllOk(Storage &Users, const std::vector<int> &Ids) { Users.get_all<User>(where(in(&User::Id, Ids))); }

void insertEachBad(Storage &Users, const std::vector<User> &All) {
  for (const User &Each : All)
    Users.insert(Each); // expect: backend-n-plus-one
}

void insertRangeOk(Storage &Users, const std::vector<User> &All) { Users.insert_range(All.begin(), All.end()); }
