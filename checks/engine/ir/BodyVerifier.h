//===- BodyVerifier.h - Invariants of one function -------------*- C++ -*-===//
//
// Internal to Verify.cpp. Takes for granted that all indexes are in range.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_BODYVERIFIER_H
#define BACKLINT_IR_BODYVERIFIER_H

#include "ir/Unit.h"
#include "llvm/ADT/Twine.h"
#include <map>
#include <set>

namespace backlint::ir {

/// The first few messages.
struct Messages {
  std::vector<std::string> Texts;

  void add(const llvm::Twine &Where, const llvm::Twine &What) {
    if (Texts.size() < 20)
      Texts.push_back((Where + ": " + What).str());
  }
};

class BodyVerifier {
public:
  using Captures = std::map<SymbolId, std::set<size_t>>;

  /// Counts: how many captures the functions of a symbol have.
  BodyVerifier(const Unit &U, size_t Index, Messages &Out,
               const Captures &Counts)
      : U(U), F(U.Functions[Index]), Out(Out), CaptureCounts(Counts) {}

  void verify();

private:
  void places();
  void placeInstrs();
  void instr(ValueId Id);
  void operands(ValueId Id);
  void call(ValueId Id);
  void block(BlockId Id);
  void regions();
  bool stands(ValueId Id) const { return Home[Id] != NoBlock; }
  void fail(const llvm::Twine &Where, const llvm::Twine &What);

  const Unit &U;
  const Function &F;
  Messages &Out;
  const Captures &CaptureCounts;
  std::vector<BlockId> Home;   ///< Block of each instruction.
  std::vector<size_t> Ordinal; ///< Its position there.
};

} // namespace backlint::ir

#endif // BACKLINT_IR_BODYVERIFIER_H
