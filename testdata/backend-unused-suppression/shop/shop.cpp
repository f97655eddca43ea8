// flags: -I{headers}/libpqxx
// rules: backend-unused-suppression
#include "shop.h"

void runAll(pqxx::work &Work, const std::string &Sql) {
  Work.exec(Sql); // NOLINT(readability-magic-numbers)
}

// What is glued here is run in another function; the finding stands here.
void elsewhereOk(pqxx::work &Work, const std::string &Name) {
  runAll(Work, "update a set b = '" + Name + "'"); // NOLINT(backend-sql-concatenation): used
}

void nextLineOk(pqxx::work &Work, const std::string &Name) {
  // NOLINTNEXTLINE(backend-sql-concatenation): used
  Work.exec("update a set b = '" + Name + "'");
}

void nextLineBad(pqxx::work &Work, const std::string &Name) {
  // expect@+1: backend-unused-suppression
  // NOLINTNEXTLINE(backend-sql-concatenation)
  Work.exec_params("update a set b = $1", Name);
}

// The line after the next is what was meant.
void lineTooFarBad(pqxx::work &Work, const std::string &Name) {
  // expect@+1: backend-unused-suppression
  // NOLINTNEXTLINE(backend-sql-concatenation)
  const std::string Sql =
      "update a set b = '" + Name + "'"; // NOLINT(backend-sql-concatenation): used
  Work.exec(Sql);
}

// NOLINTBEGIN(backend-sql-concatenation): used
void blockOk(pqxx::work &Work, const std::string &Name) {
  Work.exec_params("update a set b = $1", Name);
  Work.exec("update a set b = '" + Name + "'");
}
// NOLINTEND(backend-sql-concatenation)

// expect@+1: backend-unused-suppression
// NOLINTBEGIN(backend-n-plus-one)
void blockTwo(pqxx::work &Work, const std::string &Name) {
  Work.exec_params("update a set b = $1", Name);
}
// NOLINTEND(backend-n-plus-one)

void oneOfTwoBad(pqxx::work &Work, const std::string &Name) {
  // expect@+1: backend-unused-suppression note "'backend-n-plus-one' reports nothing here"
  Work.exec("update a set b = '" + Name + "'"); // NOLINT(backend-sql-concatenation, backend-n-plus-one)
}

void unknownNameBad(pqxx::work &Work, const std::string &Name) {
  // expect@+1: backend-unused-suppression note "did you mean 'backend-sql-concatenation'"
  Work.exec("update a set b = '" + Name + "'"); // NOLINT(backend-sql-concatination)
}

void globOk(pqxx::work &Work, const std::string &Name) {
  Work.exec("update a set b = '" + Name + "'"); // NOLINT(backend-sql-*)
}

void globBad(pqxx::work &Work, const std::string &Name) {
  // expect@+1: backend-unused-suppression note "'backend-sql-*' reports nothing here"
  Work.exec_params("update a set b = $1", Name); // NOLINT(backend-sql-*)
}

// Of other tools, or of any tool.
void othersOk(pqxx::work &Work, const std::string &Name) {
  Work.exec_params("update a set b = $1", Name); // NOLINT
  Work.exec_params("update a set b = $1", Name); // NOLINT(*)
  Work.exec_params("update a set b = $1", Name); // NOLINT(bugprone-*,cert-err58-cpp)
  Work.exec_params("update a set b = $1", Name); // NOLINT(-backend-sql-concatenation)
}

// Nothing was read there.
void otherBranchOk(pqxx::work &Work, const std::string &Name) {
  (void)Work, (void)Name;
#ifdef NEVER_DEFINED
  Work.exec("update a set b = '" + Name + "'"); // NOLINT(backend-sql-concatenation)
#endif
}

void aboutItselfOk(pqxx::work &Work, const std::string &Name) {
  // For a compiler that we do not build with here.
  Work.exec_params("update a set b = $1", Name); // NOLINT(backend-sql-concatenation, backend-unused-suppression)
}

void endedBad(pqxx::work &Work, const std::string &Name) {
  // expect@+1: backend-unused-suppression
  Work.exec_params("update a set b = $1", Name); // NOLINT(backend-sql-concatenation): until 2020-01
}

void useThem(pqxx::work &Work, const std::string &Name) {
  madeBad(Work, Name);
  madeBad(Work, 7);
}
