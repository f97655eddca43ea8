#include "catalog/Catalog.h"
#include <doctest/doctest.h>

using namespace backlint::catalog;

namespace {

using Texts = std::vector<std::string>;

std::string textOf(llvm::Error Error) {
  return llvm::toString(std::move(Error));
}

Rule rule() {
  Rule R;
  R.Id = "backend-x";
  R.Options = {{"flag", "", true}, {"list", "", Texts{"a"}}};
  return R;
}

} // namespace

TEST_CASE("ids as names") {
  CHECK(pascalCase("backend-sql-concatenation") == "BackendSqlConcatenation");
  CHECK(pascalCase("backend-n-plus-one") == "BackendNplusOne");
}

TEST_CASE("options are set by name and type") {
  Rule R = rule();
  CHECK(R.flag("flag"));
  CHECK(R.texts("list") == llvm::ArrayRef<std::string>(Texts{"a"}));
  CHECK(!R.set("flag", false));
  CHECK(!R.set("list", Texts{"b", "c"}));
  CHECK(!R.flag("flag"));
  CHECK(R.texts("list").size() == 2);
  CHECK(textOf(R.set("flag", Texts{})) ==
        "option 'flag' takes true or false; write that");
  CHECK(textOf(R.set("list", true)) ==
        "option 'list' takes a list of texts; write that");
  CHECK(textOf(R.set("flog", true)).find("did you mean 'flag'") !=
        std::string::npos);
  CHECK(textOf(Rule().set("x", true)).find("has none at all") !=
        std::string::npos);
}

TEST_CASE("options as one text") {
  const Rule R = rule();
  const RuleOption &Flag = R.Options[0], &List = R.Options[1];
  for (llvm::StringRef Text : {"true", "1"})
    CHECK(std::get<bool>(llvm::cantFail(parseOption(Flag, Text))));
  for (llvm::StringRef Text : {"false", "0"})
    CHECK(!std::get<bool>(llvm::cantFail(parseOption(Flag, Text))));
  CHECK(!textOf(parseOption(Flag, "yes").takeError()).empty());
  CHECK(optionText(Flag.Value) == "true");
  for (const Texts &Each : {Texts{}, Texts{"a"}, Texts{"a", "b c"}})
    CHECK(llvm::cantFail(parseOption(List, optionText(Each))) ==
          OptionValue(Each));
  CHECK(llvm::cantFail(parseOption(List, " a ;;b")) ==
        OptionValue(Texts{"a", "b"}));
}

TEST_CASE("a catalog says which rule or option there is not") {
  Catalog All = llvm::cantFail(Catalog::load());
  const uint64_t Before = All.hash();
  CHECK(!All.setOption("backend-n-plus-one", "bulk-writes", false));
  CHECK(!All.rule("backend-n-plus-one")->flag("bulk-writes"));
  CHECK(All.hash() != Before);
  CHECK(textOf(All.setOption("backend-n-plus", "bulk-writes", false)) ==
        "no rule is called 'backend-n-plus'; did you mean "
        "'backend-n-plus-one'?");
  CHECK(!textOf(All.setOption("backend-n-plus-one", "bulk", false)).empty());
}
