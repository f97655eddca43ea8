// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <mysqlx/xdevapi.h>
#include <iostream>

int main() {
  try {
    mysqlx::Session Db("localhost", 33060, "user", "password");
    mysqlx::Session Other(mysqlx::SessionOption::HOST, "localhost", mysqlx::SessionOption::USER, "user");
    mysqlx::SqlResult Found = Db.sql("SELECT * FROM users WHERE name = ?").bind("a").execute();
    for (mysqlx::Row Row : Found) {
      std::cout << Row[0].get<std::string>() << Row.get(1) << '\n';
      std::string Name(Row[2]);
      int Id = Row[3];
      (void)Id;
    }
    mysqlx::Schema Shop = Db.getSchema("shop");
    mysqlx::Table Users = Shop.getTable("users");
    mysqlx::RowResult Rows = Users.select("name", "age").where("name LIKE :n").orderBy("name").bind("n", "a%").execute();
    std::list<mysqlx::Row> All = Rows.fetchAll();
    Users.insert("name", "age").values("a", 2).execute();
    Users.update().set("age", 3).where("name = :n").bind("n", "a").execute();
    Users.remove().where("age > 3").execute();
    mysqlx::Collection Notes = Shop.createCollection("notes", true);
    Notes.add(R"({"a": 1})").execute();
    mysqlx::DocResult Docs = Notes.find("a = :a").limit(1).bind("a", 1).execute();
    mysqlx::DbDoc First = Docs.fetchOne();
    std::cout << First["a"] << First;
    Notes.modify("a = 1").set("a", 2).execute();
    Notes.remove("a = 2").execute();
    Db.startTransaction();
    Db.commit();
    Db.rollback();
    mysqlx::Client Pool = mysqlx::getClient("mysqlx://user@localhost");
    Pool.getSession().close();
  } catch (const mysqlx::Error &Failed) {
    std::cerr << Failed.what();
  }
}
