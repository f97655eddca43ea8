#include "lsp/Suppression.h"
#include <doctest/doctest.h>

using namespace backlint::lsp;

/// The line \p Line of \p Text after the insertion, or two if it is one above.
static std::string suppressed(std::string Text, uint32_t Line) {
  std::optional<Insertion> Added = suppressionOf("r", Text, Line);
  if (!Added)
    return "none";
  Text.insert(Added->Offset, Added->Text);
  llvm::StringRef Rest = Text;
  while (Line--)
    Rest = Rest.split('\n').second;
  size_t End = Rest.find('\n');
  if (Rest.contains("NOLINTNEXTLINE"))
    End = Rest.find('\n', End + 1);
  return Rest.take_front(End).str();
}

TEST_CASE("a comment goes to the end of the line") {
  CHECK(suppressed("f(x);\n", 0) == "f(x); // NOLINT(r): reason");
  CHECK(suppressed("f(x);", 0) == "f(x); // NOLINT(r): reason");
  CHECK(suppressed("a\r\nf(x);\r\n", 1) == "f(x); // NOLINT(r): reason\r");
  CHECK(suppressed("f(\"//\", '\"', 1'000, R\"(\n)\", \"\\\"\"); /* x */\n",
                   1) == ")\", \"\\\"\"); /* x */ // NOLINT(r): reason");
  CHECK(suppressed("/* a\n b */ f(x);\n", 1) ==
        " b */ f(x); // NOLINT(r): reason");
  CHECK(suppressed("u8R\"x()\" // )x\"; f(y);\n", 0) ==
        "u8R\"x()\" // )x\"; f(y); // NOLINT(r): reason");
}

TEST_CASE("a comment that is there is used") {
  CHECK(suppressed("f(x); // why\n", 0) == "f(x); // why NOLINT(r): reason");
  CHECK(suppressed("f(x); // NOLINT(q): so\n", 0) ==
        "f(x); // NOLINT(r, q): so");
}

TEST_CASE("it goes above a line that has no end of its own") {
  CHECK(suppressed("  f(R\"(a\n)\");\n", 0) ==
        "  // NOLINTNEXTLINE(r): reason\n  f(R\"(a");
  CHECK(suppressed("\tf(x, \\\n y);\n", 0) ==
        "\t// NOLINTNEXTLINE(r): reason\n\tf(x, \\");
  CHECK(suppressed("f(x); /* to\n be */\n", 0) ==
        "// NOLINTNEXTLINE(r): reason\nf(x); /* to");
}

TEST_CASE("and nowhere where neither is possible") {
  CHECK(suppressed("#define M \\\n f(x) \\\n g(x)\n", 1) == "none");
  CHECK(suppressed("f(R\"(\n)\", R\"(\n)\");\n", 1) == "none");
  CHECK(suppressed("f(x);\n", 7) == "none");
  for (const char *Text :
       {"\"", "'", "/*", "//", "R\"", "R\"x(", "\\", "1'", ""})
    for (uint32_t Line : {0, 1})
      (void)suppressionOf("r", Text, Line);
}
