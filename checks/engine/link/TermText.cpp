//===- TermText.cpp - Terms as text --------------------------------------===//

#include "link/Term.h"

namespace backlint::link {

static void print(TermRef T, std::string &Out) {
  auto List = [&](llvm::StringRef Between) {
    for (size_t I = 0; I < T->Kids.size(); ++I) {
      if (I)
        Out += Between;
      print(T->Kids[I], Out);
    }
  };
  switch (T->Kind) {
  case TermKind::Bottom:
    Out += "nothing";
    return;
  case TermKind::Text:
    Out += '"' + T->Name + '"';
    return;
  case TermKind::Number:
    Out += "number";
    if (!T->Kids.empty()) {
      Out += '(';
      List(", ");
      Out += ')';
    }
    return;
  case TermKind::Source:
    Out += '{' + T->Name + (T->Label.empty() ? "" : " " + T->Label) + '}';
    return;
  case TermKind::Unknown:
    Out += "?" + T->Name;
    return;
  case TermKind::Callee:
    Out += "function";
    return;
  case TermKind::Port: {
    static constexpr const char *Bases[] = {"local",   "param",  "this",
                                            "capture", "global", "value"};
    Out += Bases[static_cast<int>(T->Where.Base)];
    if (T->Where.Base != ir::Root::This)
      Out += std::to_string(T->Where.Index);
    for (const ir::PathStep &S : T->Where.Steps)
      switch (S.What) {
      case ir::PathStep::Field:
        Out += '.' + S.Name;
        break;
      case ir::PathStep::Key:
        Out += "[\"" + S.Name + "\"]";
        break;
      case ir::PathStep::Element:
        Out += "[*]";
        break;
      case ir::PathStep::Deref:
        Out += ".*";
        break;
      }
    return;
  }
  case TermKind::Cycle:
    Out += "cycle" + std::to_string(T->Cycle);
    return;
  case TermKind::Concat:
    Out += '(';
    List(" + ");
    Out += ')';
    return;
  case TermKind::Choice:
    Out += '(';
    List(" | ");
    Out += ')';
    return;
  case TermKind::Hop:
    print(T->Kids[0], Out);
    return;
  case TermKind::Repeat:
    Out += "repeat(";
    break;
  case TermKind::Part:
    Out += T->Label.empty() ? "part(" : "part." + T->Label + '(';
    break;
  case TermKind::Mix:
    Out += "mix(";
    break;
  case TermKind::Clean:
    Out += "clean." + T->Name + '(';
    break;
  }
  List(", ");
  Out += ')';
}

std::string toString(TermRef T) {
  std::string Out;
  print(T, Out);
  return Out;
}

} // namespace backlint::link
