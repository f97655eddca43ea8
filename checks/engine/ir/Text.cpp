//===- Text.cpp - The IR as text ------------------------------------------===//
//
// The unit's tables and everything outside functions; TextFunction.cpp prints
// functions. The format is described in Text.h.
//
//===----------------------------------------------------------------------===//
#include "ir/Text.h"
#include "ir/TextPrinter.h"
#include "ir/TextWords.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>
#include <map>

namespace backlint::ir {

std::string defaultClass(SymbolKind Kind, const std::string &Name) {
  bool IsMember =
      Kind == SymbolKind::Method || Kind == SymbolKind::Constructor ||
      Kind == SymbolKind::Destructor || Kind == SymbolKind::Conversion;
  // What a conversion converts to may be qualified itself.
  llvm::StringRef Scope = llvm::StringRef(Name).split("operator ").first;
  if (Scope.size() != Name.size())
    Scope.consume_back("::");
  else
    Scope = Scope.substr(0, Scope.rfind("::"));
  return IsMember && Scope.size() != Name.size() ? Scope.str() : "";
}

std::vector<std::string> symbolLabels(const Unit &U) {
  std::vector<SymbolId> Order(U.Symbols.size());
  for (SymbolId Id = 0; Id < Order.size(); ++Id)
    Order[Id] = Id;
  std::stable_sort(Order.begin(), Order.end(), [&](SymbolId A, SymbolId B) {
    return U.Symbols[A].Identity < U.Symbols[B].Identity;
  });
  std::map<std::string, unsigned> Count;
  std::vector<std::string> Labels(Order.size());
  for (SymbolId Id : Order) {
    const Symbol &S = U.Symbols[Id];
    std::string Label = words::name(S.Name);
    if (S.Kind == SymbolKind::GlobalInit)
      Label += "#init";
    if (unsigned Nth = ++Count[Label]; Nth > 1)
      Label += "#" + std::to_string(Nth);
    Labels[Id] = Label;
  }
  return Labels;
}

TextPrinter::TextPrinter(const Unit &U, llvm::raw_ostream &OS)
    : U(U), OS(OS), Labels(symbolLabels(U)) {}

std::string TextPrinter::symbol(SymbolId Id) const {
  return Id == NoSymbol ? "_" : Id < Labels.size() ? Labels[Id] : "?";
}

std::string TextPrinter::types(const std::vector<TypeId> &Ids) const {
  std::string Result;
  for (TypeId Id : Ids)
    Result += (Result.empty() ? "" : ", ") + type(Id);
  return Result;
}

std::string TextPrinter::type(TypeId Id) const {
  if (Id == NoType)
    return "_";
  if (Id >= U.Types.size())
    return "?";
  const Type &T = U.Types[Id];
  // A type only refers to earlier ones; anything else would not end.
  auto Inner = [&](TypeId Other) { return Other < Id ? type(Other) : "?"; };
  std::string Parts;
  bool Points = T.Kind == TypeKind::Pointer || T.Kind == TypeKind::Reference ||
                T.Kind == TypeKind::Array;
  if (Points && !T.Name.empty())
    Parts = words::quote(T.Name);
  else if (!Points && (!T.Name.empty() || T.Kind == TypeKind::Record ||
                       T.Kind == TypeKind::Enum))
    Parts = words::name(T.Name);
  if (T.Element != NoType) {
    if (!Points || !Parts.empty())
      Parts += Parts.empty() ? ": " : " : ";
    Parts += Inner(T.Element);
  }
  if (!T.Arguments.empty()) {
    std::string List;
    for (TypeId Argument : T.Arguments)
      List += (List.empty() ? "" : ", ") +
              (Argument == NoType ? "_" : Inner(Argument));
    Parts += (Parts.empty() ? "<" : " <") + List + ">";
  }
  std::string Result = T.Const ? "const " : "";
  Result += words::of(words::TypeKinds, T.Kind);
  return Parts.empty() ? Result : Result + "(" + Parts + ")";
}

std::string TextPrinter::literal(uint32_t Id) const {
  if (Id >= U.Literals.size())
    return "?";
  const Literal &L = U.Literals[Id];
  std::string Kind = words::of(words::LiteralKinds, L.What).str();
  std::string Result;
  switch (L.What) {
  case Literal::Text:
    Result = words::quote(L.Value);
    break;
  case Literal::Int:
    Result = words::isNumber(L.Value, true, false)
                 ? L.Value
                 : Kind + " " + words::quote(L.Value);
    break;
  case Literal::Float:
    Result = Kind + " " +
             (words::isNumber(L.Value, true, true) ? L.Value
                                                   : words::quote(L.Value));
    break;
  case Literal::Bool:
    Result = L.Value == "true" || L.Value == "false"
                 ? L.Value
                 : Kind + " " + words::quote(L.Value);
    break;
  case Literal::Char:
    Result = Kind + " " + words::quote(L.Value);
    break;
  case Literal::Enum:
    Result = Kind + " " + words::name(L.Value);
    break;
  case Literal::Null:
  case Literal::Zero:
    Result = L.Value.empty() ? Kind : Kind + " " + words::quote(L.Value);
    break;
  }
  return L.Macro.empty() ? Result : Result + " from " + words::name(L.Macro);
}

std::string TextPrinter::span(const Span &At) const {
  if (At == Span())
    return "";
  std::string Result = " @";
  if (At.File == NoFile)
    Result += "f_:";
  else if (At.File != 0)
    Result += "f" + std::to_string(At.File) + ":";
  return Result + std::to_string(At.Line) + ":" + std::to_string(At.Column) +
         "-" + std::to_string(At.EndLine) + ":" + std::to_string(At.EndColumn);
}

std::string TextPrinter::macro(uint32_t Id) const {
  if (Id == None)
    return "";
  return " macro " + (Id < U.Strings.size() ? words::name(U.Strings[Id]) : "?");
}

namespace {

/// Prints what a unit holds beside functions.
class UnitPrinter : public TextPrinter {
public:
  using TextPrinter::TextPrinter;

  void print() const {
    OS << "unit " << words::quote(U.MainFile) << "\n\n";
    for (const Function &F : U.Functions) {
      FunctionPrinter(*this, F).print();
      OS << '\n';
    }
    files();
    for (SymbolId Id = 0; Id < U.Symbols.size(); ++Id)
      declaration(Id);
    for (const Class &C : U.Classes)
      classOf(C);
    for (const Enumeration &E : U.Enums)
      OS << "enum " << words::name(E.Name) << " {" << names(E.Enumerators)
         << "}" << span(E.At) << '\n';
    for (const Global &G : U.Globals) {
      OS << "global " << symbol(G.Symbol);
      if (G.Initializer != NoSymbol)
        OS << " init " << symbol(G.Initializer);
      OS << span(G.At) << '\n';
    }
    for (const MacroUse &M : U.Macros)
      OS << "macro " << words::name(M.Name) << " " << words::quote(M.Arguments)
         << span(M.At) << '\n';
    notes();
  }

private:
  static std::string names(const std::vector<std::string> &Names) {
    std::string Result;
    for (const std::string &Name : Names)
      Result += (Result.empty() ? "" : ", ") + words::name(Name);
    return Result;
  }

  void files() const {
    for (const File &F : U.Files) {
      OS << "file " << words::quote(F.Path);
      if (F.Project)
        OS << " project";
      if (F.ContentHash)
        OS << " hash 0x" << llvm::utohexstr(F.ContentHash, true);
      OS << '\n';
    }
  }

  void declaration(SymbolId Id) const {
    const Symbol &S = U.Symbols[Id];
    OS << "symbol " << words::of(words::SymbolKinds, S.Kind) << ' '
       << symbol(Id);
    if (!S.Parameters.empty() || S.Kind < SymbolKind::Global)
      OS << " (" << types(S.Parameters) << ')';
    if (S.Result != NoType)
      OS << " -> " << type(S.Result);
    if (!S.Arguments.empty())
      OS << " <" << types(S.Arguments) << '>';
    if (S.Class != defaultClass(S.Kind, S.Name))
      OS << " class " << words::name(S.Class);
    OS << words::bits(words::SymbolTraits, S.Traits);
    for (size_t I = 0; I < S.Overrides.size(); ++I)
      OS << (I ? ", " : " overrides ") << symbol(S.Overrides[I]);
    if (S.Identity != symbol(Id))
      OS << " id " << words::quote(S.Identity);
    OS << '\n';
  }

  void classOf(const Class &C) const {
    OS << "class " << words::name(C.Name);
    if (!C.Bases.empty())
      OS << " : " << names(C.Bases);
    if (C.Identity != C.Name)
      OS << " id " << words::quote(C.Identity);
    OS << span(C.At) << " {\n";
    for (const Member &M : C.Members)
      OS << "  member " << words::name(M.Name) << " : " << type(M.Type)
         << span(M.At) << '\n';
    for (SymbolId Method : C.Methods)
      OS << "  method " << symbol(Method) << '\n';
    OS << "}\n";
  }

  void notes() const {
    for (const Suppression &S : U.Suppressions) {
      OS << "suppress f"
         << (S.File == NoFile ? std::string("_") : std::to_string(S.File))
         << ' ' << S.FirstLine << " to " << S.LastLine << " comment "
         << S.CommentLine;
      for (size_t I = 0; I < S.Rules.size(); ++I)
        OS << (I ? ", " : " rules ") << words::quote(S.Rules[I]);
      if (!S.Reason.empty())
        OS << " reason " << words::quote(S.Reason);
      OS << '\n';
    }
    for (const Loss &L : U.Losses)
      OS << "loss " << words::of(words::LossKinds, L.What) << ' '
         << words::quote(L.Text) << span(L.At) << '\n';
    if (U.FunctionsSeen || U.FunctionsLost)
      OS << "counts seen " << U.FunctionsSeen << " lost " << U.FunctionsLost
         << '\n';
  }
};

} // namespace

std::string print(const Unit &U) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  UnitPrinter(U, OS).print();
  return Text;
}

std::string print(const Unit &U, const Function &F) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  TextPrinter Base(U, OS);
  FunctionPrinter(Base, F).print();
  return Text;
}

std::string print(const Unit &U, TypeId Type) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  return TextPrinter(U, OS).type(Type);
}

std::string print(const Unit &U, const Function &F, const Place &P) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  TextPrinter Base(U, OS);
  return FunctionPrinter(Base, F).place(P);
}

} // namespace backlint::ir
