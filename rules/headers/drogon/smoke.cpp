// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <drogon/drogon.h>
#include <drogon/orm/CoroMapper.h>
#include <drogon/orm/QueryBuilder.h>
#include <trantor/net/TcpClient.h>
#include <trantor/net/TLSPolicy.h>
#include <trantor/utils/AsyncFileLogger.h>

using namespace drogon;

struct Item {
  using PrimaryKeyType = int32_t;
};

class Users : public drogon::HttpController<Users> {
public:
  METHOD_LIST_BEGIN
  METHOD_ADD(Users::find, "/{1}?q={2}", Get, Options);
  ADD_METHOD_TO(Users::all, "/users", Get, "LoginFilter");
  ADD_METHOD_VIA_REGEX(Users::all, "/u/(.*)", Get);
#ifdef __cpp_impl_coroutine
  METHOD_ADD(Users::coro, "/coro", Post);
#endif
  METHOD_LIST_END

  void find(const HttpRequestPtr &Req,
            std::function<void(const HttpResponsePtr &)> &&Callback, int Id,
            std::string Q) const {
    auto Client = drogon::app().getDbClient();
    auto Rows = Client->execSqlSync("select * from u where id = $1", Id);
    Rows = Client->execSqlSync("select * from u where n = '" + Q + "'");
    for (const auto &Row : Rows)
      LOG_INFO << Row["name"].as<std::string>() << Row[0].c_str() << Row.size();
    Client->execSqlAsync(
        "select 1 where x=$1",
        [Callback](const orm::Result &R) {
          Json::Value Out;
          Out["n"] = R[0]["n"].as<int>();
          Callback(HttpResponse::newHttpJsonResponse(Out));
        },
        [](const orm::DrogonDbException &E) { LOG_ERROR << E.base().what(); },
        Q);
    *Client << "select * from u where n = ? and m = ?" << Q << 5 >>
        [](const orm::Result &R) { LOG_DEBUG << R.size(); } >>
        [](const std::exception_ptr &) {};
    *Client << std::string("select " + Q) << Id << orm::Mode::Blocking >>
        [](bool IsNull, const std::string &Name, int N) {
          LOG_WARN << IsNull << Name << N;
        };
    auto Future = Client->execSqlAsyncFuture("select $1", Q);
    auto Response = HttpResponse::newHttpResponse();
    Response->setBody("text" + Req->getParameter("a") + std::string(Req->body()));
    Response->setBody("literal");
    Response->setStatusCode(k404NotFound);
    Response->setContentTypeCode(CT_TEXT_PLAIN);
    Response->addHeader("A", Req->getHeader("B"));
    if (auto Json = Req->getJsonObject())
      LOG_INFO << (*Json)["a"].asString();
    Req->session()->insert("id", Id);
    auto Name = Req->session()->get<std::string>("name");
    MultiPartParser Parser;
    if (Parser.parse(Req) == 0)
      for (auto &File : Parser.getFiles())
        File.saveAs(File.getFileName());
    orm::Mapper<Item> Items(Client);
    auto Found = Items.orderBy("n").limit(3).findBy(
        orm::Criteria("name", orm::CompareOperator::EQ, Q) &&
        orm::Criteria("x", 1));
    Items.findByPrimaryKey(3);
    Items.count();
    auto All = orm::QueryBuilder<Item>{}.from("t").selectAll().eq("a", Q).execSync(Client);
    auto Transaction = Client->newTransaction([](bool) {});
    Transaction->execSqlSync("insert");
    Transaction->rollback();
    Callback(Response);
  }
  void all(const HttpRequestPtr &,
           std::function<void(const HttpResponsePtr &)> &&Callback) {
    Callback(HttpResponse::newNotFoundResponse());
  }
#ifdef __cpp_impl_coroutine
  Task<HttpResponsePtr> coro(HttpRequestPtr Req) {
    auto Client = app().getFastDbClient();
    orm::Result R = co_await Client->execSqlCoro("select " + Req->getParameter("x"));
    orm::CoroMapper<Item> Items(Client);
    [[maybe_unused]] auto One = co_await Items.findByPrimaryKey(1);
    auto Tx = co_await Client->newTransactionCoro();
    R = co_await Tx->execSqlCoro("x where a=$1", 1);
    co_return HttpResponse::newHttpResponse();
  }
#endif
};

class LoginFilter : public drogon::HttpFilter<LoginFilter> {
public:
  void doFilter(const HttpRequestPtr &Req, FilterCallback &&Fcb,
                FilterChainCallback &&Fccb) override {
    if (Req->getCookie("a").empty())
      Fcb(HttpResponse::newRedirectionResponse("/login"));
    else
      Fccb();
  }
};

class Simple : public drogon::HttpSimpleController<Simple> {
public:
  PATH_LIST_BEGIN
  PATH_ADD("/simple", Get, Post);
  PATH_LIST_END
  void asyncHandleHttpRequest(
      const HttpRequestPtr &,
      std::function<void(const HttpResponsePtr &)> &&Callback) override {
    Callback(HttpResponse::newHttpResponse(k200OK, CT_TEXT_HTML));
  }
};

int main() {
  app().registerHandler(
      "/hi?name={name}",
      [](const HttpRequestPtr &,
         std::function<void(const HttpResponsePtr &)> &&Callback,
         const std::string &Name) {
        auto R = HttpResponse::newHttpResponse();
        R->setBody("hi " + Name);
        Callback(R);
      },
      {Get, "LoginFilter"});
  app().registerPreRoutingAdvice([](const HttpRequestPtr &, AdviceCallback &&,
                                    AdviceChainCallback &&Chain) { Chain(); });
  auto Client = HttpClient::newHttpClient("http://x");
  Client->sendRequest(HttpRequest::newHttpRequest(),
                      [](ReqResult, const HttpResponsePtr &) {});
  app().loadConfigFile("c.json").setThreadNum(3).addListener("0.0.0.0", 80).run();
}
