// The page; see Html.h.
#include "report/Html.h"

#include "findings/Format.h"
#include "report/HtmlText.h"
#include "report/PageFiles.h"
#include "report/Prose.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/SHA256.h"
#include <map>
#include <set>

using llvm::StringRef;

namespace backlint::report {

using catalog::Level;
using findings::Finding;
using findings::Step;

namespace {

StringRef pageFile(StringRef Name) {
  for (const EmbeddedFile &File : pageFiles())
    if (File.Path == Name)
      return File.Text;
  return "";
}

std::string hashOf(StringRef Text) {
  auto Hash = llvm::SHA256::hash(llvm::arrayRefFromStringRef(Text));
  return "'sha256-" + llvm::encodeBase64(Hash) + "'";
}

class Page {
public:
  Page(llvm::raw_ostream &Out, const Results &Run, StringRef Title)
      : Out(Out), Run(Run), Title(Title) {
    for (const Finding &F : Run.Findings)
      if (F.isOpen())
        Shown.push_back(&F);
  }

  void write() {
    writeHead();
    Out << "<div class=\"layout\">\n";
    writeControls();
    Out << "<main>\n<div id=\"findings\">\n";
    for (const Finding *F : Shown)
      writeFinding(*F);
    Out << fmt::format("</div>\n<p class=\"none\" id=\"none\"{}>Nothing to "
                       "show.</p>\n",
                       Shown.empty() ? "" : " hidden");
    writeLost();
    writeRules();
    Out << "</main>\n</div>\n<script>" << pageFile("report.js")
        << "</script>\n</body>\n</html>\n";
  }

private:
  std::string sums() const {
    std::map<Level, size_t> Counts;
    std::set<StringRef> Files;
    for (const Finding *F : Shown) {
      ++Counts[F->Level];
      Files.insert(F->Where.Path);
    }
    std::vector<std::string> Parts;
    for (Level L : {Level::Error, Level::Warning, Level::Note})
      if (Counts[L])
        Parts.push_back(counted(Counts[L], levelName(L)));
    std::string Text = Parts.empty() ? "No findings"
                                     : llvm::join(Parts, ", ") + " in " +
                                           counted(Files.size(), "file");
    Text += knownSums(Run);
    if (Run.Lost.Units)
      Text += "; " + counted(Run.Lost.Units, "translation unit") + " read";
    if (Run.Lost.Incomplete)
      Text += "; the run is incomplete";
    return Text;
  }

  void writeHead() {
    StringRef Style = pageFile("report.css"), Script = pageFile("report.js");
    Out << "<!doctype html>\n<html lang=\"en\">\n<head>\n"
           "<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, "
           "initial-scale=1\">\n"
        << fmt::format("<meta http-equiv=\"Content-Security-Policy\" "
                       "content=\"default-src 'none'; style-src {}; "
                       "script-src {}; base-uri 'none'; form-action "
                       "'none'\">\n",
                       hashOf(Style), hashOf(Script))
        << fmt::format("<title>backlint: {}</title>\n<style>{}</style>\n"
                       "</head>\n<body>\n",
                       html(Title), Style)
        << fmt::format("<header><h1>{}</h1><div class=\"sums\">{}</div>"
                       "</header>\n",
                       html(Title), html(sums()));
  }

  void writeBox(StringRef Name, StringRef Value, size_t Count) {
    Out << fmt::format("<label><input type=\"checkbox\" name=\"{0}\" "
                       "value=\"{1}\" checked> {1} <span class=\"count\">{2}"
                       "</span></label>\n",
                       Name, html(Value), Count);
  }

  void writeControls() {
    std::map<std::string, size_t> Levels, Rules;
    for (const Finding *F : Shown) {
      ++Levels[levelName(F->Level).str()];
      ++Rules[F->RuleId];
    }
    Out << "<nav aria-label=\"Filter\"><div id=\"controls\" hidden>\n"
           "<input type=\"search\" id=\"search\" placeholder=\"Search\" "
           "aria-label=\"Search\">\n"
           "<select id=\"group\" aria-label=\"Group by\">"
           "<option value=\"rule\">by rule</option>"
           "<option value=\"file\">by file</option>"
           "<option value=\"level\">by level</option></select>\n"
           "<fieldset><legend>Level</legend>\n";
    for (Level L : {Level::Error, Level::Warning, Level::Note})
      if (size_t Count = Levels[levelName(L).str()])
        writeBox("level", levelName(L), Count);
    Out << "</fieldset>\n<fieldset><legend>Rule</legend>\n";
    for (const auto &[Id, Count] : Rules)
      writeBox("rule", Id, Count);
    Out << "</fieldset>\n<p class=\"soft\" id=\"shown\" "
           "aria-live=\"polite\"></p>\n"
           "<p class=\"soft\"><kbd>j</kbd> <kbd>k</kbd> findings, "
           "<kbd>o</kbd> open, <kbd>n</kbd> <kbd>p</kbd> steps of a path, "
           "<kbd>/</kbd> search</p>\n</div></nav>\n";
  }

  std::string placeOf(const findings::Region &Where) const {
    return html(fmt::format("{}:{}:{}", Where.Path, Where.Line, Where.Column));
  }

  void writeCode(const findings::Region &Where, unsigned Context) {
    Out << htmlOfCode(Run.Sources->file(Where.Path), Where, Context) << '\n';
  }

  void writeSteps(const std::vector<Step> &Steps, StringRef Head) {
    if (Steps.empty())
      return;
    Out << fmt::format("<h2>{}</h2>\n<ol class=\"path\">\n", Head);
    for (const Step &Hop : Steps) {
      Out << fmt::format("<li tabindex=\"-1\">{} <span class=\"place\">{}{}"
                         "</span>\n",
                         html(sentence(Hop.Message)), placeOf(Hop.Where),
                         Hop.Function.empty() ? ""
                                              : ", in " + html(Hop.Function));
      writeCode(Hop.Where, 1);
      Out << "</li>\n";
    }
    Out << "</ol>\n";
  }

  void writeFinding(const Finding &F) {
    // A place that is found twice must not have one address twice.
    std::string Id = "f-" + F.ContextFingerprint;
    if (unsigned Before = Ids[Id]++)
      Id += "-" + std::to_string(Before + 1);
    Out << fmt::format(
        "<details class=\"finding\" id=\"{}\" data-rule=\"{}\" "
        "data-file=\"{}\" "
        "data-level=\"{}\">\n<summary><span class=\"level {}\">{}</span> "
        "<span class=\"message\">{}</span><span class=\"place\">{}{}</span>"
        "</summary>\n<div class=\"body\">\n",
        html(Id), html(F.RuleId), html(F.Where.Path), levelName(F.Level),
        levelName(F.Level), levelName(F.Level), html(sentence(F.Text)),
        placeOf(F.Where), F.Function.empty() ? "" : ", in " + html(F.Function));
    writeCode(F.Where, 3);
    if (!F.Advice.empty())
      Out << fmt::format("<p class=\"help\">Write <code>{}</code></p>\n",
                         html(F.Advice));
    writeSteps(F.Trace, "Path");
    writeSteps(F.Related, "See also");
    if (const catalog::Rule *Rule = Run.rule(F.RuleId))
      Out << fmt::format("<p class=\"soft\">Rule: <a href=\"#rule-{0}\">{0}"
                         "</a>, {1}</p>\n",
                         html(Rule->Id), html(Rule->Title));
    Out << "</div>\n</details>\n";
  }

  void writeLost() {
    if (Run.Lost.Problems.empty())
      return;
    Out << "<h2>Not everything was read</h2>\n<ul>\n";
    for (const Problem &P : Run.Lost.Problems)
      Out << fmt::format("<li>{}{}</li>\n",
                         P.Where.Path.empty()
                             ? ""
                             : fmt::format("<span class=\"place\">{}</span> ",
                                           placeOf(P.Where)),
                         html(sentence(describe(P))));
    for (const PartialUnit &U : Run.Lost.Partial)
      Out << fmt::format("<li><span class=\"place\">{}</span> {} {}</li>\n",
                         html(U.MainFile), html(sentence(describe(U))),
                         html(sentence(consequence(U))));
    for (const OwnHeaders &Own : Run.Lost.Own)
      Out << fmt::format("<li>{}</li>\n", html(sentence(describe(Own))));
    Out << "</ul>\n";
  }

  void writeRules() {
    std::set<StringRef> Used;
    for (const Finding *F : Shown)
      Used.insert(F->RuleId);
    if (!Used.empty())
      Out << "<h2>Rules</h2>\n";
    for (const catalog::Rule &Rule : Run.Rules) {
      if (!Used.count(Rule.Id))
        continue;
      Out << fmt::format("<article class=\"rule\" id=\"rule-{0}\">\n"
                         "<h2>{0}</h2>\n<p>{1}</p>\n",
                         html(Rule.Id), html(sentence(Rule.Title)));
      for (const auto &[Head, Text] :
           {std::pair("Why it matters", &Rule.Help.Why),
            std::pair("What to do instead", &Rule.Help.Instead),
            std::pair("Bad", &Rule.Help.Bad),
            std::pair("Good", &Rule.Help.Good)})
        if (!Text->empty())
          Out << fmt::format("<h3>{}</h3>\n{}", Head, htmlOfMarkdown(*Text));
      std::vector<std::string> Cwes;
      for (unsigned Number : Rule.Cwe)
        Cwes.push_back(fmt::format("CWE-{}", Number));
      if (!Cwes.empty())
        Out << fmt::format("<p class=\"soft\">{}</p>\n",
                           llvm::join(Cwes, ", "));
      Out << "</article>\n";
    }
  }

  llvm::raw_ostream &Out;
  const Results &Run;
  StringRef Title;
  std::vector<const Finding *> Shown;
  std::map<std::string, unsigned> Ids;
};

} // namespace

void writeHtml(llvm::raw_ostream &Out, const Results &Run, StringRef Title) {
  Page(Out, Run, Title).write();
}

} // namespace backlint::report
