// Abseil: text that its functions glue, format, join and convert.
// flags: -I{headers}/absl -I{headers}/libpqxx
#include <absl/strings/numbers.h>
#include <absl/strings/str_cat.h>
#include <absl/strings/str_format.h>
#include <absl/strings/str_join.h>
#include <absl/strings/str_split.h>
#include <absl/strings/substitute.h>
#include <pqxx/pqxx>
#include <string>
#include <vector>

void catBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec(absl::StrCat("DELETE FROM users WHERE name = '", Name, "'")); // expect: backend-sql-concatenation
}

void catNumberOk(pqxx::work &Tx, int Id) { Tx.exec(absl::StrCat("DELETE FROM users WHERE id = ", Id)); }

void appendBad(pqxx::work &Tx, const std::string &Name) {
  std::string Sql = "DELETE FROM users WHERE name = '";
  absl::StrAppend(&Sql, Name, "'"); // expect: backend-sql-concatenation
  Tx.exec(Sql);
}

void appendOk(pqxx::work &Tx) {
  std::string Sql = "DELETE FROM users";
  absl::StrAppend(&Sql, " WHERE name IS NULL");
  Tx.exec(Sql);
}

void formatBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec(absl::StrFormat("DELETE FROM users WHERE name = '%s'", Name)); // expect: backend-sql-concatenation
}

void formatNumberOk(pqxx::work &Tx, int Id) {
  Tx.exec(absl::StrFormat("DELETE FROM users WHERE id = %d", Id));
}

void substituteBad(pqxx::work &Tx, const std::string &Name) {
  Tx.exec(absl::Substitute("DELETE FROM users WHERE name = '$0'", Name)); // expect: backend-sql-concatenation
}

void substituteOk(pqxx::work &Tx) { Tx.exec(absl::Substitute("DELETE FROM $0", "users")); }

void joinBad(pqxx::work &Tx, const std::vector<std::string> &Names) {
  Tx.exec("DELETE FROM users WHERE name IN ('" + absl::StrJoin(Names, "','") + "')"); // expect: backend-sql-concatenation
}

void joinNumbersOk(pqxx::work &Tx, const std::vector<int> &Ids) {
  Tx.exec("DELETE FROM users WHERE id IN (" + absl::StrJoin(Ids, ",") + ")");
}

void convertedOk(pqxx::work &Tx, const std::string &Text) {
  int Id = 0;
  if (absl::SimpleAtoi(Text, &Id))
    Tx.exec("DELETE FROM users WHERE id = " + std::to_string(Id));
}
