// See HtmlText.h.
#include "report/HtmlText.h"

#include "findings/Format.h"
#include "report/DisplayText.h"
#include "llvm/ADT/SmallVector.h"
#include <algorithm>

using llvm::StringRef;

namespace backlint::report {

/// Longer lines are generated code, and nobody reads them here.
static constexpr size_t LongestLine = 2000;
/// A region longer than this is shown by its beginning.
static constexpr uint32_t MostLines = 12;

std::string xml(StringRef Text) {
  std::string Result;
  for (char C : displayText(Text)) {
    switch (C) {
    case '&':
      Result += "&amp;";
      break;
    case '<':
      Result += "&lt;";
      break;
    case '>':
      Result += "&gt;";
      break;
    case '"':
      Result += "&quot;";
      break;
    default:
      Result += C;
    }
  }
  return Result;
}

std::string html(StringRef Text) {
  std::string Result;
  for (char C : xml(Text))
    if (C == '\'')
      Result += "&#39;";
    else
      Result += C;
  return Result;
}

/// `code` and **bold** in a line.
static std::string inlined(StringRef Text) {
  std::string Result;
  bool Bold = false;
  while (!Text.empty()) {
    size_t At = std::min(Text.find('`'), Text.find("**"));
    Result += html(Text.take_front(At));
    Text = Text.drop_front(std::min(At, Text.size()));
    if (Text.consume_front("**")) {
      Bold = !Bold;
      Result += Bold ? "<strong>" : "</strong>";
    } else if (Text.consume_front("`")) {
      auto [Code, Rest] = Text.split('`');
      Result += fmt::format("<code>{}</code>", html(Code));
      Text = Rest;
    }
  }
  return Bold ? Result + "</strong>" : Result;
}

std::string htmlOfMarkdown(StringRef Markdown) {
  llvm::SmallVector<StringRef> Lines;
  Markdown.trim().split(Lines, '\n');
  std::string Result, Text;
  bool Code = false, List = false, Item = false;
  auto EndText = [&] {
    if (!Text.empty())
      Result += Item ? fmt::format("<li>{}</li>\n", inlined(Text))
                     : fmt::format("<p>{}</p>\n", inlined(Text));
    Text.clear();
    Item = false;
  };
  auto EndList = [&] {
    if (List)
      Result += "</ul>\n";
    List = false;
  };
  for (StringRef Line : Lines) {
    if (Line.starts_with("```")) {
      EndText();
      EndList();
      Code = !Code;
      Result += Code ? "<pre class=\"plain\">" : "</pre>\n";
      continue;
    }
    if (Code) {
      Result += html(Line) + "\n";
      continue;
    }
    StringRef Rest = Line.trim();
    if (Rest.empty()) {
      EndText();
      continue;
    }
    if (Rest.consume_front("* ") || Rest.consume_front("- ")) {
      EndText();
      if (!List)
        Result += "<ul>\n";
      List = Item = true;
    } else if (Text.empty()) {
      EndList();
    }
    Text += (Text.empty() ? "" : " ") + Rest.str();
  }
  EndText();
  EndList();
  return Code ? Result + "</pre>\n" : Result;
}

std::string htmlOfCode(const findings::SourceFile *File,
                       const findings::Region &Where, unsigned Context) {
  if (!File || !Where.Line || Where.Line > File->lineCount())
    return "";
  const uint32_t End = std::max(Where.EndLine, Where.Line);
  const uint32_t Shown = std::min(End, Where.Line + MostLines - 1);
  const uint32_t First = Where.Line > Context ? Where.Line - Context : 1;
  const uint32_t Last = std::min(File->lineCount(), Shown + Context);
  std::string Result = "<pre>";
  for (uint32_t Line = First; Line <= Last; ++Line) {
    const std::string Text = File->line(Line);
    const StringRef All = StringRef(Text).take_front(LongestLine);
    size_t Begin = 0, Stop = 0;
    if (Line >= Where.Line && Line <= End) {
      Begin = Line == Where.Line ? File->offset(Line, Where.Column)
                                 : All.size() - All.ltrim().size();
      Stop = Line == Where.EndLine ? File->offset(Line, Where.EndColumn)
                                   : All.size();
    }
    Begin = std::min(Begin, All.size());
    Stop = std::min(std::max(Stop, Begin), All.size());
    Result += fmt::format("<span class=\"n\">{}</span>{}", Line,
                          html(All.take_front(Begin)));
    if (Stop > Begin)
      Result += fmt::format("<mark>{}</mark>", html(All.slice(Begin, Stop)));
    Result += html(All.drop_front(Stop)) + "\n";
  }
  return Result + "</pre>";
}

} // namespace backlint::report
