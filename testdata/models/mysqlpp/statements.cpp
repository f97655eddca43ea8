// MySQL++: a Query is a stream of text.
// flags: -std=c++17 -I/usr/include/mysql++ -I/usr/include/mariadb
// needs: mysql++.h
#include <mysql++.h>
#include <string>
#include <vector>

void streamBad(mysqlpp::Connection &Db, const std::string &Name) {
  mysqlpp::Query Query = Db.query();
  Query << "DELETE FROM users WHERE name = '" << Name << "'"; // expect: backend-sql-concatenation warning "mysqlpp::quote"
  Query.execute();
}

void streamOk(mysqlpp::Connection &Db, int Id) {
  mysqlpp::Query Query = Db.query();
  Query << "DELETE FROM users WHERE id = " << Id;
  Query.execute();
}

void quoteOk(mysqlpp::Connection &Db, const std::string &Name) {
  mysqlpp::Query Query = Db.query();
  Query << "DELETE FROM users WHERE name = " << mysqlpp::quote << Name << " LIMIT 1";
  Query.exec();
}

void quoteSecondBad(mysqlpp::Connection &Db, const std::string &Name, const std::string &Mail) {
  mysqlpp::Query Query = Db.query();
  Query << "DELETE FROM users WHERE name = " << mysqlpp::quote << Name << " OR mail = '" << Mail << "'"; // expect: backend-sql-concatenation warning "Mail"
  Query.exec();
}

void escapeOk(mysqlpp::Connection &Db, const std::string &Name) {
  mysqlpp::Query Query = Db.query("DELETE FROM users WHERE name = '");
  Query << mysqlpp::escape << Name << "'";
  Query.execute();
}

void escapeBad(mysqlpp::Connection &Db, const std::string &Id) {
  mysqlpp::Query Query = Db.query("DELETE FROM users WHERE id = ");
  Query << mysqlpp::escape << Id; // expect: backend-sql-concatenation "outside quotes"
  Query.execute();
}

void quoteOnlyBad(mysqlpp::Connection &Db, const std::string &Name) {
  mysqlpp::Query Query = Db.query("DELETE FROM users WHERE name = ");
  Query << mysqlpp::quote_only << Name; // expect: backend-sql-concatenation
  Query.execute();
}

void escapeStringOk(mysqlpp::Connection &Db, std::string Name) {
  mysqlpp::Query Query = Db.query();
  Query.escape_string(&Name);
  Query.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void execTextBad(mysqlpp::Query &Query, const std::string &Name) {
  Query.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void connectionTextBad(mysqlpp::Connection &Db, const std::string &Name) {
  mysqlpp::Query Query = Db.query("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
  Query.execute();
}

void storeBad(mysqlpp::Connection &Db, const std::string &Name) {
  mysqlpp::Query Query = Db.query();
  Query << "SELECT * FROM users WHERE name = '" << Name << "'"; // expect: backend-sql-concatenation warning
  mysqlpp::StoreQueryResult Found = Query.store();
}

void storeTextBad(mysqlpp::Query &Query, const std::string &Name) {
  mysqlpp::StoreQueryResult Found = Query.store("SELECT * FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void useBad(mysqlpp::Connection &Db, const std::string &Name) {
  mysqlpp::Query Query = Db.query();
  Query << "SELECT * FROM users WHERE name = '" << Name << "'"; // expect: backend-sql-concatenation warning
  if (mysqlpp::UseQueryResult Found = Query.use())
    while (mysqlpp::Row Row = Found.fetch_row())
      Row.size();
}

void templateOk(mysqlpp::Connection &Db, const std::string &Name, int Age) {
  mysqlpp::Query Query = Db.query("SELECT * FROM users WHERE name = %0q AND age = %1");
  Query.parse();
  mysqlpp::StoreQueryResult Found = Query.store(Name, Age);
}

void storeinBad(mysqlpp::Connection &Db, const std::string &Name) {
  std::vector<mysqlpp::Row> Rows;
  mysqlpp::Query Query = Db.query();
  Query << "SELECT * FROM users WHERE name = '" << Name << "'"; // expect: backend-sql-concatenation warning
  Query.storein(Rows);
}

void storedBad(mysqlpp::Connection &Db) {
  mysqlpp::Query Query = Db.query("SELECT name FROM users");
  mysqlpp::StoreQueryResult Found = Query.store();
  for (const mysqlpp::Row &Row : Found) {
    mysqlpp::Query Remove = Db.query();
    Remove << "DELETE FROM users WHERE name = '" << Row["name"].c_str() << "'"; // expect: backend-sql-concatenation "database"
    // expect@+1: backend-n-plus-one
    Remove.execute();
  }
}

void storedNumberOk(mysqlpp::Connection &Db) {
  mysqlpp::Query Query = Db.query("SELECT max(id) FROM users");
  mysqlpp::StoreQueryResult Found = Query.store();
  const int Id = Found[0]["id"];
  Query.reset();
  Query << "DELETE FROM users WHERE id = " << Id;
  Query.execute();
}

void quotedEachBad(mysqlpp::Connection &Db, const std::vector<std::string> &Names) {
  for (const std::string &Name : Names) {
    mysqlpp::Query Query = Db.query();
    Query << "DELETE FROM users WHERE name = " << mysqlpp::quote << Name;
    Query.execute(); // expect: backend-n-plus-one warning
  }
}

void fetchedRowsOk(mysqlpp::Connection &Db) {
  mysqlpp::Query Query = Db.query("SELECT name FROM users");
  if (mysqlpp::UseQueryResult Found = Query.use())
    while (mysqlpp::Row Row = Found.fetch_row())
      Row.size();
}
