//===- Mistakes.cpp - All that is wrong in a set of files ------*- C++ -*-===//
//
// Collecting, ordering and suggesting.
//
//===----------------------------------------------------------------------===//
#include "catalog/Mistakes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

namespace backlint::catalog {

/// Of a stranger's file a message may quote what ends a line or, worse, speaks
/// to the terminal.
static std::string printable(const std::string &Text) {
  std::string Result;
  for (size_t I = 0; I < Text.size(); ++I) {
    unsigned char C = Text[I];
    bool Wide = C == 0xC2 && I + 1 < Text.size() &&
                static_cast<unsigned char>(Text[I + 1]) < 0xA0;
    if (Wide)
      C = Text[++I];
    if (C == '\n')
      Result += "\\n";
    else if (C < 0x20 || C == 0x7F || Wide)
      Result += "\\x" + llvm::utohexstr(C, /*LowerCase=*/true, 2);
    else
      Result += Text[I];
  }
  return Result;
}

void Mistakes::add(llvm::StringRef File, Position At,
                   const llvm::Twine &Message) {
  size_t Index = llvm::find(Files, File) - Files.begin();
  if (Index == Files.size())
    startFile(File);
  Found.push_back({Index, At, printable(Message.str())});
}

llvm::Error Mistakes::take() {
  if (Found.empty())
    return llvm::Error::success();
  llvm::sort(Found);
  // Two readings of one value find the same mistake.
  Found.erase(llvm::unique(Found), Found.end());
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  llvm::ListSeparator Line("\n");
  for (const Mistake &M : Found)
    Out << Line << Files[M.File] << ':' << M.At.Line << ':' << M.At.Column
        << ": error: " << M.Message;
  Found.clear();
  return llvm::createStringError(llvm::inconvertibleErrorCode(), Text);
}

llvm::StringRef nearest(llvm::StringRef Word,
                        llvm::ArrayRef<llvm::StringRef> Known) {
  if (Word.size() >= 3)
    for (llvm::StringRef Candidate : Known)
      if (Candidate.starts_with(Word))
        return Candidate;
  llvm::StringRef Best;
  unsigned Distance = static_cast<unsigned>(Word.size()) / 4 + 2;
  for (llvm::StringRef Candidate : Known) {
    unsigned D = Word.edit_distance(Candidate, true, Distance);
    if (D < Distance) {
      Best = Candidate;
      Distance = D;
    }
  }
  return Best;
}

std::string suggestion(llvm::StringRef Word,
                       llvm::ArrayRef<llvm::StringRef> Known) {
  if (llvm::StringRef Best = nearest(Word, Known); !Best.empty())
    return ("; did you mean '" + Best + "'?").str();
  if (Known.empty() || Known.size() > 12)
    return "";
  return "; it is one of " + llvm::join(Known, ", ");
}

} // namespace backlint::catalog
