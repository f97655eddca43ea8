//===- Field.cpp - What names say of a field's values ---------------------===//

#include "input/Field.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <string>
#include <vector>

namespace backlint::input {

/// The words of `user.createdAt`, `created_at`, in lower case.
static std::vector<std::string> words(llvm::StringRef Field) {
  std::vector<std::string> Result(1);
  char Before = 0;
  for (char C : Field) {
    bool Begins = llvm::isUpper(C) && !llvm::isUpper(Before);
    if (!llvm::isAlnum(C) || Begins)
      Result.emplace_back();
    if (llvm::isAlnum(C))
      Result.back() += llvm::toLower(C);
    Before = C;
  }
  llvm::erase(Result, "");
  return Result;
}

Form formOf(llvm::StringRef Field) {
  static constexpr llvm::StringLiteral Exact[] = {
      "amount",    "price",     "cost",     "total",      "sum",
      "balance",   "qty",       "quantity", "count",      "number",
      "limit",     "offset",    "page",     "size",       "email",
      "mail",      "emailid",   "date",     "time",       "day",
      "month",     "year",      "birthday", "dob",        "at",
      "since",     "until",     "expires",  "deadline",   "status",
      "state",     "type",      "kind",     "role",       "level",
      "rank",      "flag",      "flags",    "permission", "permissions",
      "enabled",   "active",    "phone",    "mobile",     "mobilenumber",
      "iban",      "bic",       "currency", "country",    "zip",
      "postcode",  "age",       "gender",   "lat",        "lon",
      "latitude",  "longitude", "percent",  "rate",       "score",
      "rating",    "priority",  "discount", "tax",        "url",
      "ip",        "method",    "language", "locale",     "timezone",
      "difficulty"};
  std::vector<std::string> All = words(Field);
  if (All.empty())
    return Form::Free;
  llvm::StringRef Last = All.back();
  if (Last == "id" || Last == "ids" || Last == "uuid" || Last == "guid" ||
      Last == "pk" || Last == "userid" || Last == "orderid" ||
      Last == "itemid" || Last == "customerid" || Last == "productid")
    return Form::Id;
  for (const std::string &W : All)
    if (llvm::is_contained(Exact, llvm::StringRef(W)))
      return Form::Exact;
  return Form::Free;
}

} // namespace backlint::input
