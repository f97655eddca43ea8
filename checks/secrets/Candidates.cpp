//===- Candidates.cpp - One finding per secret ----------------------------===//
#include "secrets/Candidates.h"
#include "findings/Redaction.h"
#include "link/Trace.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::secrets {

using findings::Finding;
using findings::Region;
using link::Site;

Region Candidates::region(Site S) const {
  link::SpanInFile Span = link::spanOf(Joined, S);
  return {Span.Path, Span.At.Line, Span.At.Column, Span.At.EndLine,
          Span.At.EndColumn};
}

const ir::Literal *Candidates::literal(Site S) const {
  const ir::Instr &I = Joined.instr(S);
  return I.Code == ir::Op::Literal ? &Joined.unit(S.Function).Literals[I.Index]
                                   : nullptr;
}

/// Whether \p Secret may go on in \p Text or end there.
static bool overlaps(llvm::StringRef Text, llvm::StringRef Secret) {
  for (size_t Size = 1; Size < std::min(Text.size(), Secret.size()); ++Size)
    if (Text.take_back(Size) == Secret.take_front(Size) ||
        Text.take_front(Size) == Secret.take_back(Size))
      return true;
  return false;
}

Candidates::Key Candidates::keyOf(const Candidate &C) const {
  const ir::Literal *L = literal(C.Parts.front());
  // A macro is written once and stands wherever it is used.
  if (L && !L->Macro.empty())
    return {Region(), L->Macro + "\n" + L->Value};
  return {region(C.Parts.front()), ""};
}

/// Constants that are glued are one constant, made where the first of them
/// stands. The secret may stand in another, or in several.
void Candidates::findLiterals(Candidate &C) {
  const ir::Literal *First = literal(C.Parts.front());
  llvm::StringRef Secret = C.Secret;
  if (Secret.empty() || !C.Shown.empty() ||
      (First && llvm::StringRef(First->Value).contains(Secret)))
    return;
  link::FunctionId F = C.Parts.front().Function;
  const ir::Function &Code = Joined.code(F);
  std::vector<Site> Pieces;
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
    const ir::Literal *L = literal({F, V});
    if (L && L->What == ir::Literal::Text && L->Value.size() >= 2 &&
        Secret.contains(L->Value))
      Pieces.push_back({F, V});
  }
  if (Pieces.empty()) {
    if (Literals.empty())
      for (link::FunctionId G = 0; G < Joined.size(); ++G)
        for (ir::ValueId V = 0; V < Joined.code(G).Instrs.size(); ++V)
          if (const ir::Literal *L = literal({G, V});
              L && L->What == ir::Literal::Text)
            Literals.try_emplace(L->Value, Site{G, V});
    if (auto It = Literals.find(Secret); It != Literals.end())
      Pieces.push_back(It->second);
  }
  for (Site Part : C.Parts)
    if (!llvm::is_contained(Pieces, Part))
      Pieces.push_back(Part);
  C.Parts = std::move(Pieces);
}

static std::string macroKey(llvm::StringRef Name, llvm::StringRef Text) {
  return (Name + "\n" + Text).str();
}

void Candidates::findWritten() {
  for (link::FunctionId F = 0; F < Joined.size(); ++F) {
    ir::SymbolKind Kind = Joined.symbol(F).Kind;
    if (Kind != ir::SymbolKind::Default && Kind != ir::SymbolKind::Macro)
      continue;
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {
      const ir::Literal *L = literal({F, V});
      if (!L || L->What != ir::Literal::Text)
        continue;
      if (Kind == ir::SymbolKind::Default) {
        Defaults.try_emplace(L->Value, Site{F, V});
      } else {
        Macros.try_emplace(L->Value, Site{F, V});
        Macros.try_emplace(macroKey(Joined.symbol(F).Name, L->Value),
                           Site{F, V});
      }
    }
  }
}

/// The place where the literal \p S is written, if that is not where it is
/// used: the definition of a macro, the declaration of a default argument.
Site Candidates::written(Site S, llvm::StringRef Secret) const {
  const ir::Literal *L = literal(S);
  if (!L || L->What != ir::Literal::Text)
    return S;
  auto In = [&](const llvm::StringMap<Site> &Known, llvm::StringRef Text) {
    auto It = Known.find(Text);
    return It == Known.end() ? S : It->second;
  };
  if (!L->Macro.empty())
    return In(Macros, macroKey(L->Macro, L->Value));
  // "password=" PASSWORD is one literal.
  if (L->Value != Secret && llvm::StringRef(L->Value).contains(Secret))
    return In(Macros, Secret);
  if (Joined.symbol(S.Function).Kind == ir::SymbolKind::Default)
    return S;
  // A default argument stands where its call begins, as no other does.
  const ir::Function &Code = Joined.code(S.Function);
  const ir::Span &At = Joined.instr(S).At;
  for (const ir::Instr &I : Code.Instrs)
    if (I.Code == ir::Op::Call && I.At.File == At.File &&
        I.At.Line == At.Line && I.At.Column == At.Column &&
        Code.Calls[I.Index].is(ir::DefaultArguments) &&
        !Code.Calls[I.Index].is(ir::ImplicitCall))
      return In(Defaults, L->Value);
  return S;
}

void Candidates::add(Candidate Found) {
  findLiterals(Found);
  for (Site &Part : Found.Parts)
    Part = written(Part, Found.Secret);
  auto [Place, New] = Best.try_emplace(keyOf(Found), Found);
  if (New)
    return;
  Candidate &Old = Place->second;
  auto Order = [&](const Candidate &C) {
    return std::tuple(-int(C.Why), region(C.Parts.front()), C.Use, C.What);
  };
  if (Order(Found) < Order(Old))
    Old = std::move(Found);
}

/// The parts of a secret that is put together of several literals are as
/// secret as the whole; what stands around it in a literal is not.
std::vector<findings::HiddenText> Candidates::hidden(const Candidate &C) const {
  std::vector<findings::HiddenText> Result;
  llvm::StringRef Secret = C.Secret;
  Result.push_back({Region(), C.Secret});
  for (Site Part : C.Parts) {
    const ir::Literal *L = literal(Part);
    llvm::StringRef Text = L ? llvm::StringRef(L->Value) : llvm::StringRef();
    // The use of a macro shows its name alone.
    bool Named = L && !L->Macro.empty();
    Region Where = Named ? Region() : region(Part);
    if (Text.empty() && L)
      continue;
    // Bytes have no text; an expression is hidden where its literals are.
    if (!L && (!C.Shown.empty() || C.Parts.size() == 1))
      Result.push_back({Where, std::string()});
    else if (!L)
      continue;
    else if (Text.contains(Secret))
      Result.push_back({Where, C.Secret});
    else if (Secret.contains(Text))
      Result.push_back({Where, Text.str()});
    else if (C.Parts.size() > 1 && overlaps(Text, Secret))
      Result.push_back({Where, std::string()});
  }
  return Result;
}

Finding Candidates::made(const Candidate &C) const {
  std::string Shown = C.Shown.empty() ? findings::redacted(C.Secret) : C.Shown;
  Finding F = Report.start(C.Message, {C.What, Shown});
  F.Where = region(C.Parts.front());
  F.Level =
      C.Why == Evidence::Name ? catalog::Level::Warning : catalog::Level::Error;
  if (Forms.isTestPath(F.Where.Path))
    F.Level = catalog::Level::Note;
  if (Joined.symbol(C.Parts.front().Function).Kind != ir::SymbolKind::Macro)
    F.Function = Joined.displayName(C.Parts.front().Function);
  F.Subject = C.What + " " + Shown;
  F.Hidden = hidden(C);
  if (C.Use.Function != link::Nothing && !C.UseMessage.empty()) {
    Region Used = region(C.Use);
    F.Trace.push_back({F.Where, "the secret is written here", F.Function});
    F.Trace.push_back({Used, C.UseMessage, Joined.displayName(C.Use.Function)});
  }
  return F;
}

void Candidates::flush() {
  for (const auto &[Place, C] : Best)
    Report.report(made(C));
  Best.clear();
}

} // namespace backlint::secrets
