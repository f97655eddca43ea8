// Secrets in findings, in source lines, in what fingerprints are made of.
#include "findings/Redaction.h"
#include "findings/Findings.h"
#include <doctest/doctest.h>

using namespace backlint::findings;

static Finding secretAt(uint32_t Line, uint32_t Column, uint32_t End,
                        std::string Secret) {
  Finding F;
  F.RuleId = "backend-hardcoded-secret";
  F.Where = {"a.cpp", Line, Column, Line, End};
  F.Text = "a password is written in the code";
  F.Hidden.push_back({F.Where, std::move(Secret)});
  return F;
}

TEST_CASE("redacted: two characters and the count") {
  CHECK(redacted("s3cr3t-tulip") == "s3\u2026 (12 characters)");
  CHECK(redacted("root") == "\u2026 (4 characters)");
  CHECK(redacted("x") == "\u2026 (1 character)");
  CHECK(redacted("\u00e4\u00f6\u00fc12345") ==
        "\u00e4\u00f6\u2026 (8 characters)");
}

TEST_CASE("redaction: source lines keep their columns") {
  SourceFiles Files("/nowhere");
  Files.add("a.cpp", "auto P = \"s3cr3t-tulip\"; // s3cr3t-tulip\nint X;\n");
  const auto List = process({secretAt(1, 10, 24, "s3cr3t-tulip")}, {}, Files);
  const SourceFile &File = *Files.file("a.cpp");
  CHECK(File.line(1) == "auto P = \"s3**********\"; // s3**********");
  CHECK(File.line(2) == "int X;");
  CHECK(File.text(List[0].Where) == "\"s3**********\"");
  CHECK(File.contents().find("s3cr3t") == std::string::npos);
  CHECK(File.bytes().contains("s3cr3t"));
  CHECK(List[0].Hidden.empty());
}

TEST_CASE("redaction: literals that are spelled in another way") {
  SourceFiles Files("/nowhere");
  Files.add("a.cpp", "f(\"ab\\\"cdefgh\", R\"x(ijklmnop)x\", {1, 2, 3});\n");
  auto One = secretAt(1, 3, 16, "ab\"cdefgh");
  auto Raw = secretAt(1, 17, 32, "");
  auto Bytes = secretAt(1, 34, 43, "");
  process({One, Raw, Bytes}, {}, Files);
  CHECK(Files.file("a.cpp")->line(1) ==
        "f(\"ab********\", R\"x(ij******)x\", {1*******);");
}

TEST_CASE("redaction: every text of every finding") {
  SourceFiles Files("/nowhere");
  auto Other = secretAt(2, 1, 2, "");
  Other.RuleId = "another-rule";
  Other.Hidden.clear();
  Other.Text = Other.Subject = Other.Advice = "see s3cr3t-tulip";
  Other.Arguments = {"s3cr3t-tulip"};
  Other.Trace = {{Other.Where, "s3cr3t-tulip enters", "f"}};
  Other.Related = Other.Trace;
  const auto List =
      process({Other, secretAt(1, 1, 5, "s3cr3t-tulip")}, {}, Files);
  REQUIRE(List.size() == 2);
  for (const std::string &Text :
       {List[1].Text, List[1].Subject, List[1].Advice, List[1].Arguments[0],
        List[1].Trace[0].Message, List[1].Related[0].Message})
    CHECK(Text.find("s3cr3t") == std::string::npos);
  CHECK(List[1].Text == "see s3\u2026 (12 characters)");
}

TEST_CASE("redaction: a word stays a word elsewhere") {
  SourceFiles Files("/nowhere");
  Files.add("a.cpp", "f(\"password\", \"root\"); // password of root\n");
  process({secretAt(1, 3, 13, "password"), secretAt(1, 15, 21, "root")}, {},
          Files);
  CHECK(Files.file("a.cpp")->line(1) ==
        "f(\"pa******\", \"****\"); // password of root");
}

TEST_CASE("redaction: fingerprints say nothing of the secret") {
  std::vector<Finding> Lists[2];
  for (int I : {0, 1}) {
    const std::string Secret = I ? "s3cr3t-tulip" : "s3other-kite";
    SourceFiles Files("/nowhere");
    Files.add("a.cpp", "auto P = \"" + Secret + "\";\n");
    Lists[I] = process({secretAt(1, 10, 24, Secret)}, {}, Files);
  }
  CHECK(Lists[0][0].ContextFingerprint == Lists[1][0].ContextFingerprint);
  CHECK(Lists[0][0].LineHash == Lists[1][0].LineHash);
}
