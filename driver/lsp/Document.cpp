//===- Document.cpp -------------------------------------------------------===//
//
// Diagnostics are of the text on disk. Between two saves they are moved by
// whole lines; where inside of a line something was edited does not matter to
// who reads them.
//
//===----------------------------------------------------------------------===//
#include "lsp/Document.h"
#include "findings/Utf8.h"

namespace backlint::lsp {

namespace json = llvm::json;

/// More edits between two saves than that are not worth following.
static constexpr size_t MostEdits = 10000;

static std::optional<uint32_t> readNumber(const json::Value *Value) {
  std::optional<int64_t> Number =
      Value ? Value->getAsInteger() : std::optional<int64_t>();
  if (!Number || *Number < 0)
    return std::nullopt;
  return static_cast<uint32_t>(std::min<int64_t>(*Number, INT32_MAX));
}

std::optional<Position> readPosition(const json::Value *Value) {
  const json::Object *Object = Value ? Value->getAsObject() : nullptr;
  if (!Object)
    return std::nullopt;
  std::optional<uint32_t> Line = readNumber(Object->get("line"));
  std::optional<uint32_t> Character = readNumber(Object->get("character"));
  if (!Line || !Character)
    return std::nullopt;
  return Position{*Line, *Character};
}

std::optional<Range> readRange(const json::Value *Value) {
  const json::Object *Object = Value ? Value->getAsObject() : nullptr;
  if (!Object)
    return std::nullopt;
  std::optional<Position> Start = readPosition(Object->get("start"));
  std::optional<Position> End = readPosition(Object->get("end"));
  if (!Start || !End || *End < *Start)
    return std::nullopt;
  return Range{*Start, *End};
}

static json::Value toJson(const Position &P) {
  return json::Object{{"line", P.Line}, {"character", P.Character}};
}

json::Value toJson(const Range &R) {
  return json::Object{{"start", toJson(R.Start)}, {"end", toJson(R.End)}};
}

size_t offsetOf(llvm::StringRef Text, Position At) {
  size_t Offset = 0;
  for (uint32_t Line = 0; Line < At.Line; ++Line) {
    size_t End = Text.find_first_of("\r\n", Offset);
    if (End == llvm::StringRef::npos)
      return Text.size();
    Offset = End + (Text.substr(End, 2) == "\r\n" ? 2 : 1);
  }
  for (uint32_t Units = 0;
       Offset < Text.size() && Text[Offset] != '\n' && Text[Offset] != '\r';) {
    findings::Decoded Next = findings::decodeUtf8(Text.substr(Offset, 4));
    Units += Next.Character > 0xFFFF ? 2 : 1;
    if (Units > At.Character)
      break;
    Offset += Next.Size;
  }
  return Offset;
}

/// Line ends in \p Text.
static int64_t linesOf(llvm::StringRef Text) {
  return static_cast<int64_t>(Text.count('\n') + Text.count('\r') -
                              Text.count("\r\n"));
}

Position positionOf(llvm::StringRef Text, size_t Offset) {
  llvm::StringRef Before = Text.take_front(Offset);
  size_t Begin = Before.find_last_of("\r\n");
  return {static_cast<uint32_t>(linesOf(Before)),
          static_cast<uint32_t>(
              findings::utf16Length(Before.drop_front(Begin + 1)))};
}

/// The lines of \p Old that \p New does not begin or end with.
static Range changedLines(llvm::StringRef Old, llvm::StringRef New) {
  const size_t Shorter = std::min(Old.size(), New.size());
  size_t First = 0, Last = 0;
  while (First < Shorter && Old[First] == New[First])
    ++First;
  while (Last < Shorter - First &&
         Old[Old.size() - 1 - Last] == New[New.size() - 1 - Last])
    ++Last;
  auto LineAt = [&](size_t Offset) {
    return static_cast<uint32_t>(linesOf(Old.take_front(Offset)));
  };
  return {{LineAt(First), 0}, {LineAt(Old.size() - Last), 0}};
}

bool Document::change(const json::Value &Event) {
  const json::Object *Object = Event.getAsObject();
  std::optional<llvm::StringRef> New =
      Object ? Object->getString("text") : std::nullopt;
  if (!New)
    return false;
  const json::Value *Given = Object->get("range");
  if (!Given || Given->kind() == json::Value::Null) {
    remember(changedLines(Text, *New), linesOf(*New) - linesOf(Text));
    Text = New->str();
    return true;
  }
  std::optional<Range> Where = readRange(Given);
  if (!Where)
    return false;
  const size_t Begin = offsetOf(Text, Where->Start),
               End = offsetOf(Text, Where->End);
  remember(*Where,
           linesOf(*New) - linesOf(llvm::StringRef(Text).slice(Begin, End)));
  Text.replace(Begin, End - Begin, New->data(), New->size());
  return true;
}

void Document::remember(Range Where, int64_t AddedLines) {
  if (Edits.size() == MostEdits)
    Edits.clear();
  Edits.push_back({Where, AddedLines});
}

std::optional<Range> Document::now(Range R) const {
  for (const auto &[Where, AddedLines] : Edits) {
    if (R.End <= Where.Start)
      continue;
    if (Where.Start < R.Start && R.End < Where.End)
      return std::nullopt; // Swallowed.
    if (R.Start < Where.Start)
      continue; // Begins where it did.
    const int64_t Line = std::max<int64_t>(R.Start.Line + AddedLines, 0);
    R.End.Line = static_cast<uint32_t>(Line + (R.End.Line - R.Start.Line));
    R.Start.Line = static_cast<uint32_t>(Line);
  }
  return R;
}

} // namespace backlint::lsp
