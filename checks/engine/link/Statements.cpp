//===- Statements.cpp - Which statement a query call runs -----------------===//

#include "link/Statements.h"
#include "link/SqlShape.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::link {

using ir::Op;

/// Longer texts are cut in messages.
static constexpr size_t MaxShown = 140;
/// Queries that are looked at as where rows may come from.
static constexpr unsigned MaxFeeding = 8;

std::string foldedSql(llvm::StringRef Text) {
  std::string Result;
  for (char C : Text.trim())
    if (!llvm::isSpace(C))
      Result += C;
    else if (!llvm::StringRef(Result).ends_with(" "))
      Result += ' ';
  while (!Result.empty() && (Result.back() == ';' || Result.back() == ' '))
    Result.pop_back();
  if (Result.size() > MaxShown) {
    size_t Cut = Result.rfind(' ', MaxShown);
    Result.resize(Cut == std::string::npos || Cut < MaxShown / 2 ? MaxShown
                                                                 : Cut);
    Result += " ...";
  }
  return Result;
}

/// Words and single characters of a statement, in capitals; quoted text is
/// one word in quotes.
static std::vector<std::string> words(llvm::StringRef Sql) {
  std::vector<std::string> Result;
  for (size_t I = 0; I < Sql.size();) {
    char C = Sql[I];
    if (llvm::isSpace(C)) {
      ++I;
      continue;
    }
    size_t End = I + 1;
    if (C == '\'' || C == '"' || C == '`') {
      End = Sql.find(C, I + 1);
      End = End == llvm::StringRef::npos ? Sql.size() : End + 1;
    } else if (llvm::isAlnum(C) || C == '_') {
      while (End < Sql.size() && (llvm::isAlnum(Sql[End]) || Sql[End] == '_'))
        ++End;
    }
    Result.push_back(Sql.slice(I, End).upper());
    I = End;
  }
  return Result;
}

std::string verbOf(llvm::StringRef Sql) {
  for (const std::string &W : words(Sql))
    if (llvm::isAlpha(W[0]))
      return W;
  return "";
}

bool givesOneRow(llvm::StringRef Sql) {
  std::vector<std::string> W = words(Sql);
  auto At = [&](size_t I) {
    return I < W.size() ? llvm::StringRef(W[I]) : llvm::StringRef();
  };
  static const llvm::StringRef Aggregates[] = {"COUNT", "SUM", "MAX",
                                               "MIN",   "AVG", "EXISTS"};
  bool Grouped = llvm::is_contained(W, "GROUP");
  int Depth = 0;
  for (size_t I = 0; I < W.size(); ++I) {
    Depth += W[I] == "(" ? 1 : W[I] == ")" ? -1 : 0;
    if (Depth)
      continue;
    if (W[I] == "LIMIT" && At(I + 1) == "1" && At(I + 2) != ",")
      return true;
    if (W[I] == "TOP" && At(I + 1) == "1")
      return true;
    if (W[I] == "FETCH" && (At(I + 2) == "1" || At(I + 2) == "ROW"))
      return true;
  }
  return !Grouped && At(0) == "SELECT" && At(2) == "(" &&
         llvm::is_contained(Aggregates, At(1));
}

bool readsPages(llvm::StringRef Sql) {
  return llvm::any_of(words(Sql), [](llvm::StringRef W) {
    return W == "LIMIT" || W == "OFFSET" || W == "FETCH" || W == "TOP";
  });
}

static const catalog::Sink *sqlSink(ValueFlow &Flow, Site Call) {
  for (const catalog::FunctionModel *M : Flow.models().of(Call))
    for (const catalog::Sink &S : M->Sinks)
      if (S.Kind == "sql")
        return &S;
  return nullptr;
}

/// The object that a statement's calls have in common: its receiver, or the
/// first pointer that a C interface takes.
static std::optional<ir::Place> objectOf(ValueFlow &Flow, Site Call) {
  const ir::Instr &I = Flow.program().instr(Call);
  if (I.Operands.empty())
    return std::nullopt;
  ir::Place P = Flow.places().pointee(Call.Function, I.Operands[0]);
  while (!P.Steps.empty() && P.Steps.back().What != ir::PathStep::Field)
    P.Steps.pop_back();
  return P;
}

static std::string fieldOf(const ir::Place &P) {
  for (const ir::PathStep &S : llvm::reverse(P.Steps))
    if (S.What == ir::PathStep::Field)
      return S.Name;
  return "";
}

/// The text that the call is handed, or that it hands on to what prepares.
std::optional<Statements::Given> Statements::preparedBy(Site Call,
                                                        unsigned Depth) {
  if (const catalog::Sink *S = sqlSink(Flow, Call))
    return Given{Call, Flow.port(Call, S->Where)};
  if (Depth > 2 || !Flow.models().of(Call).empty())
    return std::nullopt;
  for (const Edge &E : Flow.calleesOf(Call)) {
    const ir::Function &Code = Flow.program().code(E.Callee);
    if (E.What != Edge::Direct)
      continue;
    for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V)
      if (Code.Instrs[V].Code == Op::Call)
        if (auto Inner = preparedBy({E.Callee, V}, Depth + 1))
          return Given{Call, Flow.instantiate(Inner->Text, E)};
  }
  return std::nullopt;
}

std::optional<Statements::Given> Statements::preparedAt(FunctionId F,
                                                        const ir::Place &Object,
                                                        ir::ValueId Before,
                                                        bool Executed) {
  const ir::Function &Code = Flow.program().code(F);
  std::optional<Given> Found;
  auto Same = [&](const ir::Place &P) {
    return P.Base == Object.Base &&
           (P.Base == ir::Root::This || P.Index == Object.Index) &&
           fieldOf(P) == fieldOf(Object);
  };
  // What a wrapper is made of, or what is stored into the object.
  auto Made = [&](ir::ValueId V) {
    for (unsigned Hops = 0; Hops < 8; ++Hops) {
      const ir::Instr &I = Code.Instrs[V];
      if (I.Code == Op::Call)
        if (auto Here = preparedBy({F, V})) {
          Found = Here;
          return;
        }
      if (I.Where != ir::NoPlace && I.Code != Op::Store) {
        // A temporary that holds it.
        const ir::Place &P = Code.Places[I.Where];
        ir::ValueId Stored = ir::NoValue;
        if (P.Base == ir::Root::Local && Code.Locals[P.Index].Temporary)
          for (const ir::Instr &S : Code.Instrs)
            if (S.Code == Op::Store && Code.Places[S.Where] == P)
              Stored = S.Operands[0];
        if (Stored == ir::NoValue)
          return;
        V = Stored;
        continue;
      }
      if ((I.Code != Op::Cast && I.Code != Op::Await && I.Code != Op::Call) ||
          I.Operands.empty())
        return;
      V = I.Operands[0];
    }
  };
  if (Object.Base == ir::Root::Value) {
    Made(Object.Index);
    return Found;
  }
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
    if (Found && V > Before)
      break;
    const ir::Instr &I = Code.Instrs[V];
    if (I.Code == Op::Store && Same(Flow.places().resolve(F, I.Where)))
      Made(I.Operands[0]);
    if (I.Code != Op::Call || V == Before)
      continue;
    bool Queries = hasRole(Flow, {F, V}, "query");
    bool Text = sqlSink(Flow, {F, V}) && (Executed || !Queries);
    for (size_t O = 0; O < I.Operands.size(); ++O) {
      if (!Same(Flow.places().pointee(F, I.Operands[O])))
        continue;
      bool Own = Flow.models().of({F, V}).empty() && O == 0 &&
                 Code.Calls[I.Index].is(ir::HasReceiver);
      std::optional<Given> Here;
      if (Text || Own)
        Here = preparedBy({F, V});
      if (Here)
        Found = Here;
      else if (O == 0 && Code.Calls[I.Index].is(ir::HasReceiver) &&
               I.Operands.size() > 1 && !Queries)
        Made(I.Operands[1]);
    }
  }
  return Found;
}

void Statements::indexPrepared() {
  if (Indexed)
    return;
  Indexed = true;
  const Program &Joined = Flow.program();
  for (FunctionId F = 0; F < Joined.size(); ++F)
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {
      Site S{F, V};
      const ir::Instr &I = Joined.code(F).Instrs[V];
      if (I.Code == Op::Store) {
        std::string Field = fieldOf(Flow.places().resolve(F, I.Where));
        const ir::Instr &From = Joined.code(F).Instrs[I.Operands[0]];
        Site Maker{F, I.Operands[0]};
        if (!Field.empty() && From.Code == Op::Call && sqlSink(Flow, Maker))
          ByField.try_emplace(Field, Maker);
      }
      if (I.Code != Op::Call || !hasRole(Flow, S, "prepare"))
        continue;
      for (ir::ValueId O : I.Operands) {
        if (auto Name = Flow.places().constant(F, O))
          ByName.try_emplace(*Name, S);
        std::string Field = fieldOf(Flow.places().pointee(F, O));
        if (!Field.empty())
          ByField.try_emplace(Field, S);
      }
    }
}

std::optional<Statements::Given> Statements::textOf(Site Query) {
  if (sqlSink(Flow, Query))
    return preparedBy(Query);
  std::optional<ir::Place> Object = objectOf(Flow, Query);
  if (!Object)
    return std::nullopt;
  if (auto Here = preparedAt(Query.Function, *Object, Query.Instr))
    return Here;
  indexPrepared();
  for (ir::ValueId O : Flow.program().instr(Query).Operands)
    if (auto Name = Flow.places().constant(Query.Function, O))
      if (auto It = ByName.find(*Name); It != ByName.end())
        return preparedBy(It->second);
  if (auto It = ByField.find(fieldOf(*Object)); It != ByField.end())
    return preparedBy(It->second);
  return std::nullopt;
}

static std::string oneLine(ValueFlow &Flow, TermRef Text) {
  for (const SqlShape &Shape : shapesOf(Flow.resolve(Text)))
    if (Shape.HasText)
      return foldedSql(Shape.Text);
  return "";
}

std::string Statements::shown(TermRef Text) {
  std::string Sql = oneLine(Flow, Text);
  // A word alone is a name: a column that a finder is asked for.
  return Sql.find(' ') == std::string::npos ? "" : Sql;
}

std::string Statements::verb(Site Query) {
  std::optional<Given> Text = textOf(Query);
  return Text ? verbOf(oneLine(Flow, Text->Text)) : "";
}

std::optional<Statements::Given> Statements::objectText(Site Call) {
  std::optional<ir::Place> Object = objectOf(Flow, Call);
  return Object ? preparedAt(Call.Function, *Object, Call.Instr) : std::nullopt;
}

std::string Statements::shown(Site Query) {
  std::optional<Given> Text = preparedBy(Query);
  if (!Text)
    Text = textOf(Query);
  return Text ? shown(Text->Text) : "";
}

/// Whether a statement of that verb has no result to iterate over: a connection
/// holds what every statement left in it.
static bool givesNoRows(llvm::StringRef Verb) {
  static const llvm::StringRef Verbs[] = {
      "SET",    "USE",  "BEGIN", "START", "COMMIT", "ROLLBACK",
      "CREATE", "DROP", "ALTER", "LOCK",  "UNLOCK"};
  return llvm::is_contained(Verbs, Verb);
}

/// The text of a query whose data came back by \p Calls, the outermost first.
std::string Statements::shownAlong(Site Query, llvm::ArrayRef<Site> Calls) {
  std::optional<Given> Text = preparedBy(Query);
  if (!Text)
    Text = textOf(Query);
  if (!Text)
    return "";
  FunctionId In = Text->At.Function;
  for (Site Call : llvm::reverse(Calls))
    for (const Edge &E : Flow.calleesOf(Call))
      if (E.Callee == In) {
        Text->Text = Flow.instantiate(Text->Text, E);
        In = Call.Function;
        break;
      }
  return shown(Text->Text);
}

/// The query nearest to the root whose data the term holds; of several rather
/// one that gives many rows.
std::optional<Statements::Feeding> Statements::queryIn(TermRef T) {
  struct Step {
    TermRef Node;
    size_t Parent;
  };
  std::vector<Step> Work{{T, 0}};
  llvm::DenseMap<TermRef, bool> Seen;
  std::optional<Feeding> First;
  unsigned Found = 0;
  for (size_t I = 0; I < Work.size() && Found < MaxFeeding; ++I) {
    TermRef Now = Work[I].Node;
    if (!Seen.try_emplace(Now, true).second)
      continue;
    for (TermRef Kid : Now->Kids)
      Work.push_back({Kid, I});
    if (Now->Kind != TermKind::Source || Now->Made.Function == Nothing ||
        Now->Made.Instr == ir::NoValue || !Flow.program().call(Now->Made))
      continue;
    std::vector<Site> Calls;
    for (size_t Up = I; Up; Up = Work[Up].Parent) {
      TermRef Node = Work[Work[Up].Parent].Node;
      if (Node->Kind == TermKind::Hop && Node->Label == "return")
        Calls.insert(Calls.begin(), Node->Made);
    }
    Feeding Here;
    if (hasRole(Flow, Now->Made, "query"))
      Here = {Now->Made, shownAlong(Now->Made, Calls)};
    // A column of a statement that was prepared apart.
    else if (auto Text = Now->Name == "database" ? textOf(Now->Made)
                                                 : std::optional<Given>();
             Text && Text->At != Now->Made)
      Here = {Text->At, shownAlong(Text->At, Calls)};
    else
      continue;
    if (givesNoRows(verbOf(Here.Text)))
      continue;
    ++Found;
    if (!givesOneRow(Here.Text))
      return Here;
    if (!First)
      First = std::move(Here);
  }
  return First;
}

std::optional<Statements::Feeding>
Statements::resultOf(FunctionId F, const ir::Place &Result, ir::ValueId At) {
  if (auto Found = queryIn(Flow.resolve(Flow.read(F, Result, At))))
    return Found;
  ir::Place Object = Flow.places().resolve(F, Result);
  while (!Object.Steps.empty() &&
         Object.Steps.back().What != ir::PathStep::Field)
    Object.Steps.pop_back();
  auto Text = preparedAt(F, Object, At, /*Executed=*/true);
  if (!Text)
    return std::nullopt;
  std::string Sql = shown(Text->Text);
  if (givesNoRows(verbOf(Sql)))
    return std::nullopt;
  return Feeding{Text->At, std::move(Sql)};
}

std::optional<Statements::Feeding>
Statements::feeding(FunctionId F, const ir::Place &Result, ir::ValueId At) {
  if (auto Found = resultOf(F, Result, At))
    return Found;
  ir::Place Element = Result;
  Element.Steps.push_back({ir::PathStep::Element, ""});
  return queryIn(Flow.resolve(Flow.read(F, Element, At)));
}

} // namespace backlint::link
