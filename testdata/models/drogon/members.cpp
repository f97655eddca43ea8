// Drogon: members of a body that functions read and test one by one.
// flags: -std=c++20 -I{headers}/drogon -I{headers}/jsoncpp
// rules: backend-unvalidated-input
#include <drogon/drogon.h>
#include <drogon/orm/DbClient.h>
#include <json/json.h>
#include <optional>
#include <stdexcept>
#include <string>

using namespace drogon;

struct Refused : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Department {
  std::string Name;
  std::optional<int> Order;
};

static std::string requireText(const Json::Value &Json, const char *Field) {
  if (!Json[Field].isString())
    throw Refused(Field);
  std::string Text = Json[Field].asString();
  if (Text.empty() || Text.size() > 50)
    throw Refused(Field);
  return Text;
}

static int requireNumber(const Json::Value &Json, const char *Field) {
  if (!Json[Field].isInt())
    throw Refused(Field);
  int Number = Json[Field].asInt();
  if (Number < 0 || Number > 1000)
    throw Refused(Field);
  return Number;
}

static Json::Value requireBody(const HttpRequestPtr &Req) {
  auto Json = Req->getJsonObject();
  if (!Json)
    throw Refused("body");
  return *Json;
}

template <typename Builder> static auto build(const HttpRequestPtr &Req, Builder &&Make) {
  return std::forward<Builder>(Make)(requireBody(Req));
}

// A test of the name is none of the order.
static Department oneTestedBad(const Json::Value &Json) {
  Department Made;
  Made.Name = requireText(Json, "name");
  Made.Order = Json["order"].asInt(); // expect: backend-unvalidated-input warning "'order'"
  return Made;
}

static Department allTestedOk(const Json::Value &Json) {
  Department Made;
  Made.Name = requireText(Json, "name");
  Made.Order = requireNumber(Json, "order");
  return Made;
}

class Departments : public HttpController<Departments> {
public:
  METHOD_LIST_BEGIN
  ADD_METHOD_TO(Departments::add, "/bad", Post);
  ADD_METHOD_TO(Departments::addAll, "/ok", Post);
  ADD_METHOD_TO(Departments::directBad, "/direct-bad", Post);
  ADD_METHOD_TO(Departments::directOk, "/direct-ok", Post);
  METHOD_LIST_END

  void add(const HttpRequestPtr &Req, std::function<void(const HttpResponsePtr &)> &&Done) {
    try {
      store(build(Req, [](const Json::Value &Body) { return oneTestedBad(Body); }));
    } catch (const std::exception &) {
      Done(HttpResponse::newHttpResponse());
    }
  }
  void addAll(const HttpRequestPtr &Req, std::function<void(const HttpResponsePtr &)> &&Done) {
    try {
      store(build(Req, [](const Json::Value &Body) { return allTestedOk(Body); }));
    } catch (const std::exception &) {
      Done(HttpResponse::newHttpResponse());
    }
  }
  void directBad(const HttpRequestPtr &Req, std::function<void(const HttpResponsePtr &)> &&Done) {
    try {
      auto Json = Req->getJsonObject();
      if ((*Json)["name"].asString().size() > 50)
        throw Refused("name");
      Db->execSqlSync("UPDATE d SET n = ? WHERE id = 1", (*Json)["order"].asInt()); // expect: backend-unvalidated-input warning "'order'"
    } catch (const std::exception &) {
      Done(HttpResponse::newHttpResponse());
    }
  }
  void directOk(const HttpRequestPtr &Req, std::function<void(const HttpResponsePtr &)> &&Done) {
    try {
      auto Json = Req->getJsonObject();
      if ((*Json)["order"].asInt() > 50 || (*Json)["order"].asInt() < 0)
        throw Refused("order");
      Db->execSqlSync("UPDATE d SET n = ? WHERE id = 1", (*Json)["order"].asInt());
    } catch (const std::exception &) {
      Done(HttpResponse::newHttpResponse());
    }
  }

private:
  void store(const Department &Made) {
    Db->execSqlSync("INSERT INTO d VALUES (?, ?)", Made.Name, Made.Order.has_value() ? std::to_string(*Made.Order) : std::string());
  }
  orm::DbClientPtr Db;
};
