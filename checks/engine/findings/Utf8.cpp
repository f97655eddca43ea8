// Decoding of UTF-8 with replacement; see Utf8.h.
#include "findings/Utf8.h"

using llvm::StringRef;

namespace backlint::findings {

namespace {

/// What may follow a lead byte: the range of the second byte rules out
/// overlong forms, surrogates and what lies past U+10FFFF.
struct Lead {
  unsigned Size = 0;
  uint8_t Low = 0x80, High = 0xBF;
};

Lead classify(uint8_t Byte) {
  if (Byte >= 0xC2 && Byte <= 0xDF)
    return {2};
  if (Byte >= 0xE0 && Byte <= 0xEF)
    return {3, uint8_t(Byte == 0xE0 ? 0xA0 : 0x80),
            uint8_t(Byte == 0xED ? 0x9F : 0xBF)};
  if (Byte >= 0xF0 && Byte <= 0xF4)
    return {4, uint8_t(Byte == 0xF0 ? 0x90 : 0x80),
            uint8_t(Byte == 0xF4 ? 0x8F : 0xBF)};
  return {};
}

} // namespace

Decoded decodeUtf8(StringRef Text) {
  const uint8_t First = Text[0];
  if (First < 0x80)
    return {First, 1, true};
  const Lead Expected = classify(First);
  if (!Expected.Size)
    return {};
  char32_t Character = First & (0x7F >> Expected.Size);
  for (unsigned I = 1; I < Expected.Size; ++I) {
    const uint8_t Byte = I < Text.size() ? Text[I] : 0;
    const uint8_t Low = I == 1 ? Expected.Low : 0x80;
    const uint8_t High = I == 1 ? Expected.High : 0xBF;
    if (Byte < Low || Byte > High)
      return {ReplacementCharacter, I, false};
    Character = (Character << 6) | (Byte & 0x3F);
  }
  return {Character, Expected.Size, true};
}

bool isUtf8(StringRef Text) {
  while (!Text.empty()) {
    const Decoded Next = decodeUtf8(Text);
    if (!Next.Valid)
      return false;
    Text = Text.drop_front(Next.Size);
  }
  return true;
}

std::string toValidUtf8(StringRef Text) {
  std::string Result;
  Result.reserve(Text.size());
  while (!Text.empty()) {
    const Decoded Next = decodeUtf8(Text);
    Result += Next.Valid ? Text.take_front(Next.Size) : "\xEF\xBF\xBD";
    Text = Text.drop_front(Next.Size);
  }
  return Result;
}

std::string fromLatin1(StringRef Bytes) {
  std::string Result;
  Result.reserve(Bytes.size());
  for (const unsigned char Byte : Bytes) {
    if (Byte < 0x80) {
      Result += char(Byte);
      continue;
    }
    Result += char(0xC0 | (Byte >> 6));
    Result += char(0x80 | (Byte & 0x3F));
  }
  return Result;
}

size_t utf16Length(StringRef Text) {
  size_t Length = 0;
  while (!Text.empty()) {
    const Decoded Next = decodeUtf8(Text);
    Length += Next.Character > 0xFFFF ? 2 : 1;
    Text = Text.drop_front(Next.Size);
  }
  return Length;
}

} // namespace backlint::findings
