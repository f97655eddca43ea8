//===- Defaults.cpp -------------------------------------------------------===//
//
// What members, parameters and macros are written to be.
//
//===----------------------------------------------------------------------===//
#include "extract/Defaults.h"
#include "extract/FunctionLowering.h"
#include "clang/Lex/LiteralSupport.h"

using namespace clang;

namespace backlint::extract {
namespace {

/// Shorter texts are separators and the like.
constexpr size_t ShortestText = 3;
/// Fewer numbers are a pair, a colour, an address.
constexpr unsigned FewestNumbers = 8;

bool isNumber(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  return isa<IntegerLiteral, CharacterLiteral>(E);
}

/// Whether \p S holds a text or a table of numbers. A lambda is a function by
/// itself.
bool holdsData(const Stmt *S) {
  if (!S || isa<LambdaExpr>(S))
    return false;
  if (const auto *Text = dyn_cast<StringLiteral>(S))
    return Text->getLength() >= ShortestText;
  if (const auto *List = dyn_cast<InitListExpr>(S))
    if (List->getNumInits() >= FewestNumbers && isNumber(List->getInit(0)))
      return true;
  return llvm::any_of(S->children(), holdsData);
}

bool holdsLambda(const Stmt *S) {
  return S && (isa<LambdaExpr>(S) || llvm::any_of(S->children(), holdsLambda));
}

/// A function that stores a text into a local.
class MacroLowering final : private BodyBuilder {
public:
  using BodyBuilder::BodyBuilder;

  void lower(const TextMacro &Macro, llvm::StringRef Text) {
    SourceRange At(Macro.Texts.front().getLocation(),
                   Macro.Texts.back().getLocation());
    Fn.Symbol =
        Builder.Symbols.macro(Macro.Name, Builder.Map.path(At.getBegin()));
    Fn.At = Fn.Body = Builder.Map.span(At);
    const ASTContext &Context = Builder.Context;
    QualType T = Context.getPointerType(Context.CharTy.withConst());
    enter(newBlock());
    ir::Place Target{
        ir::Root::Local, newLocal(Macro.Name, T, At, /*Temporary=*/false), {}};
    store(Target,
          literal({ir::Literal::Text, Text.str(), {}}, Builder.Types.of(T), At),
          At);
    end(ir::TerminatorKind::Return, {});
    orderBlocks();
  }
};

} // namespace

void lowerDefaults(UnitBuilder &Builder,
                   llvm::ArrayRef<const ValueDecl *> Owners) {
  for (const ValueDecl *Owner : Owners) {
    const auto *Member = dyn_cast<FieldDecl>(Owner);
    const Expr *Init = Member ? Member->getInClassInitializer()
                              : cast<ParmVarDecl>(Owner)->getDefaultArg();
    if (!Owner->getDeclName() || !holdsData(Init) || holdsLambda(Init))
      continue;
    ir::Function Made;
    FunctionLowering(Builder, Made).lowerDefault(Owner, Init);
    // What is lost here is counted where it runs.
    if (Made.LostCount == 0)
      Builder.Unit.Functions.push_back(std::move(Made));
  }
}

void lowerMacros(UnitBuilder &Builder, llvm::ArrayRef<TextMacro> Macros) {
  const ASTContext &Context = Builder.Context;
  for (const TextMacro &Macro : Macros) {
    StringLiteralParser Text(Macro.Texts, Context.getSourceManager(),
                             Context.getLangOpts(), Context.getTargetInfo());
    if (Text.hadError || Text.GetStringLength() < ShortestText ||
        Text.isWide() || Text.isUTF16() || Text.isUTF32())
      continue;
    ir::Function Made;
    MacroLowering(Builder, Made).lower(Macro, Text.GetString());
    Builder.Unit.Functions.push_back(std::move(Made));
  }
}

} // namespace backlint::extract
