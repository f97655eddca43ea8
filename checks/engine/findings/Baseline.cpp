//===- Baseline.cpp -------------------------------------------------------===//
//
// JSON Lines: every tool reads it, and a line is a unit of version control.
//
//===----------------------------------------------------------------------===//
#include "findings/Baseline.h"

#include "catalog/Mistakes.h"
#include "findings/Json.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <map>

using llvm::StringRef;

namespace backlint::findings {

namespace {

constexpr StringRef Header = "backlint-baseline";
constexpr int64_t FormatVersion = 1;
constexpr StringRef Levels[] = {"none", "note", "warning", "error"};
constexpr StringRef Fields[] = {"file", "rule",  "level",  "function",
                                "text", "count", "reason", "keys"};
/// What a number in a file may be; more is no count of findings.
constexpr int64_t MostAlike = 1'000'000;

std::string valid(StringRef Text) {
  return llvm::json::isUTF8(Text) ? Text.str() : llvm::json::fixUTF8(Text);
}

/// Reads one line; a mistake is noted, and the line left out.
class Line {
public:
  Line(StringRef Text, StringRef Path, uint32_t Number,
       catalog::Mistakes &Problems)
      : Text(Text), Path(Path), Number(Number), Problems(Problems) {}

  /// Null for a mistake or the header.
  std::optional<BaselineEntry> read() {
    if (Text.starts_with("<<<<<<<") || Text.starts_with("=======") ||
        Text.starts_with(">>>>>>>") || Text.starts_with("|||||||"))
      return mistake(1, "a merge was not finished here; keep the lines of both "
                        "sides and delete the marks");
    auto Parsed = parseJson(Text);
    if (!Parsed)
      return syntax(Parsed.takeError());
    Object = Parsed->getAsObject(); // Until the end of this function.
    if (!Object)
      return mistake(1, "an entry is an object, {\"file\": ...}; " + Advice);
    if (const llvm::json::Value *Version = Object->get(Header)) {
      if (Version->getAsInteger() != FormatVersion)
        mistake(columnOf(Header), "the list was written by another version of "
                                  "backlint; make it again with `backlint "
                                  "baseline create`");
      return std::nullopt;
    }
    return entry();
  }

private:
  std::optional<BaselineEntry> entry() {
    BaselineEntry E;
    E.File = text("file");
    E.Rule = text("rule");
    E.InFunction = text("function");
    E.Text = text("text");
    E.Reason = text("reason");
    const std::string Level = text("level", "warning");
    const auto *Known = llvm::find(Levels, StringRef(Level));
    if (Known == std::end(Levels))
      mistake(columnOf("level"), "unknown level '" + Level + "'" +
                                     catalog::suggestion(Level, Levels));
    else
      E.Level = static_cast<catalog::Level>(Known - std::begin(Levels));
    if (const llvm::json::Value *Count = Object->get("count")) {
      const std::optional<int64_t> N = Count->getAsInteger();
      if (N && *N >= 1 && *N <= MostAlike)
        E.Count = static_cast<unsigned>(*N);
      else
        mistake(columnOf("count"),
                "'count' is a whole number from 1 on; " + Advice);
    }
    readKeys(E);
    for (const auto &Field : *Object)
      if (const StringRef Name = Field.first; !llvm::is_contained(Fields, Name))
        mistake(columnOf(Name), "unknown key '" + Name.str() + "'" +
                                    catalog::suggestion(Name, Fields));
    if (E.File.empty() || E.Rule.empty())
      mistake(1, "an entry has a 'file' and a 'rule'; " + Advice);
    return Failed ? std::nullopt : std::optional(std::move(E));
  }

  void readKeys(BaselineEntry &E) {
    const llvm::json::Array *Keys = Object->getArray("keys");
    bool Right = Keys && Keys->size() == E.Keys.size();
    for (size_t I = 0; Right && I < E.Keys.size(); ++I) {
      const std::optional<StringRef> Key = (*Keys)[I].getAsString();
      Right = Key && llvm::all_of(*Key, llvm::isHexDigit);
      E.Keys[I] = Key.value_or("").str();
    }
    if (!Right)
      mistake(columnOf("keys"), "'keys' is a list of " +
                                    std::to_string(E.Keys.size()) +
                                    " hashes; " + Advice);
  }

  std::string text(StringRef Name, StringRef Default = "") {
    const llvm::json::Value *Value = Object->get(Name);
    if (!Value)
      return Default.str();
    if (const std::optional<StringRef> Text = Value->getAsString())
      return Text->str();
    mistake(columnOf(Name), "'" + Name.str() + "' is a text; " + Advice);
    return Default.str();
  }

  /// The parser says where, as `[line:column, byte=N]: what`.
  std::nullopt_t syntax(llvm::Error Error) {
    const std::string Message = llvm::toString(std::move(Error));
    StringRef What(Message);
    uint32_t Column = 1;
    if (What.consume_front("[1:"))
      What.consumeInteger(10, Column);
    if (const size_t At = What.find("]: "); At != StringRef::npos)
      What = What.drop_front(At + 3);
    return mistake(std::max(Column, 1u),
                   "this is no JSON: " + What.str() + "; " + Advice);
  }

  uint32_t columnOf(StringRef Name) const {
    const size_t At = Text.find(("\"" + Name + "\"").str());
    return At == StringRef::npos ? 1 : At + 1;
  }

  std::nullopt_t mistake(uint32_t Column, const std::string &What) {
    Failed = true;
    Problems.add(Path, {Number, Column}, What);
    return std::nullopt;
  }

  const std::string Advice =
      "take the line out, or write the list again with `backlint baseline "
      "create --force`";
  StringRef Text, Path;
  uint32_t Number;
  catalog::Mistakes &Problems;
  const llvm::json::Object *Object = nullptr;
  bool Failed = false;
};

} // namespace

static std::vector<BaselineEntry>
withCounts(const std::map<BaselineEntry, unsigned> &Counts) {
  std::vector<BaselineEntry> Result;
  for (const auto &[Entry, Count] : Counts) {
    Result.push_back(Entry);
    Result.back().Count = Count;
  }
  return Result;
}

/// What is equal in findings that nothing tells apart.
static BaselineEntry withoutCount(BaselineEntry E) {
  E.Count = 0;
  return E;
}

std::vector<BaselineEntry> joined(std::vector<BaselineEntry> Entries) {
  std::map<BaselineEntry, unsigned> Counts;
  for (BaselineEntry &E : Entries) {
    const unsigned Count = E.Count;
    Counts[withoutCount(std::move(E))] += Count;
  }
  return withCounts(Counts);
}

std::string printBaseline(llvm::ArrayRef<BaselineEntry> Entries) {
  std::string Text =
      ("{\"" + Header + "\":" + llvm::Twine(FormatVersion) + "}\n").str();
  llvm::raw_string_ostream Out(Text);
  for (const BaselineEntry &E : Entries) {
    llvm::json::OStream Json(Out);
    Json.object([&] {
      Json.attribute("file", valid(E.File));
      Json.attribute("rule", valid(E.Rule));
      Json.attribute("level", Levels[static_cast<size_t>(E.Level)]);
      if (!E.InFunction.empty())
        Json.attribute("function", valid(E.InFunction));
      Json.attribute("text", valid(E.Text));
      if (E.Count > 1)
        Json.attribute("count", int64_t(E.Count));
      if (!E.Reason.empty())
        Json.attribute("reason", valid(E.Reason));
      Json.attributeArray("keys", [&] {
        for (const std::string &Key : E.Keys)
          Json.value(Key);
      });
    });
    Json.flush();
    Out << '\n';
  }
  Out.flush();
  return Text;
}

llvm::Expected<std::vector<BaselineEntry>> parseBaseline(StringRef Text,
                                                         StringRef Path) {
  catalog::Mistakes Problems;
  Problems.startFile(Path);
  std::map<BaselineEntry, unsigned> Counts;
  for (uint32_t Number = 1; !Text.empty(); ++Number) {
    StringRef Words;
    std::tie(Words, Text) = Text.split('\n');
    Words = Words.rtrim();
    if (Words.empty())
      continue;
    if (std::optional<BaselineEntry> E =
            Line(Words, Path, Number, Problems).read()) {
      unsigned &Count = Counts[withoutCount(*E)];
      Count = std::max(Count, E->Count);
    }
  }
  if (!Problems.empty())
    return Problems.take();
  return withCounts(Counts);
}

} // namespace backlint::findings
