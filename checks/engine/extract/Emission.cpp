//===- Emission.cpp -------------------------------------------------------===//
//
// Instructions, places and blocks of a function in the making.
//
//===----------------------------------------------------------------------===//
#include "extract/FunctionLowering.h"

using namespace clang;
using backlint::ir::Op;
using backlint::ir::TerminatorKind;

namespace backlint::extract {

ir::Block &FunctionLowering::open() {
  // Code after a jump is kept, in a block without predecessors.
  if (!reachable())
    Current = newBlock();
  return Fn.Blocks[Current];
}

ir::ValueId FunctionLowering::emit(Op Code, ir::TypeId Type, SourceRange At,
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

ir::PlaceId FunctionLowering::placeId(const ir::Place &Place) {
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

ir::ValueId FunctionLowering::load(const ir::Place &Place, QualType T,
                                   SourceRange At) {
  if (!T.isNull())
    T = T.getNonReferenceType();
  return emit(Op::Load, Builder.Types.of(T), At, {}, ir::None, &Place);
}

void FunctionLowering::store(const ir::Place &Place, ir::ValueId Value,
                             SourceRange At) {
  if (Value != ir::NoValue)
    emit(Op::Store, Builder.Types.voidType(), At, {Value}, ir::None, &Place);
}

ir::ValueId FunctionLowering::addressOf(const ir::Place &Place, ir::TypeId Type,
                                        SourceRange At) {
  // What a pointer points to is reached by that pointer already.
  if (Place.Base == ir::Root::Value && Place.Steps.empty())
    return Place.Index;
  return emit(Op::Addr, Type, At, {}, ir::None, &Place);
}

ir::ValueId FunctionLowering::call(ir::Call Call, ir::TypeId Result,
                                   SourceRange At, Operands Values) {
  if (Implicitly)
    Call.Traits |= ir::ImplicitCall;
  auto Index = uint32_t(Fn.Calls.size());
  Fn.Calls.push_back(std::move(Call));
  return emit(Op::Call, Result, At, std::move(Values), Index);
}

ir::ValueId FunctionLowering::literal(ir::Literal Literal, ir::TypeId Type,
                                      SourceRange At) {
  return emit(Op::Literal, Type, At, {}, Builder.literal(std::move(Literal)));
}

ir::ValueId FunctionLowering::zero(QualType T, SourceRange At) {
  return literal({.What = ir::Literal::Zero}, Builder.Types.of(T), At);
}

ir::ValueId FunctionLowering::lost(const Stmt *S, bool Counted) {
  if (Counted)
    ++Fn.LostCount;
  Operands Values;
  for (const Stmt *Child : S->children())
    if (const auto *E = dyn_cast_or_null<Expr>(Child))
      Values.push_back(unknownArgument(E));
  const auto *E = dyn_cast<Expr>(S);
  return emit(Op::Lost, Builder.Types.of(E ? E->getType() : QualType()),
              S->getSourceRange(), std::move(Values));
}

uint32_t FunctionLowering::newLocal(std::string Name, QualType T,
                                    SourceRange At, bool Temporary) {
  ir::Variable Made;
  Made.Name = std::move(Name);
  Made.Type = Builder.Types.of(T);
  Made.At = Builder.Map.span(Written.value_or(At));
  Made.Temporary = Temporary;
  Fn.Locals.push_back(std::move(Made));
  return uint32_t(Fn.Locals.size() - 1);
}

ir::Place FunctionLowering::temporary(QualType T, SourceRange At) {
  return {ir::Root::Local, newLocal("", T, At, true), {}};
}

// --- blocks -----------------------------------------------------------------

ir::BlockId FunctionLowering::newBlock() {
  ir::Block Made;
  Made.Loop = CurrentLoop;
  Made.Try = CurrentTry;
  Fn.Blocks.push_back(std::move(Made));
  return ir::BlockId(Fn.Blocks.size() - 1);
}

void FunctionLowering::end(TerminatorKind Kind,
                           std::vector<ir::BlockId> Successors,
                           ir::ValueId Condition, SourceRange At) {
  ir::Block &Block = open();
  Block.Ends = Kind;
  Block.Successors = std::move(Successors);
  Block.Condition = Condition;
  Block.TerminatorAt = Builder.Map.span(At);
  Current = ir::NoBlock;
}

void FunctionLowering::jump(ir::BlockId To) {
  if (reachable())
    end(TerminatorKind::Jump, {To});
}

// Joins that no path reaches hold nothing; code that no path reaches stays.
void FunctionLowering::removeEmptyBlocks() {
  std::vector<bool> Kept(Fn.Blocks.size(), true);
  std::vector<unsigned> Predecessors(Fn.Blocks.size(), 0);
  for (const ir::Block &Block : Fn.Blocks)
    for (ir::BlockId To : Block.Successors)
      ++Predecessors[To];
  for (const ir::Try &Region : Fn.Tries)
    for (const ir::Try::Handler &Handler : Region.Handlers)
      if (Handler.Entry != ir::NoBlock)
        ++Predecessors[Handler.Entry];
  std::vector<ir::BlockId> Work;
  for (ir::BlockId I = 1; I < Fn.Blocks.size(); ++I)
    if (!Predecessors[I] && Fn.Blocks[I].Instrs.empty())
      Work.push_back(I);
  while (!Work.empty()) {
    ir::BlockId I = Work.back();
    Work.pop_back();
    Kept[I] = false;
    for (ir::BlockId To : Fn.Blocks[I].Successors)
      if (--Predecessors[To] == 0 && To != 0 && Fn.Blocks[To].Instrs.empty())
        Work.push_back(To);
  }
  std::vector<ir::BlockId> Renumbered(Fn.Blocks.size(), ir::NoBlock);
  std::vector<ir::Block> Blocks;
  for (ir::BlockId I = 0; I < Fn.Blocks.size(); ++I)
    if (Kept[I]) {
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
      if (Handler.Entry != ir::NoBlock)
        Handler.Entry = Renumbered[Handler.Entry];
  Fn.Blocks = std::move(Blocks);
}

} // namespace backlint::extract
