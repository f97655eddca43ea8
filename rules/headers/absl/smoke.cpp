// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <absl/strings/escaping.h>
#include <absl/strings/match.h>
#include <absl/strings/numbers.h>
#include <absl/strings/str_cat.h>
#include <absl/strings/str_format.h>
#include <absl/strings/str_join.h>
#include <absl/strings/str_replace.h>
#include <absl/strings/str_split.h>
#include <absl/strings/substitute.h>

std::string sql(const std::string &Name, int Id) {
  std::string Out = absl::StrCat("SELECT * FROM u WHERE n = '", Name, "' AND i = ", Id);
  absl::StrAppend(&Out, Name, 1, "x", std::string_view(Name), 2.5, Name, "y");
  Out += absl::StrFormat("%s %d", Name, Id) + absl::Substitute("$0 $1", Name, Id);
  absl::StrAppendFormat(&Out, "%s", Name);
  std::vector<std::string> Parts = absl::StrSplit(Name, ',');
  for (auto Part : absl::StrSplit(Name, ',', absl::SkipEmpty()))
    Out += std::string(Part);
  Out += absl::StrJoin(Parts, ",");
  Out += absl::StrJoin(Parts, ",", [](std::string *To, const auto &P) {
    absl::StrAppend(To, "'", P, "'");
  });
  if (int N = 0; absl::SimpleAtoi(Name, &N) && absl::StartsWith(Name, "x"))
    return absl::StrCat(N);
  return absl::StrReplaceAll(Out, {{"'", "''"}});
}
