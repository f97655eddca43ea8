//===- Effects.cpp - What models say of a call ----------------------------===//

#include "link/Template.h"
#include "link/ValueFlow.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::link {

using catalog::Expr;

std::string ValueFlow::portName(Site Call, const catalog::Port &Port) {
  const ir::Instr &I = Joined.instr(Call);
  std::optional<uint32_t> Index = Places::operand(I, *Joined.call(Call), Port);
  return Index ? nameOf(Call.Function, I.Operands[*Index]) : "";
}

TermRef ValueFlow::format(Site Call, const Expr &E) {
  const ir::Instr &I = Joined.instr(Call);
  std::vector<TermRef> Values;
  std::vector<std::string> Names;
  for (size_t K = 0; K < E.Operands.size(); ++K) {
    const Expr &X = E.Operands[K];
    if (X.What == Expr::At && X.Where.Base == catalog::Port::Rest) {
      uint32_t First = static_cast<uint32_t>(I.Operands.size());
      if (auto From = Places::operand(I, *Joined.call(Call), X.Where))
        First = *From;
      for (uint32_t O = First; O < I.Operands.size(); ++O) {
        Values.push_back(printed(Call, O));
        Names.push_back(nameOf(Call.Function, I.Operands[O]));
      }
      continue;
    }
    Values.push_back(evaluate(Call, X, {}));
    Names.push_back(X.What == Expr::At ? portName(Call, X.Where) : "");
  }
  if (Values.empty())
    return Pool.bottom();
  // A wrapper's template is known where the wrapper is called: until then the
  // text is the template with its arguments after it.
  TermRef Template = behindHops(Values[0]);
  if (Template->Kind == TermKind::Port && Values.size() > 1)
    return Pool.concat(Values, Call, Names);
  return fillTemplate(Pool, E.Name, Values, Names, Call);
}

TermRef ValueFlow::evaluate(Site Call, const Expr &E, const ir::Path &Suffix) {
  const ir::Instr &I = Joined.instr(Call);
  if (E.What == Expr::At || E.What == Expr::Alias) {
    if (E.Where.Base != catalog::Port::Rest)
      return port(Call, E.Where, Suffix);
    std::vector<TermRef> All;
    if (auto First = Places::operand(I, *Joined.call(Call), E.Where))
      for (uint32_t O = *First; O < I.Operands.size(); ++O)
        All.push_back(operand(Call, O, Suffix));
    return Pool.choice(All);
  }
  auto Evaluated = [&](std::vector<std::string> *Names = nullptr) {
    std::vector<TermRef> All;
    for (const Expr &X : E.Operands) {
      if (X.What == Expr::At && X.Where.Base == catalog::Port::Rest) {
        if (auto First = Places::operand(I, *Joined.call(Call), X.Where))
          for (uint32_t O = *First; O < I.Operands.size(); ++O) {
            All.push_back(operand(Call, O));
            if (Names)
              Names->push_back(nameOf(Call.Function, I.Operands[O]));
          }
        continue;
      }
      All.push_back(evaluate(Call, X, {}));
      if (Names)
        Names->push_back(X.What == Expr::At || X.What == Expr::Alias
                             ? portName(Call, X.Where)
                             : "");
    }
    return All;
  };
  TermRef Result = Pool.bottom();
  switch (E.What) {
  case Expr::At:
  case Expr::Alias:
    break;
  case Expr::Text:
    Result = Pool.text(E.Name, Call);
    break;
  case Expr::Concat: {
    std::vector<std::string> Names;
    std::vector<TermRef> All = Evaluated(&Names);
    Result = Pool.concat(All, Call, Names);
    break;
  }
  case Expr::Choice:
    // Its operands are values of the same form: the suffix belongs to each.
    {
      std::vector<TermRef> All;
      for (const Expr &X : E.Operands)
        All.push_back(evaluate(Call, X, Suffix));
      return Pool.choice(All);
    }
  case Expr::Part:
    Result = Pool.part(Evaluated(), Call);
    break;
  case Expr::Join: {
    std::vector<std::string> Names;
    std::vector<TermRef> All = Evaluated(&Names);
    if (All.empty())
      break;
    // Numbers are told by the container's type.
    const Expr &Joins = E.Operands[0];
    if (auto Index = Joins.What == Expr::At
                         ? Places::operand(I, *Joined.call(Call), Joins.Where)
                         : std::nullopt)
      if (Joins.Where.Steps.empty() &&
          holdsNumbers(
              Call.Function,
              Joined.code(Call.Function).Instrs[I.Operands[*Index]].Type,
              {{ir::PathStep::Element, ""}}))
        All[0] = Pool.number(Call);
    TermRef Between = All.size() > 1 ? All[1] : Pool.text("", Call);
    TermRef More =
        Pool.repeat(Pool.concat({Between, All[0]}, Call, {"", Names[0]}));
    Result = Pool.concat({All[0], More}, Call, {Names[0], ""});
    break;
  }
  case Expr::Format:
    Result = format(Call, E);
    break;
  case Expr::Number:
    return Pool.number(Call, Evaluated());
  case Expr::Clean: {
    std::vector<TermRef> All = Evaluated();
    // Made safe, whatever it is: also constants stay as they are.
    return All.empty() ? Result : Pool.clean(E.Name, Pool.choice(All), Call);
  }
  case Expr::Mix:
    return Pool.mix(Evaluated(), Call);
  case Expr::Source: {
    std::string Label;
    for (const Expr &X : E.Operands) {
      TermRef T = evaluate(Call, X, {});
      if (T->Kind == TermKind::Text)
        Label = T->Name;
      else if (X.What == Expr::At)
        Label = portName(Call, X.Where);
      break;
    }
    TermRef All = Pool.source(E.Name, Label, Call);
    std::string Field = Asked == Ask::Text ? "" : fieldOf(Suffix);
    // A member of it, unless the source is one itself.
    return Label.empty() && !llvm::all_of(Field, llvm::isDigit)
               ? Pool.part({All}, Call, Field)
               : All;
  }
  }
  if (Suffix.empty())
    return Result;
  return Pool.part({Result}, Call,
                   Asked == Ask::Text ? std::string() : fieldOf(Suffix));
}

/// What an effect writes to elements, as it is read of one of them. The pieces
/// of a text are told apart by their positions.
TermRef ValueFlow::piece(Site Call, const Expr &E, const Compared &How) {
  TermRef All = evaluate(Call, E, How.Rest);
  if (Asked == Ask::Text || E.What != Expr::Part || How.Position.empty() ||
      !All->HasOrigins)
    return All;
  return Pool.part({All}, Call, PieceLabel.str() + How.Position);
}

} // namespace backlint::link
