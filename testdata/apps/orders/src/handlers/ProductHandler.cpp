#include "handlers/ProductHandler.h"

#include "domain/Json.h"
#include "http/ApiError.h"
#include "http/RequestParsing.h"

namespace orders {

void ProductHandler::registerRoutes(httplib::Server &server) {
  server.Post("/products", [this](const auto &request, auto &response) { add(request, response); });
  server.Get("/products", [this](const auto &request, auto &response) { list(request, response); });
  server.Get("/products/search", [this](const auto &request, auto &response) { search(request, response); });
  server.Get("/products/cheapest", [this](const auto &request, auto &response) { cheapest(request, response); });
  server.Get("/products/slow", [this](const auto &request, auto &response) { slowMoving(request, response); });
  server.Post("/products/stock", [this](const auto &request, auto &response) { takeStock(request, response); });
  server.Post(R"(/products/(\d+)/restock)", [this](const auto &request, auto &response) { restock(request, response); });
  server.Get("/products/([^/]+)", [this](const auto &request, auto &response) { getBySku(request, response); });
}

void ProductHandler::add(const httplib::Request &request, httplib::Response &response) {
  const nlohmann::json body = parseBody(request);
  Product product;
  product.sku = boundedText(body.at("sku").get<std::string>(), "sku", 40);
  product.name = boundedText(body.at("name").get<std::string>(), "name", 120);
  product.category = boundedText(body.at("category").get<std::string>(), "category", 60);
  product.priceCents = body.at("priceCents").get<std::int64_t>();
  product.stock = body.value("stock", 0);
  if (product.priceCents < 0 || product.stock < 0 || product.stock > 1000000)
    throw ApiError(400, "priceCents or stock is out of range");
  sendJson(response, 201, products_.add(product));
}

void ProductHandler::getBySku(const httplib::Request &request, httplib::Response &response) {
  sendJson(response, 200, products_.getBySku(boundedText(request.matches[1], "sku", 40)));
}

void ProductHandler::list(const httplib::Request &request, httplib::Response &response) {
  ProductListing listing;
  if (request.has_param("sort"))
    listing.sort = boundedText(request.get_param_value("sort"), "sort", 30);
  listing.descending = request.get_param_value("order") == "desc";
  sendJson(response, 200, products_.list(listing));
}

void ProductHandler::search(const httplib::Request &request, httplib::Response &response) {
  ProductSearch search;
  search.category = boundedText(request.get_param_value("category"), "category", 60);
  search.limit = intParam(request, "limit", 20, 1, 100);
  search.offset = intParam(request, "offset", 0, 0, 100000);
  sendJson(response, 200, products_.search(search));
}

void ProductHandler::cheapest(const httplib::Request &request, httplib::Response &response) {
  const int rows = std::stoi(request.get_param_value("rows")); // expect: backend-unvalidated-input
  sendJson(response, 200, products_.cheapest(rows));
}

void ProductHandler::slowMoving(const httplib::Request &request, httplib::Response &response) {
  sendJson(response, 200, products_.slowMoving(intParam(request, "sold", 0, 0, 1000))); // ok
}

void ProductHandler::takeStock(const httplib::Request &request, httplib::Response &response) {
  const nlohmann::json body = parseBody(request);
  StockChange change;
  change.sku = boundedText(body.at("sku").get<std::string>(), "sku", 40);
  change.quantity = body.at("quantity").get<int>();
  if (change.quantity < 1 || change.quantity > 1000)
    throw ApiError(400, "quantity must be 1 to 1000");
  products_.takeStock(change);
  response.status = 204;
}

void ProductHandler::restock(const httplib::Request &request, httplib::Response &response) {
  const int quantity = parseBody(request).at("quantity").get<int>();
  if (quantity < 1 || quantity > 100000)
    throw ApiError(400, "quantity must be 1 to 100000");
  products_.restock(pathId(request), quantity);
  response.status = 204;
}

} // namespace orders
