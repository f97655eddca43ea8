// Drawing of findings, lost coverage and sums; see Console.h.
#include "report/Console.h"

#include "findings/Format.h"
#include "report/CodeFrame.h"
#include "report/DisplayText.h"
#include "report/Prose.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Process.h"
#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>

using llvm::StringRef;

namespace backlint::report {

using catalog::Level;
using findings::Finding;
using findings::Region;
using findings::Step;

namespace {

bool wantsColor(ColorMode Mode, llvm::raw_ostream &Out) {
  if (Mode != ColorMode::Auto)
    return Mode == ColorMode::Always;
  const char *NoColor = std::getenv("NO_COLOR");
  return Out.has_colors() && !(NoColor && *NoColor);
}

unsigned widthOf(const ConsoleOptions &Options) {
  if (Options.Width)
    return Options.Width;
  const unsigned Terminal = llvm::sys::Process::StandardOutColumns();
  return Terminal ? std::clamp(Terminal, 60u, 160u) : 120;
}

std::string placeOf(const Region &Where) {
  std::string Text = displayText(Where.Path);
  for (const uint32_t Number : {Where.Line, Where.Column})
    if (Number > 0)
      Text += ":" + std::to_string(Number);
  return Text;
}

Paint::Style styleOf(Level Level) {
  return Level == Level::Error     ? Paint::Red
         : Level == Level::Warning ? Paint::Magenta
                                   : Paint::Cyan;
}

/// Number of findings by level.
using Counts = std::array<size_t, 4>;

std::string describe(const Counts &By) {
  std::vector<std::string> Parts;
  for (const Level L : {Level::Error, Level::Warning, Level::Note})
    if (By[size_t(L)])
      Parts.push_back(counted(By[size_t(L)], levelName(L)));
  return llvm::join(Parts, ", ");
}

class Console {
public:
  Console(llvm::raw_ostream &Out, const Results &Run,
          const ConsoleOptions &Options)
      : Out(Out), Run(Run), Options(Options),
        Colors(wantsColor(Options.Color, Out)), Width(widthOf(Options)) {}

  void write() {
    for (const Finding &F : Run.Findings)
      if (F.isOpen())
        writeFinding(F);
    if (!Options.Summary || Options.Brief)
      return;
    writeLost();
    writeSums();
  }

private:
  void writeFinding(const Finding &F) {
    const StringRef Level = levelName(F.Level);
    Out << fmt::format(
        "{} {} {} {}\n", Colors(Paint::Bold, placeOf(F.Where) + ":"),
        Colors(styleOf(F.Level), (Level + ":").str()),
        Colors(Paint::Bold, displayText(F.Text)),
        Colors(Paint::Dim, fmt::format("[{}]", displayText(F.RuleId))));
    if (Options.Brief)
      return;
    Gutter = gutterOf(F);
    writeFrame(F.Where, 0, '^', styleOf(F.Level));
    if (Options.Trace && !F.Trace.empty())
      writeTrace(F);
    for (const Step &Place : F.Related) {
      Out << fmt::format("  {}: {} {}\n", placeOf(Place.Where),
                         Colors(Paint::Cyan, "note:"),
                         displayText(Place.Message));
      writeFrame(Place.Where, 3, '~', Paint::Cyan);
    }
    writeHelp(F);
    Out << '\n';
  }

  /// Room for the longest line number of the finding.
  unsigned gutterOf(const Finding &F) const {
    uint32_t Largest = std::max(F.Where.Line, F.Where.EndLine);
    for (const auto *Steps : {&F.Trace, &F.Related})
      for (const Step &Place : *Steps)
        Largest = std::max({Largest, Place.Where.Line, Place.Where.EndLine});
    return std::max<size_t>(4, std::to_string(Largest).size() + 1);
  }

  void writeFrame(const Region &Where, unsigned Indent, char Mark,
                  Paint::Style Style) {
    if (!Options.Code)
      return;
    FrameOptions Frame;
    Frame.Indent = Indent;
    Frame.Gutter = Gutter;
    Frame.Width = Width;
    Frame.Mark = Mark;
    Frame.Color = Style;
    Frame.Dedent = true;
    Frame.MaxLines = Mark == '^' ? 5 : 1;
    Region Shown = Where;
    const findings::SourceFile *File = Run.Sources->file(Where.Path);
    if (Frame.MaxLines == 1 && Shown.EndLine > Shown.Line) {
      Shown.EndLine = Shown.Line;
      Shown.EndColumn = ~0u;
    }
    writeCodeFrame(Out, File, Shown, Colors, Frame);
  }

  void writeTrace(const Finding &F) {
    Out << "  " << Colors(Paint::Bold, "path:") << '\n';
    const unsigned Digits = std::to_string(F.Trace.size()).size();
    StringRef Function;
    for (size_t I = 0; I < F.Trace.size(); ++I) {
      const Step &Hop = F.Trace[I];
      const std::string Number = std::to_string(I + 1);
      Out << fmt::format("  {:{}}{} {} {}", "", Digits + 1 - Number.size(),
                         Colors(Paint::Cyan, Number + "."),
                         Colors(Paint::Dim, placeOf(Hop.Where) + ":"),
                         displayText(Hop.Message));
      if (!Hop.Function.empty() && Hop.Function != Function)
        Out << Colors(Paint::Dim, ", in " + displayText(Hop.Function));
      Function = Hop.Function;
      Out << '\n';
      // What stands above need not be drawn again.
      const bool Again = I > 0 && Hop.Where == F.Trace[I - 1].Where;
      if (Hop.Where != F.Where && !Again)
        writeFrame(Hop.Where, Digits + 2, '~', Paint::Green);
    }
  }

  /// The place's own advice, unless the message gives it already. Advice is
  /// about values: of a name, its message says all that can be done.
  std::string adviceFor(const Finding &F) const {
    if (F.MessageId == "identifier")
      return "";
    if (!F.Advice.empty() && !StringRef(F.Text).contains(F.Advice))
      return fmt::format("write `{}`", F.Advice);
    const catalog::Rule *Rule = Run.rule(F.RuleId);
    return Rule ? firstSentence(plainText(Rule->Help.Instead)) : "";
  }

  void writeHelp(const Finding &F) {
    const std::string Advice = displayText(adviceFor(F));
    const unsigned Indent = 8;
    bool First = true;
    for (const std::string &Line : wrapped(Advice, Width - Indent)) {
      Out << (First ? fmt::format("  {} ", Colors(Paint::Green, "help:"))
                    : std::string(Indent, ' '))
          << Line << '\n';
      First = false;
    }
  }

  void writeLost() {
    const Coverage &Lost = Run.Lost;
    if (Lost.Problems.empty() && !Lost.FunctionsLost && Lost.Own.empty())
      return;
    if (Lost.Problems.empty() && !Lost.FunctionsLost)
      return writeOwn();
    std::vector<std::string> Parts;
    const std::string Of = " of " + counted(Lost.Units, "translation unit");
    if (Lost.UnitsFailed)
      Parts.push_back(fmt::format("{}{} failed", Lost.UnitsFailed, Of));
    if (Lost.UnitsPartial)
      Parts.push_back(fmt::format("{}{} read in part", Lost.UnitsPartial,
                                  Lost.UnitsFailed ? "" : Of));
    if (Lost.FunctionsLost)
      Parts.push_back(fmt::format("{} of {} lost", Lost.FunctionsLost,
                                  counted(Lost.Functions, "function")));
    Out << Colors(Paint::Bold, "not everything was read");
    if (!Parts.empty())
      Out << ": " << llvm::join(Parts, ", ");
    Out << '\n';
    const size_t Shown =
        std::min<size_t>(Options.Problems, Lost.Problems.size());
    for (const Problem &P : llvm::ArrayRef(Lost.Problems).take_front(Shown)) {
      Out << "  ";
      if (!P.Where.Path.empty())
        Out << placeOf(P.Where) << ": ";
      const Level Level = levelOf(P.What);
      Out << fmt::format("{} {}\n",
                         Colors(styleOf(Level), (levelName(Level) + ":").str()),
                         displayText(report::describe(P)));
    }
    if (Shown < Lost.Problems.size())
      Out << fmt::format("  and {} more\n", Lost.Problems.size() - Shown);
    writePartial();
    writeOwn();
    if (Lost.Own.empty())
      Out << '\n';
  }

  void writePartial() {
    const auto &Partial = Run.Lost.Partial;
    if (Partial.empty())
      return;
    Out << "what each translation unit lacks\n";
    std::map<std::string, unsigned> Consequences;
    const size_t Shown = std::min<size_t>(Options.Problems, Partial.size());
    for (const PartialUnit &U : Partial)
      ++Consequences[consequence(U)];
    for (const PartialUnit &U : llvm::ArrayRef(Partial).take_front(Shown))
      Out << fmt::format("  {}: {}\n", displayText(U.MainFile),
                         displayText(report::describe(U)));
    if (Shown < Partial.size())
      Out << fmt::format("  and {} more\n", Partial.size() - Shown);
    for (const auto &[Text, Units] : Consequences) {
      const std::string In = counted(Units, "unit") + ": " + displayText(Text);
      for (const std::string &Line : wrapped(In, Width - 2))
        Out << "  " << Colors(Paint::Dim, Line) << '\n';
    }
  }

  void writeOwn() {
    for (const OwnHeaders &Own : Run.Lost.Own)
      Out << Colors(Paint::Cyan, "note:") << ' '
          << displayText(report::describe(Own)) << '\n';
    if (!Run.Lost.Own.empty())
      Out << '\n';
  }

  void writeSums() {
    Counts All = {};
    std::map<std::string, Counts> ByRule;
    std::set<StringRef> Files;
    size_t Suppressed = 0, Shown = 0;
    for (const Finding &F : Run.Findings) {
      Suppressed += F.Suppressed;
      if (!F.isOpen())
        continue;
      ++Shown;
      ++All[size_t(F.Level)];
      ++ByRule.try_emplace(F.RuleId, Counts{}).first->second[size_t(F.Level)];
      Files.insert(F.Where.Path);
    }
    Out << Colors(Paint::Bold, Shown ? describe(All) : "no findings");
    if (Shown)
      Out << " in " << counted(Files.size(), "file");
    else if (Run.Lost.Units)
      Out << " in " << counted(Run.Lost.Units, "translation unit");
    if (Suppressed)
      Out << ", " << Suppressed << " suppressed";
    Out << knownSums(Run);
    if (Run.Lost.Incomplete)
      Out << Colors(Paint::Red, "; the run is incomplete");
    Out << '\n';
    writeRules(ByRule);
  }

  void writeRules(const std::map<std::string, Counts> &ByRule) {
    size_t Names = 0, Sums = 0;
    for (const auto &[Id, By] : ByRule) {
      Names = std::max(Names, Id.size());
      Sums = std::max(Sums, describe(By).size());
    }
    for (const auto &[Id, By] : ByRule) {
      const std::string Sum = describe(By);
      const catalog::Rule *Rule = Run.rule(Id);
      Out << fmt::format("  {:<{}}{}", displayText(Id), Names + 2, Sum);
      if (Rule)
        Out << fmt::format("{:{}}{}", "", Sums - Sum.size() + 2,
                           Colors(Paint::Dim, displayText(Rule->Title)));
      Out << '\n';
    }
  }

  llvm::raw_ostream &Out;
  const Results &Run;
  const ConsoleOptions &Options;
  Paint Colors;
  unsigned Width, Gutter = 4;
};

} // namespace

void writeConsole(llvm::raw_ostream &Out, const Results &Run,
                  const ConsoleOptions &Options) {
  Console(Out, Run, Options).write();
}

} // namespace backlint::report
