// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/orm/Row.h"
#include <future>
#include <memory>

namespace drogon {
namespace orm {
class ConstResultIterator;
class Result {
public:
  using DifferenceType = long;
  using SizeType = size_t;
  using Reference = Row;
  using ConstIterator = ConstResultIterator;
  using Iterator = ConstIterator;
  using RowSizeType = unsigned long;
  using FieldSizeType = unsigned long;
  Result(const Result &r) noexcept;
  Result(Result &&) noexcept;
  Result &operator=(const Result &r) noexcept;
  Result &operator=(Result &&) noexcept;
  SizeType size() const noexcept;
  bool empty() const noexcept;
  ConstIterator begin() const noexcept;
  ConstIterator cbegin() const noexcept;
  ConstIterator end() const noexcept;
  ConstIterator cend() const noexcept;
  Reference front() const noexcept;
  Reference back() const noexcept;
  Reference operator[](SizeType index) const noexcept;
  Reference at(SizeType index) const;
  void swap(Result &) noexcept;
  RowSizeType columns() const noexcept;
  const char *columnName(RowSizeType number) const;
  SizeType affectedRows() const noexcept;
  unsigned long long insertId() const noexcept;
};
class ConstResultIterator : protected Row {
public:
  using iterator_category = std::random_access_iterator_tag;
  using value_type = const Row;
  using pointer = const Row *;
  using reference = const Row &;
  using difference_type = long;
  pointer operator->();
  reference operator*();
  ConstResultIterator &operator++();
  ConstResultIterator operator++(int);
  bool operator==(const ConstResultIterator &other) const;
  bool operator!=(const ConstResultIterator &other) const;
};
using ResultPtr = std::shared_ptr<Result>;
using QueryCallback = std::function<void(const Result &)>;
using ExceptPtrCallback = std::function<void(const std::exception_ptr &)>;
using ExceptionCallback = std::function<void(const DrogonDbException &)>;
} // namespace orm
} // namespace drogon
