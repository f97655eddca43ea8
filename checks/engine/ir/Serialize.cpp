//===- Serialize.cpp - Writes units ---------------------------------------===//
//
// See Serialize.h for the format; Deserialize.cpp reads it.
//
//===----------------------------------------------------------------------===//
#include "ir/Serialize.h"
#include "ir/FunctionFields.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/LEB128.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"
#include <algorithm>

namespace backlint::ir {
namespace {

using namespace file_format;

/// Finds the texts of a unit.
class TextCollector {
public:
  static constexpr bool Reading = false;

  void text(const std::string &S) { Numbers.try_emplace(S, 0); }

  void enter(const Unit &) {}
  void enter(const Function &) {}
  void leave(const Function &) {}
  void at(const char *, size_t) {}
  template <typename List> void size(const List &) {}
  void flag(bool) {}
  void byte(unsigned) {}
  void number(uint64_t) {}
  template <typename E> void enumerator(E, E) {}
  void span(const Span &) {}
  void index(uint32_t, Table) {}
  void value(ValueId, ValueId) {}

  /// Numbers them in order of their bytes.
  std::vector<llvm::StringRef> sorted() {
    std::vector<llvm::StringRef> Texts;
    for (const auto &Entry : Numbers)
      Texts.push_back(Entry.first());
    llvm::sort(Texts);
    for (size_t I = 0; I < Texts.size(); ++I)
      Numbers[Texts[I]] = I;
    return Texts;
  }

  llvm::StringMap<uint32_t> Numbers;
};

class Writer {
public:
  static constexpr bool Reading = false;

  Writer(llvm::raw_ostream &OS, const llvm::StringMap<uint32_t> &Texts)
      : OS(OS), Texts(Texts) {}

  void enter(const Unit &) {}
  void enter(const Function &) {}
  void leave(const Function &) {}
  void at(const char *, size_t) {}
  template <typename List> void size(const List &Items) {
    number(Items.size());
  }
  void text(const std::string &S) { number(Texts.lookup(S)); }
  void flag(bool B) { byte(B); }
  void byte(unsigned B) { OS << static_cast<char>(B); }
  void number(uint64_t N) { llvm::encodeULEB128(N, OS); }
  void signedNumber(int64_t N) { llvm::encodeSLEB128(N, OS); }
  template <typename E> void enumerator(E Value, E) {
    byte(static_cast<unsigned>(Value));
  }
  void index(uint32_t Id, Table) { number(uint32_t(Id + 1)); }

  // 0 is no value; the others follow, small for a value that is near.
  void value(ValueId Id, ValueId Near) {
    if (Id == NoValue)
      return number(0);
    int64_t Distance = int64_t(Near) - int64_t(Id);
    number(1 + (Distance >= 0 ? uint64_t(Distance) * 2
                              : uint64_t(-Distance) * 2 - 1));
  }

  void span(const Span &At) {
    if (At == Span())
      return byte(NoSpan);
    if (At == Last)
      return byte(SameSpan);
    unsigned Tag = IsChanged | (At.File != Last.File ? OtherFile : 0) |
                   (At.Line != Last.Line ? OtherLine : 0) |
                   (At.EndLine != At.Line ? SeveralLines : 0);
    byte(Tag);
    if (Tag & OtherFile)
      number(uint32_t(At.File + 1));
    if (Tag & OtherLine)
      signedNumber(int64_t(At.Line) - Last.Line);
    if (Tag & OtherLine)
      number(At.Column);
    else
      signedNumber(int64_t(At.Column) - Last.Column);
    if (Tag & SeveralLines) {
      signedNumber(int64_t(At.EndLine) - At.Line);
      number(At.EndColumn);
    } else {
      signedNumber(int64_t(At.EndColumn) - At.Column);
    }
    Last = At;
  }

private:
  llvm::raw_ostream &OS;
  const llvm::StringMap<uint32_t> &Texts;
  Span Last;
};

void writeTexts(llvm::raw_ostream &OS,
                const std::vector<llvm::StringRef> &Texts) {
  llvm::encodeULEB128(Texts.size(), OS);
  llvm::StringRef Before;
  for (llvm::StringRef Text : Texts) {
    size_t Shared = 0,
           Most = std::min({Text.size(), Before.size(), LongestShared});
    while (Shared < Most && Text[Shared] == Before[Shared])
      ++Shared;
    llvm::encodeULEB128(Shared, OS);
    llvm::encodeULEB128(Text.size() - Shared, OS);
    OS << Text.drop_front(Shared);
    Before = Text;
  }
}

} // namespace

std::string serialize(const Unit &U) {
  TextCollector Collector;
  visitFields(Collector, U);
  std::vector<llvm::StringRef> Texts = Collector.sorted();

  std::string Bytes(HeaderSize, '\0');
  llvm::raw_string_ostream OS(Bytes);
  writeTexts(OS, Texts);
  Writer Out(OS, Collector.Numbers);
  visitFields(Out, U);

  std::copy(std::begin(Magic), std::end(Magic), Bytes.begin());
  llvm::support::endian::write32le(Bytes.data() + 4, FormatVersion);
  llvm::support::endian::write64le(Bytes.data() + 8,
                                   Bytes.size() + ChecksumSize);
  uint64_t Sum = llvm::xxh3_64bits(llvm::StringRef(Bytes));
  Bytes.resize(Bytes.size() + ChecksumSize);
  llvm::support::endian::write64le(Bytes.data() + Bytes.size() - ChecksumSize,
                                   Sum);
  return Bytes;
}

} // namespace backlint::ir
