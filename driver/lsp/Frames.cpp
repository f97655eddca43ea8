//===- Frames.cpp ---------------------------------------------------------===//
//
// A length is the one thing that cannot be guessed: without one the content is
// not read as a message, whatever it looks like.
//
//===----------------------------------------------------------------------===//
#include "lsp/Frames.h"
#include "findings/Format.h"

namespace backlint::lsp {

static constexpr llvm::StringLiteral LengthName = "Content-Length:";

std::string framed(llvm::StringRef Text) {
  return fmt::format("{} {}\r\n\r\n{}", llvm::StringRef(LengthName),
                     Text.size(), Text);
}

Frame FrameReader::refuse(std::string Error) {
  Lost = true;
  return {"", std::move(Error)};
}

/// Drops what stands before the next line that may begin a frame.
void FrameReader::resynchronize() {
  const llvm::StringRef Rest = llvm::StringRef(Buffer).drop_front(At);
  size_t Found = Rest.find_insensitive(LengthName);
  if (Found != llvm::StringRef::npos) {
    At += Found;
    Lost = false;
    return;
  }
  // The name may have come in part.
  At += Rest.size() - std::min(Rest.size(), LengthName.size() - 1);
}

/// The length that \p Header tells; an error says what it lacks.
static llvm::Expected<uint64_t> lengthIn(llvm::StringRef Header) {
  std::optional<uint64_t> Length;
  while (!Header.empty()) {
    llvm::StringRef Line;
    std::tie(Line, Header) = Header.split("\r\n");
    if (!Line.contains(':'))
      return failure("a header line has no colon");
    if (!Line.consume_front_insensitive(LengthName))
      continue;
    uint64_t Value = 0;
    if (Length || Line.trim(" \t").getAsInteger(10, Value))
      return failure("Content-Length is no number, or there are two");
    Length = Value;
  }
  if (!Length)
    return failure("Content-Length is missing");
  return *Length;
}

std::optional<Frame> FrameReader::next() {
  while (true) {
    size_t Skipped = std::min<uint64_t>(Skips, Buffer.size() - At);
    At += Skipped;
    Skips -= Skipped;
    if (Lost && !Skips)
      resynchronize();
    if (At > LongestHeader || At == Buffer.size()) {
      Buffer.erase(0, At);
      At = 0;
    }
    if (Lost || Skips)
      return std::nullopt;

    const llvm::StringRef Rest = llvm::StringRef(Buffer).drop_front(At);
    size_t End = Rest.take_front(LongestHeader).find("\r\n\r\n");
    if (End == llvm::StringRef::npos) {
      if (Rest.size() < LongestHeader)
        return std::nullopt;
      At += 1; // Else the same line would be found again.
      return refuse("a header has no end");
    }
    llvm::Expected<uint64_t> Length = lengthIn(Rest.take_front(End));
    size_t Begin = End + 4;
    if (!Length) {
      At += Begin;
      return refuse(llvm::toString(Length.takeError()));
    }
    if (*Length > LongestContent) {
      At += Begin;
      Skips = *Length;
      return Frame{"", fmt::format("a message of {} bytes is too long; at "
                                   "most {} are read",
                                   *Length, LongestContent)};
    }
    if (Rest.size() - Begin < *Length)
      return std::nullopt;
    At += Begin + *Length;
    return Frame{Rest.substr(Begin, *Length).str(), ""};
  }
}

} // namespace backlint::lsp
