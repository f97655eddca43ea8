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

#include "extract/UnitBuilder.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Support/SaveAndRestore.h"
#include <map>
#include <optional>

namespace backlint::extract {

class FunctionLowering final {
public:
  FunctionLowering(UnitBuilder &Builder, ir::Function &Function)
      : Builder(Builder), Fn(Function) {}

  void lowerFunction(const clang::FunctionDecl *Function);
  /// The initialisation of a variable with static storage.
  void lowerGlobal(const clang::VarDecl *Variable);

private:
  using Operands = std::vector<ir::ValueId>;

  // --- Emission.cpp: instructions, blocks, places ---
  ir::ValueId emit(ir::Op Code, ir::TypeId Type, clang::SourceRange At,
                   Operands Values = {}, uint32_t Index = ir::None,
                   const ir::Place *Where = nullptr);
  ir::PlaceId placeId(const ir::Place &Place);
  ir::ValueId load(const ir::Place &Place, clang::QualType T,
                   clang::SourceRange At);
  void store(const ir::Place &Place, ir::ValueId Value, clang::SourceRange At);
  ir::ValueId addressOf(const ir::Place &Place, ir::TypeId Type,
                        clang::SourceRange At);
  ir::ValueId call(ir::Call Call, ir::TypeId Result, clang::SourceRange At,
                   Operands Values);
  ir::ValueId literal(ir::Literal Literal, ir::TypeId Type,
                      clang::SourceRange At);
  ir::ValueId zero(clang::QualType T, clang::SourceRange At);
  ir::ValueId lost(const clang::Stmt *S, bool Counted = true);
  uint32_t newLocal(std::string Name, clang::QualType T, clang::SourceRange At,
                    bool Temporary);
  ir::Place temporary(clang::QualType T, clang::SourceRange At);
  ir::BlockId newBlock();
  void enter(ir::BlockId Block) { Current = Block; }
  ir::Block &open();
  void end(ir::TerminatorKind Kind, std::vector<ir::BlockId> Successors,
           ir::ValueId Condition = ir::NoValue, clang::SourceRange At = {});
  void jump(ir::BlockId To);
  bool reachable() const { return Current != ir::NoBlock; }
  void removeEmptyBlocks();
  ir::TypeId typeOf(const clang::Expr *E) {
    return Builder.Types.of(E->getType());
  }

  // --- Scopes.cpp: what is destroyed where ---
  struct Cleanup {
    ir::Place Object;
    const clang::CXXDestructorDecl *Destructor = nullptr;
    const clang::VarDecl *Variable = nullptr;
    clang::SourceRange At;
  };
  struct Scope {
    unsigned Id = 0;
    std::vector<Cleanup> Cleanups;
  };
  class ScopeGuard;
  class FullExpression;
  const clang::CXXDestructorDecl *destructorToRun(clang::QualType T);
  void addCleanup(const ir::Place &Object, clang::QualType T,
                  const clang::VarDecl *Variable, clang::SourceRange At,
                  bool ToScope);
  void run(const Cleanup &C);
  void leaveScopes(size_t Depth, const clang::VarDecl *Kept = nullptr);

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
  static ir::Place valuePlace(ir::ValueId V);

  // --- Values.cpp: prvalues; Casts.cpp, Operators.cpp, Literals.cpp ---
  ir::ValueId value(const clang::Expr *E);
  ir::ValueId lowerValue(const clang::Expr *E);
  void discard(const clang::Expr *E);
  ir::ValueId castValue(const clang::CastExpr *E);
  void markImplicit(const clang::CastExpr *E);
  ir::ValueId converted(const clang::CastExpr *E, ir::ValueId V);
  ir::ValueId unary(const clang::UnaryOperator *E);
  ir::ValueId binary(const clang::BinaryOperator *E);
  ir::Place assign(const clang::BinaryOperator *E);
  ir::Place increment(const clang::UnaryOperator *E, ir::ValueId *Old);
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
  ir::ValueId unknownArgument(const clang::Expr *E);

  // --- Initializers.cpp ---
  void initialize(const ir::Place &Target, const clang::Expr *E);
  void construct(const ir::Place &Target, const clang::CXXConstructExpr *E);
  ir::ValueId aggregate(const clang::Expr *E,
                        llvm::ArrayRef<clang::Expr *> Inits);
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

  UnitBuilder &Builder;
  ir::Function &Fn;
  const clang::FunctionDecl *Declaration = nullptr;
  ir::BlockId Current = ir::NoBlock;
  uint32_t CurrentLoop = ir::None;
  uint32_t CurrentTry = ir::None;
  std::vector<Scope> Scopes;
  unsigned NextScope = 0;
  std::vector<Cleanup> Temporaries;
  std::vector<JumpTarget> Breaks, Continues;
  std::vector<SwitchState *> Switches;
  llvm::DenseMap<const clang::LabelDecl *, LabelState> Labels;
  std::vector<std::pair<ir::BlockId, ir::BlockId>> BackwardGotos;
  llvm::DenseMap<const clang::ValueDecl *, ir::Place> Variables;
  /// Iterators of range-for over arrays: the element they stand for.
  llvm::DenseMap<const clang::VarDecl *, ir::Place> ArrayIterators;
  llvm::DenseMap<const clang::OpaqueValueExpr *, ir::Place> OpaquePlaces;
  std::map<std::string, ir::PlaceId> PlaceIds;
  /// Where code of a default argument counts as written.
  std::optional<clang::SourceRange> Written;
  /// Calls are implicit while positive (range-for).
  unsigned Implicitly = 0;
  /// Calls and constructions that a conversion nobody wrote makes.
  llvm::SmallPtrSet<const clang::Expr *, 8> ImplicitNodes;
  /// The call whose result nobody uses.
  const clang::Expr *Discarded = nullptr;
};

/// A scope of the program: destroys its variables at the end.
class FunctionLowering::ScopeGuard {
public:
  explicit ScopeGuard(FunctionLowering &L);
  ~ScopeGuard();

private:
  FunctionLowering &L;
};

/// A full-expression: destroys its temporaries at the end.
class FunctionLowering::FullExpression {
public:
  explicit FullExpression(FunctionLowering &L)
      : L(L), First(L.Temporaries.size()) {}
  ~FullExpression() { finish(); }
  void finish();

private:
  FunctionLowering &L;
  size_t First;
};

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_FUNCTIONLOWERING_H
