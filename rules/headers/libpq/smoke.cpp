// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <libpq-fe.h>
#include <string>

int main() {
  std::string Name;
  PGconn *Conn = PQconnectdb("dbname=x password=y");
  if (PQstatus(Conn) != CONNECTION_OK)
    return 1;
  PGresult *Rows =
      PQexec(Conn, ("SELECT * FROM u WHERE n = '" + Name + "'").c_str());
  for (int I = 0; I < PQntuples(Rows); ++I)
    Name += PQgetvalue(Rows, I, 0);
  PQclear(Rows);
  const char *Values[] = {Name.c_str()};
  Rows = PQexecParams(Conn, "SELECT $1", 1, nullptr, Values, nullptr, nullptr, 0);
  char *Literal = PQescapeLiteral(Conn, Name.c_str(), Name.size());
  PQfreemem(Literal);
  PQfinish(Conn);
}
