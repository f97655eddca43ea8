// Reading of source files and the mapping of byte columns; see SourceFiles.h.
#include "findings/SourceFiles.h"

#include "findings/Utf8.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <algorithm>

using llvm::StringRef;

namespace backlint::findings {

/// Whether it goes on with a character of UTF-8.
static bool isInside(char C) { return (C & 0xC0) == 0x80; }

static constexpr StringRef ByteOrderMark = "\xEF\xBB\xBF";

SourceFile::SourceFile(std::string Text)
    : Bytes(std::move(Text)), Shown(Bytes) {
  Utf8 = findings::isUtf8(Bytes);
  if (StringRef(Bytes).starts_with(ByteOrderMark))
    MarkSize = ByteOrderMark.size();
  Starts.push_back(MarkSize);
  for (size_t I = MarkSize; I < Bytes.size(); ++I) {
    const bool Pair =
        Bytes[I] == '\r' && I + 1 < Bytes.size() && Bytes[I + 1] == '\n';
    if (Bytes[I] == '\n' || (Bytes[I] == '\r' && !Pair))
      Starts.push_back(I + 1);
  }
}

uint32_t SourceFile::lineCount() const {
  return Starts.size() - (Starts.back() == Bytes.size() ? 1 : 0);
}

StringRef SourceFile::rawLine(uint32_t Line) const {
  if (Line == 0 || Line > Starts.size())
    return {};
  const size_t End = Line < Starts.size() ? Starts[Line] : Bytes.size();
  return StringRef(Shown).slice(Starts[Line - 1], End).rtrim("\r\n");
}

std::string SourceFile::line(uint32_t Line) const {
  const StringRef Raw = rawLine(Line);
  return Utf8 ? Raw.str() : fromLatin1(Raw);
}

size_t SourceFile::offset(uint32_t Line, uint32_t Column) const {
  const StringRef Raw = rawLine(Line);
  size_t Offset = Column > 0 ? Column - 1 : 0;
  // Clang counts the mark as columns of the first line.
  if (Line == 1)
    Offset -= std::min(Offset, MarkSize);
  Offset = std::min(Offset, Raw.size());
  if (!Utf8)
    return fromLatin1(Raw.take_front(Offset)).size();
  while (Offset > 0 && Offset < Raw.size() && (Raw[Offset] & 0xC0) == 0x80)
    --Offset;
  return Offset;
}

uint32_t SourceFile::utf16Column(uint32_t Line, uint32_t Column) const {
  // Of the file as it is: what is hidden may have had wide characters.
  const size_t Begin = rawOffset(Line, 0);
  size_t End = rawOffset(Line, Column);
  while (Utf8 && End > Begin && End < Bytes.size() && isInside(Bytes[End]))
    --End;
  const StringRef Text = StringRef(Bytes).slice(Begin, End);
  return utf16Length(Utf8 ? Text.str() : fromLatin1(Text)) + 1;
}

std::string SourceFile::text(const Region &Where) const {
  std::string Result;
  const uint32_t Last =
      std::min<uint32_t>(std::max(Where.Line, Where.EndLine), lineCount());
  for (uint32_t Line = Where.Line; Line <= Last; ++Line) {
    const std::string Text = line(Line);
    const size_t Begin =
        Line == Where.Line ? offset(Line, Where.Column) : size_t(0);
    const size_t End =
        Line == Where.EndLine ? offset(Line, Where.EndColumn) : Text.size();
    if (Line != Where.Line)
      Result += '\n';
    Result += StringRef(Text).slice(Begin, std::max(Begin, End));
  }
  return Result;
}

std::string SourceFile::contents() const {
  const StringRef Text = StringRef(Shown).drop_front(MarkSize);
  return Utf8 ? Text.str() : fromLatin1(Text);
}

size_t SourceFile::rawOffset(uint32_t Line, uint32_t Column) const {
  if (Line == 0 || Line > Starts.size())
    return Bytes.size();
  const size_t Skipped = Line == 1 ? MarkSize : 0;
  const size_t Offset = Column > 0 ? Column - 1 : 0;
  return std::min(Starts[Line - 1] + Offset - std::min(Offset, Skipped),
                  Starts[Line - 1] + rawLine(Line).size());
}

void SourceFile::blank(size_t Begin, size_t End) {
  // Two characters stay if that leaves enough.
  if (End - Begin >= 6)
    for (int Kept = 0; Kept < 2; ++Kept)
      do
        ++Begin;
      while (Begin < End && Utf8 && isInside(Shown[Begin]));
  for (; Begin < End; ++Begin)
    if (Shown[Begin] != '\n' && Shown[Begin] != '\r')
      Shown[Begin] = '*';
}

void SourceFile::hide(const HiddenText &Secret) {
  const Region &Where = Secret.Where;
  const size_t Begin = rawOffset(Where.Line, Where.Column);
  const size_t End = std::max(Begin, rawOffset(Where.EndLine, Where.EndColumn));
  const StringRef Inside = StringRef(Bytes).slice(Begin, End);
  size_t At = Secret.Text.empty() ? StringRef::npos : Inside.find(Secret.Text);
  if (At == StringRef::npos)
    return blankLiterals(Begin, End);
  for (; At != StringRef::npos;
       At = Inside.find(Secret.Text, At + Secret.Text.size()))
    blank(Begin + At, Begin + At + Secret.Text.size());
}

void SourceFile::blankLiterals(size_t Begin, size_t End) {
  bool Any = false;
  for (size_t At = Begin; At < End; ++At) {
    if (Bytes[At] != '"')
      continue;
    size_t Close = At + 1;
    if (At > 0 && Bytes[At - 1] == 'R') {
      // R"mark(...)mark": the text begins and ends with the parentheses.
      const size_t Open = Bytes.find('(', At);
      if (Open == std::string::npos)
        break;
      const std::string Mark = ")" + Bytes.substr(At + 1, Open - At - 1) + "\"";
      At = Open;
      Close = std::min(Bytes.find(Mark, At), End);
      blank(At + 1, Close);
      Any = true;
      At = Close + Mark.size() - 1;
      continue;
    }
    while (Close < End && Bytes[Close] != '"')
      Close += Bytes[Close] == '\\' ? 2 : 1;
    blank(At + 1, std::min(Close, End));
    Any = true;
    At = Close;
  }
  if (!Any)
    blank(Begin, End);
}

void SourceFile::hide(StringRef Text) {
  for (size_t At = StringRef(Bytes).find(Text); At != StringRef::npos;
       At = StringRef(Bytes).find(Text, At + Text.size()))
    blank(At, At + Text.size());
}

std::unique_ptr<SourceFile> SourceFiles::made(std::string Bytes) const {
  auto Result = std::make_unique<SourceFile>(std::move(Bytes));
  for (const std::string &Secret : Secrets)
    Result->hide(Secret);
  return Result;
}

void SourceFiles::hide(const HiddenText &Secret) {
  file(Secret.Where.Path);
  if (SourceFile *File = Files[Secret.Where.Path].get())
    File->hide(Secret);
}

void SourceFiles::hide(llvm::ArrayRef<std::string> Texts) {
  Secrets.insert(Secrets.end(), Texts.begin(), Texts.end());
  for (auto &Entry : Files)
    if (Entry.second)
      for (const std::string &Text : Texts)
        Entry.second->hide(Text);
}

const SourceFile *SourceFiles::file(StringRef Path) const {
  const auto [Entry, New] = Files.try_emplace(Path);
  if (!New)
    return Entry->second.get();
  llvm::SmallString<256> Full(Path);
  if (!llvm::sys::path::is_absolute(Path)) {
    Full = Root;
    llvm::sys::path::append(Full, Path);
  }
  // A missing file is remembered as null: it is asked for again and again.
  if (auto Buffer = llvm::MemoryBuffer::getFile(Full))
    Entry->second = made((*Buffer)->getBuffer().str());
  return Entry->second.get();
}

void SourceFiles::add(StringRef Path, std::string Bytes) {
  Files[Path] = made(std::move(Bytes));
}

} // namespace backlint::findings
