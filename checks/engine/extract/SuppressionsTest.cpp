#include "extract/Suppressions.h"
#include <doctest/doctest.h>

using namespace backlint;
using extract::findSuppressions;

using Rules = std::vector<std::string>;

TEST_CASE("suppressions: a line and the next line") {
  auto S = findSuppressions("a(); // NOLINT\n"
                            "// NOLINTNEXTLINE(one, two-*): known to be safe\n"
                            "b();\n",
                            7);
  REQUIRE(S.size() == 2);
  CHECK(S[0] == ir::Suppression{7, 1, 1, 1, {}, ""});
  CHECK(S[1] ==
        ir::Suppression{7, 3, 3, 2, {"one", "two-*"}, "known to be safe"});
}

TEST_CASE("suppressions: an empty list suppresses nothing") {
  CHECK(findSuppressions("a(); // NOLINT()\n", 0).empty());
  CHECK(findSuppressions("a(); // NOLINT( , )\n", 0).empty());
}

TEST_CASE("suppressions: a list that is not closed counts as none") {
  auto S = findSuppressions("a(); // NOLINT(one\nb(); // )\n", 0);
  REQUIRE(S.size() == 1);
  CHECK(S[0].Rules.empty());
}

TEST_CASE("suppressions: other words are no marks") {
  CHECK(findSuppressions("// NOLINTER NOLINTNEXTLINES nolint\n", 0).empty());
  CHECK(findSuppressions("// NOLINTNOLINT\n", 0).empty());
}

TEST_CASE("suppressions: reasons end with the comment") {
  auto S = findSuppressions("/* NOLINT(x) : by hand */ f();\n", 0);
  REQUIRE(S.size() == 1);
  CHECK(S[0].Reason == "by hand");
}

TEST_CASE("suppressions: blocks nest and close with the same list") {
  auto S = findSuppressions("// NOLINTBEGIN(a): why\n" // 1
                            "f();\n"
                            "// NOLINTBEGIN\n" // 3
                            "g();\n"
                            "// NOLINTEND\n"    // 5
                            "// NOLINTEND(a)\n" // 6
                            "h();\n",
                            0);
  REQUIRE(S.size() == 2);
  CHECK(S[0] == ir::Suppression{0, 1, 5, 1, {"a"}, "why"});
  CHECK(S[1] == ir::Suppression{0, 3, 4, 3, {}, ""});
}

TEST_CASE("suppressions: an end that does not fit leaves its block open") {
  CHECK(findSuppressions("// NOLINTBEGIN(a)\nf();\n// NOLINTEND(b)\n", 0)
            .empty());
  CHECK(findSuppressions("// NOLINTEND\nf();\n// NOLINTBEGIN\n", 0).empty());
}

TEST_CASE("suppressions: code before a beginning is not in the block") {
  auto S = findSuppressions("f(); // NOLINTBEGIN\ng(); // NOLINTEND\n", 0);
  REQUIRE(S.size() == 1);
  CHECK(S[0].FirstLine == 2);
  CHECK(S[0].LastLine == 2);
}
