#include "lsp/Frames.h"
#include <doctest/doctest.h>
#include <vector>

using namespace backlint::lsp;

namespace {

/// What \p Bytes hold, given in pieces of \p Size; errors with a `!` before.
std::vector<std::string> read(llvm::StringRef Bytes, size_t Size) {
  FrameReader Reader;
  std::vector<std::string> Result;
  for (; !Bytes.empty();
       Bytes = Bytes.drop_front(std::min(Size, Bytes.size()))) {
    Reader.add(Bytes.take_front(Size));
    while (std::optional<Frame> Next = Reader.next())
      Result.push_back(Next->Error.empty() ? Next->Text : "!" + Next->Error);
  }
  return Result;
}

} // namespace

TEST_CASE("frames come in pieces of any size") {
  const std::string Bytes = framed("{}") + framed("") +
                            "content-length:3\r\nContent-Type: x\r\n\r\nabc";
  for (size_t Size : {1, 2, 7, 1000})
    CHECK(read(Bytes, Size) == std::vector<std::string>{"{}", "", "abc"});
}

TEST_CASE("what is no frame is told once and skipped") {
  for (const char *Bytes :
       {"Content-Length: two\r\n\r\n", "Content-Length: -1\r\n\r\n",
        "Content-Length: 99999999999999999999\r\n\r\n", "X: y\r\n\r\n",
        "\r\n\r\n", "no colon\r\n\r\nmore of it {}",
        "Content-Length: 1\r\nContent-Length: 1\r\n\r\n"})
    for (size_t Size : {1, 9, 1000}) {
      CAPTURE(Bytes);
      std::vector<std::string> Read = read(Bytes + framed("ok"), Size);
      REQUIRE(Read.size() == 2);
      CHECK(Read[0].front() == '!');
      CHECK(Read[1] == "ok");
    }
  // A header without an end, even one that begins well.
  for (std::string Start : {"", "Content-Length: 5"}) {
    std::vector<std::string> Read =
        read(Start + std::string(9000, 'x') + framed("ok"), 512);
    REQUIRE(Read.size() == 2);
    CHECK(Read[1] == "ok");
  }
}

TEST_CASE("a message that is too long is skipped whole") {
  std::string Long(FrameReader::LongestContent + 1, 'x');
  std::vector<std::string> Read = read(framed(Long) + framed("ok"), 1 << 20);
  REQUIRE(Read.size() == 2);
  CHECK(Read[0].front() == '!');
  CHECK(Read[1] == "ok");
}
