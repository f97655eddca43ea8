// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <mysql/mysql.h>
#include <cstring>
#include <string>

int main() {
  std::string Name;
  MYSQL *Conn = mysql_init(nullptr);
  if (!mysql_real_connect(Conn, "localhost", "u", "p", "db", 0, nullptr, 0))
    return static_cast<int>(std::strlen(mysql_error(Conn)));
  mysql_query(Conn, ("SELECT * FROM u WHERE n = '" + Name + "'").c_str());
  MYSQL_RES *Rows = mysql_store_result(Conn);
  while (MYSQL_ROW Row = mysql_fetch_row(Rows))
    Name += Row[0] ? Row[0] : "";
  mysql_free_result(Rows);
  char Escaped[64];
  mysql_real_escape_string(Conn, Escaped, Name.c_str(), Name.size());
  MYSQL_STMT *Stmt = mysql_stmt_init(Conn);
  mysql_stmt_prepare(Stmt, "SELECT ?", 8);
  MYSQL_BIND Bind[1];
  std::memset(Bind, 0, sizeof(Bind));
  Bind[0].buffer_type = MYSQL_TYPE_STRING;
  Bind[0].buffer = Escaped;
  mysql_stmt_bind_param(Stmt, Bind);
  mysql_stmt_execute(Stmt);
  mysql_close(Conn);
}
