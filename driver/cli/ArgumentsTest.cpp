#include "cli/Arguments.h"
#include <doctest/doctest.h>

using namespace backlint::cli;
using Words = std::vector<std::string>;

static const Option Options[] = {{"-p", "DIR", "Where."},
                                 {"--format", "NAME", "How."},
                                 {"--rules", "LIST", ""},
                                 {"--quiet", "", "Less."}};

static std::string failure(Words Given) {
  auto Parsed = Arguments::parse(Given, Options);
  return Parsed ? "" : llvm::toString(Parsed.takeError());
}

TEST_CASE("arguments: all ways of giving a value") {
  auto A =
      Arguments::parse(Words{"src", "-p", "b", "--format=sarif", "--quiet", "-",
                             "--rules", "a, b", "--rules=c", "--", "-x"},
                       Options);
  REQUIRE(A);
  CHECK(A->plain() == Words{"src", "-"});
  CHECK(A->value("-p") == "b");
  CHECK(A->value("--format") == "sarif");
  CHECK(A->has("--quiet"));
  CHECK(A->list("--rules") == Words{"a", "b", "c"});
  CHECK(A->rest() == Words{"-x"});
  auto B = Arguments::parse(Words{"-pb", "-p", "c"}, Options);
  REQUIRE(B);
  CHECK(B->value("-p") == "c");
  CHECK_FALSE(B->rest());
}

TEST_CASE("arguments: mistakes say what may stand there") {
  CHECK(failure({"--nope"}).find("no option '--nope'") != std::string::npos);
  CHECK(failure({"--quiet=1"}).find("no option") != std::string::npos);
  CHECK(failure({"-p"}).find("-p DIR") != std::string::npos);
  auto A = Arguments::parse(Words{"--format", "odd", "-p", "-1"}, Options);
  REQUIRE(A);
  auto Choice = A->choice("--format", {"console", "sarif"});
  REQUIRE(!Choice);
  CHECK(llvm::toString(Choice.takeError()).find("console, sarif") !=
        std::string::npos);
  auto Number = A->number("-p", 1, 1);
  REQUIRE(!Number);
  CHECK(llvm::toString(Number.takeError()).find("from 1 on") !=
        std::string::npos);
}

TEST_CASE("arguments: help shows what is not hidden") {
  CHECK(describe(Options).find("-p DIR") != std::string::npos);
  CHECK(describe(Options).find("--rules") == std::string::npos);
}
