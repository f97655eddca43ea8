// The page, byte for byte, and that nothing in it comes from a finding raw.
#include "report/Html.h"

#include "report/HtmlText.h"
#include "report/SampleRun.h"
#include <doctest/doctest.h>

using namespace backlint::report;
using llvm::StringRef;

static std::string page(const Results &Run) {
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  writeHtml(Out, Run, "shop");
  return Text;
}

/// Without style and script, which have their own files.
static std::string body(const Results &Run) {
  std::string Text = page(Run);
  StringRef Rest = StringRef(Text).split("<body>").second;
  return Rest.split("<script>").first.str();
}

TEST_CASE("HTML: golden") {
  const SampleRun Sample;
  checkGolden("shop.html", body(Sample.results()));
}

TEST_CASE("HTML: the page asks nobody for anything") {
  const SampleRun Sample;
  const std::string Text = page(Sample.results());
  for (StringRef Foreign : {"http://", "https://", "src=", "@import", "url("})
    CHECK_MESSAGE(!StringRef(Text).contains(Foreign), Foreign.str());
  CHECK(StringRef(Text).contains("default-src 'none'; style-src 'sha256-"));
}

TEST_CASE("HTML: text of findings and sources is escaped") {
  const SampleRun Sample;
  std::vector<backlint::findings::Finding> Findings = {Sample.Findings[0]};
  Findings[0].Text = "<script>alert(1)</script>";
  Findings[0].Where.Path = "\"><img>.cpp";
  Findings[0].Trace[0].Message = "a & b";
  Results Run = Sample.results();
  Run.Findings = Findings;
  const std::string Text = body(Run);
  CHECK(!StringRef(Text).contains("<script>alert"));
  CHECK(!StringRef(Text).contains("<img>"));
  CHECK(StringRef(Text).contains("A &amp; b."));
}

TEST_CASE("HTML: the Markdown of rules") {
  CHECK(htmlOfMarkdown("a `b<c>` **d**\ne\n\n* f\n  g\n* h\n\ni") ==
        "<p>a <code>b&lt;c&gt;</code> <strong>d</strong> e</p>\n"
        "<ul>\n<li>f g</li>\n<li>h</li>\n</ul>\n<p>i</p>\n");
  CHECK(htmlOfMarkdown("x\n```cpp\nif (a < b)\n  c();\n```\ny") ==
        "<p>x</p>\n<pre class=\"plain\">if (a &lt; b)\n  c();\n</pre>\n"
        "<p>y</p>\n");
  CHECK(htmlOfMarkdown("**open `and") ==
        "<p><strong>open <code>and</code></strong></p>\n");
}

TEST_CASE("HTML: code with the region marked") {
  const backlint::findings::SourceFile File("a\n  b(\"<\");\nc\nd\n");
  CHECK(htmlOfCode(&File, {"x", 2, 5, 2, 8}, 1) ==
        "<pre><span class=\"n\">1</span>a\n<span class=\"n\">2</span>  b("
        "<mark>&quot;&lt;&quot;</mark>);\n<span class=\"n\">3</span>c\n</pre>");
  CHECK(htmlOfCode(&File, {"x", 9, 1, 9, 2}, 1).empty());
  CHECK(htmlOfCode(nullptr, {"x", 1, 1, 1, 2}, 1).empty());
}
