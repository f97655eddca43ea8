//===- ShippedTest.cpp - The rules and models that are compiled in --------===//
#include "catalog/Catalog.h"
#include "catalog/Embedded.h"
#include "catalog/Toml.h"
#include <doctest/doctest.h>

using namespace backlint::catalog;

namespace {

const Catalog &shipped() {
  static const Catalog All = [] {
    llvm::Expected<Catalog> Loaded = Catalog::load();
    if (!Loaded)
      FAIL(llvm::toString(Loaded.takeError()));
    return std::move(*Loaded);
  }();
  return All;
}

const FunctionModel &first(llvm::StringRef Name) {
  auto Models = shipped().functions(Name);
  REQUIRE_MESSAGE(!Models.empty(), Name.str());
  return Models.front();
}

} // namespace

TEST_CASE("every shipped file loads without a mistake") {
  CHECK(!embeddedFiles().empty());
  CHECK(shipped().rules().size() >= 1);
  CHECK(shipped().libraries().size() >= 10);
}

TEST_CASE("the SQL rule has its metadata") {
  const Rule *R = shipped().rule("backend-sql-concatenation");
  REQUIRE(R);
  CHECK(R->ProgramScope);
  CHECK(R->Cwe == std::vector<unsigned>{89, 564});
  CHECK(R->SecuritySeverity > 9);
  for (const char *Message : {"tainted", "unknown", "identifier", "unquoted"})
    CHECK_MESSAGE(R->Messages.count(Message) == 1, Message);
  CHECK(!R->Help.Finds.empty());
  CHECK(!R->Help.Bad.empty());
  CHECK(!R->Help.Good.empty());
  CHECK(shipped().rule("backend-no-such-rule") == nullptr);
}

TEST_CASE("a CGI variable is looked at before the general getenv") {
  auto Models = shipped().functions("getenv");
  REQUIRE(Models.size() >= 2);
  CHECK(Models.front().If.any());
  CHECK(!Models.back().If.any());
}

TEST_CASE("the standard library is modelled") {
  CHECK(shipped().type("std::basic_string")->Is == "text");
  CHECK(first("std::basic_string::operator+=").Effects.front().Value.What ==
        Expr::Concat);
  const FunctionModel &Find = first("std::map::find");
  REQUIRE(Find.Guards.size() == 1);
  CHECK(Find.Guards[0].How == Guard::NotEnd);
  CHECK(Find.Effects[0].Value.Where.KeyArgument == 0u);
}

TEST_CASE("the standard library opens no project file") {
  for (const backlint::ir::LibrarySigns &Library : shipped().librarySigns())
    for (const std::string &Name : Library.Names)
      CHECK(Name != "std");
}

TEST_CASE("whatever takes SQL text says how it is called safely") {
  auto At = [](const TomlValue &Table, llvm::StringRef Key) {
    for (const TomlEntry &E : Table.Entries)
      if (E.Key == Key)
        return &E.Value;
    return static_cast<const TomlValue *>(nullptr);
  };
  unsigned Checked = 0;
  for (const EmbeddedFile &File : embeddedFiles()) {
    if (!File.Path.starts_with("models/"))
      continue;
    TomlResult Parsed = parseToml(File.Text);
    REQUIRE(!Parsed.Error);
    const TomlValue *Functions = At(Parsed.Root, "function");
    if (!Functions)
      continue;
    for (const TomlValue &Function : Functions->Items) {
      const TomlValue *Sinks = At(Function, "sinks");
      if (!Sinks)
        continue;
      bool TakesSql = false;
      for (const TomlValue &Sink : Sinks->Items)
        TakesSql |= At(Sink, "kind")->Text == "sql";
      if (!TakesSql)
        continue;
      ++Checked;
      CHECK_MESSAGE(At(Function, "safe"), File.Path.str(), ":",
                    Function.At.Line);
    }
  }
  CHECK(Checked > 40);
}
