//===- TextPrinter.h - Parts of the printed IR -----------------*- C++ -*-===//
//
// The pieces that both halves of the printer share: references to types,
// symbols, literals and spans as text. Internal to Text.cpp and
// TextFunction.cpp. Prints what a damaged unit holds as `?`, so that it can
// be looked at.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_TEXTPRINTER_H
#define BACKLINT_IR_TEXTPRINTER_H

#include "ir/Unit.h"
#include "llvm/Support/raw_ostream.h"

namespace backlint::ir {

class TextPrinter {
public:
  TextPrinter(const Unit &U, llvm::raw_ostream &OS);

  std::string type(TypeId Id) const;
  std::string types(const std::vector<TypeId> &Ids) const;
  std::string symbol(SymbolId Id) const;
  std::string literal(uint32_t Id) const;
  /// With a blank before; empty for no span.
  std::string span(const Span &At) const;
  /// ` macro NAME`; empty for none.
  std::string macro(uint32_t Id) const;

  const Unit &U;
  llvm::raw_ostream &OS;

private:
  std::vector<std::string> Labels;
};

/// Prints one function.
class FunctionPrinter {
public:
  FunctionPrinter(const TextPrinter &Base, const Function &F);

  void print() const;
  std::string place(const Place &P) const;

private:
  void header() const;
  void variables() const;
  void regions() const;
  void block(BlockId Id) const;
  void detached() const;
  void instr(ValueId Id) const;
  void call(const Instr &I) const;
  void aggregate(const Instr &I) const;
  void terminator(const Block &B) const;
  void switchCases(const Block &B) const;

  std::string place(PlaceId Id) const;
  std::string operands(const Instr &I, size_t From = 0) const;

  const TextPrinter &Base;
  const Unit &U;
  const Function &F;
  llvm::raw_ostream &OS;
  std::vector<std::string> Params, Captures, Locals;
};

} // namespace backlint::ir

#endif // BACKLINT_IR_TEXTPRINTER_H
