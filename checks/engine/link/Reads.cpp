//===- Reads.cpp - Walking the versions of an object ----------------------===//

#include "link/Tested.h"
#include "link/ValueFlow.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::Op;
using ir::PathStep;
using ir::TypeKind;

TermRef ValueFlow::walk(FunctionId F, VersionId V, const ir::Path &Steps) {
  Version Now = memory(F).version(V);
  bool Created = Now.What == Version::Write &&
                 Now.Root.Base == ir::Root::Value &&
                 Now.Root.Index == Now.Instr;
  bool Entry = Now.What == Version::Entry || Created;
  // What a call results in may be made of itself: `e = next(list, e)`.
  if (Entry && Now.Root.Base != ir::Root::Value)
    return atEntry(F, Now.Root, Steps);
  return node({NodeKey::AtVersion, F, V, Steps}, [&] {
    if (Entry)
      return atEntry(F, Now.Root, Steps);
    if (Now.What == Version::Write)
      return written(F, V, Steps);
    std::vector<TermRef> Found;
    for (VersionId From : memory(F).joined(V)) {
      TermRef T = walk(F, From, Steps);
      // Where branches meet, what each of them has tested is still so.
      if (Asked == Ask::Tested && T->HasOrigins)
        T = Passed->atJoin(F, V, From, T);
      Found.push_back(T);
    }
    return Pool.choice(Found);
  });
}

TermRef ValueFlow::atEntry(FunctionId F, RootObject Root,
                           const ir::Path &Steps) {
  switch (Root.Base) {
  case ir::Root::Local:
    for (uint32_t T = 0; T < Joined.code(F).Tries.size(); ++T)
      for (const ir::Try::Handler &H : Joined.code(F).Tries[T].Handlers)
        if (H.Variable == Root.Index)
          return caught(F, T, H, Steps);
    return Pool.bottom();
  case ir::Root::Global:
    return Pool.port(Nothing, {Root.Base, Root.Index, Steps});
  case ir::Root::Param:
  case ir::Root::This:
  case ir::Root::Capture:
    return Pool.port(F, {Root.Base, Root.Index, Steps});
  case ir::Root::Value: {
    const ir::Instr &I = Joined.code(F).Instrs[Root.Index];
    Site S{F, Root.Index};
    if (I.Code == Op::New)
      return Pool.bottom();
    if (I.Code == Op::Call) {
      ir::Path Deref{{PathStep::Deref, ""}};
      Deref.insert(Deref.end(), Steps.begin(), Steps.end());
      const ir::Type *T = Joined.type(F, I.Type);
      return result(S, T && T->Kind == TypeKind::CString ? Steps : Deref);
    }
    if (I.Code == Op::Addr || I.Code == Op::Load)
      return Pool.unknown("a pointer", S);
    return value(S, Steps, Root.Index);
  }
  }
  return Pool.bottom();
}

TermRef ValueFlow::written(FunctionId F, VersionId V, const ir::Path &Steps) {
  Version Now = memory(F).version(V);
  const ir::Instr &I = Joined.code(F).Instrs[Now.Instr];
  if (I.Code != Op::Store)
    return writtenByCall(F, V, Steps);
  Site Stored{F, I.Operands[0]};
  auto Before = [&] {
    return walk(F, memory(F).before(Now.Instr, Now.Root), Steps);
  };
  Compared C = compare(memory(F).touches(Now.Instr)[0].Where.Steps, Steps);
  switch (C.How) {
  case Overlap::Apart:
    return Before();
  case Overlap::All:
    return value(Stored, C.Rest, Now.Instr);
  case Overlap::Maybe:
    return Pool.choice({value(Stored, C.Rest, Now.Instr), Before()});
  case Overlap::Inside: {
    TermRef New = value(Stored, {}, Now.Instr);
    // A character that is put into a text is taken for added to it.
    const ir::Type *T =
        Joined.type(F, Joined.code(F).Instrs[I.Operands[0]].Type);
    if (T && T->Kind == TypeKind::Char && New->HasOrigins)
      return Pool.concat({Before(), New}, {F, Now.Instr},
                         {"", nameOf(F, I.Operands[0])});
    New = markedByPath(New, {F, Now.Instr},
                       memory(F).touches(Now.Instr)[0].Where.Steps);
    return Pool.mix({New, Before()}, {F, Now.Instr});
  }
  case Overlap::Key:
    return Pool.choice({Pool.text(C.Key, {F, Now.Instr}), Before()});
  }
  return Pool.bottom();
}

bool ValueFlow::isMember(FunctionId F) const {
  const ir::Symbol &S = Joined.symbol(F);
  return S.Kind == ir::SymbolKind::Method && !S.is(ir::StaticMember);
}

/// Whether a parameter is a reference only because a template takes whatever
/// it is given (`T &&`): such a template seldom writes.
bool ValueFlow::isForwarded(Site Call, uint32_t Operand) const {
  const ir::Call &C = *Joined.call(Call);
  if (C.Callee == ir::NoSymbol)
    return false;
  const ir::Unit &Unit = Joined.unit(Call.Function);
  const ir::Symbol &S = Unit.Symbols[C.Callee];
  uint32_t Param = Operand - (C.is(ir::HasReceiver) ? 1 : 0);
  return Param < S.Parameters.size() &&
         Joined.type(Call.Function, S.Parameters[Param])->Kind ==
             TypeKind::Reference &&
         llvm::is_contained(S.Arguments, S.Parameters[Param]);
}

/// Whether the argument at the port is a pointer to characters.
bool ValueFlow::isText(Site Call, const catalog::Port &Port) const {
  const ir::Instr &I = Joined.instr(Call);
  auto Index = Places::operand(I, *Joined.call(Call), Port);
  const ir::Type *T =
      Index ? Joined.type(
                  Call.Function,
                  Joined.code(Call.Function).Instrs[I.Operands[*Index]].Type)
            : nullptr;
  return T && T->Kind == TypeKind::CString;
}

/// Whether the variable that is loaded points behind something that was
/// written already: `End += sprintf(End, ...)`.
bool ValueFlow::isAdvanced(FunctionId F, ir::ValueId Load) {
  const ir::Function &Code = Joined.code(F);
  const ir::Place &Of = Code.Places[Code.Instrs[Load].Where];
  if (Of.Base != ir::Root::Local || !Of.Steps.empty())
    return false;
  Memory &Mem = memory(F);
  std::vector<VersionId> Todo{Mem.before(Load, {Of.Base, Of.Index})};
  for (size_t I = 0; I < Todo.size(); ++I) {
    Version V = Mem.version(Todo[I]);
    if (V.What == Version::Join) {
      for (VersionId From : Mem.joined(Todo[I]))
        if (!llvm::is_contained(Todo, From))
          Todo.push_back(From);
      continue;
    }
    if (V.What != Version::Write || Code.Instrs[V.Instr].Code != Op::Store)
      continue;
    ir::ValueId Stored = Code.Instrs[V.Instr].Operands[0];
    if (Code.Instrs[Stored].Code == Op::Binary)
      return true;
  }
  return false;
}

/// Whether the port is a pointer into a text: `Text + strlen(Text)`.
bool ValueFlow::isInside(Site Call, const catalog::Port &Port) {
  const ir::Instr &I = Joined.instr(Call);
  auto Index = Places::operand(I, *Joined.call(Call), Port);
  if (!Index || !Port.Steps.empty())
    return false;
  const ir::Function &Code = Joined.code(Call.Function);
  const ir::Instr *Given = &Code.Instrs[I.Operands[*Index]];
  while (Given->Code == Op::Cast)
    Given = &Code.Instrs[Given->Operands[0]];
  const ir::Type *T = Joined.type(Call.Function, Given->Type);
  if (!T || T->Kind != TypeKind::CString)
    return false;
  ir::ValueId At = Given - Code.Instrs.data();
  return Given->Code == Op::Binary ||
         (Given->Code == Op::Load && isAdvanced(Call.Function, At));
}

/// What the callee leaves in a global. Where the callee leaves a global as it
/// was, that is what the caller had in it.
TermRef ValueFlow::writtenInside(const Edge &E, RootObject Global,
                                 VersionId Before, const ir::Path &Steps) {
  FunctionId F = E.Call.Function;
  TermRef Left = leftAt(E.Callee, {Global.Base, Global.Index, Steps});
  TermRef Seen = mapPorts(Left, [&](TermRef Leaf) {
    return Leaf->Kind == TermKind::Port && Leaf->Where.Base == Global.Base &&
                   Leaf->Where.Index == Global.Index
               ? walk(F, Before, Leaf->Where.Steps)
               : Leaf;
  });
  return Pool.hop(instantiate(Seen, E), E.Call, "return");
}

TermRef ValueFlow::writtenByCall(FunctionId F, VersionId V,
                                 const ir::Path &Steps) {
  Version Now = memory(F).version(V);
  Site Call{F, Now.Instr};
  const ir::Instr &I = Joined.instr(Call);
  const ir::Call &C = *Joined.call(Call);
  VersionId BeforeId = memory(F).before(Now.Instr, Now.Root);
  auto Before = [&] { return walk(F, BeforeId, Steps); };
  std::vector<TermRef> Found;
  bool Replaced = false; // The old content is gone for sure.
  std::vector<Touch> Mine;
  for (const Touch &T : memory(F).touches(Now.Instr))
    if (RootObject{T.Where.Base, T.Where.Index} == Now.Root)
      Mine.push_back(T);

  const ModelList &Models = Known.of(Call);
  auto Take = [&](const ir::Path &Written,
                  llvm::function_ref<TermRef(const Compared &)> Value) {
    Compared How = compare(Written, Steps);
    switch (How.How) {
    case Overlap::Apart:
      return;
    case Overlap::All:
      Replaced = true;
      Found.push_back(Value(How));
      return;
    case Overlap::Maybe:
      Found.push_back(Value(How));
      return;
    case Overlap::Inside:
      Found.push_back(Pool.mix({markedByPath(Value({}), Call, Written)}, Call));
      return;
    case Overlap::Key:
      Found.push_back(Pool.text(How.Key, Call));
      return;
    }
  };
  for (const catalog::FunctionModel *M : Models) {
    for (const catalog::Effect &E : M->Effects) {
      if (E.Target.Base == catalog::Port::Return)
        continue;
      std::optional<ir::Place> At = Where.port(Call, E.Target);
      if (!At || RootObject{At->Base, At->Index} != Now.Root)
        continue;
      // So is what is put behind what was put there before.
      ir::Path Whole = At->Steps;
      if (!Whole.empty() && Whole.back().What == PathStep::Element &&
          E.Target.Steps.empty() && isText(Call, E.Target)) {
        Whole.pop_back();
        Compared How = compare(Whole, Steps);
        if (How.How == Overlap::All && How.Rest.empty()) {
          Replaced = true;
          Found.push_back(
              Pool.concat({Before(), evaluate(Call, E.Value, {})}, Call));
          continue;
        }
      }
      Take(At->Steps, [&](const Compared &How) {
        TermRef New = piece(Call, E.Value, How);
        // What is copied behind the beginning of a text is added to it.
        return How.Rest.empty() && isInside(Call, E.Target)
                   ? Pool.concat({Before(), New}, Call)
                   : New;
      });
    }
    for (const catalog::Construct &K : M->Constructs) {
      std::optional<ir::Place> At = Where.port(Call, K.At);
      if (!At || RootObject{At->Base, At->Index} != Now.Root)
        continue;
      for (const Edge &E : calleesOf(Call))
        if (E.Of == &K)
          Take(At->Steps, [&](const Compared &How) {
            return instantiate(leftAt(E.Callee, {ir::Root::This, 0, How.Rest}),
                               E);
          });
    }
    for (const Edge &E : calleesOf(Call)) {
      if (E.What != Edge::Callback || !E.By->Result ||
          E.By->Result->Base == catalog::Port::Return)
        continue;
      std::optional<ir::Place> At = Where.port(Call, *E.By->Result);
      if (!At || RootObject{At->Base, At->Index} != Now.Root)
        continue;
      auto Value = [&](const Compared &How) {
        return Pool.hop(instantiate(returned(E.Callee, How.Rest), E), Call,
                        "return");
      };
      // Characters that are made one by one make a text.
      const ir::Type *Each =
          Joined.type(E.Callee, Joined.symbol(E.Callee).Result);
      if (E.By->PerElement && Each && Each->Kind == TypeKind::Char &&
          compare(At->Steps, Steps).How == Overlap::Inside) {
        Found.push_back(Pool.repeat(Value({})));
        continue;
      }
      Take(At->Steps, Value);
    }
  }

  std::vector<Edge> Edges;
  if (Models.empty())
    for (const Edge &E : calleesOf(Call))
      if (E.What == Edge::Direct || E.What == Edge::Value)
        Edges.push_back(E);
  bool Kept = Edges.empty(); // Some callee leaves the object as it was.
  for (const Edge &E : Edges) {
    std::vector<TermRef> Changes;
    for (const Touch &T : Mine) {
      if (T.What == Touch::Inside && T.Closure == ir::NoValue)
        Changes.push_back(writtenInside(E, Now.Root, BeforeId, Steps));
      if (T.What != Touch::Operand)
        continue;
      Compared How = compare(T.Where.Steps, Steps);
      if (How.How == Overlap::Apart || How.How == Overlap::Key)
        continue;
      std::optional<Boundary> Given = touched(E, T, How.Rest);
      if (!Given)
        continue;
      const Boundary &At = *Given;
      TermRef Left = leftAt(E.Callee, At);
      if (Left == Pool.port(E.Callee, At))
        continue;
      TermRef Seen = Pool.hop(instantiate(Left, E), Call, "return");
      if (How.How == Overlap::All)
        Changes.push_back(Seen);
      else if (How.How == Overlap::Maybe)
        Changes.push_back(Pool.choice({Seen, Before()}));
      else
        Changes.push_back(Pool.mix({Seen, Before()}, Call));
    }
    if (Changes.empty())
      Kept = true;
    else
      Found.push_back(Pool.choice(Changes));
  }
  if (!Edges.empty() && !Kept)
    Replaced = true;

  if (Models.empty() && Edges.empty()) {
    // An unknown callee may put what it is given into what it may write.
    bool Through = false, Argument = false;
    for (const Touch &T : Mine) {
      if (T.What != Touch::Operand ||
          compare(T.Where.Steps, Steps).How == Overlap::Apart)
        continue;
      Through = true;
      Argument |= !(T.Index == 0 && C.is(ir::HasReceiver)) &&
                  !isForwarded(Call, T.Index);
    }
    std::vector<TermRef> Given;
    // An argument that can be written is a result, of which nothing is known.
    if (Argument)
      Given.push_back(Pool.unknown(C.Callee == ir::NoSymbol
                                       ? C.Name
                                       : Joined.unit(F).Symbols[C.Callee].Name,
                                   Call));
    for (uint32_t O = 0; Through && O < I.Operands.size(); ++O) {
      const ir::Instr &Operand = Joined.code(F).Instrs[I.Operands[O]];
      bool Itself = llvm::any_of(Mine, [&](const Touch &T) {
        return T.What == Touch::Operand && T.Index == O;
      });
      if (Itself || (Asked == Ask::Text && Known.isNumber(F, Operand.Type)) ||
          !memory(F).closuresIn(I.Operands[O]).empty())
        continue;
      TermRef T = operand(Call, O);
      if (T->HasOrigins)
        Given.push_back(T);
    }
    if (!Given.empty()) {
      Given.push_back(Before());
      Found.push_back(Pool.mix(Given, Call));
      Replaced = true;
    }
  }

  // Whether a closure runs is not known here.
  for (const Touch &T : Mine)
    if (T.What == Touch::Inside && T.Closure != ir::NoValue)
      for (FunctionId Body : Joined.bodies(
               Joined.entity(F, Joined.code(F).Instrs[T.Closure].Index)))
        Found.push_back(writtenInside({Edge::Direct, Call, Body}, Now.Root,
                                      BeforeId, Steps));
  for (const Touch &T : Mine)
    if (T.What == Touch::Captured)
      if (TermRef Left = writtenByClosure(F, T, Now.Instr, BeforeId, Steps)) {
        Found.push_back(Left);
        // A lambda that is called by name runs once, for sure.
        llvm::ArrayRef<Edge> Runs = calleesOf(Call);
        EntityId Lambda =
            Joined.entity(F, Joined.code(F).Instrs[T.Closure].Index);
        if (Runs.size() == 1 && Runs[0].What == Edge::Direct &&
            Joined.body(Runs[0].Callee).Entity == Lambda)
          Replaced = true;
      }
  if (!Replaced)
    Found.push_back(Before());
  return Pool.choice(Found);
}

} // namespace backlint::link
