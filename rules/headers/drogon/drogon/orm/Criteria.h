// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/orm/SqlBinder.h"
#include "json/json.h"
#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

namespace drogon {
namespace orm {
enum class CompareOperator { EQ, NE, GT, GE, LT, LE, Like, NotLike, In, NotIn, IsNull, IsNotNull };
enum class SortOrder { ASC, DESC };

struct CustomSql {
  explicit CustomSql(std::string content);
  std::string content_;
};
CustomSql operator""_sql(const char *str, size_t);

class Criteria {
public:
  explicit operator bool() const;
  template <typename... Arguments>
  explicit Criteria(const CustomSql &sql, Arguments &&...args);
  template <typename... Arguments>
  explicit Criteria(CustomSql &&sql, Arguments &&...args);
  template <typename T>
  Criteria(const std::string &colName, const CompareOperator &opera, T &&arg);
  template <typename T>
  Criteria(const std::string &colName, const CompareOperator &opera,
           const std::vector<T> &args);
  template <typename T>
  Criteria(const std::string &colName, const CompareOperator &opera,
           std::vector<T> &&args);
  template <typename T>
  Criteria(const std::string &colName, const CompareOperator &opera,
           std::vector<T> &args);
  template <typename T,
            std::enable_if_t<!std::is_same_v<std::decay_t<T>, CompareOperator>,
                             int> = 0>
  Criteria(const std::string &colName, T &&arg);
  Criteria(const std::string &colName, const CompareOperator &opera);
  Criteria(const std::string &colName, CompareOperator &opera);
  Criteria(const std::string &colName, CompareOperator &&opera);
  explicit Criteria(const Json::Value &json);
  Criteria() {}
  std::string criteriaString() const;
  void outputArgs(internal::SqlBinder &binder) const;
  friend Criteria operator&&(Criteria cond1, Criteria cond2);
  friend Criteria operator||(Criteria cond1, Criteria cond2);
};
Criteria operator&&(Criteria cond1, Criteria cond2);
Criteria operator||(Criteria cond1, Criteria cond2);
} // namespace orm
} // namespace drogon
