//===- TextInstrParser.cpp - Reads instructions of the IR's text ----------===//
//
// Statements inside blocks: instructions, places and terminators.
//
//===----------------------------------------------------------------------===//
#include "ir/TextParser.h"
#include "ir/TextWords.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::ir {

using llvm::StringRef;

BlockId FunctionParser::block() {
  return C.acceptWord("_") ? NoBlock : known(Blocks, "block");
}

ValueId FunctionParser::value() {
  if (C.acceptWord("_"))
    return NoValue;
  Token At = C.next();
  if (At.What != Token::Value)
    C.fail(At, "found " + At.described() + "; expected a value such as %1");
  auto It = Values.find(At.Text);
  if (It != Values.end())
    return It->second;
  C.fail(At,
         "unknown value " + At.described() + "; define it in this function");
  return NoValue;
}

void FunctionParser::values(std::vector<ValueId> &Into, StringRef Close) {
  if (C.accept(Close))
    return;
  do
    Into.push_back(value());
  while (C.accept(","));
  C.expect(Close);
}

PathStep FunctionParser::step() {
  C.expect(".");
  if (C.accept("*"))
    return {PathStep::Deref, ""};
  if (!C.accept("["))
    return {PathStep::Field, C.expectName("a member").Text};
  PathStep Made{PathStep::Element, ""};
  if (!C.accept("*")) {
    Made.What = PathStep::Key;
    Made.Name = C.peek().What == Token::Number ? C.next().Text
                                               : C.expectName("a key").Text;
  }
  C.expect("]");
  return Made;
}

PlaceId FunctionParser::place() {
  if (C.acceptWord("_"))
    return NoPlace;
  Place Made;
  Token First = C.peek();
  if (C.accept("*")) {
    Made.Base = Root::Value;
    Made.Index = value();
  } else if (C.acceptWord("local")) {
    Made.Base = Root::Local;
    Made.Index = known(Locals, "local");
  } else if (C.acceptWord("param")) {
    Made.Base = Root::Param;
    Made.Index = known(Params, "param");
  } else if (C.acceptWord("capture")) {
    Made.Base = Root::Capture;
    Made.Index = known(Captures, "capture");
  } else if (C.acceptWord("global")) {
    Made.Base = Root::Global;
    Made.Index = symbol(SymbolKind::Global);
  } else if (C.acceptWord("this")) {
    Made.Base = Root::This;
  } else {
    C.fail(First, "found " + First.described() +
                      "; expected a place: local x, param x, capture x, this, "
                      "global x or *%1");
  }
  while (C.peek().is("."))
    Made.Steps.push_back(step());
  auto It = llvm::find(F.Places, Made);
  if (It != F.Places.end())
    return It - F.Places.begin();
  F.Places.push_back(Made);
  return F.Places.size() - 1;
}

void FunctionParser::instr() {
  Token First = C.peek();
  if (!startsInstr(First)) {
    C.fail(First, "found " + First.described() +
                      "; expected an instruction, a declaration or a label");
    return;
  }
  if (F.Blocks.size() && Current != NoBlock && Ended)
    C.fail(First, "the block has ended before this line; start a new one with "
                  "a label");
  if (First.What == Token::Value) {
    C.next();
    C.expect("=");
  }
  Instr Made;
  Token Word = C.next();
  std::optional<unsigned> Code = words::find(words::Ops, Word.Text);
  if (Word.What != Token::Name || !Code)
    C.fail(Word, "found " + Word.described() +
                     "; expected an operation such as load, store or call");
  if (C.failed())
    return;
  Made.Code = static_cast<Op>(*Code);
  operation(Made);
  instrTail(Made);
  if (C.failed())
    return;
  ValueId Id = Numbers[NextNumber++];
  F.Instrs[Id] = Made;
  if (Current != NoBlock)
    F.Blocks[Current].Instrs.push_back(Id);
}

void FunctionParser::operation(Instr &I) {
  switch (I.Code) {
  case Op::Literal:
    I.Index = literal();
    break;
  case Op::Function:
    I.Index = symbol();
    break;
  case Op::Addr:
  case Op::Load:
  case Op::Store:
    placed(I);
    break;
  case Op::Call:
    call(I);
    break;
  case Op::Aggregate:
    aggregate(I);
    break;
  case Op::Closure:
    I.Index = symbol(SymbolKind::Lambda);
    C.expect("(");
    values(I.Operands, ")");
    break;
  case Op::Unary:
  case Op::Binary: {
    Token Word = C.next();
    std::optional<unsigned> Index = words::find(words::Operators, Word.Text);
    if (!Index)
      C.fail(Word, "unknown operator " + Word.described() +
                       "; use its word, such as plus, eq or not");
    I.Index = Index.value_or(0);
    [[fallthrough]];
  }
  case Op::Cast:
  case Op::Await:
  case Op::New:
  case Op::Lost:
    if (C.atLineEnd() ||
        (C.peek().What != Token::Value && !C.peek().isWord("_")))
      break;
    do
      I.Operands.push_back(value());
    while (C.accept(","));
    break;
  }
}

void FunctionParser::placed(Instr &I) {
  I.Where = place();
  while (C.accept(","))
    I.Operands.push_back(value());
  if (I.Code == Op::Store && I.Operands.empty())
    C.fail(C.peek(), "the store has no value; write `store place, %value`");
}

void FunctionParser::call(Instr &I) {
  ir::Call Made;
  Token Word = C.next();
  std::optional<unsigned> Kind = words::find(words::CalleeKinds, Word.Text);
  if (Word.What != Token::Name || !Kind)
    C.fail(Word, "found " + Word.described() +
                     "; expected direct, virtual, indirect, unresolved or "
                     "delete");
  if (C.failed())
    return;
  Made.Kind = static_cast<CalleeKind>(*Kind);
  if (Made.Kind == CalleeKind::Unresolved)
    Made.Name = C.expectName("the function called").Text;
  else if (!C.peek().is("("))
    Made.Callee = symbol();
  C.expect("(");
  values(I.Operands, ")");
  callTail(Made);
  I.Index = F.Calls.size();
  F.Calls.push_back(Made);
}

void FunctionParser::callTail(ir::Call &Made) {
  while (!C.atLineEnd() && C.peek().What == Token::Name) {
    if (C.peek().isWord("macro"))
      return; // belongs to the instruction
    Token Word = C.next();
    std::optional<unsigned> Trait = words::find(words::CallTraits, Word.Text);
    if (Word.isWord("on"))
      Made.ReceiverClass = C.expectName("the receiver's class").Text;
    else if (Word.isWord("named"))
      Made.Name = C.expectName("the function called").Text;
    else if (Word.isWord("callee"))
      Made.Callee = symbol();
    else if (Trait)
      Made.Traits |= 1u << *Trait;
    else
      C.fail(Word, "unknown word " + Word.described() +
                       " after a call; use recv, implicit, scopeexit, unused, "
                       "defaults or on");
  }
}

void FunctionParser::aggregate(Instr &I) {
  Path Shape;
  C.expect("(");
  if (!C.accept(")")) {
    do {
      if (C.peek().is(".")) {
        Shape.push_back(step());
        C.expect("=");
      } else {
        Shape.push_back({PathStep::Key, std::to_string(Shape.size())});
      }
      I.Operands.push_back(value());
    } while (C.accept(","));
    C.expect(")");
  }
  I.Index = F.Shapes.size();
  F.Shapes.push_back(Shape);
}

void FunctionParser::instrTail(Instr &I) {
  while (!C.atLineEnd()) {
    if (acceptSpan(I.At))
      continue;
    if (C.accept(":")) {
      I.Type = type();
    } else if (C.acceptWord("macro")) {
      I.Macro = macro();
    } else {
      C.expectLineEnd(); // fails
      return;
    }
  }
}

bool FunctionParser::terminator() {
  Token Word = C.peek();
  std::optional<unsigned> Kind = words::find(words::Terminators, Word.Text);
  if (Word.What != Token::Name || !Kind)
    return false;
  C.next();
  if (Current == NoBlock || Ended) {
    C.fail(Word, "no block is open here; start one with a label");
    return true;
  }
  Ended = true;
  Block &B = F.Blocks[Current];
  B.Ends = static_cast<TerminatorKind>(*Kind);
  if (B.Ends == TerminatorKind::Switch) {
    B.Condition = value();
    switchCases(B);
  } else if (!C.atLineEnd() && C.peek().What != Token::Span) {
    bool More = true;
    bool HasCondition =
        C.peek().What == Token::Value || B.Ends == TerminatorKind::Branch;
    if (HasCondition) {
      B.Condition = value();
      More = C.accept(",");
    }
    if (More)
      do
        B.Successors.push_back(block());
      while (C.accept(","));
  }
  size_t Needed = B.Ends == TerminatorKind::Jump     ? 1
                  : B.Ends == TerminatorKind::Branch ? 2
                                                     : 0;
  if (B.Successors.size() < Needed)
    C.fail(Word, Word.described() + " lacks a block to go to; write `jump b` "
                                    "or `branch %value, b1, b2`");
  acceptSpan(B.TerminatorAt);
  return true;
}

void FunctionParser::switchCases(Block &B) {
  C.expect("[");
  if (!C.accept("]")) {
    do {
      B.Cases.push_back(C.acceptWord("range") ? None : literal());
      C.expect("->");
      B.Successors.push_back(block());
    } while (C.accept(","));
    C.expect("]");
  }
  if (C.acceptWord("default"))
    B.Successors.push_back(block());
}

} // namespace backlint::ir
