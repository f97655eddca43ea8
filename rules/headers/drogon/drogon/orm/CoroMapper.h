// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/orm/Mapper.h"

#ifdef __cpp_impl_coroutine
namespace drogon {
namespace orm {
namespace internal {
template <typename ReturnType>
struct [[nodiscard]] MapperAwaiter : public CallbackAwaiter<ReturnType> {};
} // namespace internal

template <typename T> class CoroMapper : public Mapper<T> {
public:
  using TraitsPKType = typename Mapper<T>::TraitsPKType;
  explicit CoroMapper(DbClientPtr client);
  CoroMapper<T> &limit(size_t limit);
  CoroMapper<T> &offset(size_t offset);
  CoroMapper<T> &paginate(size_t page, size_t perPage);
  CoroMapper<T> &forUpdate();
  CoroMapper<T> &orderBy(const std::string &colName,
                         const SortOrder &order = SortOrder::ASC);
  CoroMapper<T> &orderBy(size_t colIndex,
                         const SortOrder &order = SortOrder::ASC);
  internal::MapperAwaiter<T> findByPrimaryKey(const TraitsPKType &key);
  internal::MapperAwaiter<std::vector<T>> findAll();
  internal::MapperAwaiter<size_t> count(const Criteria &criteria = Criteria());
  internal::MapperAwaiter<T> findOne(const Criteria &criteria);
  internal::MapperAwaiter<std::vector<T>> findBy(const Criteria &criteria);
  internal::MapperAwaiter<T> insert(const T &obj);
  internal::MapperAwaiter<size_t> update(const T &obj);
  template <typename... Arguments>
  internal::MapperAwaiter<size_t>
  updateBy(const std::vector<std::string> &colNames, const Criteria &criteria,
           Arguments &&...args);
  internal::MapperAwaiter<size_t> deleteOne(const T &obj);
  internal::MapperAwaiter<size_t> deleteBy(const Criteria &criteria);
  internal::MapperAwaiter<size_t> deleteByPrimaryKey(const TraitsPKType &key);
};
} // namespace orm
} // namespace drogon
#endif
