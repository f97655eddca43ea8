#pragma once

#include "domain/Types.h"

#include <drogon/orm/DbClient.h>
#include <drogon/utils/coroutine.h>
#include <functional>
#include <map>

namespace shop {

/// Conditions of a statement, one by one; their values are bound.
class Conditions {
public:
  void equals(const std::string &column, const std::string &value);
  void atMost(const std::string &column, std::int64_t bound);
  void bound(const std::string &column);
  const std::string &text() const { return text_; }

private:
  void add(const std::string &condition);

  std::string text_;
  int values_ = 0;
};

class ProductRepository {
public:
  using Rows = std::function<void(const std::vector<Product> &)>;
  using Failed = std::function<void(const std::string &)>;

  explicit ProductRepository(drogon::orm::DbClientPtr db) : db_(std::move(db)) {}

  drogon::Task<std::vector<Product>> page(const Listing &listing);
  drogon::Task<std::vector<Product>> search(const std::string &term, int limit);
  drogon::Task<std::vector<Product>> inCategory(const std::string &category, std::int64_t maxCents);
  drogon::Task<std::vector<Product>> ofBrand(const std::string &brand);
  drogon::Task<std::vector<Product>> withSkus(const std::vector<std::string> &skus);
  drogon::Task<std::optional<Product>> findBySku(const std::string &sku);
  drogon::Task<double> rating(std::int64_t productId);
  drogon::Task<std::map<std::int64_t, double>> ratings(const std::vector<Product> &products);
  drogon::Task<std::vector<std::int64_t>> categoryTree(std::int64_t rootId);
  drogon::Task<std::vector<std::int64_t>> categoryTreeAtOnce(std::int64_t rootId);
  drogon::Task<> setImage(std::int64_t productId, const std::string &path, const std::string &caption);
  drogon::Task<> setStock(std::int64_t productId, int stock);

  void similar(const std::string &sku, const Rows &rows, const Failed &failed);
  void newest(int count, const Rows &rows, const Failed &failed);

private:
  drogon::orm::DbClientPtr db_;
};

/// A list of numbers as the text of an array parameter.
std::string arrayOf(const std::vector<std::int64_t> &ids);

} // namespace shop
