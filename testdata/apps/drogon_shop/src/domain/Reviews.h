#pragma once

#include <cstdint>
#include <drogon/orm/Row.h>
#include <memory>
#include <string>

namespace drogon_model::shop {

/// The table "reviews", as the model generator writes it.
class Reviews {
public:
  struct Cols {
    static const std::string _id;
    static const std::string _product_id;
    static const std::string _author;
    static const std::string _stars;
    static const std::string _body;
  };

  static const int primaryKeyNumber = 1;
  static const std::string tableName;
  static const bool hasPrimaryKey = true;
  static const std::string primaryKeyName;
  using PrimaryKeyType = std::int64_t;

  Reviews() = default;
  explicit Reviews(const drogon::orm::Row &row);

  std::int64_t getValueOfId() const noexcept { return id_; }
  std::int64_t getValueOfProductId() const noexcept { return productId_; }
  const std::string &getValueOfAuthor() const noexcept { return author_; }
  int getValueOfStars() const noexcept { return stars_; }
  const std::string &getValueOfBody() const noexcept { return body_; }

  void setProductId(std::int64_t productId) noexcept { productId_ = productId; }
  void setAuthor(const std::string &author) noexcept { author_ = author; }
  void setStars(int stars) noexcept { stars_ = stars; }
  void setBody(const std::string &body) noexcept { body_ = body; }

private:
  std::int64_t id_ = 0;
  std::int64_t productId_ = 0;
  std::string author_;
  int stars_ = 0;
  std::string body_;
};

} // namespace drogon_model::shop
