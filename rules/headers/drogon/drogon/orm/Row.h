// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/orm/Field.h"
#include <iterator>

namespace drogon {
namespace orm {
class ConstRowIterator;
class Row {
public:
  using SizeType = unsigned long;
  using Reference = Field;
  using ConstIterator = ConstRowIterator;
  using Iterator = ConstIterator;
  using DifferenceType = long;
  //@facts drogon::orm::Row tu=drogon
  Reference at(SizeType index) const;
  Reference at(const char *columnName) const;
  Reference at(const std::string &columnName) const;
  Reference operator[](SizeType index) const;
  Reference operator[](const char *columnName) const;
  Reference operator[](const std::string &columnName) const;
  Reference operator[](int index) const;
  //@end
  SizeType size() const;
  SizeType capacity() const noexcept;
  ConstIterator begin() const noexcept;
  ConstIterator cbegin() const noexcept;
  ConstIterator end() const noexcept;
  ConstIterator cend() const noexcept;
};
class ConstRowIterator : protected Field {
public:
  using iterator_category = std::random_access_iterator_tag;
  using value_type = const Field;
  using pointer = const Field *;
  using reference = const Field &;
  using difference_type = long;
  pointer operator->();
  reference operator*();
  ConstRowIterator &operator++();
  ConstRowIterator operator++(int);
  bool operator==(const ConstRowIterator &other) const;
  bool operator!=(const ConstRowIterator &other) const;
};
} // namespace orm
} // namespace drogon
