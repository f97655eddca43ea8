//===- TemplateTest.cpp ---------------------------------------------------===//

#include "link/Template.h"
#include <doctest/doctest.h>

using namespace backlint::link;

namespace {
std::string filled(llvm::StringRef Style, llvm::StringRef Template,
                   unsigned Count) {
  TermPool Pool;
  std::vector<TermRef> Values{Pool.text(Template)};
  std::vector<std::string> Names{""};
  for (unsigned I = 0; I < Count; ++I) {
    Values.push_back(Pool.source("network", std::string(1, 'a' + I), {0, I}));
    Names.push_back(std::string(1, 'a' + I));
  }
  return toString(fillTemplate(Pool, Style, Values, Names, {0, 9}));
}
} // namespace

TEST_CASE("printf: a text conversion is a hole, a number's cannot carry text") {
  CHECK(filled("printf", "id = '%s'", 1) ==
        "(\"id = '\" + {network a} + \"'\")");
  CHECK(filled("printf", "100%% of %s", 1) == "(\"100% of \" + {network a})");
  CHECK(filled("printf", "n = %d, s = %s", 2).find("{network b}") !=
        std::string::npos);
  CHECK(filled("printf", "plain", 0) == "\"plain\"");
}

TEST_CASE("fmt: arguments in order, by position, and escaped braces") {
  CHECK(filled("fmt", "a{}b{}", 2) ==
        "(\"a\" + {network a} + \"b\" + {network b})");
  CHECK(filled("fmt", "{1}{0}", 2) == "({network b} + {network a})");
  CHECK(filled("fmt", "{{{}}}", 1) == "(\"{\" + {network a} + \"}\")");
}

TEST_CASE("dollar: positions, and $$ for the sign") {
  CHECK(filled("dollar", "$1-$0", 2) == "({network b} + \"-\" + {network a})");
  CHECK(filled("dollar", "$$$0", 1) == "(\"$\" + {network a})");
}

TEST_CASE("a template that a stranger writes mixes with its arguments") {
  TermPool Pool;
  TermRef T = fillTemplate(Pool, "printf",
                           {Pool.source("network", "t", {0, 1}),
                            Pool.source("network", "a", {0, 2})},
                           {"", ""}, {0, 9});
  CHECK(toString(T) == "mix({network t}, {network a})");
}
