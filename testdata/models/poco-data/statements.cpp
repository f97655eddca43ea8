// Poco::Data: `<<` appends as it is, `use` binds, a mere value fills a
// placeholder of printf.
// needs: Poco/Data/Session.h
#include <Poco/Data/RecordSet.h>
#include <Poco/Data/Session.h>
#include <Poco/Data/Statement.h>
#include <Poco/Data/Transaction.h>
#include <Poco/Format.h>
#include <string>

using namespace Poco::Data::Keywords;
using Poco::Data::Session;
using Poco::Data::Statement;

void gluedBad(Session &Db, const std::string &Name) {
  Db << "DELETE FROM users WHERE name = '" + Name + "'", now; // expect: backend-sql-concatenation warning "use(value)"
}

void appendedBad(Session &Db, const std::string &Name) {
  Db << "DELETE FROM users WHERE name = '" << Name << "'", now; // expect: backend-sql-concatenation warning
}

void constantOk(Session &Db) { Db << "DELETE FROM users", now; }

void useOk(Session &Db, std::string Name) { Db << "DELETE FROM users WHERE name = ?", use(Name), now; }

void printfBad(Session &Db, const std::string &Name) {
  Db << "DELETE FROM users WHERE name = '%s'", Name, now; // expect-miss: backend-sql-concatenation (the substitution of a comma with text is a mix without text)
}

void printfNumberOk(Session &Db, int Id) { Db << "DELETE FROM users WHERE id = %d", Id, now; }

void statementBad(Session &Db, const std::string &Name) {
  Statement Query(Db);
  Query << "DELETE FROM users WHERE name = '" << Name << "'"; // expect: backend-sql-concatenation warning
  Query.execute();
}

void statementOk(Session &Db, std::string Name) {
  Statement Query(Db);
  Query << "DELETE FROM users WHERE name = ?", use(Name);
  Query.execute();
}

void statementNumberOk(Session &Db, int Id) {
  Statement Query(Db);
  Query << "DELETE FROM users WHERE id = " << Id;
  Query.execute();
}

void recordSetBad(Session &Db, const std::string &Name) {
  Poco::Data::RecordSet Found(Db, "SELECT * FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void recordSetOk(Session &Db) { Poco::Data::RecordSet Found(Db, "SELECT * FROM users"); }

void transactionBad(Session &Db, const std::string &Name) {
  Poco::Data::Transaction Tx(Db);
  Tx.execute("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void formatBad(Session &Db, const std::string &Name) {
  Db << Poco::format("DELETE FROM users WHERE name = '%s'", Name), now; // expect: backend-sql-concatenation warning
}

void formatOk(Session &Db, int Id) { Db << Poco::format("DELETE FROM users WHERE id = %d", Id), now; }
