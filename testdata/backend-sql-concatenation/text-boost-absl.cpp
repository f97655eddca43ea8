// Text put together by Boost and Abseil.
// flags: -std=c++20 -I{headers}/absl
// needs: boost/format.hpp
#include "support/Database.h"
#include "support/Request.h"
#include <absl/strings/str_cat.h>
#include <absl/strings/str_format.h>
#include <absl/strings/str_join.h>
#include <absl/strings/substitute.h>
#include <boost/algorithm/string/join.hpp>
#include <boost/format.hpp>
#include <boost/lexical_cast.hpp>
#include <vector>

void boostFormatBad() {
  Db.exec((boost::format("DELETE FROM users WHERE name = '%1%'") % requestText()).str()); // expect: backend-sql-concatenation error
}

void boostFormatOk(int Id) {
  Db.exec((boost::format("DELETE FROM users WHERE id = %1%") % Id).str());
}

void boostFormatTwoBad(int Id, const std::string &Name) {
  boost::format Sql("DELETE FROM users WHERE id = %d AND name = '%s'");
  Sql % Id % Name; // expect: backend-sql-concatenation warning
  Db.exec(boost::str(Sql));
}

void boostJoinBad(const std::vector<std::string> &Names) {
  Db.exec("DELETE FROM users WHERE name IN ('" + boost::algorithm::join(Names, "','") + "')"); // expect: backend-sql-concatenation warning
}

void boostJoinOk() {
  const std::vector<std::string> Columns = {"id", "name"};
  Db.exec("CREATE INDEX wanted ON users (" + boost::algorithm::join(Columns, ",") + ")");
}

void lexicalCastBad() {
  Db.exec("DELETE FROM users WHERE name = '" + boost::lexical_cast<std::string>(requestText()) + "'"); // expect: backend-sql-concatenation error
}

void lexicalCastOk() {
  int Id = boost::lexical_cast<int>(requestText());
  Db.exec("DELETE FROM users WHERE id = " + boost::lexical_cast<std::string>(Id));
}

void strCatBad() {
  Db.exec(absl::StrCat("DELETE FROM users WHERE name = '", requestText(), "'")); // expect: backend-sql-concatenation error
}

void strCatOk(int Id) { Db.exec(absl::StrCat("DELETE FROM users WHERE id = ", Id)); }

void strAppendBad(const std::string &Name) {
  std::string Sql = "DELETE FROM users WHERE name = '";
  absl::StrAppend(&Sql, Name, "'"); // expect: backend-sql-concatenation warning
  Db.exec(Sql);
}

void strAppendOk(int Id) {
  std::string Sql = "DELETE FROM users WHERE id = ";
  absl::StrAppend(&Sql, Id);
  Db.exec(Sql);
}

void strFormatBad(const std::string &Name) {
  Db.exec(absl::StrFormat("DELETE FROM users WHERE name = '%s'", Name)); // expect: backend-sql-concatenation warning
}

void strFormatOk(int Id) { Db.exec(absl::StrFormat("DELETE FROM users WHERE id = %d", Id)); }

void substituteBad(const std::string &Name) {
  Db.exec(absl::Substitute("DELETE FROM users WHERE name = '$0'", Name)); // expect: backend-sql-concatenation warning
}

void substituteOk(int Id) { Db.exec(absl::Substitute("DELETE FROM users WHERE id = $0", Id)); }

void strJoinBad(const std::vector<std::string> &Names) {
  Db.exec("DELETE FROM users WHERE name IN ('" + absl::StrJoin(Names, "','") + "')"); // expect: backend-sql-concatenation warning
}

void strJoinOk(const std::vector<int> &Ids) {
  Db.exec("DELETE FROM users WHERE id IN (" + absl::StrJoin(Ids, ",") + ")");
}
