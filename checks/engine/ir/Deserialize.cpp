//===- Deserialize.cpp - Reads units --------------------------------------===//
//
// Trusts nothing: every number is checked before it is used, and a failure
// makes the rest read as empty. See Serialize.h for the format.
//
//===----------------------------------------------------------------------===//
#include "ir/FunctionFields.h"
#include "ir/Serialize.h"
#include "ir/Verify.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/xxhash.h"
#include <limits>

namespace backlint::ir {
namespace {

using namespace file_format;
using llvm::StringRef;

/// Texts that a reasonable unit refers to, all references counted.
constexpr uint64_t MostText = uint64_t(1) << 30;

class Reader {
public:
  static constexpr bool Reading = true;

  explicit Reader(StringRef Bytes)
      : Next(Bytes.bytes_begin()), End(Bytes.bytes_end()) {}

  void readTexts() {
    std::string Text;
    uint64_t Count = 0;
    number(Count);
    if (Count > left())
      return fail("more texts than bytes");
    Texts.reserve(Count);
    for (; Count && Problem.empty(); --Count) {
      uint64_t Shared = 0, Size = 0;
      number(Shared);
      number(Size);
      if (Shared > Text.size() || Shared > LongestShared || Size > left())
        return fail("a text is longer than the file");
      Text.resize(Shared);
      Text.append(reinterpret_cast<const char *>(Next), Size);
      Next += Size;
      Texts.push_back(Text);
    }
  }

  void enter(const Unit &Of) { U = &Of; }
  void enter(const Function &Of) { F = &Of; }
  void leave(const Function &) { F = nullptr; }

  void at(const char *NewWhat, size_t NewIndex) {
    What = NewWhat;
    Index = NewIndex;
  }

  template <typename List> void size(List &Items) {
    uint64_t Count = 0;
    number(Count);
    if (Count > left())
      return fail("a list is longer than the file");
    Items.resize(Count);
  }

  void text(std::string &S) {
    uint64_t Id = raw();
    if (Id >= Texts.size())
      return fail("no such text");
    S = Texts[Id];
    TextSize += S.size();
    if (TextSize > MostText)
      fail("unreasonably much text");
  }

  void flag(bool &B) { B = bounded(raw(), 1) != 0; }
  void byte(unsigned &B) { B = bounded(rawByte(), 255); }

  template <typename Number> void number(Number &N) {
    N = static_cast<Number>(bounded(raw(), std::numeric_limits<Number>::max()));
  }

  template <typename E> void enumerator(E &Value, E Last) {
    Value = static_cast<E>(bounded(rawByte(), uint64_t(Last)));
  }

  void index(uint32_t &Id, Table Of) {
    uint64_t Raw = raw();
    if (Raw > tableSize(*U, F, Of))
      return fail(
          llvm::formatv("no {0} has the number {1}", tableName(Of), Raw - 1)
              .str());
    Id = static_cast<uint32_t>(Raw) - 1;
  }

  void value(ValueId &Id, ValueId Near) {
    uint64_t Raw = raw();
    if (Raw == 0) {
      Id = NoValue;
      return;
    }
    uint64_t Half = Raw / 2;
    uint64_t Wanted = Raw % 2 ? Near - Half : Near + Half;
    if (Wanted >= F->Instrs.size())
      return fail("no such value");
    Id = static_cast<ValueId>(Wanted);
  }

  void span(Span &At) {
    unsigned Tag = rawByte();
    if (Tag == NoSpan)
      return;
    if (Tag == SameSpan) {
      At = Last;
      return;
    }
    if ((Tag & IsChanged) == 0 || (Tag & SameSpan) || Tag >= 2 * SeveralLines)
      return fail("unknown span");
    At = Last;
    if (Tag & OtherFile)
      index(At.File, Table::Files);
    if (Tag & OtherLine)
      At.Line = moved(Last.Line);
    if (Tag & OtherLine)
      number(At.Column);
    else
      At.Column = moved(Last.Column);
    if (Tag & SeveralLines) {
      At.EndLine = moved(At.Line);
      number(At.EndColumn);
    } else {
      At.EndLine = At.Line;
      At.EndColumn = moved(At.Column);
    }
    Last = At;
  }

  uint64_t bounded(uint64_t Number, uint64_t Most) {
    if (Number <= Most)
      return Number;
    fail("a number is out of range");
    return 0;
  }

  void expectEnd() {
    if (left())
      fail("bytes are left over");
  }

  std::string Problem;

private:
  size_t left() const { return End - Next; }

  void fail(const std::string &Message) {
    if (Problem.empty())
      Problem = llvm::formatv("{0} {1}: {2}", What, Index, Message).str();
    Next = End;
  }

  unsigned rawByte() {
    if (Next != End)
      return *Next++;
    fail("the data ends early");
    return 0;
  }

  /// As LLVM writes them. Its own reader shifts too far for a number that is
  /// padded without end.
  uint64_t raw() {
    uint64_t Number = 0;
    for (unsigned Shift = 0; Shift < 64; Shift += 7) {
      unsigned Byte = rawByte();
      if (Shift == 63 && Byte > 1)
        break;
      Number |= uint64_t(Byte & 0x7f) << Shift;
      if (!(Byte & 0x80))
        return Number;
    }
    fail("a number is out of range");
    return 0;
  }

  uint32_t moved(uint32_t From) {
    // In unsigned arithmetic: a crafted distance may not overflow.
    uint64_t Distance = 0;
    unsigned Shift = 0, Byte = 0x80;
    for (; (Byte & 0x80) && Shift < 42; Shift += 7) {
      Byte = rawByte();
      Distance |= uint64_t(Byte & 0x7f) << Shift;
    }
    if (Byte & 0x40) // Negative.
      Distance |= ~uint64_t(0) << Shift;
    uint64_t To = Distance + From;
    if ((Byte & 0x80) || To > std::numeric_limits<uint32_t>::max()) {
      fail("a line or column is out of range");
      return 0;
    }
    return static_cast<uint32_t>(To);
  }

  const uint8_t *Next, *End;
  std::vector<std::string> Texts;
  uint64_t TextSize = 0;
  const Unit *U = nullptr;
  const Function *F = nullptr;
  const char *What = "table";
  size_t Index = 0;
  Span Last;
};

/// What keeps Bytes from being a whole unit of this version, or "".
std::string frameProblem(StringRef Bytes) {
  using namespace llvm::support::endian;
  StringRef Start = Bytes.take_front(sizeof(Magic));
  if (Start != StringRef(Magic, Start.size()) || Start.empty())
    return "no unit of backlint; remove it and extract again";
  if (Bytes.size() < HeaderSize + ChecksumSize)
    return llvm::formatv("truncated after {0} bytes; extract it again",
                         Bytes.size());
  uint32_t Version = read32le(Bytes.data() + 4);
  if (Version != FormatVersion)
    return llvm::formatv(
        "format {0}, {1} than format {2} of this backlint; extract it again",
        Version, Version < FormatVersion ? "older" : "newer", FormatVersion);
  uint64_t Size = read64le(Bytes.data() + 8);
  if (Size > Bytes.size())
    return llvm::formatv("truncated, it has {0} of {1} bytes; extract it again",
                         Bytes.size(), Size);
  if (Size < Bytes.size())
    return llvm::formatv(
        "damaged, it has {0} bytes instead of {1}; extract it again",
        Bytes.size(), Size);
  StringRef Content = Bytes.drop_back(ChecksumSize);
  if (llvm::xxh3_64bits(Content) != read64le(Content.end()))
    return "damaged, its checksum does not match; extract it again";
  return "";
}

llvm::Error problem(StringRef Name, const std::string &Text) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 Name.str() + ": error: " + Text);
}

} // namespace

llvm::Expected<Unit> deserialize(StringRef Bytes, StringRef Name) {
  if (std::string Text = frameProblem(Bytes); !Text.empty())
    return problem(Name, Text);
  Reader In(Bytes.drop_front(HeaderSize).drop_back(ChecksumSize));
  Unit U;
  In.readTexts();
  visitFields(In, U);
  In.expectEnd();
  std::vector<std::string> Problems;
  if (!In.Problem.empty())
    Problems.push_back(In.Problem);
  else
    Problems = verify(U);
  if (!Problems.empty())
    return problem(Name, "damaged, " + Problems.front() + "; extract it again");
  return U;
}

} // namespace backlint::ir
