// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/orm/Criteria.h"
#include "drogon/orm/DbClient.h"
#include "drogon/utils/Utilities.h"

namespace drogon {
namespace orm {
template <typename T> class Mapper {
public:
  using PK = typename T::PrimaryKeyType;
  using TraitsPKType = std::conditional_t<std::is_void_v<PK>, int, PK>;
  using SingleRowCallback = std::function<void(T)>;
  using MultipleRowsCallback = std::function<void(std::vector<T>)>;
  using CountCallback = std::function<void(const size_t)>;

  explicit Mapper(DbClientPtr client);
  Mapper<T> &limit(size_t limit);
  Mapper<T> &offset(size_t offset);
  Mapper<T> &paginate(size_t page, size_t perPage);
  Mapper<T> &forUpdate();
  Mapper<T> &forShare();
  //@facts drogon::orm::Mapper tu=drogon skip=orderBy,count,countFuture,deleteByPrimaryKey,findByPrimaryKey,findFutureByPrimaryKey,update,updateBy,updateFuture,increment,deleteFutureByPrimaryKey
  Mapper<T> &innerJoin(const std::string &table, const std::string &onLeft, const std::string &onRight);
  Mapper<T> &leftJoin(const std::string &table, const std::string &onLeft, const std::string &onRight);
  Mapper<T> &rightJoin(const std::string &table, const std::string &onLeft, const std::string &onRight);
  size_t deleteBy(const Criteria &criteria);
  void deleteBy(const Criteria &criteria, const CountCallback &rcb, const ExceptionCallback &ecb);
  size_t deleteOne(const T &obj);
  void deleteOne(const T &obj, const CountCallback &rcb, const ExceptionCallback &ecb);
  std::vector<T> findAll();
  void findAll(const MultipleRowsCallback &rcb, const ExceptionCallback &ecb);
  std::vector<T> findBy(const Criteria &criteria);
  void findBy(const Criteria &criteria, const MultipleRowsCallback &rcb, const ExceptionCallback &ecb);
  std::future<std::vector<T>> findFutureAll();
  std::future<std::vector<T>> findFutureBy(const Criteria &criteria);
  std::future<T> findFutureOne(const Criteria &criteria);
  T findOne(const Criteria &criteria);
  void findOne(const Criteria &criteria, const SingleRowCallback &rcb, const ExceptionCallback &ecb);
  void insert(T &obj);
  void insert(const T &obj, const SingleRowCallback &rcb, const ExceptionCallback &ecb);
  std::future<T> insertFuture(const T &);
  //@end
  Mapper<T> &orderBy(const std::string &colName,
                     const SortOrder &order = SortOrder::ASC);
  Mapper<T> &orderBy(size_t colIndex, const SortOrder &order = SortOrder::ASC);
  T findByPrimaryKey(const TraitsPKType &key);
  void findByPrimaryKey(const TraitsPKType &key, const SingleRowCallback &rcb,
                        const ExceptionCallback &ecb);
  std::future<T> findFutureByPrimaryKey(const TraitsPKType &key);
  size_t count(const Criteria &criteria = Criteria());
  void count(const Criteria &criteria, const CountCallback &rcb,
             const ExceptionCallback &ecb);
  std::future<size_t> countFuture(const Criteria &criteria = Criteria());
  size_t update(const T &obj);
  void update(const T &obj, const CountCallback &rcb,
              const ExceptionCallback &ecb);
  std::future<size_t> updateFuture(const T &obj);
  template <typename... Arguments>
  size_t updateBy(const std::vector<std::string> &colNames,
                  const Criteria &criteria, Arguments &&...args);
  template <typename... Arguments>
  void updateBy(const std::vector<std::string> &colNames,
                const CountCallback &rcb, const ExceptionCallback &ecb,
                const Criteria &criteria, Arguments &&...args);
  template <typename... Arguments>
  std::future<size_t> updateFutureBy(const std::vector<std::string> &colNames,
                                     const Criteria &criteria,
                                     Arguments &&...args);
  template <typename... Arguments>
  size_t increment(const std::vector<std::string> &colNames,
                   const Criteria &criteria, Arguments... args);
  size_t deleteByPrimaryKey(const TraitsPKType &key);
  void deleteByPrimaryKey(const TraitsPKType &key, const CountCallback &rcb,
                          const ExceptionCallback &ecb);
};
} // namespace orm
} // namespace drogon
