#pragma once

#include "domain/Reviews.h"

#include <drogon/orm/CoroMapper.h>
#include <drogon/orm/Mapper.h>
#include <functional>
#include <vector>

namespace shop {

using drogon_model::shop::Reviews;

class ReviewRepository {
public:
  using Done = std::function<void(const std::vector<Reviews> &)>;
  using Failed = std::function<void(const std::string &)>;

  explicit ReviewRepository(drogon::orm::DbClientPtr db) : db_(std::move(db)) {}

  drogon::Task<std::vector<Reviews>> ofProduct(std::int64_t productId, const std::string &sort);
  drogon::Task<std::vector<Reviews>> best(std::int64_t productId, const std::string &sort);
  drogon::Task<std::vector<Reviews>> mentioning(const std::string &word);
  drogon::Task<std::vector<Reviews>> byAuthor(const std::string &author);
  drogon::Task<> insert(const Reviews &review);
  drogon::Task<std::vector<Reviews>> withIds(const std::vector<std::int64_t> &ids);
  drogon::Task<std::vector<Reviews>> withIdsAtOnce(const std::vector<std::int64_t> &ids);

  /// Answers later, on the database's thread.
  void newest(std::int64_t productId, const Done &done, const Failed &failed);

private:
  drogon::orm::DbClientPtr db_;
};

} // namespace shop
