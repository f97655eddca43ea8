// gRPC: what methods of services are handed is what a client sent.
// flags: -I{headers}/grpc
#include <google/protobuf/util/json_util.h>
#include <grpcpp/grpcpp.h>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

// What the compiler of the protocol makes, in short.
class User : public google::protobuf::Message {
public:
  const std::string &name() const;
  int id() const;
};

class UserService {
public:
  class Service : public grpc::Service {
  public:
    virtual grpc::Status Remove(grpc::ServerContext *Context, const User *Request, User *Response);
    virtual grpc::Status RemoveAll(grpc::ServerContext *Context, grpc::ServerReader<User> *Reader, User *Response);
  };
  template <class Base> class WithCallbackMethod_Purge : public Base {
  public:
    virtual grpc::ServerUnaryReactor *Purge(grpc::CallbackServerContext *Context, const User *Request, User *Response);
  };
  typedef WithCallbackMethod_Purge<Service> CallbackService;
};

class Users final : public UserService::Service {
  grpc::Status Remove(grpc::ServerContext *Context, const User *Request, User *) override {
    removeBad(Request->name());
    removeOk(Request->id());
    metadataBad(*Context);
    return grpc::Status::OK;
  }

  void removeBad(const std::string &Name) {
    remove("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error "rpc data enters here"
  }

  void removeOk(int Id) { remove("DELETE FROM users WHERE id = " + std::to_string(Id)); }

  void metadataBad(grpc::ServerContext &Context) {
    auto Token = Context.client_metadata().find("token");
    remove("DELETE FROM sessions WHERE token = '" + std::string(Token->second.data(), Token->second.size()) + "'"); // expect: backend-sql-concatenation error
  }

  grpc::Status RemoveAll(grpc::ServerContext *, grpc::ServerReader<User> *Reader, User *) override {
    streamBad(*Reader);
    return grpc::Status::OK;
  }

  void streamBad(grpc::ServerReader<User> &Reader) {
    User Each;
    while (Reader.Read(&Each))
      remove("DELETE FROM users WHERE name = '" + Each.name() + "'"); // expect: backend-sql-concatenation error
  }
};

class Purger final : public UserService::CallbackService {
  grpc::ServerUnaryReactor *Purge(grpc::CallbackServerContext *, const User *Request, User *) override {
    purgeBad(*Request);
    return nullptr;
  }

  void purgeBad(const User &Request) {
    remove("DELETE FROM users WHERE name = '" + Request.name() + "'"); // expect: backend-sql-concatenation error
  }
};

void parsedBad() {
  User Someone;
  Someone.ParseFromString(std::getenv("SOMEONE"));
  remove("DELETE FROM users WHERE name = '" + Someone.name() + "'"); // expect: backend-sql-concatenation warning
}

void jsonBad() {
  User Someone;
  google::protobuf::util::JsonStringToMessage(std::getenv("SOMEONE"), &Someone);
  remove("INSERT INTO log VALUES ('" + Someone.ShortDebugString() + "')"); // expect: backend-sql-concatenation warning
}
