#include "pipeline/inferred/ProgramModels.h"
#include <doctest/doctest.h>

using namespace backlint;

static ir::Unit unitWith(std::initializer_list<const char *> Names) {
  ir::Unit Unit;
  for (const char *Name : Names) {
    ir::Symbol Symbol;
    Symbol.Name = Name;
    ir::Function Function;
    Function.Symbol = static_cast<ir::SymbolId>(Unit.Symbols.size());
    Unit.Symbols.push_back(std::move(Symbol));
    Unit.Functions.push_back(std::move(Function));
  }
  return Unit;
}

static const char *const Text = R"([library]
name = "this program"

# src/a.cpp
[[function]]
names = ["a"]
effects = [
  "return = arg0",
]

[[function]]
names = ["b"]
when = { arity = [1] }

[[type]]
names = ["T"]
)";

TEST_CASE("what a unit defines goes, lines stay") {
  CHECK(pipeline::modelsOfOthers(Text, unitWith({"c"})) == Text);
  CHECK(pipeline::modelsOfOthers(Text, unitWith({"a", "c"})) ==
        "[library]\nname = \"this program\"\n\n# src/a.cpp\n\n\n\n\n\n\n"
        "[[function]]\nnames = [\"b\"]\nwhen = { arity = [1] }\n\n"
        "[[type]]\nnames = [\"T\"]\n");
  CHECK(pipeline::modelsOfOthers(Text, unitWith({"a", "b", "T"})) ==
        "[library]\nname = \"this program\"\n\n# src/a.cpp\n\n\n\n\n\n\n\n\n\n"
        "\n[[type]]\nnames = [\"T\"]\n");
}

TEST_CASE("an entry of several functions goes with the last of them") {
  const char *Both = "[[function]]\nnames = [\"a\", \"b\"]\n";
  CHECK(pipeline::modelsOfOthers(Both, unitWith({"a"})) == Both);
  CHECK(pipeline::modelsOfOthers(Both, unitWith({"a", "b"})) == "\n\n");
}

TEST_CASE("a mistake stays for those who tell it") {
  CHECK(pipeline::modelsOfOthers("[[function]\n", unitWith({"a"})) ==
        "[[function]\n");
}
