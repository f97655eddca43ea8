// sqlpp11: values are bound; texts of one's own are not.
// flags: -std=c++20 -I{headers}/sqlpp11
#include <sqlpp11/mysql/mysql.h>
#include <sqlpp11/postgresql/postgresql.h>
#include <sqlpp11/sqlite3/sqlite3.h>
#include <sqlpp11/sqlpp11.h>
#include <string>
#include <vector>

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

void executeBad(sqlpp::mysql::connection &Db, const std::string &Name) {
  Db.execute("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "where(t.b == value)"
}

void executeOk(sqlpp::mysql::connection &Db, int Id) { Db.execute("DELETE FROM users WHERE id = " + std::to_string(Id)); }

void postgresBad(sqlpp::postgresql::connection &Db, const std::string &Name) {
  Db.execute("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void sqliteBad(sqlpp::sqlite3::connection &Db, const std::string &Name) {
  Db.execute("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void escapeOk(sqlpp::sqlite3::connection &Db, const std::string &Name) {
  Db.execute("DELETE FROM users WHERE name = '" + Db.escape(Name) + "'");
}

void expressionOk(sqlpp::mysql::connection &Db, const std::string &Name) {
  Users Table;
  Db(sqlpp::remove_from(Table).where(Table.name == Name));
}

void insertOk(sqlpp::mysql::connection &Db, const std::string &Name) {
  Users Table;
  Db(sqlpp::insert_into(Table).set(Table.name = Name));
}

void verbatimBad(sqlpp::mysql::connection &Db, const std::string &Name) {
  Users Table;
  Db(sqlpp::select(Table.id).from(Table).where(sqlpp::verbatim<sqlpp::boolean>("name = '" + Name + "'"))); // expect: backend-sql-concatenation warning
}

void verbatimOk(sqlpp::mysql::connection &Db) {
  Users Table;
  Db(sqlpp::select(Table.id).from(Table).where(sqlpp::verbatim<sqlpp::boolean>("name IS NOT NULL")));
}

void customBad(sqlpp::mysql::connection &Db, const std::string &Table) {
  Db(sqlpp::custom_query(sqlpp::verbatim("TRUNCATE " + Table))); // expect: backend-sql-concatenation warning
}

void storedBad(sqlpp::mysql::connection &Db) {
  Users Table;
  for (const auto &Row : Db(sqlpp::select(Table.id, Table.name).from(Table).unconditionally()))
    // expect@+1: backend-n-plus-one
    Db.execute("DELETE FROM log WHERE name = '" + Row.name.value() + "'"); // expect: backend-sql-concatenation "database"
}

void storedConvertedBad(sqlpp::mysql::connection &Db) {
  Users Table;
  const auto Found = Db(sqlpp::select(sqlpp::all_of(Table)).from(Table).where(Table.id == 3));
  const std::string Name = Found.front().name;
  Db.execute("DELETE FROM log WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation "database"
}

void storedNumberOk(sqlpp::mysql::connection &Db) {
  Users Table;
  const auto Found = Db(sqlpp::select(Table.id).from(Table).where(Table.id == 3));
  Db.execute("DELETE FROM log WHERE id = " + std::to_string(Found.front().id));
}

void preparedOk(sqlpp::mysql::connection &Db, const std::string &Name) {
  Users Table;
  auto Query = Db.prepare(sqlpp::select(Table.id).from(Table).where(Table.name == sqlpp::parameter(Table.name)));
  Query.params.name = Name;
  Db(Query);
}

void expressionEachBad(sqlpp::mysql::connection &Db, const std::vector<std::string> &Names) {
  Users Table;
  for (const std::string &Name : Names)
    Db(sqlpp::remove_from(Table).where(Table.name == Name)); // expect: backend-n-plus-one warning
}

void rowsOk(sqlpp::mysql::connection &Db) {
  Users Table;
  std::int64_t Sum = 0;
  for (const auto &Row : Db(sqlpp::select(Table.id).from(Table).unconditionally()))
    Sum += Row.id;
}
