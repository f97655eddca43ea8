#pragma once
#include <pqxx/pqxx>
#include <string>

void runAll(pqxx::work &Work, const std::string &Sql);

inline void removeOk(pqxx::work &Work, const std::string &Name) {
  Work.exec("delete from a where b = '" + Name + "'"); // NOLINT(backend-sql-concatenation): used
}

inline void headerBad(pqxx::work &Work, const std::string &Name) {
  // expect@+1: backend-unused-suppression note "'backend-sql-concatenation' reports nothing here"
  Work.exec_params("delete from a where b = $1", Name); // NOLINT(backend-sql-concatenation): once glued
}

template <typename Value> void neverMadeOk(pqxx::work &Work, const Value &Name) {
  Work.exec_params("delete from a where b = $1", Name); // NOLINT(backend-sql-concatenation)
}

template <typename Value> void madeBad(pqxx::work &Work, const Value &Name) {
  // expect@+1: backend-unused-suppression
  Work.exec_params("delete from a where b = $1", Name); // NOLINT(backend-sql-concatenation)
}
