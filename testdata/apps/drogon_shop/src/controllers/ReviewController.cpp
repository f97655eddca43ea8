#include "http/Responses.h"
#include "http/Validation.h"
#include "repositories/ReviewRepository.h"

#include <drogon/HttpController.h>

namespace shop {

namespace {

Json::Value toJson(const std::vector<Reviews> &reviews) {
  Json::Value list(Json::arrayValue);
  for (const Reviews &review : reviews) {
    Json::Value entry;
    entry["id"] = Json::Int64(review.getValueOfId());
    entry["author"] = review.getValueOfAuthor();
    entry["stars"] = review.getValueOfStars();
    entry["body"] = review.getValueOfBody();
    list.append(entry);
  }
  return list;
}

} // namespace

class ReviewController : public drogon::HttpController<ReviewController> {
public:
  METHOD_LIST_BEGIN
  ADD_METHOD_TO(ReviewController::list, "/api/v1/products/{1}/reviews", drogon::Get);
  ADD_METHOD_TO(ReviewController::best, "/api/v1/products/{1}/reviews/best", drogon::Get);
  ADD_METHOD_TO(ReviewController::newest, "/api/v1/products/{1}/reviews/newest", drogon::Get);
  ADD_METHOD_TO(ReviewController::search, "/api/v1/reviews", drogon::Get);
  ADD_METHOD_TO(ReviewController::create, "/api/v1/products/{1}/reviews", drogon::Post, "shop::LoginFilter");
  ADD_METHOD_TO(ReviewController::selection, "/api/v1/reviews/selections", drogon::Post);
  METHOD_LIST_END

  drogon::Task<drogon::HttpResponsePtr> list(drogon::HttpRequestPtr request, std::int64_t productId) {
    const std::string sort = boundedText(request->getParameter("sort"), "sort", 30);
    co_return jsonResponse(toJson(co_await reviews().ofProduct(productId, sort)));
  }

  drogon::Task<drogon::HttpResponsePtr> best(drogon::HttpRequestPtr request, std::int64_t productId) {
    co_return jsonResponse(toJson(co_await reviews().best(productId, request->getParameter("sort"))));
  }

  void newest(const drogon::HttpRequestPtr &, Respond &&respond, std::int64_t productId) {
    auto answer = std::make_shared<Respond>(std::move(respond));
    reviews().newest(
        productId, [answer](const std::vector<Reviews> &found) { (*answer)(jsonResponse(toJson(found))); },
        [answer](const std::string &) { (*answer)(errorResponse(drogon::k500InternalServerError, "the request failed")); });
  }

  drogon::Task<drogon::HttpResponsePtr> search(drogon::HttpRequestPtr request) {
    if (const std::string &author = request->getParameter("author"); !author.empty())
      co_return jsonResponse(toJson(co_await reviews().byAuthor(boundedText(author, "author", 80))));
    co_return jsonResponse(toJson(co_await reviews().mentioning(boundedText(request->getParameter("word"), "word", 40))));
  }

  drogon::Task<drogon::HttpResponsePtr> create(drogon::HttpRequestPtr request, std::int64_t productId) {
    const Json::Value &body = requireBody(request);
    Reviews review;
    review.setProductId(productId);
    review.setAuthor(requireText(body, "author", 80));                           // ok
    review.setStars(body["stars"].asInt());                                      // expect: backend-unvalidated-input warning "'stars' of the request"
    review.setBody(body.isMember("body") ? requireText(body, "body", 2000) : ""); // ok
    co_await reviews().insert(review);
    co_return emptyResponse(drogon::k201Created);
  }

  drogon::Task<drogon::HttpResponsePtr> selection(drogon::HttpRequestPtr request) {
    const auto ids = requireIds(requireBody(request), "ids", 20);
    co_return jsonResponse(toJson(ids.size() < 3 ? co_await reviews().withIds(ids) : co_await reviews().withIdsAtOnce(ids)));
  }

private:
  static ReviewRepository reviews() { return ReviewRepository(drogon::app().getDbClient()); }
};

} // namespace shop
