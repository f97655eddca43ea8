// Text transformations shared by the formats; see Prose.h.
#include "report/Prose.h"

#include "findings/Format.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using llvm::StringRef;

namespace backlint::report {

std::string closed(StringRef Fragment) {
  const StringRef Text = Fragment.trim();
  const bool Ends = Text.ends_with(".") || Text.ends_with("!") ||
                    Text.ends_with("?") || Text.empty();
  return Text.str() + (Ends ? "" : ".");
}

std::string sentence(StringRef Fragment) {
  std::string Text = closed(Fragment);
  if (!Text.empty())
    Text[0] = llvm::toUpper(Text[0]);
  return Text;
}

static bool startsItem(StringRef Line) {
  return Line.starts_with("* ") || Line.starts_with("- ");
}

std::string plainText(StringRef Markdown) {
  llvm::SmallVector<StringRef> Lines;
  Markdown.trim().split(Lines, '\n');
  std::string Result;
  bool Code = false, Joins = false;
  for (const StringRef Line : Lines) {
    if (Line.starts_with("```")) {
      Code = !Code;
      Joins = false;
      continue;
    }
    StringRef Text = Code ? Line.rtrim() : Line.trim();
    if (!Result.empty())
      Result += Joins && !Text.empty() && !startsItem(Text) ? ' ' : '\n';
    Joins = !Code && !Text.empty();
    for (size_t I = 0; I < Text.size(); ++I) {
      if (!Code && Text.substr(I).starts_with("**"))
        ++I;
      else if (Code || Text[I] != '`')
        Result += Text[I];
    }
  }
  return Result;
}

std::string firstParagraph(StringRef Plain) {
  return Plain.ltrim().split("\n\n").first.str();
}

std::string firstSentence(StringRef Plain) {
  const std::string Paragraph = firstParagraph(Plain);
  for (size_t I = 0; I + 1 < Paragraph.size(); ++I)
    if (Paragraph[I] == '.' && llvm::isSpace(Paragraph[I + 1]))
      return Paragraph.substr(0, I + 1);
  return Paragraph;
}

std::string counted(size_t Count, StringRef Noun) {
  return fmt::format("{} {}{}", Count, Noun, Count == 1 ? "" : "s");
}

StringRef levelName(catalog::Level Level) {
  switch (Level) {
  case catalog::Level::None:
    return "none";
  case catalog::Level::Note:
    return "note";
  case catalog::Level::Warning:
    return "warning";
  case catalog::Level::Error:
    return "error";
  }
  return "none";
}

} // namespace backlint::report
