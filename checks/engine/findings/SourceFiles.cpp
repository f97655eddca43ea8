// Reading of source files and the mapping of byte columns; see SourceFiles.h.
#include "findings/SourceFiles.h"

#include "findings/Utf8.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <algorithm>

using llvm::StringRef;

namespace backlint::findings {

static constexpr StringRef ByteOrderMark = "\xEF\xBB\xBF";

SourceFile::SourceFile(std::string Text) : Bytes(std::move(Text)) {
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
  return StringRef(Bytes).slice(Starts[Line - 1], End).rtrim("\r\n");
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
  const std::string Text = line(Line);
  return utf16Length(StringRef(Text).take_front(offset(Line, Column))) + 1;
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
  const StringRef Text = StringRef(Bytes).drop_front(MarkSize);
  return Utf8 ? Text.str() : fromLatin1(Text);
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
    Entry->second = std::make_unique<SourceFile>((*Buffer)->getBuffer().str());
  return Entry->second.get();
}

void SourceFiles::add(StringRef Path, std::string Bytes) {
  Files[Path] = std::make_unique<SourceFile>(std::move(Bytes));
}

} // namespace backlint::findings
