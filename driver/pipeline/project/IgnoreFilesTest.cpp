#include "pipeline/project/IgnoreFiles.h"
#include <doctest/doctest.h>

using backlint::pipeline::IgnorePattern;

static bool matches(llvm::StringRef Line, llvm::StringRef Path) {
  bool IsDirectory = Path.consume_back("/");
  auto Pattern = IgnorePattern::parse(Line);
  return Pattern && Pattern->matches(Path, IsDirectory);
}

TEST_CASE("ignore patterns: lines that are none") {
  for (const char *Line : {"", "   ", "# note", "\r", "/", "!"})
    CHECK_FALSE(IgnorePattern::parse(Line));
  CHECK(matches("\\#a", "#a"));
  CHECK(matches("\\!a", "!a"));
  CHECK(IgnorePattern::parse("!a")->negated());
}

TEST_CASE("ignore patterns: a slash fixes a pattern to its directory") {
  CHECK(matches("gen.cpp", "gen.cpp"));
  CHECK(matches("gen.cpp", "a/b/gen.cpp"));
  CHECK_FALSE(matches("/gen.cpp", "a/gen.cpp"));
  CHECK(matches("/gen.cpp", "gen.cpp"));
  CHECK(matches("a/gen.cpp", "a/gen.cpp"));
  CHECK_FALSE(matches("a/gen.cpp", "b/a/gen.cpp"));
  CHECK_FALSE(matches("gen.cpp", "xgen.cpp"));
}

TEST_CASE("ignore patterns: a slash at the end means directories") {
  CHECK(matches("out/", "out/"));
  CHECK(matches("out/", "a/out/"));
  CHECK_FALSE(matches("out/", "out"));
  CHECK(matches("out", "out/"));
  CHECK_FALSE(matches("a/out/", "b/a/out/"));
}

TEST_CASE("ignore patterns: stars") {
  CHECK(matches("*.gen.*", "a/x.gen.cpp"));
  CHECK_FALSE(matches("src/*.cpp", "src/a/b.cpp"));
  CHECK(matches("src/*.cpp", "src/b.cpp"));
  CHECK(matches("**/gen", "gen/"));
  CHECK(matches("**/gen", "a/b/gen/"));
  CHECK(matches("gen/**", "gen/a/b.cpp"));
  CHECK_FALSE(matches("gen/**", "gen/"));
  CHECK(matches("a/**/b", "a/b"));
  CHECK(matches("a/**/b", "a/x/y/b"));
  CHECK_FALSE(matches("a/**/b", "a/x/c"));
  CHECK(matches("a**b", "a12b"));
  CHECK_FALSE(matches("a**b", "a/b"));
}

TEST_CASE("ignore patterns: single characters, ranges and escapes") {
  CHECK(matches("a?c", "abc"));
  CHECK(matches("[a-c]1", "b1"));
  CHECK_FALSE(matches("[!a-c]1", "b1"));
  CHECK(matches("[^a-c]1", "d1"));
  CHECK(matches("[]x]", "]"));
  CHECK(matches("\\*", "*"));
  CHECK_FALSE(matches("\\*", "a"));
  CHECK(matches("a ", "a"));
  CHECK(matches("a\\ ", "a "));
  CHECK(matches("a\r", "a"));
  CHECK(matches("[ab", "[ab"));
}

TEST_CASE("ignore patterns: many stars take no time") {
  std::string Text(5000, 'a'), Pattern;
  for (int I = 0; I < 1000; ++I)
    Pattern += "*a";
  CHECK_FALSE(matches(Pattern + "b", Text));
  std::string Path, Deep;
  for (int I = 0; I < 2000; ++I)
    Path += "a/";
  for (int I = 0; I < 500; ++I)
    Deep += "**/a/";
  CHECK_FALSE(matches(Deep + "b", Path + "c"));
}
