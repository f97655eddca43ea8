#include "extract/StubHeader.h"
#include "extract/StubNames.h"
#include <doctest/doctest.h>

using namespace backlint::extract;

static UsedNames uses(llvm::StringRef Text, std::set<std::string> Unknown) {
  UsedNames Result;
  Result.collect(Text, Unknown);
  return Result;
}

TEST_CASE("stub names: namespaces, classes, functions and values") {
  UsedNames N = uses("lib::Row r = lib::load(1, lib::kFast);\n"
                     "auto p = lib::Response::make();\n"
                     "using namespace lib::literals;\n"
                     "lib::List<int> l; other::x();\n",
                     {"lib"});
  REQUIRE(N.Names.count("lib"));
  CHECK(N.Names.size() == 1);
  NameUse &Lib = N.Names["lib"];
  CHECK_FALSE(Lib.isClass("lib", true));
  CHECK(Lib.Inside["Row"].isClass("Row", false));
  CHECK(Lib.Inside["load"].Called);
  CHECK_FALSE(Lib.Inside["load"].isClass("load", false));
  CHECK_FALSE(Lib.Inside["kFast"].isClass("kFast", false));
  CHECK(Lib.Inside["Response"].isClass("Response", false));
  CHECK(Lib.Inside["Response"].Inside["make"].Called);
  CHECK(Lib.Inside["literals"].Namespace);
  CHECK(Lib.Inside["List"].Template);
}

TEST_CASE("stub names: what a known namespace lacks") {
  UsedNames N = uses("big::part::Io io; big::fine f;", {"big::part"});
  CHECK(N.Names["big"].Known);
  CHECK(N.Names["big"].Inside.size() == 1);
  CHECK(N.Names["big"].Inside["part"].Inside["Io"].Type);
}

TEST_CASE(
    "stub names: what a class holds is a value until it is used as a type") {
  UsedNames N =
      uses("reply(Reply::Status::NotFound); Reply::Part p;", {"Reply"});
  NameUse &Reply = N.Names["Reply"];
  CHECK(Reply.Inside["Status"].isClass("Status", false));
  CHECK_FALSE(
      Reply.Inside["Status"].Inside["NotFound"].isClass("NotFound", false));
  CHECK(Reply.Inside["Part"].isClass("Part", false));
}

TEST_CASE("stub names: members") {
  UsedNames N =
      uses("a.body; b->param(\"x\"); c.as<int>(); if (a.n < b) x();", {});
  CHECK(N.Members["body"].Read);
  CHECK_FALSE(N.Members["body"].Called);
  CHECK(N.Members["param"].Called);
  CHECK(N.Members["as"].Template);
  CHECK_FALSE(N.Members["n"].Template);
  N = uses("a.template as<int>(); b.operator bool();", {});
  CHECK(N.Members.empty());
}
