// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/orm/Mapper.h"

namespace drogon {
namespace orm {
enum class CompareMode { EQ };

template <typename T, bool SelectAll, bool Single = false> class BaseBuilder {
public:
  using ResultType = std::conditional_t<
      SelectAll, std::conditional_t<Single, T, std::vector<T>>,
      std::conditional_t<Single, Row, Result>>;
  ResultType execSync(const DbClientPtr &client);
  template <typename TFn, typename EFn>
  void execAsync(const DbClientPtr &client, TFn &&rCallback,
                 EFn &&exceptCallback) noexcept {
    std::function<void(ResultType)> Rows = std::forward<TFn>(rCallback);
    std::function<void(const DrogonDbException &)> Failed =
        std::forward<EFn>(exceptCallback);
  }
  std::future<ResultType> execAsyncFuture(const DbClientPtr &client) noexcept;
};

template <typename T, bool SelectAll, bool Single = false>
class TransformBuilder : public BaseBuilder<T, SelectAll, Single> {
public:
  TransformBuilder &limit(std::uint64_t count);
  TransformBuilder &offset(std::uint64_t count);
  TransformBuilder &range(std::uint64_t from, std::uint64_t to);
  TransformBuilder &order(const std::string &column, bool asc = true);
  TransformBuilder<T, SelectAll, true> single() const;
};

template <typename T, bool SelectAll>
class FilterBuilder : public TransformBuilder<T, SelectAll, false> {
public:
  //@facts drogon::orm::FilterBuilder tu=drogon
  FilterBuilder<T, SelectAll> &eq(const std::string &column, const std::string &value);
  FilterBuilder<T, SelectAll> &fullJoin(const std::string &table, const std::string &onLeft, const std::string &onRight);
  FilterBuilder<T, SelectAll> &gt(const std::string &column, const std::string &value);
  FilterBuilder<T, SelectAll> &gte(const std::string &column, const std::string &value);
  FilterBuilder<T, SelectAll> &innerJoin(const std::string &table, const std::string &onLeft, const std::string &onRight);
  FilterBuilder<T, SelectAll> &leftJoin(const std::string &table, const std::string &onLeft, const std::string &onRight);
  FilterBuilder<T, SelectAll> &like(const std::string &column, const std::string &pattern);
  FilterBuilder<T, SelectAll> &lt(const std::string &column, const std::string &value);
  FilterBuilder<T, SelectAll> &lte(const std::string &column, const std::string &value);
  FilterBuilder<T, SelectAll> &neq(const std::string &column, const std::string &value);
  FilterBuilder<T, SelectAll> &rightJoin(const std::string &table, const std::string &onLeft, const std::string &onRight);
  //@end
  FilterBuilder &in(const std::string &column,
                    const std::vector<std::string> &values);
  FilterBuilder &is_null(const std::string &column);
  FilterBuilder &isNull(const std::string &column);
};

template <typename T> class QueryBuilder : public FilterBuilder<T, true> {
public:
  QueryBuilder<T> &from(const std::string &table);
  FilterBuilder<T, true> selectAll() const;
  FilterBuilder<T, false> select(const std::string &columns) const;
};
} // namespace orm
} // namespace drogon
