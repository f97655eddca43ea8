// CivetWeb: what a request brings, in C and in C++.
// needs: CivetServer.h
#include <CivetServer.h>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

static int requestBad(mg_connection *Connection, void *) {
  const mg_request_info *Request = mg_get_request_info(Connection);
  remove("DELETE FROM users WHERE name = '" + std::string(Request->query_string) + "'"); // expect: backend-sql-concatenation error
  remove("DELETE FROM files WHERE path = '" + std::string(Request->local_uri) + "'"); // expect: backend-sql-concatenation error
  remove("DELETE FROM files WHERE agent = '" + std::string(Request->http_headers[0].value) + "'"); // expect: backend-sql-concatenation error
  remove("DELETE FROM sessions WHERE id = '" + std::string(mg_get_header(Connection, "X-Id")) + "'"); // expect: backend-sql-concatenation error "header 'X-Id'"
  return 200;
}

static int bodyBad(mg_connection *Connection, void *) {
  char Body[1024], Name[64], Session[64];
  int Size = mg_read(Connection, Body, sizeof(Body));
  remove("DELETE FROM users WHERE form = '" + std::string(Body, Size) + "'"); // expect: backend-sql-concatenation error
  mg_get_var(Body, Size, "name", Name, sizeof(Name));
  remove("DELETE FROM users WHERE name = '" + std::string(Name) + "'"); // expect: backend-sql-concatenation error "parameter 'name'"
  mg_get_cookie(mg_get_header(Connection, "Cookie"), "session", Session, sizeof(Session));
  remove("DELETE FROM sessions WHERE id = '" + std::string(Session) + "'"); // expect: backend-sql-concatenation error "cookie 'session'"
  return 200;
}

static int tableOk(mg_connection *, void *Data) {
  remove("DELETE FROM " + std::string(static_cast<const char *>(Data)));
  return 200;
}

static int socketBad(mg_connection *, int, char *Data, size_t Size, void *) {
  remove("DELETE FROM users WHERE name = '" + std::string(Data, Size) + "'"); // expect: backend-sql-concatenation error
  return 1;
}

static int fieldBad(const char *Key, const char *Value, size_t Size, void *) {
  remove("DELETE FROM users WHERE " + std::string(Key) + " = '" + std::string(Value, Size) + "'"); // expect: backend-sql-concatenation error
  return 0;
}

static int form(mg_connection *Connection, void *) {
  mg_form_data_handler Form{};
  Form.field_get = fieldBad;
  return mg_handle_form_request(Connection, &Form);
}

void serve(mg_context *Server) {
  static char Table[] = "users";
  mg_set_request_handler(Server, "/request", requestBad, nullptr);
  mg_set_request_handler(Server, "/body", bodyBad, nullptr);
  mg_set_request_handler(Server, "/table", tableOk, Table);
  mg_set_request_handler(Server, "/form", form, nullptr);
  mg_set_websocket_handler(Server, "/socket", nullptr, nullptr, socketBad, nullptr, nullptr);
}

class Users : public CivetHandler {
  bool handleGet(CivetServer *, mg_connection *Connection) override {
    parametersBad(Connection);
    return true;
  }

  void parametersBad(mg_connection *Connection) {
    std::string Name, Role, Session;
    CivetServer::getParam(Connection, "name", Name);
    remove("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error "parameter 'name'"
    std::string Body = CivetServer::getPostData(Connection);
    CivetServer::getParam(Body.c_str(), Body.size(), "role", Role);
    remove("DELETE FROM users WHERE role = '" + Role + "'"); // expect: backend-sql-concatenation error "parameter 'role'"
    CivetServer::getCookie(Connection, "session", Session);
    remove("DELETE FROM sessions WHERE id = '" + Session + "'"); // expect: backend-sql-concatenation error "cookie 'session'"
    std::string Decoded;
    CivetServer::urlDecode(Body, Decoded);
    remove("DELETE FROM users WHERE form = '" + Decoded + "'"); // expect: backend-sql-concatenation error
  }
};

class Socket : public CivetWebSocketHandler {
  bool handleData(CivetServer *, mg_connection *, int, char *Data, size_t Size) override {
    messageBad(std::string(Data, Size));
    return true;
  }

  void messageBad(const std::string &Text) {
    remove("DELETE FROM users WHERE name = '" + Text + "'"); // expect: backend-sql-concatenation error
  }
};
