// The hash of the first hundred characters of each line; see LineHashes.h.
//
// The text of a hash goes on past the end of its line. Blanks are not part of
// it, every line end is LF, the file's end is a character that no text has
// and zeros after it. The value is a polynomial in Base modulo 2^64.
#include "findings/LineHashes.h"

#include "findings/Utf8.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

using llvm::StringRef;

namespace backlint::findings {

namespace {

constexpr size_t Window = 100;
constexpr uint64_t Base = 37;
constexpr uint16_t EndOfFile = 0xFFFF;

/// The characters that count, in UTF-16, and where among them lines start.
class Text {
public:
  explicit Text(StringRef Bytes) {
    while (!Bytes.empty()) {
      const Decoded Next = decodeUtf8(Bytes);
      Bytes = Bytes.drop_front(Next.Size);
      if (Next.Character > 0xFFFF) {
        const char32_t Rest = Next.Character - 0x10000;
        add(0xD800 | (Rest >> 10));
        add(0xDC00 | (Rest & 0x3FF));
      } else {
        add(Next.Character);
      }
    }
    add(EndOfFile);
    Units.resize(Units.size() + Window, 0);
  }

  std::vector<uint16_t> Units;
  std::vector<size_t> LineStarts;

private:
  void add(uint16_t Unit) {
    // A blank between CR and LF makes them two line ends. That is odd, but
    // whoever compares our value does the same.
    const bool SecondHalf = AfterReturn && Unit == '\n';
    AfterReturn = Unit == '\r';
    if (Unit == ' ' || Unit == '\t' || SecondHalf)
      return;
    if (Unit == '\r')
      Unit = '\n';
    if (AtLineStart)
      LineStarts.push_back(Units.size());
    AtLineStart = Unit == '\n';
    Units.push_back(Unit);
  }

  bool AtLineStart = true, AfterReturn = false;
};

} // namespace

std::vector<std::string> lineHashes(StringRef Bytes) {
  const Text Source(Bytes);
  std::vector<std::string> Result;
  Result.reserve(Source.LineStarts.size());
  llvm::StringMap<unsigned> Count;
  for (const size_t Start : Source.LineStarts) {
    uint64_t Hash = 0;
    for (size_t I = Start; I < Start + Window; ++I)
      Hash = Hash * Base + Source.Units[I];
    const std::string Value = llvm::utohexstr(Hash, /*LowerCase=*/true);
    Result.push_back(Value + ":" + std::to_string(++Count[Value]));
  }
  return Result;
}

} // namespace backlint::findings
