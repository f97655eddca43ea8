// Text put together with string streams.
#include "support/Database.h"
#include "support/Request.h"
#include <algorithm>
#include <iomanip>
#include <iterator>
#include <sstream>
#include <vector>

void streamBad() {
  std::ostringstream Sql;
  Sql << "DELETE FROM users WHERE name = '" << requestText() << "'"; // expect: backend-sql-concatenation error
  Db.exec(Sql.str());
}

void streamOk(int Id, double Price, bool Old) {
  std::ostringstream Sql;
  Sql << "DELETE FROM users WHERE id = " << Id << " AND price > " << Price << " AND old = " << Old;
  Db.exec(Sql.str());
}

void streamStepsBad(const std::string &Name) {
  std::stringstream Sql;
  Sql << "DELETE FROM users ";
  Sql << "WHERE name = '";
  Sql << Name; // expect: backend-sql-concatenation warning
  Sql << "'";
  Db.exec(Sql.str());
}

void streamLiteralsOk() {
  std::stringstream Sql;
  Sql << "DELETE FROM users " << "WHERE name = " << '\'' << "guest" << '\'' << std::endl;
  Db.exec(Sql.str());
}

void streamLoopBad(const std::vector<std::string> &Names) {
  std::ostringstream Sql;
  Sql << "DELETE FROM users WHERE name IN (''";
  for (const std::string &Name : Names)
    Sql << ", '" << Name << "'"; // expect: backend-sql-concatenation warning
  Sql << ")";
  Db.exec(Sql.str());
}

void streamLoopOk(const std::vector<int> &Ids) {
  std::ostringstream Sql;
  Sql << "DELETE FROM users WHERE id IN (0";
  for (int Id : Ids)
    Sql << ", " << Id;
  Sql << ")";
  Db.exec(Sql.str());
}

void streamInitialisedBad() {
  std::stringstream Sql("DELETE FROM users WHERE name = '", std::ios::app | std::ios::out);
  Sql << requestText() << "'"; // expect: backend-sql-concatenation error
  Db.exec(Sql.str());
}

void streamResetOk() {
  std::ostringstream Sql;
  Sql << requestText();
  Sql.str("");
  Sql << "DELETE FROM users";
  Db.exec(Sql.str());
}

void manipulatorsBad() {
  std::ostringstream Sql;
  Sql << "DELETE FROM users WHERE name = '" << std::setw(10) << std::left << requestText() << "'"; // expect: backend-sql-concatenation error
  Db.exec(Sql.str());
}

void manipulatorsOk(int Id) {
  std::ostringstream Sql;
  Sql << "DELETE FROM users WHERE id = " << std::hex << std::setw(4) << std::setfill('0') << Id;
  Db.exec(Sql.str());
}

// Quotes and escapes for C++, not for SQL.
void quotedBad() {
  std::ostringstream Sql;
  Sql << "DELETE FROM users WHERE name = " << std::quoted(requestText(), '\''); // expect: backend-sql-concatenation error
  Db.exec(Sql.str());
}

static void writeCondition(std::ostream &Out, const std::string &Name) {
  Out << " WHERE name = '" << Name << "'"; // expect: backend-sql-concatenation error
}

void writtenByCallee() {
  std::ostringstream Sql;
  Sql << "DELETE FROM users";
  writeCondition(Sql, requestText());
  Db.exec(Sql.str());
}

static void writeNumber(std::ostream &Out, int Id) { Out << " WHERE id = " << Id; }

void writtenByCalleeOk(int Id) {
  std::ostringstream Sql;
  Sql << "DELETE FROM users";
  writeNumber(Sql, Id);
  Db.exec(Sql.str());
}

void writeAndPutBad(const std::string &Name) {
  std::ostringstream Sql;
  Sql << "DELETE FROM users WHERE name = ";
  Sql.put('\'');
  Sql.write(Name.data(), Name.size()); // expect: backend-sql-concatenation warning
  Sql.put('\'');
  Db.exec(Sql.str());
}

void readBackBad() {
  std::istringstream Input(requestText());
  std::string Name;
  Input >> Name;
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void readBackOk() {
  std::istringstream Input(requestText());
  int Id = 0;
  Input >> Id;
  Db.exec("DELETE FROM users WHERE id = " + std::to_string(Id));
}

void splitBad() {
  std::istringstream Input(requestText());
  std::string Sql = "DELETE FROM users WHERE name IN (''";
  for (std::string Name; std::getline(Input, Name, ',');)
    Sql += ",'" + Name + "'"; // expect: backend-sql-concatenation error
  Db.exec(Sql + ")");
}

void streamIteratorBad(const std::vector<std::string> &Names) {
  std::ostringstream List;
  std::copy(Names.begin(), Names.end(), std::ostream_iterator<std::string>(List, ",")); // expect: backend-sql-concatenation warning
  Db.exec("DELETE FROM users WHERE name IN (" + List.str() + "'')");
}

void streamBufferBad() {
  std::stringstream Input(requestText());
  std::ostringstream Sql;
  Sql << "DELETE FROM users WHERE name = '" << Input.rdbuf() << "'"; // expect: backend-sql-concatenation error
  Db.exec(Sql.str());
}

void conditionalPartBad(bool ByName) {
  std::ostringstream Sql;
  Sql << "DELETE FROM users";
  if (ByName)
    Sql << " WHERE name = '" << requestText() << "'"; // expect: backend-sql-concatenation error
  Db.exec(Sql.str());
}

void conditionalPartOk(bool ById, int Id) {
  std::ostringstream Sql;
  Sql << "DELETE FROM users";
  if (ById)
    Sql << " WHERE id = " << Id;
  Db.exec(Sql.str());
}

class Builder {
public:
  Builder() { Sql << "DELETE FROM users WHERE 1"; }
  Builder &nameBad(const std::string &Name) {
    Sql << " AND name = '" << Name << "'"; // expect: backend-sql-concatenation error
    return *this;
  }
  Builder &ageOk(int Age) {
    Sql << " AND age = " << Age;
    return *this;
  }
  void run() { Db.exec(Sql.str()); }

private:
  std::ostringstream Sql;
};

void useBuilder() { Builder().ageOk(3).nameBad(requestText()).run(); }
