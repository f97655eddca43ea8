// Drawing of code frames; see CodeFrame.h.
#include "report/CodeFrame.h"

#include "findings/Format.h"
#include "report/DisplayText.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>

using llvm::StringRef;

namespace backlint::report {

using findings::Region;
using findings::SourceFile;

static constexpr StringRef Ellipsis = "...";

std::string Paint::operator()(Style What, StringRef Text) const {
  static constexpr StringRef Codes[] = {"1",    "2",    "1;31", "1;35",
                                        "1;36", "1;32", "1;34"};
  if (!On || Text.empty())
    return Text.str();
  return fmt::format("\x1b[{}m{}\x1b[0m", Codes[What], Text);
}

namespace {

/// The part of a line that is shown: columns [First, Last).
struct View {
  unsigned First = 0, Last = 0;
  bool CutLeft = false, CutRight = false;
};

/// The marked columns [Begin, End) of a line, and the text left of them.
struct MarkedLine {
  uint32_t Number;
  DisplayLine Text;
  unsigned Begin, End;
};

/// A line that is too long is shown from a little before the mark on.
View viewOf(const MarkedLine &Line, unsigned First, unsigned Room) {
  const unsigned Width = Line.Text.width();
  if (Width <= First + Room)
    return {First, Width};
  const unsigned Cut = Ellipsis.size();
  View Result{First, First + Room - Cut, false, true};
  if (Line.End <= Result.Last)
    return Result;
  // A third of what is left over goes before the mark, as code reads.
  const unsigned Inner = Room - 2 * Cut;
  const unsigned Marked = std::min(Line.End - Line.Begin, Inner);
  const unsigned Before = (Inner - Marked) / 3;
  if (Line.Begin <= First + Before + Cut)
    return Result;
  Result.First = Line.Begin - Before;
  Result.CutLeft = true;
  Result.Last = Result.First + Inner;
  if (Result.Last + Cut >= Width) { // The rest fits.
    Result.Last = Width;
    Result.First = std::min(Width - (Inner + Cut), Line.Begin);
    Result.CutRight = false;
  }
  return Result;
}

class Frame {
public:
  Frame(llvm::raw_ostream &Out, const Paint &Colors,
        const FrameOptions &Options)
      : Out(Out), Colors(Colors), Options(Options) {}

  void write(const SourceFile &File, const Region &Where) {
    const uint32_t Last =
        std::min(std::max(Where.Line, Where.EndLine), File.lineCount());
    const uint32_t Count = Last - Where.Line + 1;
    std::vector<MarkedLine> Lines;
    // Of many lines the first ones and the last.
    uint32_t Skipped = 0;
    for (uint32_t Line = Where.Line; Line <= Last; ++Line) {
      const bool Middle = Line >= Where.Line + Options.MaxLines - 2;
      if (Count > Options.MaxLines && Middle && Line != Last)
        Skipped = Line;
      else
        Lines.push_back(mark(File, Where, Line, Last));
    }
    const unsigned First = Options.Dedent ? commonIndentation(Lines) : 0;
    for (const MarkedLine &Line : Lines) {
      if (Skipped && Line.Number == Last)
        Out << gutter("...") << '\n';
      writeLine(Line, First);
    }
  }

private:
  static MarkedLine mark(const SourceFile &File, const Region &Where,
                         uint32_t Line, uint32_t Last) {
    MarkedLine Result{Line, DisplayLine(File.line(Line)), 0, 0};
    Result.Begin = Line == Where.Line
                       ? Result.Text.column(File.offset(Line, Where.Column))
                       : Result.Text.indentation();
    Result.End = Result.Text.width();
    if (Line == std::max(Where.Line, Where.EndLine))
      Result.End = Result.Text.column(File.offset(Line, Where.EndColumn));
    Result.End = std::max(Result.End, Result.Begin + (Line == Where.Line));
    return Result;
  }

  static unsigned commonIndentation(llvm::ArrayRef<MarkedLine> Lines) {
    unsigned Common = ~0u;
    for (const MarkedLine &Line : Lines)
      if (Line.Text.width() > Line.Text.indentation())
        Common = std::min({Common, Line.Text.indentation(), Line.Begin});
    return Common == ~0u ? 0 : Common;
  }

  std::string gutter(StringRef Number) const {
    std::string Text(Options.Indent, ' ');
    if (Number.size() < Options.Gutter)
      Text.append(Options.Gutter - Number.size(), ' ');
    return Text + Colors(Paint::Blue, (Number + " |").str());
  }

  void writeLine(const MarkedLine &Line, unsigned First) {
    const unsigned Taken = Options.Indent + Options.Gutter + 3;
    const unsigned Room = std::max(Options.Width, Taken + 30) - Taken;
    const View Shown = viewOf(Line, First, Room);
    const std::string Text = (Shown.CutLeft ? Ellipsis : "").str() +
                             Line.Text.slice(Shown.First, Shown.Last) +
                             (Shown.CutRight ? Ellipsis : "").str();
    Out << gutter(std::to_string(Line.Number));
    if (!StringRef(Text).trim().empty())
      Out << ' ' << StringRef(Text).rtrim();
    Out << '\n';
    const unsigned Begin = std::max(Line.Begin, Shown.First);
    const unsigned End =
        std::min(std::max(Line.End, Begin), std::max(Shown.Last, Begin + 1));
    if (End <= Begin)
      return;
    const unsigned Offset =
        Begin - Shown.First + (Shown.CutLeft ? Ellipsis.size() : 0);
    // A mark that goes on past the cut says so.
    std::string Marks(End - Begin, Options.Mark);
    if (Line.End > Shown.Last && Shown.CutRight)
      Marks += Ellipsis;
    Out << gutter("") << ' ' << std::string(Offset, ' ')
        << Colors(Options.Color, Marks) << '\n';
  }

  llvm::raw_ostream &Out;
  const Paint &Colors;
  const FrameOptions &Options;
};

} // namespace

void writeCodeFrame(llvm::raw_ostream &Out, const SourceFile *File,
                    const Region &Where, const Paint &Colors,
                    const FrameOptions &Options) {
  if (!File || Where.Line == 0 || Where.Line > File->lineCount())
    return;
  Frame(Out, Colors, Options).write(*File, Where);
}

} // namespace backlint::report
