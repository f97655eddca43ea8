// Part of our declarations of SQLiteCpp: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "SQLiteCpp/Statement.h"

namespace SQLite {
template <class... Args>
void bind(SQLite::Statement &query, const Args &...args) {
  int Index = 0;
  (query.bind(++Index, args), ...);
}
template <typename... Types>
void bind(SQLite::Statement &query, const std::tuple<Types...> &tuple);
} // namespace SQLite
