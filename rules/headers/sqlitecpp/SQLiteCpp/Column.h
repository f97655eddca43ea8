// Part of our declarations of SQLiteCpp: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "SQLiteCpp/Exception.h"
#include <cstdint>
#include <iosfwd>
#include <string>

namespace SQLite {
extern const int INTEGER;
extern const int FLOAT;
extern const int TEXT;
extern const int BLOB;
extern const int Null;

class Column {
public:
  const char *getName() const noexcept;
  int32_t getInt() const noexcept;
  uint32_t getUInt() const noexcept;
  int64_t getInt64() const noexcept;
  double getDouble() const noexcept;
  //@facts SQLite::Column tu=sqlitecpp
  const void *getBlob() const;
  const char *getText(const char *apDefaultValue = {}) const;
  std::string getString() const;
  //@end
  int getType() const noexcept;
  bool isInteger() const noexcept;
  bool isFloat() const noexcept;
  bool isText() const noexcept;
  bool isBlob() const noexcept;
  bool isNull() const noexcept;
  int getBytes() const noexcept;
  int size() const noexcept;
  operator char() const;
  operator int8_t() const;
  operator uint8_t() const;
  operator int16_t() const;
  operator uint16_t() const;
  operator int32_t() const;
  operator uint32_t() const;
  operator int64_t() const;
  operator double() const;
  operator const char *() const;
  operator const void *() const;
  operator std::string() const;
};
std::ostream &operator<<(std::ostream &aStream, const Column &aColumn);
} // namespace SQLite
