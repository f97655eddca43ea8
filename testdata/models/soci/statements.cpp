// SOCI: `<<` appends a value as it is, `use` binds it.
// needs: soci/soci.h
#include <soci/soci.h>
#include <string>

void appendedBad(soci::session &Db, const std::string &Name) {
  Db << "DELETE FROM users WHERE name = '" << Name << "'"; // expect: backend-sql-concatenation warning "soci::use"
}

void gluedBad(soci::session &Db, const std::string &Name) {
  Db << "DELETE FROM users WHERE name = '" + Name + "'"; // expect: backend-sql-concatenation warning
}

void constantOk(soci::session &Db) { Db << "DELETE FROM users"; }

void numberOk(soci::session &Db, int Id) { Db << "DELETE FROM users WHERE id = " << Id; }

void useOk(soci::session &Db, const std::string &Name) { Db << "DELETE FROM users WHERE name = :name", soci::use(Name); }

void useBad(soci::session &Db, const std::string &Name, const std::string &Table) {
  Db << "DELETE FROM " << Table << " WHERE name = :name", soci::use(Name); // expect: backend-sql-concatenation warning
}

void intoOk(soci::session &Db, int Id) {
  std::string Name;
  Db << "SELECT name FROM users WHERE id = :id", soci::into(Name), soci::use(Id);
}

void onceBad(soci::session &Db, const std::string &Name) {
  Db.once << "DELETE FROM users WHERE name = '" << Name << "'"; // expect: backend-sql-concatenation warning
}

void prepareBad(soci::session &Db, const std::string &Table) {
  int Id = 3;
  soci::statement Query = (Db.prepare << "DELETE FROM " << Table << " WHERE id = :id", soci::use(Id)); // expect: backend-sql-concatenation warning
  Query.execute(true);
}

void prepareOk(soci::session &Db) {
  int Id = 3;
  soci::statement Query = (Db.prepare << "DELETE FROM users WHERE id = :id", soci::use(Id));
  Query.execute(true);
}

void rowsetBad(soci::session &Db, const std::string &Name) {
  soci::rowset<soci::row> Rows = (Db.prepare << "SELECT * FROM users WHERE name = '" << Name << "'"); // expect: backend-sql-concatenation warning
}

void rowsetOk(soci::session &Db, const std::string &Name) {
  soci::rowset<soci::row> Rows = (Db.prepare << "SELECT * FROM users WHERE name = :name", soci::use(Name));
}

void statementPrepareBad(soci::session &Db, const std::string &Table) {
  soci::statement Query(Db);
  Query.alloc();
  Query.prepare("DELETE FROM " + Table); // expect: backend-sql-concatenation warning
}

void storedBad(soci::session &Db, const soci::row &Row) {
  Db << "DELETE FROM users WHERE name = '" << Row.get<std::string>(0) << "'"; // expect: backend-sql-concatenation
}
