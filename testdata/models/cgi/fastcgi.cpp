// FastCGI: variables and body of one request.
// needs: fcgiapp.h
#include <fcgiapp.h>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

void variableBad(FCGX_Request &Request) {
  remove("DELETE FROM users WHERE name = '" + std::string(FCGX_GetParam("QUERY_STRING", Request.envp)) + "'"); // expect: backend-sql-concatenation error "QUERY_STRING"
}

void everyVariableBad(FCGX_Request &Request) {
  for (char **Each = Request.envp; *Each; ++Each)
    remove("INSERT INTO log VALUES ('" + std::string(*Each) + "')"); // expect: backend-sql-concatenation error
}

void bodyBad(FCGX_Request &Request) {
  char Body[1024];
  int Size = FCGX_GetStr(Body, sizeof(Body), Request.in);
  remove("DELETE FROM users WHERE name = '" + std::string(Body, Size) + "'"); // expect: backend-sql-concatenation error
}

void lengthOk(FCGX_Request &Request) {
  remove("DELETE FROM uploads WHERE size = " + std::to_string(std::atol(FCGX_GetParam("CONTENT_LENGTH", Request.envp))));
}

void serve() {
  FCGX_Request Request;
  FCGX_Init();
  FCGX_InitRequest(&Request, 0, 0);
  while (FCGX_Accept_r(&Request) == 0) {
    variableBad(Request);
    lengthOk(Request);
    FCGX_Finish_r(&Request);
  }
}
