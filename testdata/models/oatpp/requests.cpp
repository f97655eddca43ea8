// oatpp: what a request brings to an endpoint, a handler or a coroutine.
// flags: -std=c++20 -I{headers}/oatpp -I{headers}/sqlite3
#include "oatpp/macro/codegen.hpp"
#include "oatpp/macro/component.hpp"
#include "oatpp/orm/DbClient.hpp"
#include "oatpp/web/server/api/ApiController.hpp"
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

#include OATPP_CODEGEN_BEGIN(DTO)
class UserDto : public oatpp::DTO {
  DTO_INIT(UserDto, DTO)
  DTO_FIELD(Int32, id);
  DTO_FIELD(String, name);
  DTO_FIELD(Vector<String>, tags);
};
#include OATPP_CODEGEN_END(DTO)

#include OATPP_CODEGEN_BEGIN(DbClient)
class UserDb : public oatpp::orm::DbClient {
public:
  UserDb(const std::shared_ptr<oatpp::orm::Executor> &Executor) : oatpp::orm::DbClient(Executor) {}
  QUERY(remove, "DELETE FROM users WHERE name = :name", PARAM(oatpp::String, name))
  void removeBad(const oatpp::String &Name) {
    executeQuery("DELETE FROM users WHERE name = '" + Name + "'", {}); // expect: backend-sql-concatenation error
  }
};
#include OATPP_CODEGEN_END(DbClient)

class Service {
public:
  void removeBad(const oatpp::Object<UserDto> &User) {
    remove("DELETE FROM a WHERE name = '" + *User->name + "'"); // expect: backend-sql-concatenation error
  }
};

#include OATPP_CODEGEN_BEGIN(ApiController)
class Controller : public oatpp::web::server::api::ApiController {
  Service Users;
  UserDb *Client = nullptr;

public:
  typedef Controller __ControllerType;
  Controller(OATPP_COMPONENT(std::shared_ptr<oatpp::data::mapping::ObjectMapper>, Mapper)) : ApiController(Mapper) {}

  ENDPOINT("DELETE", "/b/{name}", pathBad, PATH(String, name)) {
    remove("DELETE FROM b WHERE name = '" + *name + "'"); // expect: backend-sql-concatenation error "name"
    return createResponse(Status::CODE_200, "gone");
  }
  ENDPOINT("DELETE", "/b/{id}", pathNumberOk, PATH(Int32, id)) {
    remove("DELETE FROM b WHERE id = " + std::to_string(*id));
    return createResponse(Status::CODE_200);
  }
  ENDPOINT("DELETE", "/b/bound", pathBoundOk, PATH(String, name)) {
    removeBound(*name);
    return createResponse(Status::CODE_200);
  }
  ENDPOINT("DELETE", "/c", queryBad, QUERY(String, name, "user-name"), QUERY(Int64, limit, "limit", 10)) {
    std::string Sql = "DELETE FROM c WHERE name = '";
    Sql += name->c_str(); // expect: backend-sql-concatenation error
    Sql += "' LIMIT " + std::to_string(*limit);
    remove(Sql);
    return createResponse(Status::CODE_200);
  }
  ENDPOINT("DELETE", "/d", queriesBad, QUERIES(QueryParams, parameters)) {
    remove("DELETE FROM d WHERE name = '" + *parameters.get("name") + "'"); // expect: backend-sql-concatenation error
    return createResponse(Status::CODE_200);
  }
  ENDPOINT("DELETE", "/e", headerBad, HEADER(String, token, "X-Token")) {
    remove("DELETE FROM e WHERE token = '" + static_cast<std::string>(token) + "'"); // expect: backend-sql-concatenation error
    return createResponse(Status::CODE_200);
  }
  ENDPOINT("POST", "/f", bodyBad, BODY_STRING(String, body)) {
    oatpp::String Sql = "DELETE FROM f WHERE name = '" + body + "'"; // expect: backend-sql-concatenation error
    remove(*Sql);
    return createResponse(Status::CODE_200, body);
  }
  ENDPOINT("POST", "/g", dtoBad, BODY_DTO(Object<UserDto>, user)) {
    Users.removeBad(user);
    for (const auto &Tag : *user->tags)
      remove("DELETE FROM g WHERE tag = '" + *Tag + "'"); // expect: backend-sql-concatenation error
    return createDtoResponse(Status::CODE_200, user);
  }
  ENDPOINT("POST", "/h", dtoNumberOk, BODY_DTO(Object<UserDto>, user)) {
    remove("DELETE FROM h WHERE id = " + std::to_string(*user->id));
    return createDtoResponse(Status::CODE_200, user);
  }
  ENDPOINT("POST", "/i", requestBad, REQUEST(std::shared_ptr<IncomingRequest>, request)) {
    remove("DELETE FROM i WHERE name = '" + *request->getPathTail() + "'");                // expect: backend-sql-concatenation error
    remove("DELETE FROM j WHERE name = '" + *request->getQueryParameter("name") + "'");    // expect: backend-sql-concatenation error
    remove("DELETE FROM k WHERE name = '" + *request->getHeader("X-Name") + "'");          // expect: backend-sql-concatenation error
    remove("DELETE FROM l WHERE name = '" + request->readBodyToString().getValue("") + "'"); // expect: backend-sql-concatenation error
    return createResponse(Status::CODE_200);
  }
  ENDPOINT("POST", "/m", comparedOk, QUERY(String, table)) {
    if (table == "users")
      remove("DELETE FROM " + *table);
    return createResponse(Status::CODE_200);
  }
  ENDPOINT("POST", "/n", clientBad, QUERY(String, name)) {
    Client->removeBad(name);
    remove("DELETE FROM n WHERE name = '" + *name + "'"); // expect: backend-sql-concatenation error
    return createResponse(Status::CODE_200);
  }
  ENDPOINT("POST", "/o", clientOk, QUERY(String, name)) {
    Client->remove(name);
    return createResponse(Status::CODE_200);
  }
  ENDPOINT_ASYNC("GET", "/p", Async) {
    ENDPOINT_ASYNC_INIT(Async)
    Action act() override {
      remove("DELETE FROM p WHERE name = '" + *request->getQueryParameter("name") + "'"); // expect: backend-sql-concatenation error
      return request->readBodyToStringAsync().callbackTo<Async>(&Async::onBodyBad);
    }
    Action onBodyBad(const oatpp::String &Body) {
      remove("DELETE FROM q WHERE name = '" + *Body + "'"); // expect: backend-sql-concatenation error
      return _return(controller->createResponse(Status::CODE_200, "gone"));
    }
  };
};
#include OATPP_CODEGEN_END(ApiController)

class Raw : public oatpp::web::server::HttpRequestHandler {
public:
  std::shared_ptr<OutgoingResponse> handle(const std::shared_ptr<IncomingRequest> &Request) override {
    rawBad(*Request);
    return ResponseFactory::createResponse(Status::CODE_200, "gone");
  }
  void rawBad(IncomingRequest &Request) {
    remove("DELETE FROM r WHERE name = '" + *Request.getHeader("X-Name") + "'"); // expect: backend-sql-concatenation error
  }
};

void mappedBad(const std::shared_ptr<oatpp::data::mapping::ObjectMapper> &Mapper, oatpp::web::protocol::http::incoming::Request &Request) {
  auto User = Mapper->readFromString<oatpp::Object<UserDto>>(Request.readBodyToString());
  remove("DELETE FROM s WHERE name = '" + *User->name + "'"); // expect: backend-sql-concatenation error
}

int main() {
  auto Router = oatpp::web::server::HttpRouter::createShared();
  Router->addController(std::make_shared<Controller>());
  Router->route("GET", "/raw", std::make_shared<Raw>());
}
