#include "http/Responses.h"
#include "http/Validation.h"
#include "repositories/CartStore.h"
#include "repositories/ProductRepository.h"

#include <drogon/HttpController.h>
#include <drogon/MultiPart.h>
#include <drogon/utils/Utilities.h>
#include <set>

namespace shop {

namespace {

constexpr std::size_t kMaxImage = 4 * 1024 * 1024;

Json::Value toJson(const std::vector<Product> &products) {
  Json::Value list(Json::arrayValue);
  for (const Product &product : products)
    list.append(shop::toJson(product));
  return list;
}

} // namespace

class ProductController : public drogon::HttpController<ProductController> {
public:
  METHOD_LIST_BEGIN
  ADD_METHOD_TO(ProductController::list, "/api/v1/products", drogon::Get);
  ADD_METHOD_TO(ProductController::search, "/api/v1/products/search?q={1}", drogon::Get);
  ADD_METHOD_TO(ProductController::inCategory, "/api/v1/categories/{1}/products", drogon::Get);
  ADD_METHOD_TO(ProductController::ofBrand, "/api/v1/brands/{1}/products", drogon::Get);
  ADD_METHOD_TO(ProductController::compare, "/api/v1/products/compare", drogon::Get);
  ADD_METHOD_TO(ProductController::get, "/api/v1/products/{1}", drogon::Get);
  ADD_METHOD_TO(ProductController::similar, "/api/v1/products/{1}/similar", drogon::Get);
  ADD_METHOD_TO(ProductController::newest, "/api/v1/products/newest", drogon::Get);
  ADD_METHOD_TO(ProductController::categories, "/api/v1/categories/{1}/tree", drogon::Get);
  ADD_METHOD_TO(ProductController::addImage, "/api/v1/products/{1}/images", drogon::Post, "shop::AdminGate");
  METHOD_LIST_END

  drogon::Task<drogon::HttpResponsePtr> list(drogon::HttpRequestPtr request) {
    std::vector<Product> found = co_await products().page(parseListing(request));
    for (Product &product : found)
      product.rating = co_await products().rating(product.id); // expect: backend-n-plus-one
    co_return jsonResponse(toJson(found));
  }

  drogon::Task<drogon::HttpResponsePtr> search(drogon::HttpRequestPtr request, std::string term) {
    const int limit = std::stoi(request->getParameter("limit")); // expect: backend-unvalidated-input
    std::vector<Product> found = co_await products().search(boundedText(term, "q", 60), limit);
    const auto ratings = co_await products().ratings(found); // ok
    for (Product &product : found)
      if (const auto rating = ratings.find(product.id); rating != ratings.end())
        product.rating = rating->second;
    co_return jsonResponse(toJson(found));
  }

  drogon::Task<drogon::HttpResponsePtr> inCategory(drogon::HttpRequestPtr request, std::string category) {
    const int maxCents = queryInt(request, "max", 1000000, 0, 100000000); // ok
    co_return jsonResponse(toJson(co_await products().inCategory(boundedText(category, "category", 40), maxCents)));
  }

  drogon::Task<drogon::HttpResponsePtr> ofBrand(drogon::HttpRequestPtr, std::string brand) {
    co_return jsonResponse(toJson(co_await products().ofBrand(boundedText(brand, "brand", 40))));
  }

  drogon::Task<drogon::HttpResponsePtr> compare(drogon::HttpRequestPtr request) {
    const auto skus = drogon::utils::splitString(request->getParameter("skus"), ",");
    if (skus.empty() || skus.size() > 10)
      co_return errorResponse(drogon::k400BadRequest, "skus must be a list of 1 to 10");
    std::vector<Product> found = co_await products().withSkus(skus);
    const auto views = co_await carts().views(skus);
    Json::Value body;
    body["products"] = toJson(found);
    for (const long long count : views)
      body["views"].append(Json::Int64(count));
    co_return jsonResponse(body);
  }

  drogon::Task<drogon::HttpResponsePtr> get(drogon::HttpRequestPtr, std::string sku) {
    if (!isSku(sku))
      co_return errorResponse(drogon::k404NotFound, "no such product");
    const auto product = co_await products().findBySku(sku); // ok
    if (!product)
      co_return errorResponse(drogon::k404NotFound, "no such product");
    Json::Value body = shop::toJson(*product);
    for (const long long count : co_await carts().viewsAtOnce({sku}))
      body["views"] = Json::Int64(count);
    co_return jsonResponse(body);
  }

  void similar(const drogon::HttpRequestPtr &, Respond &&respond, const std::string &sku) {
    auto answer = std::make_shared<Respond>(std::move(respond));
    products().similar(
        boundedText(sku, "sku", 40), [answer](const std::vector<Product> &found) { (*answer)(jsonResponse(toJson(found))); },
        [answer](const std::string &) { (*answer)(errorResponse(drogon::k500InternalServerError, "the request failed")); });
  }

  void newest(const drogon::HttpRequestPtr &request, Respond &&respond) {
    auto answer = std::make_shared<Respond>(std::move(respond));
    products().newest(
        queryInt(request, "count", 10, 1, 50), [answer](const std::vector<Product> &found) { (*answer)(jsonResponse(toJson(found))); },
        [answer](const std::string &) { (*answer)(errorResponse(drogon::k500InternalServerError, "the request failed")); });
  }

  drogon::Task<drogon::HttpResponsePtr> categories(drogon::HttpRequestPtr request, std::int64_t rootId) {
    const bool deep = request->getParameter("deep") == "true";
    const auto ids = deep ? co_await products().categoryTreeAtOnce(rootId) : co_await products().categoryTree(rootId);
    Json::Value list(Json::arrayValue);
    for (const std::int64_t id : ids)
      list.append(Json::Int64(id));
    co_return jsonResponse(list);
  }

  drogon::Task<drogon::HttpResponsePtr> addImage(drogon::HttpRequestPtr request, std::int64_t productId) {
    static const std::set<std::string> allowed = {"png", "jpg", "webp"};
    drogon::MultiPartParser parser;
    if (parser.parse(request) != 0 || parser.getFiles().size() != 1)
      co_return errorResponse(drogon::k400BadRequest, "one file is needed");
    const drogon::HttpFile &file = parser.getFiles()[0];
    const std::string extension(file.getFileExtension());
    if (allowed.count(extension) == 0 || file.fileLength() > kMaxImage)
      co_return errorResponse(drogon::k400BadRequest, "a png, jpg or webp of at most 4 MiB is needed");
    const std::string path = "images/" + drogon::utils::getUuid() + "." + extension; // ok
    file.saveAs(path);
    const auto caption = parser.getParameter<std::string>("caption"); // expect: backend-unvalidated-input note
    co_await products().setImage(productId, path, caption);
    Json::Value body;
    body["path"] = path;
    co_return jsonResponse(body, drogon::k201Created);
  }

private:
  static ProductRepository products() { return ProductRepository(drogon::app().getDbClient()); }
  static CartStore carts() { return CartStore(drogon::app().getRedisClient()); }
};

} // namespace shop
