//===- Literals.cpp -------------------------------------------------------===//
//
// Literals and what else the compiler knows the value of.
//
//===----------------------------------------------------------------------===//
#include "extract/FunctionLowering.h"
#include "extract/Naming.h"
#include "clang/AST/ExprConcepts.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

using namespace clang;
using backlint::ir::Literal;

namespace backlint::extract {

namespace {

void appendUtf8(std::string &Text, uint32_t CodePoint) {
  char Buffer[UNI_MAX_UTF8_BYTES_PER_CODE_POINT];
  char *End = Buffer;
  if (llvm::ConvertCodePointToUTF8(CodePoint, End))
    Text.append(Buffer, End);
  else
    Text += '?';
}

std::string textOf(const StringLiteral *E) {
  if (E->getCharByteWidth() == 1)
    return E->getBytes().str();
  std::string Text;
  for (unsigned I = 0; I < E->getLength(); ++I) {
    uint32_t Unit = E->getCodeUnit(I);
    bool IsHigh = Unit >= 0xD800 && Unit < 0xDC00;
    if (E->getCharByteWidth() == 2 && IsHigh && I + 1 < E->getLength())
      Unit = 0x10000 + ((Unit - 0xD800) << 10) + (E->getCodeUnit(++I) - 0xDC00);
    appendUtf8(Text, Unit);
  }
  return Text;
}

/// The number alone, of "1.F", "2.5L" or "+Inf". The printer writes it, because
/// an APFloat here would tie the plugin to a variable that only LLVM 22 has: a
/// clang-tidy 19 could not load it, and so not be told that it is the wrong
/// one.
std::string digitsOf(const FloatingLiteral *E) {
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  E->printPretty(Out, nullptr, PrintingPolicy(LangOptions()));
  llvm::StringRef Number = llvm::StringRef(Text).take_until(
      [](char C) { return C == 'F' || C == 'L' || C == 'Q'; });
  Number.consume_back(".");
  return Number.str();
}

const EnumConstantDecl *enumerator(const Expr *E) {
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    return dyn_cast<EnumConstantDecl>(Ref->getDecl());
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    return dyn_cast<EnumConstantDecl>(Member->getMemberDecl());
  return nullptr;
}

bool isTraitOrSize(const Expr *E) {
  return isa<UnaryExprOrTypeTraitExpr, TypeTraitExpr, ArrayTypeTraitExpr,
             ExpressionTraitExpr, OffsetOfExpr, SizeOfPackExpr, CXXNoexceptExpr,
             ConceptSpecializationExpr, RequiresExpr>(E);
}

/// The value of literals but strings; nothing for other expressions.
std::optional<Literal> plainLiteral(const Expr *E, const ASTContext &Context) {
  if (const auto *Number = dyn_cast<IntegerLiteral>(E))
    return Literal{
        Literal::Int,
        llvm::toString(Number->getValue(), 10,
                       Number->getType()->isSignedIntegerOrEnumerationType()),
        {}};
  if (const auto *Number = dyn_cast<FloatingLiteral>(E))
    return Literal{Literal::Float, digitsOf(Number), {}};
  if (const auto *Character = dyn_cast<CharacterLiteral>(E)) {
    Literal Made{Literal::Char, {}, {}};
    if (Character->getKind() == CharacterLiteralKind::Ascii &&
        Character->getValue() > 127)
      Made.Value = char(Character->getValue());
    else
      appendUtf8(Made.Value, Character->getValue());
    return Made;
  }
  if (const auto *Bool = dyn_cast<CXXBoolLiteralExpr>(E))
    return Literal{Literal::Bool, Bool->getValue() ? "true" : "false", {}};
  if (isa<CXXNullPtrLiteralExpr, GNUNullExpr>(E))
    return Literal{Literal::Null, {}, {}};
  if (const EnumConstantDecl *Constant = enumerator(E))
    return Literal{Literal::Enum, modelKey(Constant), {}};
  if (isTraitOrSize(E)) {
    Expr::EvalResult Result;
    if (E->isInstantiationDependent() || !E->EvaluateAsInt(Result, Context))
      return Literal{Literal::Zero, {}, {}};
    if (E->getType()->isBooleanType())
      return Literal{
          Literal::Bool, Result.Val.getInt().isZero() ? "false" : "true", {}};
    return Literal{Literal::Int, llvm::toString(Result.Val.getInt(), 10), {}};
  }
  return std::nullopt;
}

} // namespace

ir::ValueId FunctionLowering::text(const StringLiteral *E, ir::TypeId Type) {
  return literal(
      {Literal::Text, textOf(E), Builder.Map.constantMacro(E->getBeginLoc())},
      Type, E->getSourceRange());
}

std::optional<ir::ValueId> FunctionLowering::literalValue(const Expr *E) {
  if (const auto *String = dyn_cast<StringLiteral>(E))
    return text(String, typeOf(E));
  if (const auto *Predefined = dyn_cast<PredefinedExpr>(E)) {
    const StringLiteral *Name = Predefined->getFunctionName();
    return literal({Literal::Text, Name ? Name->getBytes().str() : "", {}},
                   typeOf(E), E->getSourceRange());
  }
  if (const auto *Imaginary = dyn_cast<ImaginaryLiteral>(E))
    return literalValue(Imaginary->getSubExpr());
  std::optional<Literal> Plain = plainLiteral(E, Builder.Context);
  if (!Plain)
    return std::nullopt;
  Plain->Macro = Builder.Map.constantMacro(E->getBeginLoc());
  return literal(std::move(*Plain), typeOf(E), E->getSourceRange());
}

uint32_t FunctionLowering::caseLiteral(const Expr *E) {
  const Expr *Bare = E->IgnoreParenCasts();
  if (const auto *Constant = dyn_cast<ConstantExpr>(E))
    Bare = Constant->getSubExpr()->IgnoreParenCasts();
  if (std::optional<Literal> Plain = plainLiteral(Bare, Builder.Context))
    return Builder.literal(std::move(*Plain));
  Expr::EvalResult Result;
  if (E->isValueDependent() || !E->EvaluateAsInt(Result, Builder.Context))
    return Builder.literal({Literal::Zero, {}, {}});
  return Builder.literal(
      {Literal::Int, llvm::toString(Result.Val.getInt(), 10), {}});
}

} // namespace backlint::extract
