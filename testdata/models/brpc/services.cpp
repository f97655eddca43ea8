// bRPC: services, and what an HTTP request brings beside the message.
// flags: -I{headers}/brpc -I{headers}/grpc
#include <brpc/server.h>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

class User : public google::protobuf::Message {
public:
  const std::string &name() const;
};

class UserService : public google::protobuf::Service {
public:
  virtual void Remove(google::protobuf::RpcController *Base, const User *Request, User *Response, google::protobuf::Closure *Done);
};

class Users final : public UserService {
  void Remove(google::protobuf::RpcController *Base, const User *Request, User *, google::protobuf::Closure *Done) override {
    brpc::ClosureGuard Guard(Done);
    messageBad(*Request);
    httpBad(*static_cast<brpc::Controller *>(Base));
  }

  void messageBad(const User &Request) {
    remove("DELETE FROM users WHERE name = '" + Request.name() + "'"); // expect: backend-sql-concatenation error
  }

  void httpBad(brpc::Controller &Controller) {
    const std::string *Name = Controller.http_request().uri().GetQuery("name");
    remove("DELETE FROM users WHERE name = '" + *Name + "'"); // expect: backend-sql-concatenation error "parameter 'name'"
    remove("DELETE FROM users WHERE host = '" + *Controller.http_request().GetHeader("X-Host") + "'"); // expect: backend-sql-concatenation error "header 'X-Host'"
    remove("DELETE FROM users WHERE path = '" + Controller.http_request().unresolved_path() + "'"); // expect: backend-sql-concatenation error
    remove("DELETE FROM users WHERE text = '" + Controller.request_attachment().to_string() + "'"); // expect: backend-sql-concatenation error
  }
};

void sizeOk(brpc::Controller &Controller) {
  remove("DELETE FROM uploads WHERE size = " + std::to_string(Controller.request_attachment().size()));
}
