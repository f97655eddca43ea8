// CppDB: `<<` binds.
// flags: -std=c++14
// needs: cppdb/frontend.h
#include <cppdb/frontend.h>
#include <string>
#include <vector>

void streamBad(cppdb::session &Db, const std::string &Name) {
  Db << "DELETE FROM users WHERE name = '" + Name + "'" << cppdb::exec; // expect: backend-sql-concatenation warning "cppdb::exec"
}

void streamOk(cppdb::session &Db, const std::string &Name) {
  Db << "DELETE FROM users WHERE name = ?" << Name << cppdb::exec;
}

void laterBad(cppdb::session &Db, const std::string &Name) {
  std::string Sql = "DELETE FROM users WHERE name = '";
  Sql.append(Name); // expect: backend-sql-concatenation warning
  Sql += "'";
  cppdb::statement Remove = Db << Sql;
  Remove.exec();
}

void prepareBad(cppdb::session &Db, const std::string &Table) {
  cppdb::statement Remove = Db.prepare("DELETE FROM " + Table); // expect: backend-sql-concatenation warning
  Remove.exec();
}

void prepareOk(cppdb::session &Db, const std::string &Name) {
  cppdb::statement Remove = Db.prepare("DELETE FROM users WHERE name = ?");
  Remove.bind(Name);
  Remove.exec();
}

void createStatementBad(cppdb::session &Db, const std::string &Name) {
  cppdb::statement Remove = Db.create_statement("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
  Remove.exec();
}

void escapeOk(cppdb::session &Db, const std::string &Name) {
  Db << "DELETE FROM users WHERE name = '" + Db.escape(Name) + "'" << cppdb::exec;
}

void escapeBad(cppdb::session &Db, const std::string &Id) {
  Db << "DELETE FROM users WHERE id = " + Db.escape(Id) << cppdb::exec; // expect: backend-sql-concatenation "outside quotes"
}

void storedBad(cppdb::session &Db) {
  cppdb::result Found = Db << "SELECT name FROM users";
  while (Found.next())
    // expect@+1: backend-n-plus-one
    Db << "DELETE FROM users WHERE name = '" + Found.get<std::string>("name") + "'" << cppdb::exec; // expect: backend-sql-concatenation "database"
}

void storedShiftBad(cppdb::session &Db) {
  std::string Name;
  cppdb::result Found = Db << "SELECT name FROM users WHERE id = ?" << 3 << cppdb::row;
  Found >> Name;
  Db << "DELETE FROM users WHERE name = '" + Name + "'" << cppdb::exec; // expect: backend-sql-concatenation "database"
}

void storedFetchBad(cppdb::session &Db, cppdb::result &Found) {
  std::string Name;
  Found.fetch(0, Name);
  Db << "DELETE FROM users WHERE name = '" + Name + "'" << cppdb::exec; // expect: backend-sql-concatenation "database"
}

void storedNumberOk(cppdb::session &Db, cppdb::result &Found) {
  Db << "DELETE FROM users WHERE id = " + std::to_string(Found.get<int>(0)) << cppdb::exec;
}

void streamEachBad(cppdb::session &Db, const std::vector<std::string> &Names) {
  for (const std::string &Name : Names)
    Db << "DELETE FROM users WHERE name = ?" << Name << cppdb::exec; // expect: backend-n-plus-one warning
}

void preparedEachBad(cppdb::statement &Find, const std::vector<std::string> &Names) {
  for (const std::string &Name : Names) {
    Find.reset();
    Find.bind(Name);
    Find.exec(); // expect: backend-n-plus-one
  }
}

void rowsOk(cppdb::session &Db) {
  cppdb::result Found = Db << "SELECT name FROM users";
  while (Found.next())
    Found.get<std::string>("name");
}
