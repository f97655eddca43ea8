//===- FunctionLowering.h - One function body to IR ------------*- C++ -*-===//
//
// Lowers one body by walking its statements. Blocks, loops, try regions and
// scopes are made by the statement that has them (clang::CFG is not used: it
// forgets loops, try regions and default arguments). Each visit of an
// expression makes fresh values.
//
// An expression is asked for what its user needs of it: place() of a glvalue,
// value() of what it evaluates to, address() of the object, initialize() of
// a place by it, condition() with two targets, or discard().
//
// To lower another kind of expression: extend lowerPlace() in Places.cpp if
// it is a glvalue, lowerValue() in Values.cpp otherwise, add a row to
// docs/ir.md and a case to testdata/ir.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_FUNCTIONLOWERING_H
#define BACKLINT_EXTRACT_FUNCTIONLOWERING_H

#include "extract/BodyBuilder.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Support/SaveAndRestore.h"

namespace backlint::extract {

class FunctionLowering final : private BodyBuilder {
public:
  using BodyBuilder::BodyBuilder;

  void lowerFunction(const clang::FunctionDecl *Function);
  /// The initialisation of a variable with static storage.
  void lowerGlobal(const clang::VarDecl *Variable);
  /// What a member or parameter is if nothing else is given: a local of its
  /// name is initialised.
  void lowerDefault(const clang::ValueDecl *Owner, const clang::Expr *Init);

private:
  // --- Places.cpp: glvalues ---
  ir::Place place(const clang::Expr *E);
  ir::Place lowerPlace(const clang::Expr *E);
  ir::Place pointee(const clang::Expr *Pointer);
  ir::Place variable(const clang::ValueDecl *V, clang::SourceRange At);
  ir::Place foreignVariable(const clang::ValueDecl *V, clang::SourceRange At);
  ir::Place thisPlace() const;
  ir::Place member(ir::Place Base, const clang::ValueDecl *Member);
  ir::Place memberPlace(const clang::MemberExpr *E);
  ir::Place castPlace(const clang::CastExpr *E);
  ir::Place subscript(const clang::ArraySubscriptExpr *E);
  ir::Place materialize(const clang::Expr *E, bool ToScope);
  ir::Place conditionalPlace(const clang::AbstractConditionalOperator *E);
  ir::ValueId address(const clang::Expr *E, ir::TypeId Type);
  ir::ValueId referenceTo(const clang::Expr *E);

  // --- Values.cpp: prvalues; Casts.cpp, Operators.cpp, Literals.cpp ---
  ir::ValueId value(const clang::Expr *E);
  ir::ValueId content(const clang::Expr *E);
  ir::ValueId lowerValue(const clang::Expr *E);
  void discard(const clang::Expr *E);
  ir::ValueId lost(const clang::Stmt *S, bool Counted = true);
  ir::ValueId castValue(const clang::CastExpr *E);
  void markImplicit(const clang::CastExpr *E);
  ir::ValueId converted(const clang::CastExpr *E, ir::ValueId V);
  ir::ValueId unary(const clang::UnaryOperator *E);
  ir::ValueId binary(const clang::BinaryOperator *E);
  ir::Place assign(const clang::BinaryOperator *E);
  ir::Place increment(const clang::UnaryOperator *E, ir::ValueId *Old);
  ir::ValueId atomic(const clang::AtomicExpr *E);
  ir::ValueId conditionalValue(const clang::AbstractConditionalOperator *E);
  ir::ValueId logicalValue(const clang::BinaryOperator *E);
  void condition(const clang::Expr *E, ir::BlockId True, ir::BlockId False);
  ir::ValueId functionValue(const clang::FunctionDecl *F, ir::TypeId Type,
                            clang::SourceRange At);
  ir::ValueId statementValue(const clang::StmtExpr *E);
  std::optional<ir::ValueId> literalValue(const clang::Expr *E);
  ir::ValueId text(const clang::StringLiteral *E, ir::TypeId Type);
  uint32_t caseLiteral(const clang::Expr *E);
  ir::ValueId closure(const clang::LambdaExpr *E);
  ir::ValueId newObject(const clang::CXXNewExpr *E);
  ir::ValueId deleteObject(const clang::CXXDeleteExpr *E);
  ir::ValueId throwValue(const clang::CXXThrowExpr *E);

  // --- Calls.cpp ---
  ir::ValueId callValue(const clang::CallExpr *E);
  ir::ValueId memberCall(const clang::CXXMemberCallExpr *E);
  ir::ValueId operatorCall(const clang::CXXOperatorCallExpr *E);
  ir::ValueId indirectCall(const clang::CallExpr *E);
  ir::ValueId finishCall(ir::Call Call, const clang::FunctionDecl *Callee,
                         clang::QualType Result, const clang::Expr *At,
                         Operands Values);
  void chooseTarget(const clang::CXXMethodDecl *Method,
                    const clang::Expr *Object, bool Qualified, ir::Call &Call);
  void arguments(const clang::FunctionDecl *Callee,
                 const clang::FunctionProtoType *Proto,
                 llvm::ArrayRef<const clang::Expr *> Arguments, ir::Call &Call,
                 Operands &Values);
  ir::ValueId argument(const clang::Expr *E, clang::QualType Parameter);
  ir::ValueId receiver(const clang::Expr *Object, bool IsArrow, ir::Call &Call);
  const clang::Expr *samePlaceArgument(const clang::CallExpr *E) const;
  bool isPlainCopy(const clang::CXXMethodDecl *Method) const;
  std::optional<ir::Place> copyAssignment(const clang::Expr *E);

  // --- Dependent.cpp: code that nothing instantiates ---
  std::optional<ir::ValueId> dependentValue(const clang::Expr *E);
  std::optional<ir::Place> dependentPlace(const clang::Expr *E);
  ir::ValueId unresolvedCall(const clang::CallExpr *E);
  ir::ValueId unresolved(std::string Name, const clang::Expr *At,
                         llvm::ArrayRef<const clang::Expr *> Arguments,
                         Operands Values = {}, uint8_t Traits = 0);
  void initializeAs(const ir::Place &Target, clang::QualType T,
                    const clang::Expr *Init);
  ir::ValueId recovered(const clang::RecoveryExpr *E);
  ir::ValueId unknownArgument(const clang::Expr *E);

  // --- Initializers.cpp ---
  void initialize(const ir::Place &Target, const clang::Expr *E);
  void construct(const ir::Place &Target, const clang::CXXConstructExpr *E);
  ir::ValueId aggregate(const clang::Expr *E,
                        llvm::ArrayRef<clang::Expr *> Inits);
  ir::Place partialObject(const clang::Expr *E, const ir::Path &Shape,
                          const Operands &Values);
  void aggregateMembers(const clang::CXXRecordDecl *Record,
                        const clang::Expr *E,
                        llvm::ArrayRef<clang::Expr *> Inits, ir::Path &Shape,
                        Operands &Values);
  void lowerConstructorInitializers(const clang::CXXConstructorDecl *C);
  void inheritedConstructor(const ir::Place &Target,
                            const clang::CXXInheritedCtorInitExpr *E);

  // --- Statements.cpp, Loops.cpp, Jumps.cpp ---
  void statement(const clang::Stmt *S);
  void declare(const clang::VarDecl *V);
  void bindReference(const clang::VarDecl *V, const clang::Expr *Init);
  void lowerIf(const clang::IfStmt *S);
  void lowerReturn(const clang::Stmt *S, const clang::Expr *Value,
                   const clang::VarDecl *Kept);
  void lowerSwitch(const clang::SwitchStmt *S);
  void lowerCase(const clang::SwitchCase *S);
  void lowerTry(const clang::CXXTryStmt *S);
  uint32_t beginLoop(ir::LoopKind Kind, clang::SourceRange Head);
  void lowerFor(const clang::ForStmt *S);
  void lowerWhile(const clang::WhileStmt *S);
  void lowerDo(const clang::DoStmt *S);
  void lowerRangeFor(const clang::CXXForRangeStmt *S);
  void lowerLoopBody(const clang::Stmt *Body, ir::BlockId Continue,
                     ir::BlockId Break);
  void lowerGoto(const clang::LabelDecl *Label, clang::SourceRange At);
  void lowerLabel(const clang::LabelStmt *S);
  void findGotoLoops();

  void declareCaptures(const clang::CXXMethodDecl *CallOperator);
  void finish();

  struct JumpTarget {
    ir::BlockId Block = ir::NoBlock;
    size_t Depth = 0;
  };
  struct SwitchState {
    std::vector<ir::BlockId> Targets;
    std::vector<uint32_t> Cases;
    ir::BlockId Default = ir::NoBlock;
  };
  struct PendingGoto {
    ir::BlockId From = ir::NoBlock;
    std::vector<Scope> Scopes;
  };
  struct LabelState {
    ir::BlockId Block = ir::NoBlock;
    bool Seen = false;
    /// Scope id and number of cleanups there when the label was reached.
    std::vector<std::pair<unsigned, size_t>> Scopes;
    std::vector<PendingGoto> Pending;
  };

  const clang::FunctionDecl *Declaration = nullptr;
  std::vector<JumpTarget> Breaks, Continues;
  std::vector<SwitchState *> Switches;
  llvm::DenseMap<const clang::LabelDecl *, LabelState> Labels;
  std::vector<std::pair<ir::BlockId, ir::BlockId>> BackwardGotos;
  llvm::DenseMap<const clang::ValueDecl *, ir::Place> Variables;
  /// Iterators of range-for over arrays: the element they stand for.
  llvm::DenseMap<const clang::VarDecl *, ir::Place> ArrayIterators;
  llvm::DenseMap<const clang::OpaqueValueExpr *, ir::Place> OpaquePlaces;
  /// What `this` is in a default member initialiser of an aggregate.
  std::optional<ir::Place> ObjectInMaking;
  /// Calls and constructions that a conversion nobody wrote makes.
  llvm::SmallPtrSet<const clang::Expr *, 8> ImplicitNodes;
  /// The call whose result nobody uses.
  const clang::Expr *Discarded = nullptr;
};

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_FUNCTIONLOWERING_H
