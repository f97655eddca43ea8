// MySQL Connector/C++, X DevAPI.
// flags: -std=c++20 -I{headers}/mysqlx
#include <list>
#include <mysqlx/xdevapi.h>
#include <string>
#include <vector>

void sqlBad(mysqlx::Session &Db, const std::string &Name) {
  Db.sql("DELETE FROM users WHERE name = '" + Name + "'").execute(); // expect: backend-sql-concatenation warning "bind(value)"
}

void sqlOk(mysqlx::Session &Db, const std::string &Name) {
  Db.sql("DELETE FROM users WHERE name = ?").bind(Name).execute();
}

void sqlLaterBad(mysqlx::Session &Db, const std::string &Name) {
  std::string Sql = "DELETE FROM users WHERE name = '";
  Sql += Name; // expect: backend-sql-concatenation warning
  Sql += "'";
  mysqlx::SqlStatement Remove = Db.sql(Sql);
  Remove.execute();
}

void selectBad(mysqlx::Table &Users, const std::string &Name) {
  Users.select("id").where("name = '" + Name + "'").execute(); // expect: backend-sql-concatenation warning
}

void selectOk(mysqlx::Table &Users, const std::string &Name) {
  Users.select("id").where("name = :name").orderBy("id").bind("name", Name).execute();
}

void orderByBad(mysqlx::Table &Users, const std::string &Column) {
  Users.select("id").orderBy(Column + " DESC").execute(); // expect: backend-sql-concatenation warning
}

void updateBad(mysqlx::Table &Users, const std::string &Name) {
  Users.update().set("age", 1).where("name = '" + Name + "'").execute(); // expect: backend-sql-concatenation warning
}

void updateOk(mysqlx::Table &Users, const std::string &Name, const std::string &Mail) {
  Users.update().set("mail", Mail).where("name = :name").bind("name", Name).execute();
}

void removeBad(mysqlx::Table &Users, const std::string &Name) {
  Users.remove().where("name = '" + Name + "'").execute(); // expect: backend-sql-concatenation warning
}

void insertOk(mysqlx::Table &Users, const std::string &Name) { Users.insert("name", "age").values(Name, 3).execute(); }

void findBad(mysqlx::Collection &Notes, const std::string &Title) {
  Notes.find("title = '" + Title + "'").execute(); // expect: backend-sql-concatenation warning
}

void findOk(mysqlx::Collection &Notes, const std::string &Title) {
  Notes.find("title = :title").limit(1).bind("title", Title).execute();
}

void modifyBad(mysqlx::Collection &Notes, const std::string &Title) {
  Notes.modify("title = '" + Title + "'").set("read", true).execute(); // expect: backend-sql-concatenation warning
}

void removeDocumentBad(mysqlx::Collection &Notes, const std::string &Title) {
  Notes.remove("title = '" + Title + "'").execute(); // expect: backend-sql-concatenation warning
}

void removeOneOk(mysqlx::Collection &Notes, const std::string &Id) { Notes.removeOne(Id); }

void storedBad(mysqlx::Session &Db) {
  mysqlx::SqlResult Found = Db.sql("SELECT name FROM users").execute();
  for (mysqlx::Row Row : Found)
    // expect@+1: backend-n-plus-one
    Db.sql("DELETE FROM users WHERE name = '" + Row[0].get<std::string>() + "'").execute(); // expect: backend-sql-concatenation "database"
}

void fetchedBad(mysqlx::Session &Db) {
  mysqlx::RowResult Found = Db.sql("SELECT name FROM users").execute();
  while (mysqlx::Row Row = Found.fetchOne()) {
    const std::string Name(Row[0]);
    // expect@+1: backend-n-plus-one
    Db.sql("DELETE FROM users WHERE name = '" + Name + "'").execute(); // expect: backend-sql-concatenation "database"
  }
}

void documentBad(mysqlx::Session &Db, mysqlx::Collection &Notes) {
  mysqlx::DbDoc Note = Notes.getOne("1");
  mysqlx::string Title = Note["title"];
  Db.sql("DELETE FROM notes WHERE title = '" + std::string(Title) + "'").execute(); // expect: backend-sql-concatenation "database"
}

void storedNumberOk(mysqlx::Session &Db) {
  const int Id = Db.sql("SELECT max(id) FROM users").execute().fetchOne()[0];
  Db.sql("DELETE FROM users WHERE id = " + std::to_string(Id)).execute();
}

void selectEachBad(mysqlx::Table &Users, const std::vector<std::string> &Names) {
  for (const std::string &Name : Names)
    Users.select("id").where("name = :name").bind("name", Name).execute(); // expect: backend-n-plus-one warning
}

void selectOnceOk(mysqlx::Session &Db, const std::string &Names) {
  Db.sql("SELECT id FROM users WHERE json_contains(?, json_quote(name))").bind(Names).execute();
}

void getEachBad(mysqlx::Collection &Notes, const std::vector<std::string> &Ids) {
  for (const std::string &Id : Ids)
    Notes.getOne(Id); // expect: backend-n-plus-one
}

void rowsOk(mysqlx::Session &Db) {
  mysqlx::SqlResult Found = Db.sql("SELECT name FROM users").execute();
  while (mysqlx::Row Row = Found.fetchOne())
    (void)Row[0].get<std::string>();
}
