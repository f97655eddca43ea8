#include "http/Responses.h"
#include "http/Validation.h"
#include "repositories/AuditLog.h"
#include "repositories/OrderRepository.h"
#include "repositories/ProductRepository.h"

#include <algorithm>
#include <drogon/HttpController.h>
#include <sstream>
#include <trantor/utils/Logger.h>

namespace shop {

class AdminController : public drogon::HttpController<AdminController> {
public:
  METHOD_LIST_BEGIN
  ADD_METHOD_TO(AdminController::exportOrders, "/api/v1/admin/orders.csv", drogon::Get, "shop::AdminGate");
  ADD_METHOD_TO(AdminController::lowStock, "/api/v1/admin/low-stock", drogon::Get, "shop::AdminGate");
  ADD_METHOD_TO(AdminController::suppliers, "/api/v1/admin/suppliers", drogon::Get, "shop::AdminGate");
  ADD_METHOD_TO(AdminController::setStock, "/api/v1/admin/products/{1}/stock", drogon::Put, "shop::AdminGate");
  ADD_METHOD_TO(AdminController::addStock, "/api/v1/admin/products/{1}/stock", drogon::Patch, "shop::AdminGate");
  ADD_METHOD_TO(AdminController::countEvents, "/api/v1/admin/events", drogon::Post, "shop::AdminGate");
  METHOD_LIST_END

  void exportOrders(const drogon::HttpRequestPtr &request, Respond &&respond) {
    std::string csv;
    const std::string &expected = request->getParameter("rows");
    if (!expected.empty())
      csv.reserve(std::stoul(expected) * 40); // expect: backend-unvalidated-input
    std::string preview(static_cast<std::size_t>(queryInt(request, "preview", 0, 0, 200)), ' '); // ok
    std::ostringstream out;
    OrderRepository(drogon::app().getDbClient()).writeCsv(out);
    csv += preview + out.str();
    auto response = drogon::HttpResponse::newHttpResponse();
    response->setContentTypeString("text/csv");
    response->addHeader("Content-Disposition", "attachment; filename=orders.csv");
    response->setBody(std::move(csv));
    respond(response);
  }

  void lowStock(const drogon::HttpRequestPtr &request, Respond &&respond) {
    auto answer = std::make_shared<Respond>(std::move(respond));
    auto db = drogon::app().getDbClient();
    db->execSqlAsync(
        "SELECT id, name FROM products WHERE stock < $1 ORDER BY id LIMIT 100",
        [db, answer](const drogon::orm::Result &products) {
          for (const auto &product : products) {
            const auto name = product["name"].as<std::string>();
            db->execSqlAsync( // expect: backend-n-plus-one
                "SELECT max(created_at) AS day FROM deliveries WHERE product_id = $1",
                [name](const drogon::orm::Result &rows) { LOG_INFO << name << " was last delivered on " << rows[0]["day"].as<std::string>(); },
                [](const drogon::orm::DrogonDbException &error) { LOG_ERROR << error.base().what(); }, product["id"].as<std::int64_t>());
          }
          (*answer)(emptyResponse(drogon::k202Accepted));
        },
        [answer](const drogon::orm::DrogonDbException &error) { (*answer)(responseTo(error.base())); }, queryInt(request, "below", 5, 1, 1000));
  }

  void suppliers(const drogon::HttpRequestPtr &, Respond &&respond) {
    auto answer = std::make_shared<Respond>(std::move(respond));
    drogon::app().getDbClient()->execSqlAsync( // ok
        "SELECT s.name, count(*) AS products FROM suppliers s JOIN products p ON p.supplier_id = s.id GROUP BY s.name ORDER BY s.name LIMIT 200",
        [answer](const drogon::orm::Result &rows) {
          Json::Value list(Json::arrayValue);
          for (const auto &row : rows) {
            Json::Value entry;
            entry["name"] = row["name"].as<std::string>();
            entry["products"] = row["products"].as<int>();
            list.append(entry);
          }
          (*answer)(jsonResponse(list));
        },
        [answer](const drogon::orm::DrogonDbException &error) { (*answer)(responseTo(error.base())); });
  }

  drogon::Task<drogon::HttpResponsePtr> setStock(drogon::HttpRequestPtr request, std::int64_t productId) {
    const auto json = request->getJsonObject();
    if (json && json->isObject() && json->isMember("stock"))
      co_await products().setStock(productId, (*json)["stock"].asInt()); // expect: backend-unvalidated-input warning "number of any size"
    co_return emptyResponse();
  }

  drogon::Task<drogon::HttpResponsePtr> addStock(drogon::HttpRequestPtr request, std::int64_t productId) {
    const int stock = static_cast<int>(requireInt(requireBody(request), "stock", 0, 100000));
    co_await products().setStock(productId, stock); // ok
    co_return emptyResponse();
  }

  drogon::Task<drogon::HttpResponsePtr> countEvents(drogon::HttpRequestPtr request) {
    const auto ids = requireIds(requireBody(request), "users", 100);
    AuditLog(drogon::app().getDbClient()).countFor(ids);
    for (const auto &[name, value] : request->headers())
      LOG_DEBUG << name << " = " << value; // expect: backend-logged-secret
    co_return emptyResponse(drogon::k202Accepted);
  }

private:
  static ProductRepository products() { return ProductRepository(drogon::app().getDbClient()); }
};

} // namespace shop
