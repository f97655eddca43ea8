// Both fingerprints of all findings; see Fingerprints.h.
#include "findings/Fingerprints.h"

#include "findings/LineHashes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"
#include <map>

using llvm::StringRef;

namespace backlint::findings {

namespace {

/// More of a long expression adds nothing but reasons to change.
constexpr uint32_t LinesOfContext = 8;

/// The lines of the finding without blanks: indentation and wrapping of a
/// moved piece of code change, its tokens do not.
std::string normalizedLines(const SourceFile &File, const Region &Where) {
  std::string Result;
  const uint32_t Last = std::max(Where.Line, Where.EndLine);
  for (uint32_t Line = Where.Line;
       Line <= Last && Line < Where.Line + LinesOfContext; ++Line)
    for (const char C : File.line(Line))
      if (!llvm::isSpace(C))
        Result += C;
  return Result;
}

/// Fields with their lengths, so that no two lists of fields are one text.
void appendField(std::string &Key, StringRef Field) {
  Key += std::to_string(Field.size());
  Key += ':';
  Key += Field;
}

std::string digest(StringRef Key) {
  const llvm::XXH128_hash_t Hash = llvm::xxh3_128bits(llvm::ArrayRef(
      reinterpret_cast<const uint8_t *>(Key.data()), Key.size()));
  return llvm::utohexstr(Hash.high64, /*LowerCase=*/true, /*Width=*/16) +
         llvm::utohexstr(Hash.low64, /*LowerCase=*/true, /*Width=*/16);
}

} // namespace

void addFingerprints(std::vector<Finding> &Findings,
                     const SourceFiles &Sources) {
  std::map<std::string, std::vector<std::string>, std::less<>> HashesOf;
  std::map<std::string, unsigned, std::less<>> Seen;
  for (Finding &F : Findings) {
    std::string Key;
    appendField(Key, F.RuleId);
    appendField(Key, F.Function);
    appendField(Key, F.Subject);
    const SourceFile *File = Sources.file(F.Where.Path);
    appendField(Key, File ? normalizedLines(*File, F.Where) : "");
    appendField(Key, std::to_string(++Seen[Key]));
    F.ContextFingerprint = digest(Key);

    F.LineHash.clear();
    if (!File)
      continue;
    const auto [Hashes, New] = HashesOf.try_emplace(F.Where.Path);
    if (New)
      Hashes->second = lineHashes(File->shown());
    if (F.Where.Line > 0 && F.Where.Line <= Hashes->second.size())
      F.LineHash = Hashes->second[F.Where.Line - 1];
  }
}

} // namespace backlint::findings
