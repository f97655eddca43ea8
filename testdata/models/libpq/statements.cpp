// libpq: what runs or prepares a statement, and what escapes.
// needs: postgresql/libpq-fe.h
#include <postgresql/libpq-fe.h>
#include <string>

void execBad(PGconn *Db, const std::string &Name) {
  PQexec(Db, ("DELETE FROM users WHERE name = '" + Name + "'").c_str()); // expect: backend-sql-concatenation warning "PQexecParams"
}

void execOk(PGconn *Db) { PQexec(Db, "DELETE FROM users"); }

void sendQueryBad(PGconn *Db, const std::string &Name) {
  PQsendQuery(Db, ("DELETE FROM users WHERE name = '" + Name + "'").c_str()); // expect: backend-sql-concatenation warning
}

void execParamsOk(PGconn *Db, const std::string &Name) {
  const char *Values[] = {Name.c_str()};
  PQexecParams(Db, "DELETE FROM users WHERE name = $1", 1, nullptr, Values, nullptr, nullptr, 0);
}

void execParamsBad(PGconn *Db, const std::string &Name, const std::string &Table) {
  const char *Values[] = {Name.c_str()};
  PQexecParams(Db, ("DELETE FROM " + Table + " WHERE name = $1").c_str(), 1, nullptr, Values, nullptr, nullptr, 0); // expect: backend-sql-concatenation warning
}

void sendQueryParamsBad(PGconn *Db, const std::string &Table) {
  PQsendQueryParams(Db, ("DELETE FROM " + Table).c_str(), 0, nullptr, nullptr, nullptr, nullptr, 0); // expect: backend-sql-concatenation warning
}

void prepareBad(PGconn *Db, const std::string &Table) {
  PQprepare(Db, "remove", ("DELETE FROM " + Table + " WHERE id = $1").c_str(), 1, nullptr); // expect: backend-sql-concatenation warning
}

void prepareNameOk(PGconn *Db, const std::string &Name) {
  PQprepare(Db, ("remove" + Name).c_str(), "DELETE FROM users WHERE id = $1", 1, nullptr);
}

void sendPrepareBad(PGconn *Db, const std::string &Table) {
  PQsendPrepare(Db, "remove", ("DELETE FROM " + Table).c_str(), 0, nullptr); // expect: backend-sql-concatenation warning
}

void execPreparedOk(PGconn *Db, const std::string &Name) {
  const char *Values[] = {Name.c_str()};
  PQexecPrepared(Db, "remove", 1, Values, nullptr, nullptr, 0);
}

void escapeLiteralOk(PGconn *Db, const std::string &Name) {
  char *Quoted = PQescapeLiteral(Db, Name.c_str(), Name.size());
  PQexec(Db, (std::string("DELETE FROM users WHERE name = ") + Quoted).c_str());
  PQfreemem(Quoted);
}

void escapeIdentifierOk(PGconn *Db, const std::string &Name) {
  char *Quoted = PQescapeIdentifier(Db, Name.c_str(), Name.size());
  PQexec(Db, (std::string("DELETE FROM ") + Quoted).c_str());
  PQfreemem(Quoted);
}

void escapeStringConnOk(PGconn *Db, const std::string &Name) {
  char Escaped[500];
  PQescapeStringConn(Db, Escaped, Name.c_str(), Name.size(), nullptr);
  PQexec(Db, (std::string("DELETE FROM users WHERE name = '") + Escaped + "'").c_str());
}

void escapeStringConnBad(PGconn *Db, const std::string &Name) {
  char Escaped[500];
  PQescapeStringConn(Db, Escaped, Name.c_str(), Name.size(), nullptr);
  PQexec(Db, (std::string("DELETE FROM users WHERE id = ") + Escaped).c_str()); // expect: backend-sql-concatenation "outside quotes"
}

void escapeStringOk(PGconn *Db, const std::string &Name) {
  char Escaped[500];
  PQescapeString(Escaped, Name.c_str(), Name.size());
  PQexec(Db, (std::string("DELETE FROM users WHERE name = '") + Escaped + "'").c_str());
}

void rowCountOk(PGconn *Db, PGresult *Found) {
  PQexec(Db, ("DELETE FROM users WHERE id > " + std::to_string(PQntuples(Found))).c_str());
}

// What the database holds came from somebody.
void storedBad(PGconn *Db, PGresult *Found) {
  PQexec(Db, ("DELETE FROM users WHERE name = '" + std::string(PQgetvalue(Found, 0, 0)) + "'").c_str()); // expect: backend-sql-concatenation
}
