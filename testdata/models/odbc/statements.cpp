// ODBC: every text passes through a cast to SQLCHAR *.
// needs: sqlext.h
#include <cstdio>
#include <sql.h>
#include <sqlext.h>
#include <string>
#include <vector>

void execDirectBad(SQLHSTMT Query, const std::string &Name) {
  std::string Sql = "DELETE FROM users WHERE name = '" + Name + "'"; // expect: backend-sql-concatenation warning "SQLBindParameter"
  SQLExecDirect(Query, (SQLCHAR *)Sql.c_str(), SQL_NTS);
}

void execDirectOk(SQLHSTMT Query, int Id) {
  std::string Sql = "DELETE FROM users WHERE id = " + std::to_string(Id);
  SQLExecDirect(Query, (SQLCHAR *)Sql.c_str(), SQL_NTS);
}

void reinterpretBad(SQLHSTMT Query, std::string Name) {
  std::string Sql = "DELETE FROM users WHERE name = '";
  Sql += Name; // expect: backend-sql-concatenation warning
  Sql += "'";
  SQLExecDirect(Query, reinterpret_cast<SQLCHAR *>(Sql.data()), static_cast<SQLINTEGER>(Sql.size()));
}

void bufferBad(SQLHSTMT Query, const char *Name) {
  char Sql[200];
  std::snprintf(Sql, sizeof Sql, "DELETE FROM users WHERE name = '%s'", Name); // expect: backend-sql-concatenation warning
  SQLExecDirect(Query, (SQLCHAR *)Sql, SQL_NTS);
}

void bufferOk(SQLHSTMT Query, int Id) {
  char Sql[200];
  std::snprintf(Sql, sizeof Sql, "DELETE FROM users WHERE id = %d", Id);
  SQLExecDirect(Query, (SQLCHAR *)Sql, SQL_NTS);
}

void prepareBad(SQLHSTMT Query, const std::string &Table) {
  std::string Sql = "DELETE FROM " + Table; // expect: backend-sql-concatenation warning
  SQLPrepare(Query, (SQLCHAR *)Sql.c_str(), SQL_NTS);
  SQLExecute(Query);
}

void prepareOk(SQLHSTMT Query, std::string Name) {
  SQLPrepare(Query, (SQLCHAR *)"DELETE FROM users WHERE name = ?", SQL_NTS);
  SQLBindParameter(Query, 1, SQL_PARAM_INPUT, SQL_C_CHAR, SQL_VARCHAR, 100, 0, Name.data(), Name.size(), nullptr);
  SQLExecute(Query);
}

void wideBad(SQLHSTMT Query, const std::u16string &Name) {
  std::u16string Sql = u"DELETE FROM users WHERE name = '" + Name + u"'"; // expect: backend-sql-concatenation warning
  SQLExecDirectW(Query, (SQLWCHAR *)Sql.data(), SQL_NTS);
}

void storedBad(SQLHSTMT Query, SQLHSTMT Other) {
  char Name[100];
  SQLLEN Length = 0;
  while (SQLFetch(Query) == SQL_SUCCESS) {
    SQLGetData(Query, 1, SQL_C_CHAR, Name, sizeof Name, &Length);
    std::string Sql = std::string("DELETE FROM users WHERE name = '") + Name + "'"; // expect: backend-sql-concatenation "database"
    // expect@+1: backend-n-plus-one
    SQLExecDirect(Other, (SQLCHAR *)Sql.c_str(), SQL_NTS);
  }
}

void boundColumnBad(SQLHSTMT Query, SQLHSTMT Other) {
  SQLCHAR Name[100];
  SQLLEN Length = 0;
  SQLBindCol(Query, 1, SQL_C_CHAR, Name, sizeof Name, &Length);
  while (SQL_SUCCEEDED(SQLFetch(Query))) {
    std::string Sql = "DELETE FROM users WHERE name = '" + std::string((char *)Name) + "'"; // expect: backend-sql-concatenation "database"
    // expect-miss@+1: backend-n-plus-one (that a fetch changes what a bound column holds)
    SQLExecDirect(Other, (SQLCHAR *)Sql.c_str(), SQL_NTS);
  }
}

void storedNumberOk(SQLHSTMT Query, SQLHSTMT Other) {
  SQLINTEGER Id = 0;
  SQLGetData(Query, 1, SQL_C_LONG, &Id, 0, nullptr);
  std::string Sql = "DELETE FROM users WHERE id = " + std::to_string(Id);
  SQLExecDirect(Other, (SQLCHAR *)Sql.c_str(), SQL_NTS);
}

void preparedEachBad(SQLHSTMT Query, std::vector<std::string> Names) {
  SQLPrepare(Query, (SQLCHAR *)"SELECT id FROM users WHERE name = ?", SQL_NTS);
  for (std::string &Name : Names) {
    SQLBindParameter(Query, 1, SQL_PARAM_INPUT, SQL_C_CHAR, SQL_VARCHAR, 100, 0, Name.data(), Name.size(), nullptr);
    SQLExecute(Query); // expect: backend-n-plus-one warning
  }
}

void fetchedRowsOk(SQLHSTMT Query) {
  char Name[100];
  SQLExecDirect(Query, (SQLCHAR *)"SELECT name FROM users", SQL_NTS);
  while (SQLFetch(Query) == SQL_SUCCESS)
    SQLGetData(Query, 1, SQL_C_CHAR, Name, sizeof Name, nullptr);
}
