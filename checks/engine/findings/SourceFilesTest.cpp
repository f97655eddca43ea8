// Lines and columns of files as they really lie about.
#include "findings/SourceFiles.h"
#include <doctest/doctest.h>

using namespace backlint::findings;

TEST_CASE("source file: lines end at LF, CR LF and CR") {
  const SourceFile File("a\nbc\r\nd\r\re");
  CHECK(File.lineCount() == 5);
  CHECK(File.line(1) == "a");
  CHECK(File.line(2) == "bc");
  CHECK(File.line(3) == "d");
  CHECK(File.line(4) == "");
  CHECK(File.line(5) == "e");
  CHECK(File.line(0) == "");
  CHECK(File.line(6) == "");
  CHECK(SourceFile("a\n").lineCount() == 1);
  CHECK(SourceFile("").lineCount() == 0);
}

TEST_CASE("source file: columns of Clang count the byte order mark") {
  const SourceFile File("\xEF\xBB\xBFint x = y;\nint z;\n");
  CHECK(File.line(1) == "int x = y;");
  CHECK(File.offset(1, 12) == 8);
  CHECK(File.utf16Column(1, 12) == 9);
  CHECK(File.utf16Column(2, 5) == 5);
  CHECK(File.text({"", 1, 12, 1, 13}) == "y");
  CHECK(File.contents() == "int x = y;\nint z;\n");
}

TEST_CASE("source file: columns in UTF-16 units") {
  const SourceFile File("f(\"\xC3\xA9\xF0\x9F\x98\x80\", x);");
  CHECK(File.utf16Column(1, 4) == 4);
  CHECK(File.utf16Column(1, 6) == 5);    // after e acute
  CHECK(File.utf16Column(1, 8) == 5);    // inside the emoji: its start
  CHECK(File.utf16Column(1, 10) == 7);   // after it
  CHECK(File.utf16Column(1, 900) == 13); // past the end: the end
}

TEST_CASE("source file: what is no UTF-8 is ISO 8859-1") {
  const SourceFile File("// caf\xE9\nf(\"\xE8\", x);\n");
  CHECK_FALSE(File.isUtf8());
  CHECK(File.line(1) == "// caf\xC3\xA9");
  CHECK(File.utf16Column(2, 7) == 7);
  CHECK(File.text({"", 2, 3, 2, 6}) == "\"\xC3\xA8\"");
}

TEST_CASE("source file: text of a region") {
  const SourceFile File("one(\r\n  two,\r\n  three);\r\n");
  CHECK(File.text({"", 1, 4, 3, 8}) == "(\n  two,\n  three");
  CHECK(File.text({"", 3, 3, 9, 1}) == "three);");
  CHECK(File.text({"", 9, 1, 9, 2}) == "");
  CHECK(File.text({"", 1, 3, 1, 2}) == "");
}

TEST_CASE("source files: a missing file is null, an added one is not read") {
  SourceFiles Files("/nowhere/at/all");
  CHECK(Files.file("a.cpp") == nullptr);
  CHECK(Files.file("a.cpp") == nullptr);
  Files.add("b.cpp", "int b;\n");
  REQUIRE(Files.file("b.cpp") != nullptr);
  CHECK(Files.file("b.cpp")->line(1) == "int b;");
}
