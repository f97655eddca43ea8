// Part of our declarations of Poco::Data: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "Poco/Data/Session.h"

namespace Poco {
namespace Data {
class RecordSet : private Statement {
public:
  explicit RecordSet(const Statement &rStatement,
                     RowFormatter::Ptr pRowFormatter = 0);
  RecordSet(Session &rSession, const std::string &query,
            RowFormatter::Ptr pRowFormatter = 0);
  RecordSet(const RecordSet &other);
  std::size_t rowCount() const;
  std::size_t columnCount() const;
  const std::string &columnName(std::size_t pos) const;
  bool moveFirst();
  bool moveNext();
  Poco::Dynamic::Var value(const std::string &name);
  Poco::Dynamic::Var value(std::size_t index);
  Poco::Dynamic::Var value(std::size_t col, std::size_t row) const;
  Poco::Dynamic::Var operator[](const std::string &name);
  Poco::Dynamic::Var operator[](std::size_t index);
};
} // namespace Data
} // namespace Poco
