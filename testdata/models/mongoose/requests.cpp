// Mongoose: what a request brings.
// flags: -I{headers}/mongoose
#include <mongoose.h>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

static void bodyBad(mg_http_message *Message) {
  remove("DELETE FROM users WHERE name = '" + std::string(Message->body.buf, Message->body.len) + "'"); // expect: backend-sql-concatenation error
}

static void pathBad(mg_http_message *Message) {
  std::string Path(Message->uri.buf, Message->uri.len);
  remove("DELETE FROM files WHERE path = '" + Path + "'"); // expect: backend-sql-concatenation error
}

static std::string text(struct mg_str Text) { return std::string(Text.buf, Text.len); }

static void queryBad(mg_http_message *Message) {
  remove("DELETE FROM users WHERE name = '" + text(Message->query) + "'"); // expect: backend-sql-concatenation error
}

static void parameterBad(mg_http_message *Message) {
  char Name[64];
  mg_http_get_var(&Message->query, "name", Name, sizeof(Name));
  remove("DELETE FROM users WHERE name = '" + std::string(Name) + "'"); // expect: backend-sql-concatenation error "parameter 'name'"
}

static void foundBad(mg_http_message *Message) {
  remove("DELETE FROM users WHERE name = '" + text(mg_http_var(Message->query, mg_str("name"))) + "'"); // expect: backend-sql-concatenation error
}

static void headerBad(mg_http_message *Message) {
  mg_str *Token = mg_http_get_header(Message, "X-Token");
  remove("DELETE FROM sessions WHERE token = '" + std::string(Token->buf, Token->len) + "'"); // expect: backend-sql-concatenation error "header 'X-Token'"
}

static void passwordBad(mg_http_message *Message) {
  char User[64], Password[64];
  mg_http_creds(Message, User, sizeof(User), Password, sizeof(Password));
  remove("DELETE FROM users WHERE name = '" + std::string(User) + "'"); // expect: backend-sql-concatenation error
}

static void jsonBad(mg_http_message *Message) {
  char *Name = mg_json_get_str(Message->body, "$.name");
  remove("DELETE FROM users WHERE name = '" + std::string(Name) + "'"); // expect: backend-sql-concatenation error
}

static void jsonOk(mg_http_message *Message) {
  remove("DELETE FROM users WHERE id = " + std::to_string(mg_json_get_long(Message->body, "$.id", 0)));
}

static void decodedBad(mg_http_message *Message) {
  char Name[64];
  mg_url_decode(Message->query.buf, Message->query.len, Name, sizeof(Name), 1);
  char *Sql = mg_mprintf("DELETE FROM users WHERE name = '%s'", Name); // expect: backend-sql-concatenation error
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
}

static void uploadBad(mg_http_message *Message) {
  mg_http_part Part;
  for (size_t At = 0; (At = mg_http_next_multipart(Message->body, At, &Part)) > 0;)
    remove("DELETE FROM files WHERE name = '" + text(Part.filename) + "'"); // expect: backend-sql-concatenation error
}

static void socketBad(mg_ws_message *Message) {
  remove("DELETE FROM users WHERE name = '" + text(Message->data) + "'"); // expect: backend-sql-concatenation error
}

static void constantOk() { remove("DELETE FROM users WHERE name = '" + text(mg_str("nobody")) + "'"); }

static void handle(mg_connection *, int Event, void *Data) {
  if (Event == MG_EV_WS_MSG)
    return socketBad(static_cast<mg_ws_message *>(Data));
  auto *Message = static_cast<mg_http_message *>(Data);
  for (auto *Each : {bodyBad, pathBad, queryBad, parameterBad, foundBad, headerBad, passwordBad, jsonBad, jsonOk, decodedBad, uploadBad})
    Each(Message);
  constantOk();
}

void serve(mg_mgr *Manager) { mg_http_listen(Manager, "http://localhost:8000", handle, nullptr); }
