// Writing of SARIF locations; see SarifLocations.h.
#include "report/SarifLocations.h"

#include "findings/Utf8.h"
#include "report/Uri.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SHA256.h"
#include <algorithm>

using llvm::StringRef;

namespace backlint::report {

using findings::Region;
using findings::SourceFile;

/// Lines shown before and after a region, and the most text shown at all.
static constexpr uint32_t LinesAround = 2;
static constexpr size_t LongestSnippet = 4096;

std::string jsonText(StringRef Text) { return findings::toValidUtf8(Text); }

/// With an end that is not before the start.
static Region normalized(Region Where) {
  if (Where.Column == 0)
    Where.Column = 1;
  if (Where.EndLine < Where.Line)
    Where.EndLine = Where.EndColumn = 0;
  if (Where.EndLine == 0)
    Where.EndLine = Where.Line;
  if (Where.EndLine == Where.Line && Where.EndColumn <= Where.Column)
    Where.EndColumn = Where.Column + 1;
  return Where;
}

static StringRef languageOf(StringRef Path) {
  const StringRef Extension = llvm::sys::path::extension(Path);
  return llvm::StringSwitch<StringRef>(Extension)
      .Case(".c", "c")
      .Case(".json", "json")
      .Case(".toml", "toml")
      .Cases(".yaml", ".yml", "yaml")
      .Cases(".ini", ".env", ".properties", ".conf", ".cfg", "ini")
      .Default("cplusplus");
}

static std::string sha256(StringRef Bytes) {
  const auto Digest = llvm::SHA256::hash(llvm::ArrayRef(
      reinterpret_cast<const uint8_t *>(Bytes.data()), Bytes.size()));
  return llvm::toHex(Digest, /*LowerCase=*/true);
}

void SarifLocations::number() {
  int64_t Next = 0;
  for (auto &[Path, Index] : Indexes)
    Index = Next++;
}

void SarifLocations::writeArtifactLocation(StringRef Path) const {
  if (llvm::sys::path::is_absolute(Path)) {
    Json.attribute("uri", fileUri(Path));
  } else {
    Json.attribute("uri", relativeUri(Path));
    Json.attribute("uriBaseId", "SRCROOT");
  }
  const auto Found = Indexes.find(Path);
  if (Found != Indexes.end())
    Json.attribute("index", Found->second);
}

void SarifLocations::writeArtifacts(bool EmbedSources) const {
  Json.attributeArray("artifacts", [&] {
    for (const auto &[Path, Unused] : Indexes)
      Json.object([&] {
        Json.attributeObject("location", [&] { writeArtifactLocation(Path); });
        Json.attribute("sourceLanguage", languageOf(Path));
        const SourceFile *File = Sources.file(Path);
        if (!File)
          return;
        Json.attribute("length", int64_t(File->bytes().size()));
        if (!File->isUtf8())
          Json.attribute("encoding", "ISO-8859-1");
        Json.attributeObject("hashes", [&] {
          Json.attribute("sha-256", sha256(File->bytes()));
        });
        if (EmbedSources)
          Json.attributeObject(
              "contents", [&] { Json.attribute("text", File->contents()); });
      });
  });
}

void SarifLocations::writeRegion(const Region &Where,
                                 const SourceFile *File) const {
  Json.attribute("startLine", Where.Line);
  Json.attribute("startColumn",
                 File ? File->utf16Column(Where.Line, Where.Column)
                      : Where.Column);
  Json.attribute("endLine", Where.EndLine);
  Json.attribute("endColumn",
                 File ? File->utf16Column(Where.EndLine, Where.EndColumn)
                      : Where.EndColumn);
  if (!File || Where.EndLine > File->lineCount())
    return;
  const std::string Text = File->text(Where);
  if (!Text.empty() && Text.size() <= LongestSnippet)
    Json.attributeObject("snippet", [&] { Json.attribute("text", Text); });
}

void SarifLocations::writeContext(const Region &Where,
                                  const SourceFile &File) const {
  if (Where.EndLine > File.lineCount())
    return;
  for (uint32_t Around = LinesAround + 1; Around-- > 0;) {
    Region Context = Where;
    Context.Line -= std::min(Where.Line - 1, Around);
    Context.Column = 1;
    Context.EndLine = std::min(Where.EndLine + Around, File.lineCount());
    Context.EndColumn = ~0u; // The line's end.
    const std::string Text = File.text(Context);
    // It has to hold more than the region itself.
    if (Text.size() > LongestSnippet || Text == File.text(Where))
      continue;
    Json.attributeObject("contextRegion", [&] { writeRegion(Context, &File); });
    return;
  }
}

Region SarifLocations::firstLine(const Region &Where) const {
  Region Result = normalized(Where);
  const SourceFile *File = Sources.file(Where.Path);
  if (Result.EndLine == Result.Line || !File)
    return Result;
  Result.EndLine = Result.Line;
  Result.EndColumn = ~0u;
  return Result;
}

void SarifLocations::writeLocation(const Region &Where, StringRef Function,
                                   StringRef Message, bool Context) const {
  const SourceFile *File = Sources.file(Where.Path);
  const Region Shown = normalized(Where);
  Json.attributeObject("physicalLocation", [&] {
    Json.attributeObject("artifactLocation",
                         [&] { writeArtifactLocation(Where.Path); });
    if (Where.Line == 0)
      return;
    Json.attributeObject("region", [&] { writeRegion(Shown, File); });
    if (Context && File)
      writeContext(Shown, *File);
  });
  if (!Function.empty())
    Json.attributeArray("logicalLocations", [&] {
      Json.object([&] {
        Json.attribute("fullyQualifiedName", jsonText(Function));
        Json.attribute("kind", "function");
      });
    });
  if (!Message.empty())
    Json.attributeObject("message",
                         [&] { Json.attribute("text", jsonText(Message)); });
}

} // namespace backlint::report
