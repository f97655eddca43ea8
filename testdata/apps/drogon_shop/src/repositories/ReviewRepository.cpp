#include "repositories/ReviewRepository.h"

#include <set>

using drogon::orm::CompareOperator;
using drogon::orm::CoroMapper;
using drogon::orm::Criteria;
using drogon::orm::CustomSql;
using drogon::orm::SortOrder;

namespace drogon_model::shop {

const std::string Reviews::Cols::_id = "id";
const std::string Reviews::Cols::_product_id = "product_id";
const std::string Reviews::Cols::_author = "author";
const std::string Reviews::Cols::_stars = "stars";
const std::string Reviews::Cols::_body = "body";
const std::string Reviews::tableName = "reviews";
const std::string Reviews::primaryKeyName = "id";

Reviews::Reviews(const drogon::orm::Row &row)
    : id_(row["id"].as<std::int64_t>()), productId_(row["product_id"].as<std::int64_t>()), author_(row["author"].as<std::string>()),
      stars_(row["stars"].as<int>()), body_(row["body"].as<std::string>()) {}

} // namespace drogon_model::shop

namespace shop {

drogon::Task<std::vector<Reviews>> ReviewRepository::ofProduct(std::int64_t productId, const std::string &sort) {
  CoroMapper<Reviews> mapper(db_);
  mapper.orderBy(sort, SortOrder::DESC).limit(50); // expect: backend-sql-concatenation error "sort"
  co_return co_await mapper.findBy(Criteria(Reviews::Cols::_product_id, CompareOperator::EQ, productId));
}

drogon::Task<std::vector<Reviews>> ReviewRepository::best(std::int64_t productId, const std::string &sort) {
  static const std::set<std::string> sortable = {"id", "stars", "author"};
  CoroMapper<Reviews> mapper(db_);
  mapper.orderBy(sortable.count(sort) != 0 ? sort : Reviews::Cols::_stars, SortOrder::DESC).limit(10); // ok
  co_return co_await mapper.findBy(Criteria(Reviews::Cols::_product_id, CompareOperator::EQ, productId));
}

drogon::Task<std::vector<Reviews>> ReviewRepository::mentioning(const std::string &word) {
  CoroMapper<Reviews> mapper(db_);
  co_return co_await mapper.limit(50).findBy(Criteria(CustomSql("to_tsvector(body) @@ to_tsquery('" + word + "')"))); // expect: backend-sql-concatenation error "word"
}

drogon::Task<std::vector<Reviews>> ReviewRepository::byAuthor(const std::string &author) {
  CoroMapper<Reviews> mapper(db_);
  co_return co_await mapper.limit(50).findBy(Criteria(CustomSql("lower(author) = lower($?)"), author)); // ok
}

drogon::Task<> ReviewRepository::insert(const Reviews &review) {
  CoroMapper<Reviews> mapper(db_);
  co_await mapper.insert(review);
}

drogon::Task<std::vector<Reviews>> ReviewRepository::withIds(const std::vector<std::int64_t> &ids) {
  CoroMapper<Reviews> mapper(db_);
  std::vector<Reviews> reviews;
  for (const std::int64_t id : ids)
    reviews.push_back(co_await mapper.findByPrimaryKey(id)); // expect: backend-n-plus-one
  co_return reviews;
}

drogon::Task<std::vector<Reviews>> ReviewRepository::withIdsAtOnce(const std::vector<std::int64_t> &ids) {
  CoroMapper<Reviews> mapper(db_);
  co_return co_await mapper.findBy(Criteria(Reviews::Cols::_id, CompareOperator::In, ids)); // ok
}

void ReviewRepository::newest(std::int64_t productId, const Done &done, const Failed &failed) {
  drogon::orm::Mapper<Reviews> mapper(db_);
  mapper.orderBy(Reviews::Cols::_id, SortOrder::DESC).limit(5);
  mapper.findBy(Criteria(Reviews::Cols::_product_id, CompareOperator::EQ, productId), done,
                [failed](const drogon::orm::DrogonDbException &error) { failed(error.base().what()); });
}

} // namespace shop
