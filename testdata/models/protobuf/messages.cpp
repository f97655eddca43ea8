// Protocol Buffers: messages that are read from text, and services.
// flags: -I{headers}/grpc -I{headers}/libpqxx
#include <google/protobuf/message.h>
#include <google/protobuf/service.h>
#include <google/protobuf/util/json_util.h>
#include <pqxx/pqxx>
#include <string>

// As generated of a .proto.
class UserRequest : public google::protobuf::Message {
public:
  const std::string &name() const { return Name; }
  long id() const { return Id; }

private:
  std::string Name;
  long Id = 0;
};
class UserReply : public google::protobuf::Message {};
class UserService : public google::protobuf::Service {
public:
  virtual void Remove(google::protobuf::RpcController *, const UserRequest *, UserReply *, google::protobuf::Closure *);
  virtual void Touch(google::protobuf::RpcController *, const UserRequest *, UserReply *, google::protobuf::Closure *);
};

class Users : public UserService {
public:
  explicit Users(pqxx::work &Tx) : Tx(Tx) {}
  void Remove(google::protobuf::RpcController *, const UserRequest *Asked, UserReply *, google::protobuf::Closure *) override;
  void Touch(google::protobuf::RpcController *, const UserRequest *Asked, UserReply *, google::protobuf::Closure *) override;

private:
  pqxx::work &Tx;
};

void serializedBad(pqxx::work &Tx, const UserReply &Reply) {
  Tx.exec("INSERT INTO replies VALUES ('" + Reply.SerializeAsString() + "')"); // expect: backend-sql-concatenation
}

void serializedOk(pqxx::work &Tx, const UserReply &Reply) {
  Tx.exec_params("INSERT INTO replies VALUES ($1)", Reply.SerializeAsString());
}

void jsonBad(pqxx::work &Tx, const UserReply &Reply) {
  std::string Text;
  google::protobuf::util::MessageToJsonString(Reply, &Text);
  Tx.exec("INSERT INTO replies VALUES ('" + Text + "')"); // expect: backend-sql-concatenation
}

void sizeOk(pqxx::work &Tx, const UserReply &Reply) {
  Tx.exec("INSERT INTO sizes VALUES (" + std::to_string(Reply.ByteSizeLong()) + ")");
}

void Users::Remove(google::protobuf::RpcController *, const UserRequest *Asked, UserReply *, google::protobuf::Closure *) {
  auto removeBad = [&] {
    Tx.exec("DELETE FROM users WHERE name = '" + Asked->name() + "'"); // expect: backend-sql-concatenation error
  };
  removeBad();
}

void Users::Touch(google::protobuf::RpcController *, const UserRequest *Asked, UserReply *, google::protobuf::Closure *) {
  Tx.exec("UPDATE users SET seen = now() WHERE id = " + std::to_string(Asked->id()));
}
