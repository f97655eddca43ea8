//===- Memory.h - Versions of places within a function ---------*- C++ -*-===//
//
// Static single assignment for memory, one variable per root object: each
// store, and each call that may write an object, makes a new version of it;
// joins are placed by iterated dominance frontiers (Cytron et al.,
// "Efficiently Computing Static Single Assignment Form and the Control
// Dependence Graph", 1991), per root and on demand.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_MEMORY_H
#define BACKLINT_LINK_MEMORY_H

#include "ir/Flow.h"
#include "link/GlobalWrites.h"
#include "link/Places.h"
#include <map>

namespace backlint::link {

/// The object that versions are counted of.
struct RootObject {
  ir::Root Base = ir::Root::Local;
  uint32_t Index = 0;
  auto operator<=>(const RootObject &) const = default;
};

using VersionId = uint32_t;

struct Version {
  enum Kind : uint8_t { Entry, Write, Join };
  Kind What = Entry;
  RootObject Root;
  ir::ValueId Instr = ir::NoValue; ///< Of Write.
  ir::BlockId Block = ir::NoBlock; ///< Of Join.
};

/// How an instruction may write an object.
struct Touch {
  enum Kind : uint8_t {
    Stored,   ///< A Store to Where.
    Operand,  ///< A call through its operand Index, which points to Where.
    Captured, ///< A call that may run Closure, whose capture Index refers to
              ///< Where.
    Inside,   ///< A call whose callee, or the Closure that it may run, may
              ///< write the global Where.
  };
  Kind What = Stored;
  ir::Place Where;
  uint32_t Index = 0;
  ir::ValueId Closure = ir::NoValue;
};

class Memory {
public:
  Memory(const Program &Joined, const Models &Known, Places &Where,
         const GlobalWrites &Globals, FunctionId F);

  const ir::Flow &flow() const { return Flow; }
  ir::BlockId blockOf(ir::ValueId V) const { return BlockOf[V]; }
  uint32_t positionOf(ir::ValueId V) const { return PositionOf[V]; }

  /// The version of an object that instruction \p At finds.
  VersionId before(ir::ValueId Point, RootObject Root);
  /// The point right after an instruction, which may be its block's last: for
  /// before(), and for all that only hands a point on to it.
  ir::ValueId after(ir::ValueId I) const { return I + Code.Instrs.size(); }
  /// The instruction at or before a point.
  ir::ValueId instrAt(ir::ValueId Point) const {
    return Point < Code.Instrs.size() ? Point : Point - Code.Instrs.size();
  }
  VersionId atEnd(ir::BlockId B, RootObject Root);
  /// The version that the instruction \p Writer makes.
  VersionId madeBy(ir::ValueId Writer, RootObject Root);
  /// A copy: making versions moves them.
  Version version(VersionId V) const { return Versions[V]; }
  /// Versions that meet in a Join, by predecessor, without duplicates.
  std::vector<VersionId> joined(VersionId Join);
  /// How instruction \p V writes memory; empty for most.
  llvm::ArrayRef<Touch> touches(ir::ValueId V) const;
  /// Blocks that return, in order.
  llvm::ArrayRef<ir::BlockId> exits() const { return Exits; }
  /// Closures whose body a use of \p V may run.
  llvm::ArrayRef<ir::ValueId> closuresIn(ir::ValueId V) const;
  /// Calls that are handed the closure, in order.
  std::vector<ir::ValueId> usesOf(ir::ValueId Closure) const;

private:
  void findClosures();
  void findTouches();
  void touchCall(ir::ValueId V);
  bool mayWrite(ir::ValueId Call, uint32_t Operand) const;
  VersionId make(Version V);
  /// Handlers that a throw in \p B may reach.
  std::vector<ir::BlockId> handlersOf(ir::BlockId B) const;
  void joinThrown(ir::BlockId From, RootObject Root,
                  std::vector<VersionId> &Into);
  VersionId atEntry(ir::BlockId B, RootObject Root);
  const std::vector<bool> &joins(RootObject Root);
  std::optional<VersionId> lastWrite(ir::BlockId B, uint32_t Before,
                                     RootObject Root);

  const Program &Joined;
  const Models &Known;
  Places &Where;
  const GlobalWrites &Globals;
  FunctionId F;
  const ir::Function &Code;
  ir::Flow Flow;
  std::vector<ir::BlockId> BlockOf;
  std::vector<uint32_t> PositionOf;
  std::vector<ir::BlockId> Exits;
  llvm::DenseMap<ir::ValueId, std::vector<Touch>> Touches;
  /// Closures that a local object may hold.
  std::vector<std::vector<ir::ValueId>> LocalClosures;
  llvm::DenseMap<ir::ValueId, std::vector<ir::ValueId>> ClosuresOf;
  /// Writers of an object by block, in order.
  std::map<RootObject, std::map<ir::BlockId, std::vector<ir::ValueId>>> Writers;
  std::vector<Version> Versions;
  std::map<std::tuple<RootObject, int, uint32_t>, VersionId> Ids;
  std::map<RootObject, std::vector<bool>> Joins;
};

} // namespace backlint::link

#endif // BACKLINT_LINK_MEMORY_H
