// libmicrohttpd: what a request brings to the handler and to iterators.
// flags: -std=c++20 -I{headers}/libmicrohttpd -I{headers}/sqlite3
#include <cstdio>
#include <cstring>
#include <microhttpd.h>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

static void removeBound(const std::string &Name) {
  sqlite3_stmt *Statement = nullptr;
  sqlite3_prepare_v2(Db, "DELETE FROM users WHERE name = ?", -1, &Statement, nullptr);
  sqlite3_bind_text(Statement, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
  sqlite3_step(Statement);
}

static MHD_Result eachHeaderBad(void *, MHD_ValueKind, const char *Key, const char *Value) {
  if (!std::strcmp(Key, "X-Token"))
    remove(std::string("DELETE FROM a WHERE token = '") + Value + "'"); // expect: backend-sql-concatenation error
  return MHD_YES;
}

struct Form {
  std::string Name;
};

static MHD_Result eachFieldBad(void *To, MHD_ValueKind, const char *Key, const char *File, const char *, const char *, const char *Data, uint64_t, size_t Size) {
  Form *Made = static_cast<Form *>(To);
  Made->Name.append(Data, Size);
  remove("DELETE FROM b WHERE " + std::string(Key) + " = 1"); // expect: backend-sql-concatenation error
  remove("DELETE FROM c WHERE file = '" + std::string(File) + "'"); // expect: backend-sql-concatenation error
  remove("DELETE FROM d WHERE data = '" + std::string(Data, Size) + "'"); // expect: backend-sql-concatenation error
  return MHD_YES;
}

static void parameterBad(MHD_Connection *Connection) {
  const char *Name = MHD_lookup_connection_value(Connection, MHD_GET_ARGUMENT_KIND, "name");
  if (Name)
    remove("DELETE FROM e WHERE name = '" + std::string(Name) + "'"); // expect: backend-sql-concatenation error "name"
}

static void parameterOk(MHD_Connection *Connection) {
  if (const char *Name = MHD_lookup_connection_value(Connection, MHD_GET_ARGUMENT_KIND, "name"))
    removeBound(Name);
}

static void headerBad(MHD_Connection *Connection) {
  char Sql[200];
  std::snprintf(Sql, sizeof(Sql), "DELETE FROM f WHERE token = '%s'", MHD_lookup_connection_value(Connection, MHD_HEADER_KIND, "X-Token")); // expect: backend-sql-concatenation error
  remove(std::string(Sql));
}

static void cookieBad(MHD_Connection *Connection) {
  std::string Sql = "DELETE FROM g WHERE id = '";
  Sql += MHD_lookup_connection_value(Connection, MHD_COOKIE_KIND, "id"); // expect: backend-sql-concatenation error
  Sql += "'";
  remove(Sql);
}

static void loginBad(MHD_Connection *Connection) {
  char *Password = nullptr;
  char *User = MHD_basic_auth_get_username_password(Connection, &Password);
  remove("DELETE FROM h WHERE user = '" + std::string(User) + "'");         // expect: backend-sql-concatenation error
  remove("DELETE FROM i WHERE password = '" + std::string(Password) + "'"); // expect: backend-sql-concatenation error
}

static void urlBad(const char *Url) {
  remove("DELETE FROM j WHERE path = '" + std::string(Url) + "'"); // expect: backend-sql-concatenation error
}

static void uploadBad(const char *Data, size_t Size) {
  remove("DELETE FROM k WHERE data = '" + std::string(Data, Size) + "'"); // expect: backend-sql-concatenation error
}

static MHD_Result handle(void *, MHD_Connection *Connection, const char *Url, const char *, const char *, const char *Data, size_t *Size, void **) {
  MHD_get_connection_values(Connection, MHD_HEADER_KIND, eachHeaderBad, nullptr);
  Form Made;
  MHD_PostProcessor *Post = MHD_create_post_processor(Connection, 1024, &eachFieldBad, &Made);
  MHD_post_process(Post, Data, *Size);
  parameterBad(Connection);
  parameterOk(Connection);
  headerBad(Connection);
  cookieBad(Connection);
  loginBad(Connection);
  urlBad(Url);
  uploadBad(Data, *Size);
  return MHD_YES;
}

int main() { MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, nullptr, nullptr, &handle, nullptr, MHD_OPTION_END); }
