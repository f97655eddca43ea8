//===- ProtocolFuzz.cpp - Any bytes as an editor's messages ---------------===//
//
// Whatever comes, the server answers with messages that are JSON, and no
// request stays without an answer. Reviews are made up: of each open document
// a diagnostic.
//
//===----------------------------------------------------------------------===//
#include "lsp/Frames.h"
#include "lsp/Server.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/raw_ostream.h"

using namespace backlint::lsp;

static void checkMessage(const json::Value &Message) {
  const json::Object *Object = Message.getAsObject();
  std::string Text;
  llvm::raw_string_ostream(Text) << Message;
  if (!Object || Object->getString("jsonrpc") != llvm::StringRef("2.0") ||
      !json::isUTF8(Text))
    llvm_unreachable("not a message");
}

static ReviewNews madeUp() {
  ReviewNews News;
  News.What = ReviewNews::Done;
  News.Pages["r"] = "# R";
  News.Files["/a.cpp"].push_back(
      json::Object{{"range", toJson(Range{{1, 2}, {1, 5}})},
                   {"severity", 1},
                   {"code", "r"},
                   {"source", DiagnosticSource},
                   {"message", "m"},
                   {"relatedInformation",
                    json::Array{json::Object{
                        {"location", json::Object{{"uri", "file:///b.cpp"},
                                                  {"range", toJson(Range{})}}},
                        {"message", "step"}}}}});
  return News;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  FrameReader Frames;
  Server Answers(checkMessage);
  llvm::StringRef Bytes(reinterpret_cast<const char *>(Data), Size);
  while (!Bytes.empty()) {
    Frames.add(Bytes.take_front(100));
    Bytes = Bytes.drop_front(std::min<size_t>(100, Bytes.size()));
    while (std::optional<Frame> Next = Frames.next()) {
      if (Next->Error.empty())
        Answers.handle(Next->Text);
      else
        Answers.refuse(Next->Error);
      if (Answers.wantsReview()) {
        Answers.reviewBegins();
        Answers.reviewTells({ReviewNews::Progress, 1, 2, {}, "", {}});
        Answers.reviewTells(madeUp());
      }
    }
  }
  return 0;
}
