//===- Thrown.cpp - What a handler catches --------------------------------===//
//
// A caught object is one of those that the try block throws, in its own code
// or out of the functions that it calls, however deep; and always also one
// that nothing is known of, since libraries throw, too.
//
//===----------------------------------------------------------------------===//
#include "link/ValueFlow.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

/// A handler that more exceptions than this can reach is answered by the first
/// ones.
static constexpr size_t MaxThrown = 32;

static const ir::Type *objectOf(const Program &Joined, FunctionId F,
                                ir::TypeId Type) {
  const ir::Type *T = Joined.type(F, Type);
  while (
      T && T->Element != ir::NoType &&
      (T->Kind == ir::TypeKind::Reference || T->Kind == ir::TypeKind::Pointer))
    T = Joined.type(F, T->Element);
  return T;
}

bool ValueFlow::catches(FunctionId F, llvm::StringRef Caught,
                        ir::TypeId Thrown) const {
  const ir::Type *T = objectOf(Joined, F, Thrown);
  if (Caught.empty())
    return true;
  if (!T)
    return false;
  if (T->Kind == ir::TypeKind::CString)
    return Caught == "text";
  if (T->Kind != ir::TypeKind::Record)
    return false;
  if (T->Name == Caught || Joined.derives(T->Name, Caught))
    return true;
  // Bases of a library's exceptions are known only where the program derives
  // from them: what is not known may be caught.
  return llvm::none_of(Joined.unit(F).Classes,
                       [&](const ir::Class &C) { return C.Name == T->Name; });
}

void ValueFlow::throwsOf(FunctionId F, ir::BlockId B, llvm::StringRef Caught,
                         const ir::Path &Steps, std::vector<TermRef> &Found) {
  const ir::Block &Block = Joined.code(F).Blocks[B];
  for (ir::ValueId V : Block.Instrs) {
    if (Found.size() >= MaxThrown)
      return;
    if (!Joined.call({F, V}) || !Known.of({F, V}).empty())
      continue;
    for (const Edge &E : calleesOf({F, V})) {
      TermRef T = thrown(E.Callee, Caught, Steps);
      if (T->HasOrigins)
        Found.push_back(Pool.hop(instantiate(T, E), {F, V}, "throw"));
    }
  }
  if (Block.Ends == ir::TerminatorKind::Throw &&
      Block.Condition != ir::NoValue &&
      catches(F, Caught, Joined.code(F).Instrs[Block.Condition].Type))
    Found.push_back(value({F, Block.Condition}, Steps, Block.Condition));
}

TermRef ValueFlow::thrown(FunctionId F, llvm::StringRef Caught,
                          const ir::Path &Steps) {
  uint32_t Type =
      CaughtTypes.try_emplace(Caught.str(), CaughtTypes.size()).first->second;
  return node({NodeKey::Thrown, F, Type, Steps}, [&] {
    std::vector<TermRef> Found;
    const ir::Function &Code = Joined.code(F);
    for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B) {
      // What a handler of the function itself takes does not leave it.
      bool Kept = false;
      for (uint32_t T = Code.Blocks[B].Try; T != ir::None;
           T = Code.Tries[T].Parent)
        for (const ir::Try::Handler &H : Code.Tries[T].Handlers) {
          const ir::Type *Here = objectOf(Joined, F, H.Caught);
          Kept |= !Here || Here->Name == Caught ||
                  Joined.derives(Caught, Here->Name);
        }
      if (!Kept)
        throwsOf(F, B, Caught, Steps, Found);
    }
    return Pool.choice(Found);
  });
}

TermRef ValueFlow::caught(FunctionId F, uint32_t Try, const ir::Try::Handler &H,
                          const ir::Path &Steps) {
  const ir::Type *Object = objectOf(Joined, F, H.Caught);
  std::string Caught;
  if (Object)
    Caught = Object->Kind == ir::TypeKind::CString ? "text" : Object->Name;
  std::vector<TermRef> Found{
      Pool.unknown("a caught exception", {F, ir::NoValue})};
  const ir::Function &Code = Joined.code(F);
  if (Object && !Caught.empty())
    for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B) {
      uint32_t T = Code.Blocks[B].Try;
      while (T != ir::None && T != Try)
        T = Code.Tries[T].Parent;
      if (T == Try)
        throwsOf(F, B, Caught, Steps, Found);
    }
  return Pool.choice(Found);
}

} // namespace backlint::link
