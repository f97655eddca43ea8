//===- TextWords.cpp - The words of the IR's text form --------------------===//
//
// See TextWords.h.
//
//===----------------------------------------------------------------------===//
#include "ir/TextWords.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

namespace backlint::ir::words {
namespace {

using llvm::StringLiteral;
using llvm::StringRef;

constexpr StringLiteral TypeKindWords[] = {
    "Void",   "Bool",     "Char",     "Int",       "Float",
    "Enum",   "CString",  "Pointer",  "Reference", "Array",
    "Record", "Function", "Dependent"};
constexpr StringLiteral SymbolKindWords[] = {
    "Function", "Method", "Constructor", "Destructor", "Conversion",
    "Lambda",   "Global", "GlobalInit",  "Default",    "Macro"};
constexpr StringLiteral SymbolTraitWords[] = {
    "static",   "virtual", "const",       "variadic",  "noreturn", "operator",
    "implicit", "project", "constglobal", "coroutine", "internal"};
constexpr StringLiteral OpWords[] = {
    "literal", "function", "addr",      "load",    "store", "call", "unary",
    "binary",  "cast",     "aggregate", "closure", "await", "new",  "lost"};
constexpr StringLiteral OperatorWords[] = {
    "plus", "minus", "mul",    "div", "rem",        "and",      "or", "xor",
    "shl",  "shr",   "eq",     "ne",  "lt",         "le",       "gt", "ge",
    "cmp",  "not",   "bitnot", "neg", "logicaland", "logicalor"};
constexpr StringLiteral CalleeKindWords[] = {"direct", "virtual", "indirect",
                                             "unresolved", "delete"};
constexpr StringLiteral CallTraitWords[] = {"recv", "implicit", "scopeexit",
                                            "unused", "defaults"};
constexpr StringLiteral TerminatorWords[] = {"jump",   "branch", "switch",
                                             "return", "throw",  "unreachable"};
constexpr StringLiteral LoopKindWords[] = {"For", "While", "Do", "Range",
                                           "Goto"};
constexpr StringLiteral LiteralKindWords[] = {"text", "int",  "float", "bool",
                                              "char", "enum", "null",  "zero"};
constexpr StringLiteral LossKindWords[] = {
    "MissingHeader", "ParseError", "Stubbed", "Function", "Bound", "Vendored"};

bool startsIdentifier(char C) { return llvm::isAlpha(C) || C == '_'; }

/// Length of the sign after the word `operator`.
size_t signLength(StringRef Text) {
  if (Text.starts_with("()") || Text.starts_with("[]"))
    return 2;
  return std::min(Text.find_first_not_of("+-*/%^&|!=<>~"), Text.size());
}

} // namespace

const List TypeKinds = TypeKindWords, SymbolKinds = SymbolKindWords,
           SymbolTraits = SymbolTraitWords, Ops = OpWords,
           Operators = OperatorWords, CalleeKinds = CalleeKindWords,
           CallTraits = CallTraitWords, Terminators = TerminatorWords,
           LoopKinds = LoopKindWords, LiteralKinds = LiteralKindWords,
           LossKinds = LossKindWords;

std::optional<unsigned> find(List Words, StringRef Word) {
  for (size_t I = 0; I < Words.size(); ++I)
    if (Words[I] == Word)
      return I;
  return std::nullopt;
}

std::string bits(List Words, unsigned Bits) {
  std::string Result;
  for (size_t I = 0; I < Words.size(); ++I)
    if (Bits >> I & 1)
      Result += (" " + Words[I]).str();
  return Result;
}

size_t bareNameLength(StringRef Text) {
  size_t End = 0;
  while (true) {
    size_t Start = End;
    if (End < Text.size() && Text[End] == '~')
      ++End;
    if (End >= Text.size() || !startsIdentifier(Text[End]))
      return Start < 2 ? 0 : Start - 2; // not a name, or a trailing `::`
    while (End < Text.size() && (startsIdentifier(Text[End]) ||
                                 llvm::isDigit(Text[End]) || Text[End] == '$'))
      ++End;
    if (Text.slice(Start, End) == "operator")
      return End + signLength(Text.drop_front(End));
    if (!Text.drop_front(End).starts_with("::"))
      return End;
    End += 2;
  }
}

bool isNumber(StringRef Text, bool Signed, bool Fraction) {
  if (Signed)
    Text.consume_front("-");
  auto [Whole, Rest] = Text.split('.');
  auto AreDigits = [](StringRef S) {
    return !S.empty() && llvm::all_of(S, llvm::isDigit);
  };
  if (Whole.size() == Text.size())
    return AreDigits(Whole);
  return Fraction && AreDigits(Whole) && AreDigits(Rest);
}

std::string quote(StringRef Text) {
  bool PlainHigh = llvm::json::isUTF8(Text);
  std::string Result = "\"";
  for (unsigned char C : Text) {
    if (C == '"' || C == '\\')
      Result += {'\\', static_cast<char>(C)};
    else if (C == '\n')
      Result += "\\n";
    else if (C == '\t')
      Result += "\\t";
    else if (C < 0x20 || C == 0x7f || (C >= 0x80 && !PlainHigh))
      Result += {'\\', 'x', llvm::hexdigit(C >> 4, true),
                 llvm::hexdigit(C & 15, true)};
    else
      Result += static_cast<char>(C);
  }
  return Result + '"';
}

std::string name(StringRef Text) {
  bool Bare = !Text.empty() && bareNameLength(Text) == Text.size();
  return Bare ? Text.str() : quote(Text);
}

} // namespace backlint::ir::words
