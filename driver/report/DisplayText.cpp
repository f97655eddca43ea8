// Columns of text on a terminal; see DisplayText.h.
#include "report/DisplayText.h"

#include "findings/Utf8.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Unicode.h"
#include <algorithm>

using llvm::StringRef;

namespace backlint::report {

static constexpr unsigned TabStop = 4;

/// Marks that change the direction of text around them, and other characters
/// that take no place but change what is seen.
static bool deceives(char32_t C) {
  return C == 0xFEFF || (C >= 0x200B && C <= 0x200F) ||
         (C >= 0x2028 && C <= 0x202E) || (C >= 0x2060 && C <= 0x2069);
}

static std::string safeCharacter(StringRef Bytes, const findings::Decoded &C) {
  if (!C.Valid)
    return "\xEF\xBF\xBD";
  const bool Control =
      C.Character < 0x20 || (C.Character >= 0x7F && C.Character < 0xA0);
  if (Control || deceives(C.Character))
    return "<U+" + llvm::utohexstr(C.Character) + ">";
  return Bytes.take_front(C.Size).str();
}

static unsigned widthOf(StringRef Safe) {
  return std::max(0, llvm::sys::unicode::columnWidthUTF8(Safe));
}

std::string displayText(StringRef Text) {
  std::string Result;
  while (!Text.empty()) {
    const findings::Decoded Next = findings::decodeUtf8(Text);
    const bool Blank = Next.Character == '\n' || Next.Character == '\t';
    Result += Blank ? " " : safeCharacter(Text, Next);
    Text = Text.drop_front(Next.Size);
  }
  return Result;
}

unsigned displayWidth(StringRef Text) {
  return DisplayLine(displayText(Text)).width();
}

DisplayLine::DisplayLine(StringRef Utf8) {
  size_t Offset = 0;
  unsigned Column = 0;
  while (!Utf8.empty()) {
    const findings::Decoded Next = findings::decodeUtf8(Utf8);
    Offsets.push_back(Offset);
    Columns.push_back(Column);
    if (Next.Character == '\t')
      Cells.push_back(std::string(TabStop - Column % TabStop, ' '));
    else
      Cells.push_back(safeCharacter(Utf8, Next));
    Column += widthOf(Cells.back());
    Offset += Next.Size;
    Utf8 = Utf8.drop_front(Next.Size);
  }
  Offsets.push_back(Offset);
  Columns.push_back(Column);
}

unsigned DisplayLine::column(size_t Offset) const {
  const auto After = std::upper_bound(Offsets.begin(), Offsets.end(), Offset);
  return Columns[After - Offsets.begin() - 1];
}

std::string DisplayLine::slice(unsigned First, unsigned Last) const {
  std::string Result;
  for (size_t I = 0; I < Cells.size(); ++I) {
    const unsigned Begin = Columns[I], End = Columns[I + 1];
    if (Begin >= First && End <= Last)
      Result += Begin == End && Begin == First ? "" : Cells[I];
    else if (End > First && Begin < Last)
      Result.append(std::min(End, Last) - std::max(Begin, First), ' ');
  }
  return Result;
}

unsigned DisplayLine::indentation() const {
  size_t I = 0;
  while (I < Cells.size() && StringRef(Cells[I]).trim(' ').empty())
    ++I;
  return Columns[I];
}

std::vector<std::string> wrapped(StringRef Text, unsigned Width) {
  llvm::SmallVector<StringRef> Words;
  Text.split(Words, ' ', -1, /*KeepEmpty=*/false);
  std::vector<std::string> Lines;
  unsigned Used = 0;
  for (const StringRef Word : Words) {
    const unsigned Needed = displayWidth(Word);
    if (Lines.empty() || Used + 1 + Needed > Width) {
      Lines.push_back(Word.str());
      Used = Needed;
      continue;
    }
    Lines.back() += (" " + Word).str();
    Used += 1 + Needed;
  }
  return Lines;
}

} // namespace backlint::report
