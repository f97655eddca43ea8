//===- Function.h - The lowered body of one function -----------*- C++ -*-===//
//
// A function is lowered once, alone, knowing nothing of any library. Control
// flow is explicit in blocks; variables are places that are loaded and
// stored; instructions make values that are used in the same function.
// docs/ir.md is the contract: which construct becomes what.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_FUNCTION_H
#define BACKLINT_IR_FUNCTION_H

#include "ir/Place.h"
#include "ir/Region.h"
#include "ir/Symbol.h"

namespace backlint::ir {

enum class Op : uint8_t {
  Literal,   ///< Index: Unit::Literals.
  Function,  ///< Address of a function. Index: Unit::Symbols.
  Addr,      ///< Pointer or reference to Place.
  Load,      ///< Content of Place, a copy.
  Store,     ///< Operands[0] becomes the content of Place. Makes no value.
  Call,      ///< Index: Function::Calls. Operands as told there.
  Unary,     ///< Index: Operator. Operands[0].
  Binary,    ///< Index: Operator. Operands[0], Operands[1]. Built-in only.
  Cast,      ///< Operands[0] as another type; no user code runs.
  Aggregate, ///< Record or array from Operands; Index: Function::Shapes says
             ///< which member or element each operand initialises.
  Closure,   ///< Lambda object. Index: Unit::Symbols (its call operator).
             ///< Operands[i] is what Captures[i] of that function holds: an
             ///< Addr for a by-reference capture and for `this`.
  Await,     ///< co_await, co_yield of Operands[0]; its value is the result.
  New,       ///< A new object; Operands are array sizes. The constructor is a
             ///< Call whose receiver is this value.
  Lost,      ///< An expression that could not be lowered; Operands are what
             ///< of it could. Counted in Function::LostCount.
};

/// Operators of Unary and Binary, by their spelling in C++.
enum class Operator : uint32_t {
  // Arithmetic and bits.
  Plus,
  Minus,
  Mul,
  Div,
  Rem,
  And,
  Or,
  Xor,
  Shl,
  Shr,
  // Comparisons.
  Eq,
  Ne,
  Lt,
  Le,
  Gt,
  Ge,
  Cmp,
  // Of one operand.
  Not,
  BitNot,
  Neg,
  // Only where no control flow can be made of them.
  LogicalAnd,
  LogicalOr,
};

struct Instr {
  Op Code = Op::Literal;
  TypeId Type = NoType;
  uint32_t Index = None;
  PlaceId Where = NoPlace;
  std::vector<ValueId> Operands;
  Span At;
  /// Outermost macro whose expansion holds this: Unit::Strings; None if none.
  uint32_t Macro = None;

  bool operator==(const Instr &) const = default;
};

enum class CalleeKind : uint8_t {
  Direct,     ///< Callee runs.
  Virtual,    ///< Callee or one of its overriders runs.
  Indirect,   ///< Operands[0] is the function value that is called (pointer,
              ///< pointer to member); no Callee.
  Unresolved, ///< Only Name is known: a dependent call, a lost declaration.
  Delete,     ///< delete-expression of Operands[0].
};

/// Bits of Call::Traits.
enum CallTrait : uint8_t {
  HasReceiver = 1 << 0,  ///< Operands[0] points to the object (`this`).
  ImplicitCall = 1 << 1, ///< Not written: destructor, conversion, range-for.
  ScopeExit = 1 << 2,    ///< Destructor at the end of a scope or of a full
                         ///< expression.
  ResultUnused = 1 << 3,
  DefaultArguments = 1 << 4, ///< Some trailing operands are default arguments.
};

struct Call {
  CalleeKind Kind = CalleeKind::Direct;
  uint8_t Traits = 0;
  SymbolId Callee = NoSymbol;
  /// Unresolved: the name as written, qualified as far as known.
  std::string Name;
  /// Model key of the static class of the receiver expression, which may
  /// derive from the class that declares Callee.
  std::string ReceiverClass;

  bool is(CallTrait T) const { return (Traits & T) != 0; }
  bool operator==(const Call &) const = default;
};

enum class TerminatorKind : uint8_t {
  Jump,        ///< Successors[0].
  Branch,      ///< Condition true: Successors[0], false: Successors[1].
  Switch,      ///< Condition; Cases[i] leads to Successors[i]; default last.
  Return,      ///< Condition is the returned value or NoValue.
  Throw,       ///< Condition is the thrown value or NoValue (rethrow).
  Unreachable, ///< After a call that does not return.
};

struct Block {
  /// Instructions in order of evaluation.
  std::vector<ValueId> Instrs;
  TerminatorKind Ends = TerminatorKind::Unreachable;
  ValueId Condition = NoValue;
  std::vector<BlockId> Successors;
  /// Literal indexes (Unit::Literals) of a Switch, parallel to Successors but
  /// for the default; None for a case that is a range.
  std::vector<uint32_t> Cases;
  uint32_t Loop = None; ///< Innermost loop of the program around it.
  uint32_t Try = None;  ///< Innermost try region whose handlers see a throw.
  Span TerminatorAt;

  bool operator==(const Block &) const = default;
};

struct Variable {
  std::string Name; ///< Empty for a temporary and an unnamed parameter.
  TypeId Type = NoType;
  Span At;
  bool Temporary = false;

  bool operator==(const Variable &) const = default;
};

struct Capture {
  std::string Name; ///< "this" for the captured object.
  TypeId Type = NoType;
  bool ByReference = false;

  bool operator==(const Capture &) const = default;
};

struct Function {
  SymbolId Symbol = NoSymbol;
  Span At; ///< Name of the function, or the lambda's introducer.
  Span Body;
  std::vector<Variable> Params;
  std::vector<Capture> Captures;
  std::vector<Variable> Locals;
  std::vector<Place> Places;
  std::vector<Instr> Instrs;
  std::vector<Call> Calls;
  /// Members of an Aggregate: one step per operand.
  std::vector<Path> Shapes;
  std::vector<Block> Blocks; ///< Blocks[0] is the entry.
  std::vector<Loop> Loops;
  std::vector<Try> Tries;
  /// The function that a lambda or a local class's method stands in.
  SymbolId Enclosing = NoSymbol;
  bool Dependent = false; ///< A template as written; nothing instantiates it.
  uint32_t LostCount = 0; ///< Expressions and statements that were lost.

  bool operator==(const Function &) const = default;
};

} // namespace backlint::ir

#endif // BACKLINT_IR_FUNCTION_H
