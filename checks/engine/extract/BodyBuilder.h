//===- BodyBuilder.h - A function body in the making -----------*- C++ -*-===//
//
// Instructions, places, blocks and scopes of one function, made in order.
// Knows nothing of which construct becomes what: that is FunctionLowering.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_BODYBUILDER_H
#define BACKLINT_EXTRACT_BODYBUILDER_H

#include "extract/UnitBuilder.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include <map>
#include <optional>

namespace backlint::extract {

class BodyBuilder {
public:
  BodyBuilder(UnitBuilder &Builder, ir::Function &Function)
      : Builder(Builder), Fn(Function) {}

protected:
  using Operands = std::vector<ir::ValueId>;

  // --- instructions ---
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
  uint32_t newLocal(std::string Name, clang::QualType T, clang::SourceRange At,
                    bool Temporary);
  ir::Place temporary(clang::QualType T, clang::SourceRange At);
  ir::TypeId typeOf(const clang::Expr *E) {
    return Builder.Types.of(E->getType());
  }
  static ir::Place valuePlace(ir::ValueId V) {
    return {ir::Root::Value, V, {}};
  }

  // --- blocks ---
  ir::BlockId newBlock();
  void enter(ir::BlockId Block) { Current = Block; }
  bool reachable() const { return Current != ir::NoBlock; }
  /// The block that is being filled. Code after a jump is kept, in a block
  /// without predecessors.
  ir::Block &open();
  void end(ir::TerminatorKind Kind, std::vector<ir::BlockId> Successors,
           ir::ValueId Condition = ir::NoValue, clang::SourceRange At = {});
  /// Ends a block that does not end otherwise.
  void jump(ir::BlockId To);
  void orderBlocks();

  // --- scopes (Scopes.cpp): what is destroyed where ---
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
  /// The destructor of \p T if it runs more than the standard library's code.
  const clang::CXXDestructorDecl *destructorToRun(clang::QualType T);
  void addCleanup(const ir::Place &Object, clang::QualType T,
                  const clang::VarDecl *Variable, clang::SourceRange At,
                  bool ToScope);
  /// What a destructor runs after its body.
  void addMemberCleanups(const clang::CXXDestructorDecl *Destructor);
  void run(const Cleanup &C);
  /// Runs what leaving all scopes but the outer \p Depth runs; not the
  /// destructor of \p Kept, which is returned.
  void leaveScopes(size_t Depth, const clang::VarDecl *Kept = nullptr);

  UnitBuilder &Builder;
  ir::Function &Fn;
  ir::BlockId Current = ir::NoBlock;
  uint32_t CurrentLoop = ir::None;
  uint32_t CurrentTry = ir::None;
  std::vector<Scope> Scopes;
  unsigned NextScope = 0;
  std::vector<Cleanup> Temporaries;
  /// Where code of a default argument counts as written.
  std::optional<clang::SourceRange> Written;
  /// Calls are implicit while positive (range-for).
  unsigned Implicitly = 0;

private:
  std::map<std::string, ir::PlaceId> PlaceIds;
};

/// A scope of the program: destroys its variables at the end.
class BodyBuilder::ScopeGuard {
public:
  explicit ScopeGuard(BodyBuilder &B);
  ~ScopeGuard();

private:
  BodyBuilder &B;
};

/// A full-expression: destroys its temporaries at the end.
class BodyBuilder::FullExpression {
public:
  explicit FullExpression(BodyBuilder &B) : B(B), First(B.Temporaries.size()) {}
  ~FullExpression();

private:
  BodyBuilder &B;
  size_t First;
};

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_BODYBUILDER_H
