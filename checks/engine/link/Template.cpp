//===- Template.cpp - Format strings filled in ----------------------------===//

#include "link/Template.h"
#include "llvm/ADT/StringExtras.h"
#include <optional>

namespace backlint::link {
namespace {

void addText(std::vector<TemplatePiece> &Pieces, llvm::StringRef Text) {
  if (Text.empty())
    return;
  if (!Pieces.empty() && Pieces.back().Argument == Nothing) {
    Pieces.back().Text += Text;
    return;
  }
  TemplatePiece P;
  P.Text = Text.str();
  Pieces.push_back(std::move(P));
}

void addArgument(std::vector<TemplatePiece> &Pieces, uint32_t Index,
                 llvm::StringRef Clean = "", bool Number = false) {
  TemplatePiece P;
  P.Argument = Index;
  P.Clean = Clean.str();
  P.Number = Number;
  Pieces.push_back(std::move(P));
}

std::vector<TemplatePiece> parsePrintf(llvm::StringRef Text, bool Sqlite) {
  std::vector<TemplatePiece> Pieces;
  uint32_t Next = 0;
  while (!Text.empty()) {
    size_t At = Text.find('%');
    addText(Pieces, Text.take_front(At));
    if (At == llvm::StringRef::npos || At + 1 >= Text.size())
      break;
    Text = Text.drop_front(At + 1);
    if (Text.consume_front("%")) {
      addText(Pieces, "%");
      continue;
    }
    // %2$s names its argument.
    std::optional<uint32_t> Named;
    size_t Digits = Text.find_first_not_of("0123456789");
    if (Digits && Digits != llvm::StringRef::npos && Text[Digits] == '$') {
      uint32_t N = 0;
      Text.take_front(Digits).getAsInteger(10, N);
      Named = N ? N - 1 : 0;
      Text = Text.drop_front(Digits + 1);
    }
    while (!Text.empty() && llvm::StringRef("-+ #0'!,").contains(Text[0]))
      Text = Text.drop_front();
    for (int Field = 0; Field < 2; ++Field) {
      if (Text.consume_front("*"))
        ++Next;
      Text = Text.drop_while([](char C) { return C >= '0' && C <= '9'; });
      if (Field == 0 && !Text.consume_front("."))
        break;
    }
    Text = Text.drop_while(
        [](char C) { return llvm::StringRef("hlLjzt").contains(C); });
    if (Text.empty())
      break;
    char C = Text[0];
    Text = Text.drop_front();
    uint32_t Index = Named ? *Named : Next++;
    if (llvm::StringRef("diouxXeEfFgGaApn").contains(C))
      addArgument(Pieces, Index, "", true);
    else if (Sqlite && C == 'q')
      addArgument(Pieces, Index, "sql-escaped");
    else if (Sqlite && C == 'Q')
      addArgument(Pieces, Index, "sql-literal");
    else if (Sqlite && C == 'w')
      addArgument(Pieces, Index, "sql-escaped-quotes");
    else
      addArgument(Pieces, Index);
  }
  return Pieces;
}

std::vector<TemplatePiece> parseFmt(llvm::StringRef Text) {
  std::vector<TemplatePiece> Pieces;
  uint32_t Next = 0;
  while (!Text.empty()) {
    size_t At = Text.find_first_of("{}");
    addText(Pieces, Text.take_front(At));
    if (At == llvm::StringRef::npos)
      break;
    char Open = Text[At];
    Text = Text.drop_front(At + 1);
    if (Text.consume_front(llvm::StringRef(&Open, 1))) {
      addText(Pieces, llvm::StringRef(&Open, 1));
      continue;
    }
    if (Open == '}')
      continue;
    // The replacement field ends at its own brace: {:{}} nests.
    size_t End = 0;
    for (int Level = 1; End < Text.size(); ++End) {
      Level += Text[End] == '{' ? 1 : Text[End] == '}' ? -1 : 0;
      if (!Level)
        break;
    }
    llvm::StringRef Field = Text.take_front(End);
    Text = Text.drop_front(std::min(End + 1, Text.size()));
    auto [Name, Spec] = Field.split(':');
    uint32_t Index = 0;
    if (Name.empty() || Name.getAsInteger(10, Index))
      Index = Next++;
    Next += Spec.count('{');
    addArgument(Pieces, Index);
  }
  return Pieces;
}

std::vector<TemplatePiece> parseDollar(llvm::StringRef Text) {
  std::vector<TemplatePiece> Pieces;
  while (!Text.empty()) {
    size_t At = Text.find('$');
    addText(Pieces, Text.take_front(At));
    if (At == llvm::StringRef::npos || At + 1 >= Text.size())
      break;
    char C = Text[At + 1];
    Text = Text.drop_front(At + 2);
    if (C >= '0' && C <= '9')
      addArgument(Pieces, C - '0');
    else
      addText(Pieces, llvm::StringRef(&C, 1));
  }
  return Pieces;
}

/// A marker of the sequential styles: its place in a text and its number.
struct Marker {
  size_t At, Length;
  uint32_t Number;
};

std::optional<Marker> nextMarker(llvm::StringRef Style, llvm::StringRef Text,
                                 size_t From) {
  for (size_t I = From; (I = Text.find('%', I)) != llvm::StringRef::npos; ++I) {
    size_t D = I + 1;
    if (D < Text.size() && Text[D] == 'L' && Style == "qt")
      ++D;
    size_t E = D;
    while (E < Text.size() && E < D + 2 && llvm::isDigit(Text[E]))
      ++E;
    uint32_t N = 0;
    if (E > D && !Text.slice(D, E).getAsInteger(10, N)) {
      if (Style == "qt")
        return Marker{I, E - I, N};
      if (E < Text.size() && Text[E] == '%')
        return Marker{I, E + 1 - I, N};
    }
    if (Style == "boost" && I + 1 < Text.size()) {
      if (Text[I + 1] == '%') {
        ++I;
        continue;
      }
      size_t Conversion = Text.find_first_of("sdiuxXfgeEGcS|", I + 1);
      if (Conversion != llvm::StringRef::npos)
        return Marker{I, Conversion + 1 - I, 0};
    }
  }
  return std::nullopt;
}

void flatten(TermRef T, llvm::StringRef Name, std::vector<TermRef> &Kids,
             std::vector<std::string> &Names) {
  if (T->Kind == TermKind::Concat) {
    for (size_t I = 0; I < T->Kids.size(); ++I)
      flatten(T->Kids[I],
              T->KidNames.empty() ? llvm::StringRef() : T->KidNames[I], Kids,
              Names);
    return;
  }
  Kids.push_back(T);
  Names.push_back(Name.str());
}

/// Puts \p Value where the lowest marker of \p Template stands; for markers
/// without numbers only the first.
TermRef fillLowest(TermPool &Pool, llvm::StringRef Style, TermRef Template,
                   TermRef Value, llvm::StringRef Name, Site Made) {
  std::vector<TermRef> Kids;
  std::vector<std::string> Names;
  flatten(Template, "", Kids, Names);
  uint32_t Lowest = ~0u;
  for (TermRef K : Kids)
    if (K->Kind == TermKind::Text)
      for (size_t From = 0; auto M = nextMarker(Style, K->Name, From);
           From = M->At + M->Length)
        Lowest = std::min(Lowest, M->Number);
  if (Lowest == ~0u)
    return Pool.mix({Template, Value}, Made);
  std::vector<TermRef> Out;
  std::vector<std::string> OutNames;
  bool Filled = false;
  auto Push = [&](TermRef T, llvm::StringRef N) {
    Out.push_back(T);
    OutNames.push_back(N.str());
  };
  for (size_t I = 0; I < Kids.size(); ++I) {
    if (Kids[I]->Kind != TermKind::Text) {
      Push(Kids[I], Names[I]);
      continue;
    }
    llvm::StringRef Text = Kids[I]->Name;
    size_t Done = 0;
    for (size_t From = 0; auto M = nextMarker(Style, Text, From);
         From = M->At + M->Length) {
      if (M->Number != Lowest || (Lowest == 0 && Filled))
        continue;
      Push(Pool.text(Text.slice(Done, M->At), Kids[I]->Made), "");
      Push(Value, Name);
      Done = M->At + M->Length;
      Filled = true;
    }
    Push(Pool.text(Text.drop_front(Done), Kids[I]->Made), "");
  }
  return Pool.concat(Out, Made, OutNames);
}

} // namespace

std::vector<TemplatePiece> parseTemplate(llvm::StringRef Style,
                                         llvm::StringRef Text) {
  if (Style == "fmt")
    return parseFmt(Text);
  if (Style == "dollar")
    return parseDollar(Text);
  return parsePrintf(Text, Style == "sqlite");
}

TermRef fillTemplate(TermPool &Pool, llvm::StringRef Style,
                     llvm::ArrayRef<TermRef> Values,
                     llvm::ArrayRef<std::string> Names, Site Made) {
  TermRef Template = behindHops(Values[0]);
  llvm::ArrayRef<TermRef> Arguments = Values.drop_front();
  if (Template->Kind == TermKind::Choice) {
    std::vector<TermRef> All;
    std::vector<TermRef> Copy(Values.begin(), Values.end());
    for (TermRef K : Template->Kids) {
      Copy[0] = K;
      All.push_back(fillTemplate(Pool, Style, Copy, Names, Made));
    }
    return Pool.choice(All);
  }
  if (Style == "qt" || Style == "boost") {
    for (size_t I = 0; I < Arguments.size(); ++I)
      Template =
          fillLowest(Pool, Style, Template, Arguments[I], Names[I + 1], Made);
    return Template;
  }
  if (Template->Kind != TermKind::Text)
    return Pool.mix(Values, Made);
  std::vector<TermRef> Kids;
  std::vector<std::string> KidNames;
  for (const TemplatePiece &P : parseTemplate(Style, Template->Name)) {
    std::string Name;
    if (P.Argument == Nothing) {
      Kids.push_back(Pool.text(P.Text, Template->Made));
    } else if (P.Argument >= Arguments.size()) {
      Kids.push_back(Pool.unknown("a missing format argument", Made));
    } else {
      TermRef A = Arguments[P.Argument];
      Name = Names[P.Argument + 1];
      if (P.Number)
        A = Pool.number(Made, {A});
      else if (!P.Clean.empty())
        A = Pool.clean(P.Clean, A, Made);
      Kids.push_back(A);
    }
    KidNames.push_back(std::move(Name));
  }
  return Pool.concat(Kids, Made, KidNames);
}

} // namespace backlint::link
