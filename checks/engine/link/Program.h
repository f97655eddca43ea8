//===- Program.h - Units joined into one program ---------------*- C++ -*-===//
//
// A program joins the units that make one executable (or all units, where
// none has a `main`). Functions are found by identity; equal bodies from
// several units are one, different bodies of one identity are variants and
// all stay. The order of the units makes no difference.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_PROGRAM_H
#define BACKLINT_LINK_PROGRAM_H

#include "catalog/Catalog.h"
#include "ir/Unit.h"
#include "link/Recursion.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace backlint::link {

/// Index of a body in a Program, in order of identity.
using FunctionId = uint32_t;
/// Index of an identity in a Program.
using EntityId = uint32_t;

inline constexpr uint32_t Nothing = ~0u;

/// One instruction of one body.
struct Site {
  FunctionId Function = Nothing;
  ir::ValueId Instr = ir::NoValue;

  auto operator<=>(const Site &) const = default;
};

/// A body and the unit whose tables its indexes refer to.
struct Body {
  const ir::Unit *Unit = nullptr;
  const ir::Function *Code = nullptr;
  EntityId Entity = Nothing;
  uint32_t UnitIndex = 0;
};

class Program {
public:
  /// \p Units outlive the program.
  Program(llvm::ArrayRef<const ir::Unit *> Units,
          const catalog::Catalog &Catalog);

  const catalog::Catalog &catalog() const { return Known; }
  uint32_t size() const { return Bodies.size(); }
  const Body &body(FunctionId F) const { return Bodies[F]; }
  const ir::Function &code(FunctionId F) const { return *Bodies[F].Code; }
  const ir::Unit &unit(FunctionId F) const { return *Bodies[F].Unit; }
  const ir::Symbol &symbol(FunctionId F) const {
    return unit(F).Symbols[code(F).Symbol];
  }
  const ir::Instr &instr(Site S) const {
    return code(S.Function).Instrs[S.Instr];
  }
  /// Null where the instruction is no call.
  const ir::Call *call(Site S) const;
  const ir::Type *type(FunctionId F, ir::TypeId T) const {
    return T == ir::NoType ? nullptr : &unit(F).Types[T];
  }
  /// What a reader calls the function: qualified, without template arguments.
  std::string displayName(FunctionId F) const;

  /// The program-wide number of a unit's symbol.
  EntityId entity(FunctionId F, ir::SymbolId S) const {
    return Entities[Bodies[F].UnitIndex][S];
  }
  /// Bodies of an identity: several when variants exist.
  llvm::ArrayRef<FunctionId> bodies(EntityId E) const { return ByEntity[E]; }
  /// Bodies that a call can run by what is declared: the callee, or for a
  /// virtual call the callee and every overrider.
  std::vector<FunctionId> targets(Site Call) const;
  /// \p E and everything that overrides it, directly or not; for the pattern
  /// of a generic lambda its instantiations.
  std::vector<FunctionId> overridersOf(EntityId E) const;
  /// Constructors of a class (model key) that take \p Count arguments.
  std::vector<FunctionId> constructors(llvm::StringRef Class,
                                       size_t Count) const;
  /// Where closures of the lambda \p E are made.
  llvm::ArrayRef<Site> closures(EntityId E) const { return ClosureSites[E]; }
  /// Whether \p Holds of \p Class or of a class that it derives from.
  bool anyBase(llvm::StringRef Class,
               llvm::function_ref<bool(llvm::StringRef)> Holds) const;
  /// Whether \p Class is \p Base or derives from it, by model keys.
  bool derives(llvm::StringRef Class, llvm::StringRef Base) const;
  /// Whether a field of that name belongs to a class of the project.
  bool isMember(llvm::StringRef Name) const { return Members.contains(Name); }
  const Recursion &recursion() const { return Recursive; }
  /// Whether an object of \p E (a Global) is const.
  bool isConstGlobal(EntityId E) const { return ConstGlobals[E]; }

private:
  void indexSymbols(llvm::ArrayRef<const ir::Unit *> Units);
  void indexBodies(llvm::ArrayRef<const ir::Unit *> Units);
  void indexClasses(llvm::ArrayRef<const ir::Unit *> Units);

  const catalog::Catalog &Known;
  std::vector<Body> Bodies;
  std::vector<std::vector<EntityId>> Entities; ///< By unit and symbol.
  std::vector<std::vector<FunctionId>> ByEntity;
  std::vector<std::vector<EntityId>> Overriders; ///< Direct ones.
  std::vector<std::vector<Site>> ClosureSites;
  std::vector<bool> ConstGlobals;
  llvm::StringMap<std::vector<FunctionId>> Constructors; ///< By class.
  llvm::StringMap<std::vector<std::string>> Bases;
  llvm::StringSet<> Members;
  Recursion Recursive;
};

} // namespace backlint::link

#endif // BACKLINT_LINK_PROGRAM_H
