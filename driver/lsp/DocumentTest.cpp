#include "lsp/Document.h"
#include "llvm/Support/JSON.h"
#include <doctest/doctest.h>

using namespace backlint::lsp;
namespace json = llvm::json;

namespace {

json::Value edit(Range Where, llvm::StringRef Text) {
  return json::Object{{"range", toJson(Where)}, {"text", Text}};
}

Document document(llvm::StringRef Text) { return {"file:///a", 1, Text.str()}; }

} // namespace

TEST_CASE("positions count UTF-16 and any line end") {
  llvm::StringRef Text = "a\xF0\x9F\x98\x80\xC3\xA4"
                         "b\r\nc\rd\n";
  CHECK(offsetOf(Text, {0, 0}) == 0);
  CHECK(offsetOf(Text, {0, 1}) == 1);
  CHECK(offsetOf(Text, {0, 2}) == 1); // Inside of a character.
  CHECK(offsetOf(Text, {0, 3}) == 5);
  CHECK(offsetOf(Text, {0, 4}) == 7);
  CHECK(offsetOf(Text, {0, 99}) == 8);
  CHECK(offsetOf(Text, {1, 1}) == 11);
  CHECK(offsetOf(Text, {2, 0}) == 12);
  CHECK(offsetOf(Text, {3, 0}) == 14);
  CHECK(offsetOf(Text, {9, 9}) == Text.size());
  for (size_t Offset : {0, 1, 5, 7, 8, 10, 11, 12, 14})
    CHECK(offsetOf(Text, positionOf(Text, Offset)) == Offset);
  CHECK(offsetOf("\xFF\xFE", {0, 1}) == 1); // No UTF-8 at all.
}

TEST_CASE("changes apply in turn, and those without sense do not") {
  Document D = document("one\ntwo\n");
  CHECK(D.change(edit({{0, 1}, {1, 1}}, "X")));
  CHECK(D.Text == "oXwo\n");
  CHECK(D.change(edit({{5, 5}, {9, 9}}, "end")));
  CHECK(D.Text == "oXwo\nend");
  CHECK(!D.change(edit({{1, 0}, {0, 0}}, "")));
  CHECK(!D.change(json::Object{{"range", nullptr}}));
  CHECK(!D.change(json::Object{{"text", ""}, {"range", 1}}));
  CHECK(!D.change(1));
  CHECK(D.change(json::Object{{"text", "new"}}));
  CHECK(D.Text == "new");
}

TEST_CASE("places move with the lines that are edited above them") {
  const Range R{{5, 2}, {5, 9}};
  std::string Text = "0\n1\n2\n3\n4\n..abcdef\n6\n";
  auto LineAfter = [&](Range Where, llvm::StringRef New) {
    Document D = document(Text);
    REQUIRE(D.change(edit(Where, New)));
    std::optional<Range> Now = D.now(R);
    return Now ? int(Now->Start.Line) : -1;
  };
  CHECK(LineAfter({{0, 0}, {0, 0}}, "a\nb\n") == 7);
  CHECK(LineAfter({{1, 0}, {3, 0}}, "") == 3);
  CHECK(LineAfter({{6, 0}, {6, 0}}, "a\n") == 5);
  CHECK(LineAfter({{5, 4}, {5, 5}}, "\n") == 5); // Inside: it begins there.
  CHECK(LineAfter({{5, 0}, {5, 0}}, "\n") == 6);
  CHECK(LineAfter({{4, 0}, {6, 1}}, "") == -1);
  // A client that sends the whole text.
  Document D = document(Text);
  CHECK(D.change(
      json::Object{{"text", "0\n1\nnew\nnew\n2\n3\n4\n..abcdef\n6\n"}}));
  REQUIRE(D.now(R));
  CHECK(D.now(R)->Start.Line == 7);
  D.saved();
  CHECK(D.now(R)->Start.Line == 5);
}
