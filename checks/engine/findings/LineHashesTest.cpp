// Expected values come from a second implementation, written from the
// description with unbounded integers (sum of character * 37^(99 - i)).
#include "findings/LineHashes.h"
#include "findings/Utf8.h"
#include <doctest/doctest.h>

using namespace backlint::findings;
using Hashes = std::vector<std::string>;

/// The hash of the line that holds nothing but the file's end.
static const std::string EndLine = "c129715d7a2bc9a3:1";

TEST_CASE("line hashes: every kind of line end is the same") {
  const Hashes Expected = {"550fa3eaed3e1fa1:1", "1faea435564ce3cb:1",
                           "32dce9ccfdbc9d3e:1", EndLine};
  CHECK(lineHashes("int main() {\n  return 0;\n}\n") == Expected);
  CHECK(lineHashes("int main() {\r\n  return 0;\r\n}\r\n") == Expected);
  CHECK(lineHashes("int main() {\r  return 0;\r}\r") == Expected);
  CHECK(lineHashes("a;\rb;\rc;") == Hashes{"a98d4e949af48dba:1",
                                           "ebb375bcc8196de8:1",
                                           "7f2da58dcc20dc55:1"});
}

TEST_CASE("line hashes: blanks are skipped, also between CR and LF") {
  CHECK(lineHashes("int main()\t {\nreturn 0\t;\n}\n") ==
        lineHashes("int main() {\n  return 0;\n}\n"));
  CHECK(lineHashes("a\r \nb\n") == Hashes{"818c3a85b988abe4:1",
                                          "bf4c4d48992e2ca5:1",
                                          "ade70578248be16f:1", EndLine});
}

TEST_CASE("line hashes: a byte order mark is text") {
  CHECK(lineHashes("\xEF\xBB\xBFint x;\nint y;\n") ==
        Hashes{"6e65a8960366240f:1", "e18907962e56e2a4:1", EndLine});
}

TEST_CASE("line hashes: characters are UTF-16 units") {
  CHECK(lineHashes("// \xF0\x9F\x98\x80\xF0\x9F\x98\x80 h\xC3\xA9\nint z;\n") ==
        Hashes{"7be56b257a90cf78:1", "a054d34251b74d25:1", EndLine});
}

TEST_CASE("line hashes: what is no UTF-8 is U+FFFD, digits are not padded") {
  CHECK(lineHashes("// caf\xE9 cr\xE8me\nint a; // \xFF\xFE\n") ==
        Hashes{"67d0b0433f153e63:1", "f77dbe62cd82d74:1", EndLine});
  CHECK(lineHashes("// \xE2\x82 \xF0\x9F\x98x\xC0\x80\xED\xA0\x80\n") ==
        Hashes{"f04237e971b01cf2:1", EndLine});
}

TEST_CASE("line hashes: files without a last line end") {
  CHECK(lineHashes("") == Hashes{EndLine});
  CHECK(lineHashes("a\n\n\tb") == Hashes{"67c066a59e652f5e:1",
                                         "cc4c43d77869440f:1",
                                         "8ee5a81e681643c1:1"});
}

TEST_CASE("line hashes: equal ones are counted") {
  std::string Text;
  for (int I = 0; I < 300; ++I)
    Text += "x\n";
  const Hashes Result = lineHashes(Text);
  REQUIRE(Result.size() == 301);
  CHECK(Result[0] == "c0fe7b2700d6c254:1");
  CHECK(Result[200] == "c0fe7b2700d6c254:201");
  CHECK(Result[299] == "828973aa50c68d6d:1");
  CHECK(Result[300] == EndLine);
}

TEST_CASE("line hashes: the window ends within a long line") {
  std::string Text = "int aVeryLongLine = value0";
  for (int I = 1; I < 40; ++I)
    Text += " + value" + std::to_string(I);
  CHECK(lineHashes(Text + ";\nint b;\n") ==
        Hashes{"cd6fe3c202aaf2aa:1", "bd39bb1f00ad510d:1", EndLine});
}

TEST_CASE("UTF-8 that is none becomes replacement characters") {
  CHECK(toValidUtf8("a\xE9 b") == "a\xEF\xBF\xBD b");
  CHECK(toValidUtf8("\xF0\x9F\x98") == "\xEF\xBF\xBD");
  CHECK(toValidUtf8("\xED\xA0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(isUtf8("h\xC3\xA9 \xF0\x9F\x98\x80"));
  CHECK_FALSE(isUtf8("\xC0\x80"));
  CHECK_FALSE(isUtf8("\xF4\x90\x80\x80"));
}
