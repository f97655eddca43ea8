// Typical use of oatpp: a DTO, a controller, a client of the database.
#include "oatpp/core/macro/codegen.hpp"
#include "oatpp/core/macro/component.hpp"
#include "oatpp/orm/DbClient.hpp"
#include "oatpp/web/server/HttpConnectionHandler.hpp"
#include "oatpp/web/server/api/ApiController.hpp"

#include OATPP_CODEGEN_BEGIN(DTO)
class UserDto : public oatpp::DTO {
  DTO_INIT(UserDto, DTO)
  DTO_FIELD_INFO(id) { info->description = "number"; }
  DTO_FIELD(Int32, id);
  DTO_FIELD(String, name, "user-name");
  DTO_FIELD(Vector<String>, tags) = {};
};
#include OATPP_CODEGEN_END(DTO)

#include OATPP_CODEGEN_BEGIN(DbClient)
class UserDb : public oatpp::orm::DbClient {
public:
  UserDb(const std::shared_ptr<oatpp::orm::Executor> &Executor) : oatpp::orm::DbClient(Executor) {}
  QUERY(all, "SELECT 1")
  QUERY(prepared, "SELECT * FROM u WHERE id = :i", PREPARE(true), PARAM(oatpp::Int32, id, "i"))
  QUERY(one, "SELECT * FROM u WHERE id = :id", PARAM(oatpp::Int32, id), PARAM(oatpp::Object<UserDto>, user))
};
#include OATPP_CODEGEN_END(DbClient)

#include OATPP_CODEGEN_BEGIN(ApiController)
class Controller : public oatpp::web::server::api::ApiController {
public:
  typedef Controller __ControllerType;
  Controller(OATPP_COMPONENT(std::shared_ptr<oatpp::data::mapping::ObjectMapper>, Mapper)) : ApiController(Mapper) {}
  ENDPOINT_INFO(root) { info->summary = "root"; }
  ENDPOINT("GET", "/", root) { return createResponse(Status::CODE_200, "ok"); }
  ENDPOINT("PUT", "/users/{id}", put, PATH(Int32, id), QUERY(String, q, "query"), HEADER(String, token, "X-Token"), BODY_DTO(Object<UserDto>, user), REQUEST(std::shared_ptr<IncomingRequest>, request)) {
    user->id = id;
    OATPP_LOGD("Controller", "q=%s", q->c_str());
    OATPP_LOGd("Controller", "q={}", q);
    OATPP_ASSERT_HTTP(user->name, Status::CODE_400, "no name");
    return createDtoResponse(Status::CODE_200, user);
  }
  ENDPOINT_ASYNC("GET", "/async", Async) {
    ENDPOINT_ASYNC_INIT(Async)
    Action act() override { return request->readBodyToStringAsync().callbackTo<Async>(&Async::onBody); }
    Action onBody(const oatpp::String &Body) { return _return(controller->createResponse(Status::CODE_200, Body + "!")); }
  };
};
#include OATPP_CODEGEN_END(ApiController)

void run() {
  auto Router = oatpp::web::server::HttpRouter::createShared();
  Router->addController(std::make_shared<Controller>());
  auto Handler = oatpp::web::server::HttpConnectionHandler::createShared(Router);
  Handler->addResponseInterceptor(std::make_shared<oatpp::web::server::interceptor::AllowCorsGlobal>());
}
