//===- BodyBuilder.cpp
//-------------------------------------------------------===//
//
// Instructions, places and blocks of a function in the making.
//
//===----------------------------------------------------------------------===//
#include "extract/BodyBuilder.h"

using namespace clang;
using backlint::ir::Op;
using backlint::ir::TerminatorKind;

namespace backlint::extract {

ir::Block &BodyBuilder::open() {
  if (!reachable())
    Current = newBlock();
  return Fn.Blocks[Current];
}

ir::ValueId BodyBuilder::emit(Op Code, ir::TypeId Type, SourceRange At,
                              Operands Values, uint32_t Index,
                              const ir::Place *Where) {
  ir::Instr Made;
  Made.Code = Code;
  Made.Type = Type;
  Made.Index = Index;
  if (Where)
    Made.Where = placeId(*Where);
  Made.Operands = std::move(Values);
  for (ir::ValueId &Value : Made.Operands)
    if (Value == ir::NoValue) // out of code that does not return
      Value = zero({}, At);
  SourceRange Range = Written.value_or(At);
  Made.At = Builder.Map.span(Range);
  Made.Macro = Builder.Map.macro(Range.getBegin());
  auto Id = ir::ValueId(Fn.Instrs.size());
  Fn.Instrs.push_back(std::move(Made));
  open().Instrs.push_back(Id);
  return Id;
}

ir::PlaceId BodyBuilder::placeId(const ir::Place &Place) {
  std::string Key =
      std::to_string(unsigned(Place.Base)) + ":" +
      std::to_string(Place.Base == ir::Root::This ? 0 : Place.Index);
  for (const ir::PathStep &Step : Place.Steps)
    Key += "/" + std::to_string(unsigned(Step.What)) + Step.Name;
  auto [Entry, New] = PlaceIds.try_emplace(Key, ir::PlaceId(Fn.Places.size()));
  if (New)
    Fn.Places.push_back(Place);
  return Entry->second;
}

ir::ValueId BodyBuilder::load(const ir::Place &Place, QualType T,
                              SourceRange At) {
  if (!T.isNull()) // a copy; it is nobody's constant
    T = T.getNonReferenceType().getUnqualifiedType();
  return emit(Op::Load, Builder.Types.of(T), At, {}, ir::None, &Place);
}

void BodyBuilder::store(const ir::Place &Place, ir::ValueId Value,
                        SourceRange At) {
  if (Value != ir::NoValue)
    emit(Op::Store, Builder.Types.voidType(), At, {Value}, ir::None, &Place);
}

ir::ValueId BodyBuilder::addressOf(const ir::Place &Place, ir::TypeId Type,
                                   SourceRange At) {
  // What a pointer points to is reached by that pointer already.
  if (Place.Base == ir::Root::Value && Place.Steps.empty())
    return Place.Index;
  return emit(Op::Addr, Type, At, {}, ir::None, &Place);
}

ir::ValueId BodyBuilder::call(ir::Call Call, ir::TypeId Result, SourceRange At,
                              Operands Values) {
  if (Implicitly)
    Call.Traits |= ir::ImplicitCall;
  auto Index = uint32_t(Fn.Calls.size());
  Fn.Calls.push_back(std::move(Call));
  return emit(Op::Call, Result, At, std::move(Values), Index);
}

ir::ValueId BodyBuilder::literal(ir::Literal Literal, ir::TypeId Type,
                                 SourceRange At) {
  return emit(Op::Literal, Type, At, {}, Builder.literal(std::move(Literal)));
}

ir::ValueId BodyBuilder::zero(QualType T, SourceRange At) {
  return literal({ir::Literal::Zero, {}, {}}, Builder.Types.of(T), At);
}

uint32_t BodyBuilder::newLocal(std::string Name, QualType T, SourceRange At,
                               bool Temporary) {
  ir::Variable Made;
  Made.Name = std::move(Name);
  Made.Type = Builder.Types.of(T);
  Made.At = Builder.Map.span(Written.value_or(At));
  Made.Temporary = Temporary;
  Fn.Locals.push_back(std::move(Made));
  return uint32_t(Fn.Locals.size() - 1);
}

ir::Place BodyBuilder::temporary(QualType T, SourceRange At) {
  return {ir::Root::Local, newLocal("", T, At, true), {}};
}

// --- blocks -----------------------------------------------------------------

ir::BlockId BodyBuilder::newBlock() {
  ir::Block Made;
  Made.Loop = CurrentLoop;
  Made.Try = CurrentTry;
  Fn.Blocks.push_back(std::move(Made));
  return ir::BlockId(Fn.Blocks.size() - 1);
}

void BodyBuilder::end(TerminatorKind Kind, std::vector<ir::BlockId> Successors,
                      ir::ValueId Condition, SourceRange At) {
  ir::Block &Block = open();
  Block.Ends = Kind;
  Block.Successors = std::move(Successors);
  Block.Condition = Condition;
  Block.TerminatorAt = Builder.Map.span(At);
  Current = ir::NoBlock;
}

void BodyBuilder::jump(ir::BlockId To) {
  if (reachable())
    end(TerminatorKind::Jump, {To});
}

namespace {

/// The blocks that are reached from \p From and not yet in \p Seen, each
/// before its successors but for loops.
void appendInOrder(const std::vector<ir::Block> &Blocks, ir::BlockId From,
                   std::vector<bool> &Seen, std::vector<ir::BlockId> &Order) {
  std::vector<std::pair<ir::BlockId, size_t>> Path;
  std::vector<ir::BlockId> Done;
  auto visit = [&](ir::BlockId Id) {
    if (Seen[Id])
      return;
    Seen[Id] = true;
    Path.push_back({Id, Blocks[Id].Successors.size()});
  };
  visit(From);
  while (!Path.empty()) {
    auto &[Id, Left] = Path.back();
    if (Left > 0) {
      visit(Blocks[Id].Successors[--Left]);
      continue;
    }
    Done.push_back(Id);
    Path.pop_back();
  }
  Order.insert(Order.end(), Done.rbegin(), Done.rend());
}

} // namespace

// Joins that no path reaches hold nothing and go; code that no path reaches
// stays, at the end.
void BodyBuilder::orderBlocks() {
  std::vector<bool> Seen(Fn.Blocks.size(), false);
  std::vector<ir::BlockId> Order;
  appendInOrder(Fn.Blocks, 0, Seen, Order);
  for (const ir::Try &Region : Fn.Tries)
    for (const ir::Try::Handler &Handler : Region.Handlers)
      appendInOrder(Fn.Blocks, Handler.Entry, Seen, Order);
  for (ir::BlockId I = 0; I < Fn.Blocks.size(); ++I)
    if (!Fn.Blocks[I].Instrs.empty())
      appendInOrder(Fn.Blocks, I, Seen, Order);
  std::vector<ir::BlockId> Renumbered(Fn.Blocks.size(), ir::NoBlock);
  std::vector<ir::Block> Blocks;
  for (ir::BlockId I : Order) {
    Renumbered[I] = ir::BlockId(Blocks.size());
    Blocks.push_back(std::move(Fn.Blocks[I]));
  }
  for (ir::Block &Block : Blocks)
    for (ir::BlockId &To : Block.Successors)
      To = Renumbered[To];
  for (ir::Loop &Loop : Fn.Loops)
    if (Loop.Header != ir::NoBlock)
      Loop.Header = Renumbered[Loop.Header];
  for (ir::Try &Region : Fn.Tries)
    for (ir::Try::Handler &Handler : Region.Handlers)
      Handler.Entry = Renumbered[Handler.Entry];
  Fn.Blocks = std::move(Blocks);
}

} // namespace backlint::extract
