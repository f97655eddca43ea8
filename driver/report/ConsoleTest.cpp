// What a person sees, and that nothing in the sources can spoil it.
#include "report/Console.h"

#include "report/CodeFrame.h"
#include "report/DisplayText.h"
#include "report/Prose.h"
#include "report/SampleRun.h"
#include <doctest/doctest.h>

using namespace backlint::report;
using backlint::findings::Finding;
using backlint::findings::Region;
using backlint::findings::SourceFile;
using backlint::findings::SourceFiles;

static std::string shown(const Results &Run, ConsoleOptions Options) {
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  writeConsole(Out, Run, Options);
  return Text;
}

static std::string frame(std::string Code, Region Where,
                         FrameOptions Options = {}) {
  const SourceFile File(std::move(Code));
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  Options.Indent = 0;
  Options.Gutter = 1;
  writeCodeFrame(Out, &File, Where, Paint(false), Options);
  return Text;
}

TEST_CASE("console: golden") {
  const SampleRun Sample;
  ConsoleOptions Plain, Color;
  // Whatever terminal the test runs in.
  Plain.Width = Color.Width = 110;
  checkGolden("shop.txt", shown(Sample.results(), Plain));
  Color.Color = ColorMode::Always;
  Color.Trace = false;
  checkGolden("shop-color.txt", shown(Sample.results(), Color));
}

TEST_CASE("console: options leave parts out") {
  const SampleRun Sample;
  ConsoleOptions Short;
  Short.Code = Short.Trace = Short.Summary = false;
  const std::string Text = shown(Sample.results(), Short);
  CHECK(Text.find(" | ") == std::string::npos);
  CHECK(Text.find("path:") == std::string::npos);
  CHECK(Text.find("not everything") == std::string::npos);
  ConsoleOptions Few;
  Few.Problems = 1;
  CHECK(shown(Sample.results(), Few).find("and 3 more") != std::string::npos);
}

TEST_CASE("console: advice about values is not given of names") {
  const SampleRun Sample;
  Results Run = Sample.results();
  std::vector<Finding> Findings(1, Run.Findings.front());
  Findings[0].Trace.clear();
  Findings[0].Related.clear();
  Findings[0].Suppressed = false;
  Findings[0].Advice = "not in the text";
  Run.Findings = Findings;
  CHECK(shown(Run, {}).find("help: write `not in the text`") !=
        std::string::npos);
  Findings[0].MessageId = "identifier";
  CHECK(shown(Run, {}).find("help:") == std::string::npos);
}

TEST_CASE("console: a clean run says so") {
  const SampleRun Sample;
  CHECK(shown(Sample.clean(), {}) == "no findings in 3 translation units\n");
}

TEST_CASE("console: a missing file costs the frame, nothing else") {
  const SourceFiles None("/nowhere");
  Finding F;
  F.RuleId = "backend-a";
  F.Text = "text";
  F.Where = {"gone.cpp", 3, 4, 3, 5};
  const Finding All[] = {F};
  Results Run;
  Run.Findings = All;
  Run.Sources = &None;
  CHECK(shown(Run, {}) == "gone.cpp:3:4: warning: text [backend-a]\n\n"
                          "1 warning in 1 file\n  backend-a  1 warning\n");
}

TEST_CASE("frame: tabs and wide characters") {
  CHECK(frame("\tf(\"\xE6\xA4\x9C\xE7\xB4\xA2\", x);", {"", 1, 14, 1, 15}) ==
        "1 |     f(\"\xE6\xA4\x9C\xE7\xB4\xA2\", x);\n"
        "  |               ^\n");
  CHECK(frame("a\tb", {"", 1, 3, 1, 4}) == "1 | a   b\n  |     ^\n");
}

TEST_CASE("frame: a byte order mark and CR LF are not shown") {
  CHECK(frame("\xEF\xBB\xBFint x;\r\n", {"", 1, 8, 1, 9}) ==
        "1 | int x;\n  |     ^\n");
}

TEST_CASE("frame: several lines, and the middle of many") {
  const std::string Code = "f(\n    a,\n    b);\nc\nd\ne\ng);\n";
  CHECK(frame(Code, {"", 1, 2, 3, 6}) == "1 | f(\n  |  ^\n"
                                         "2 |     a,\n  |     ^^\n"
                                         "3 |     b);\n  |     ^\n");
  const std::string Cut = frame(Code, {"", 1, 2, 7, 2});
  CHECK(Cut.find("5 |") == std::string::npos);
  CHECK(Cut.find("... |\n7 | g);\n  | ^\n") != std::string::npos);
}

TEST_CASE("frame: long lines are cut around the mark") {
  FrameOptions Narrow;
  Narrow.Width = 44;
  const std::string Code =
      std::string(100, 'a') + "MARK" + std::string(100, 'b');
  CHECK(frame(Code, {"", 1, 101, 1, 105}, Narrow) ==
        "1 | ...aaaaaaaaaaMARKbbbbbbbbbbbbbbbbbbbb...\n"
        "  |              ^^^^\n");
  CHECK(frame(Code, {"", 1, 1, 1, 3}, Narrow) ==
        "1 | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...\n"
        "  | ^^\n");
  CHECK(frame(Code, {"", 1, 203, 1, 205}, Narrow) ==
        "1 | ...bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n"
        "  |                                       ^^\n");
  CHECK(frame(Code, {"", 1, 1, 1, 205}, Narrow) ==
        "1 | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...\n"
        "  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^...\n");
}

TEST_CASE("frame: places that are not there") {
  CHECK(frame("int x;\n", {"", 2, 1, 2, 2}) == "");
  CHECK(frame("int x;\n", {"", 0, 0, 0, 0}) == "");
  CHECK(frame("ab\n", {"", 1, 90, 1, 95}) == "1 | ab\n  |   ^\n");
  CHECK(frame("ab\n", {"", 1, 2, 0, 0}) == "1 | ab\n  |  ^\n");
}

TEST_CASE("display: nothing reaches the terminal that commands it") {
  CHECK(displayText("a\x1b[31mb\nc\x7f") == "a<U+1B>[31mb c<U+7F>");
  CHECK(displayText("x\xE2\x80\xAEy") == "x<U+202E>y");
  CHECK(displayText("\xC2\x9B") == "<U+9B>");
  CHECK(displayText("caf\xE9") == "caf\xEF\xBF\xBD");
  CHECK(displayWidth("\xE6\xA4\x9C") == 2);
  CHECK(displayWidth("e\xCC\x81") == 1); // combining accent
}

TEST_CASE("prose: sentences and Markdown") {
  CHECK(sentence("a fragment") == "A fragment.");
  CHECK(closed("what?") == "what?");
  CHECK(plainText("One\n`two` **three**\n\n* a\n  b\n* c\n\n```cpp\n  `x`;\n"
                  "```\n") == "One two three\n\n* a b\n* c\n\n  `x`;");
  CHECK(firstSentence("Use 1.5 times. Then stop.") == "Use 1.5 times.");
  CHECK(firstSentence("No stop\n\nhere. x") == "No stop");
  CHECK(wrapped("aa bb cc", 5) == std::vector<std::string>{"aa bb", "cc"});
}
