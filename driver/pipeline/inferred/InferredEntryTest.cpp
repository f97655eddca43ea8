#include "pipeline/inferred/InferredEntry.h"
#include "pipeline/inferred/EffectText.h"
#include <doctest/doctest.h>

using namespace backlint;

TEST_CASE("strings of TOML") {
  CHECK(pipeline::tomlString("a") == "\"a\"");
  CHECK(pipeline::tomlString("return = \"a\"") == "'return = \"a\"'");
  CHECK(pipeline::tomlString("'\"\\") == "\"'\\\"\\\\\"");
  CHECK(pipeline::tomlString("a\nb") == "\"a\\u000ab\"");
}

TEST_CASE("an entry that says nothing is none") {
  pipeline::InferredEntry E;
  E.Bodies = 1;
  E.Verdict = "return = number(arg0)";
  CHECK(pipeline::printed({"f", {"text"}}, E, false).empty());
}

TEST_CASE("bodies are joined") {
  pipeline::InferredEntry E;
  E.Bodies = 2;
  E.Files = {"a.cpp", "b.cpp"};
  E.Roles = {"query"};
  E.Sinks = {{"arg0", "sql"}};
  E.Effects["arg1"] = {{"arg0"}, 1, false, true};
  E.Effects["return"] = {{"&this", "arg0"}, 2, false, true};
  E.Effects["return.name"] = {{"arg0", "\"x\""}, 3, true, true};
  E.Effects["this.name"] = {{"\"x\""}, 2, true, false};
  CHECK(pipeline::printed({"f", {"text", ""}}, E, false) ==
        "\n# a.cpp, b.cpp\n[[function]]\nnames = [\"f\"]\n"
        "roles = [\"query\"]\n"
        "sinks = [{ port = \"arg0\", kind = \"sql\" }]\n"
        "effects = [\n  \"arg1 = arg1 | arg0\",\n  \"return = this | arg0\",\n"
        "  'return.name = mix(arg0, \"x\")',\n]\n");
}

TEST_CASE("overloads are told apart") {
  pipeline::InferredEntry E;
  E.Bodies = 1;
  E.Sinks = {{"arg0", "log"}};
  auto When = [&](std::vector<std::string> Words) {
    std::string Text = pipeline::printed({"f", std::move(Words)}, E, true);
    size_t At = Text.find("when");
    return At == Text.npos ? "" : Text.substr(At, Text.find('\n', At) - At);
  };
  CHECK(When({}) == "when = { arity = [0] }");
  CHECK(When({"text", ""}) ==
        "when = { arity = [2], types = { arg0 = \"text\" } }");
  CHECK(When({"text", "..."}) == "when = { types = { arg0 = \"text\" } }");
  CHECK(When({"..."}) == "");
}
