// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <iostream>
#include <sqlite_orm/sqlite_orm.h>

struct User {
  int Id;
  std::string Name;
};

inline auto makeStorage(const std::string &Path) {
  using namespace sqlite_orm;
  return make_storage(Path, make_table("users", make_column("id", &User::Id, primary_key().autoincrement()),
                                       make_column("name", &User::Name, unique())));
}

int main() {
  using namespace sqlite_orm;
  auto Db = makeStorage("a.db");
  Db.sync_schema();
  const int Id = Db.insert(User{-1, "a"});
  User First = Db.get<User>(Id);
  if (auto Found = Db.get_pointer<User>(Id))
    std::cout << Found->Name;
  for (const User &Each : Db.get_all<User>(where(c(&User::Name) == "a" && c(&User::Id) > 2), order_by(&User::Id).desc(), limit(3)))
    std::cout << Each.Name;
  for (User &Each : Db.iterate<User>())
    std::cout << Each.Id;
  for (const std::string &Name : Db.select(&User::Name, where(like(&User::Name, "a%"))))
    std::cout << Name;
  for (auto &Row : Db.select(columns(&User::Id, &User::Name)))
    std::cout << std::get<0>(Row) << std::get<1>(Row);
  Db.update(First);
  Db.update_all(set(assign(&User::Name, "b")), where(is_equal(&User::Id, 3)));
  Db.remove<User>(Id);
  Db.remove_all<User>(where(in(&User::Id, std::vector<int>{1, 2})));
  auto Query = Db.prepare(get_all<User>(where(c(&User::Id) == 1)));
  auto Rows = Db.execute(Query);
  Db.transaction([&] {
    Db.insert(First);
    return true;
  });
  auto Guard = Db.transaction_guard();
  Guard.commit();
  return Db.count<User>();
}
