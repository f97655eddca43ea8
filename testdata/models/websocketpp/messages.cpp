// WebSocket++: messages, and the request that opened the connection.
// flags: -D_WEBSOCKETPP_CPP11_STL_
// needs: websocketpp/server.hpp
#include <sqlite3.h>
#include <string>
#include <websocketpp/config/core.hpp>
#include <websocketpp/server.hpp>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

using Server = websocketpp::server<websocketpp::config::core>;

static void payloadBad(Server::message_ptr Message) {
  remove("DELETE FROM users WHERE name = '" + Message->get_payload() + "'"); // expect: backend-sql-concatenation error
}

static void handlerBad(Server *, websocketpp::connection_hdl, Server::message_ptr Message) {
  std::string Text = Message->get_payload();
  remove("DELETE FROM users WHERE name = '" + Text + "'"); // expect: backend-sql-concatenation error
}

static void requestBad(Server::connection_ptr Connection) {
  remove("DELETE FROM users WHERE a = '" + Connection->get_resource() + "'"); // expect: backend-sql-concatenation error
  remove("DELETE FROM users WHERE b = '" + Connection->get_request_header("X-Id") + "'"); // expect: backend-sql-concatenation error "header 'X-Id'"
  remove("DELETE FROM users WHERE c = '" + Connection->get_request_body() + "'"); // expect: backend-sql-concatenation error
  remove("DELETE FROM users WHERE d = '" + Connection->get_uri()->get_query() + "'"); // expect: backend-sql-concatenation error
}

static void sizeOk(Server::message_ptr Message) {
  remove("DELETE FROM messages WHERE size = " + std::to_string(Message->get_payload().size()));
}

void serve() {
  Server Endpoint;
  Endpoint.set_message_handler([](websocketpp::connection_hdl, Server::message_ptr Message) {
    payloadBad(Message);
    sizeOk(Message);
  });
  Endpoint.set_message_handler(std::bind(handlerBad, &Endpoint, std::placeholders::_1, std::placeholders::_2));
  Endpoint.set_http_handler([&](websocketpp::connection_hdl Handle) { requestBad(Endpoint.get_con_from_hdl(Handle)); });
}
