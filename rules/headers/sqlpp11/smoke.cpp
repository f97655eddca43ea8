// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <iostream>
#include <sqlpp11/mysql/mysql.h>
#include <sqlpp11/postgresql/postgresql.h>
#include <sqlpp11/sqlite3/sqlite3.h>
#include <sqlpp11/sqlpp11.h>

namespace tables {
struct Id {
  struct _alias_t {
    static constexpr const char _literal[] = "id";
    using _name_t = sqlpp::make_char_sequence<sizeof(_literal), _literal>;
    template <typename T> struct _member_t {
      T id;
      T &operator()() { return id; }
    };
  };
  using _traits = sqlpp::make_traits<sqlpp::integer, sqlpp::tag::must_not_insert>;
};
struct Name {
  struct _alias_t {
    static constexpr const char _literal[] = "name";
    using _name_t = sqlpp::make_char_sequence<sizeof(_literal), _literal>;
    template <typename T> struct _member_t {
      T name;
      T &operator()() { return name; }
    };
  };
  using _traits = sqlpp::make_traits<sqlpp::text, sqlpp::tag::can_be_null>;
};
struct Users : sqlpp::table_t<Users, Id, Name> {};
} // namespace tables

int main() {
  sqlpp::mysql::connection_config Config;
  Config.password = "p";
  sqlpp::mysql::connection Db(Config);
  tables::Users Users;
  for (const auto &Row : Db(sqlpp::select(Users.id, Users.name).from(Users).where(Users.name == "a" and Users.id > 3)))
    std::cout << Row.id << Row.name.value();
  for (const auto &Row : Db(sqlpp::select(sqlpp::all_of(Users)).from(Users).unconditionally()))
    std::cout << Row.name;
  Db(sqlpp::insert_into(Users).set(Users.name = "a"));
  Db(sqlpp::update(Users).set(Users.name = "b").where(Users.id == 3));
  Db(sqlpp::remove_from(Users).where(Users.name.like("a%")));
  auto Query = Db.prepare(sqlpp::select(Users.id).from(Users).where(Users.name == sqlpp::parameter(Users.name)));
  Query.params.name = "a";
  Db(Query);
  auto Tx = sqlpp::start_transaction(Db);
  Db.execute("DELETE FROM users WHERE name = '" + Db.escape("a") + "'");
  Tx.commit();
}
