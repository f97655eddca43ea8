//===- SecretRoles.cpp - Constants that are used as secrets ---------------===//
#include "secrets/SecretRoles.h"
#include "link/Places.h"
#include "link/Trace.h"
#include "secrets/Fallbacks.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::secrets {

using link::Site;
using link::TermKind;
using link::TermRef;

static std::string quoted(llvm::StringRef Text) {
  return "'" + Text.str() + "'";
}

static bool isText(const link::Program &Joined, Site S) {
  const ir::Instr &I = Joined.instr(S);
  return I.Code != ir::Op::Literal ||
         Joined.unit(S.Function).Literals[I.Index].What == ir::Literal::Text;
}

void SecretRoles::sink(Site At, TermRef Value, llvm::StringRef Kind,
                       llvm::StringRef Taker) {
  bool IsConnection = Kind == "connection-string";
  for (ConstantText &Each : constantTexts(Flow.resolve(Value))) {
    std::optional<llvm::StringRef> Secret;
    if (IsConnection)
      Secret = Values.passwordIn(Each.Text);
    else if (Values.isUsable(Each.Text))
      Secret = Values.credentialIn(Each.Text);
    // An element of an array: bytes() sees all of them.
    if (!Secret || llvm::none_of(Each.Literals, [&](Site Part) {
          return isText(Joined, Part);
        }))
      continue;
    Candidate C;
    C.Why = Evidence::Role;
    C.Message = "role";
    C.What = IsConnection ? "the password in a connection string"
                          : "a password or key for " + quoted(Taker);
    C.Secret = Secret->str();
    // The literal that it begins in comes first: that is where to look.
    size_t Offset = Secret->data() - Each.Text.data(), First = 0, Begin = 0;
    for (size_t I = 0; I < Each.Pieces.size(); ++I) {
      size_t Where = Each.Text.find(Each.Pieces[I], Begin);
      if (Where == std::string::npos || Where > Offset)
        break;
      First = I;
      Begin = Where + Each.Pieces[I].size();
    }
    C.Parts = std::move(Each.Literals);
    std::swap(C.Parts[0], C.Parts[First]);
    C.Use = At;
    C.UseMessage =
        (IsConnection ? "used to connect by " : "used as a secret by ") +
        quoted(Taker);
    Found.add(std::move(C));
  }
}

/// A key that is written byte by byte, handed over in the function that
/// holds it.
void SecretRoles::bytes(Site Call, const catalog::Port &Port,
                        llvm::StringRef Taker) {
  const ir::Instr &I = Joined.instr(Call);
  std::optional<size_t> Index =
      link::Places::operand(I, *Joined.call(Call), Port);
  if (!Index)
    return;
  std::optional<Site> Array = Arrays.at(Call.Function, I.Operands[*Index]);
  if (!Array)
    return;
  Candidate C;
  C.Why = Evidence::Role;
  C.Message = "role";
  C.What = "a password or key for " + quoted(Taker);
  C.Shown = Arrays.described(*Array);
  C.Parts = {*Array};
  C.Use = Call;
  C.UseMessage = "used as a secret by " + quoted(Taker);
  Found.add(std::move(C));
}

void SecretRoles::look(Site Call) {
  for (const catalog::FunctionModel *M : Flow.models().of(Call)) {
    for (const catalog::Sink &S : M->Sinks)
      if (S.Kind == "password" || S.Kind == "connection-string") {
        sink(Call, Flow.port(Call, S.Where), S.Kind, M->Name);
        bytes(Call, S.Where, M->Name);
      }
    for (const catalog::Guard &G : M->Guards)
      if (G.What == catalog::Guard::Equal)
        comparison(Call, G);
  }
}

void SecretRoles::lookAtStore(Site Store) {
  const ir::Function &Code = Joined.code(Store.Function);
  const ir::Instr &I = Joined.instr(Store);
  const ir::Place &P = Code.Places[I.Where];
  if (P.Steps.empty() || P.Steps.back().What != ir::PathStep::Field)
    return;
  const catalog::FieldModel *M = Joined.catalog().field(P.Steps.back().Name);
  if (M && (M->Sink == "password" || M->Sink == "connection-string"))
    sink(Store, Flow.value({Store.Function, I.Operands[0]}, {}, Store.Instr),
         M->Sink, M->Name);
}

bool SecretRoles::isSentSecret(Site Call, const catalog::Port &Port,
                               TermRef Value, std::string &Name) {
  link::Way From = link::worstOrigin(
      Value,
      [&](llvm::StringRef Kind) { return Joined.catalog().isUntrusted(Kind); },
      [](TermRef) { return false; });
  if (llvm::any_of(From.Nodes, [](TermRef T) { return T->isWidened(); }))
    return false;
  if (From.Worst != link::Origin::Untrusted)
    return false;
  const ir::Instr &I = Joined.instr(Call);
  std::vector<std::string> Called;
  if (auto Index = link::Places::operand(I, *Joined.call(Call), Port))
    Called.push_back(Flow.nameOf(Call.Function, I.Operands[*Index]));
  for (TermRef Node : From.Nodes)
    if (Node->Kind == TermKind::Source)
      Called.push_back(Node->Label);
  for (bool Certain : {true, false})
    for (const std::string &Each : Called)
      if (Certain ? Joined.catalog().secrets().match(Each) != nullptr
                  : mayBeKey(Each)) {
        Name = Each;
        return true;
      }
  return false;
}

/// Who sends it is not known; what it is called is.
void SecretRoles::comparedByName(Site Call, const catalog::Port &Given,
                                 llvm::MutableArrayRef<ConstantText> Texts) {
  auto Index =
      link::Places::operand(Joined.instr(Call), *Joined.call(Call), Given);
  if (!Index)
    return;
  std::string Name =
      Flow.nameOf(Call.Function, Joined.instr(Call).Operands[*Index]);
  if (!Joined.catalog().secrets().match(Name))
    return;
  for (ConstantText &Each : Texts) {
    if (!Values.isTelling(Each.Text, Name))
      continue;
    Candidate C;
    C.Message = "name";
    C.What = quoted(Name);
    C.Secret = Values.secretOf(Each.Text, Name).str();
    C.Parts = std::move(Each.Literals);
    C.Use = Call;
    C.UseMessage = quoted(Name) + " is compared with it";
    Found.add(std::move(C));
  }
}

void SecretRoles::comparison(Site Call, const catalog::Guard &Test) {
  for (bool Swapped : {false, true}) {
    const catalog::Port &Given = Swapped ? Test.Set : Test.Value;
    const catalog::Port &Known = Swapped ? Test.Value : Test.Set;
    std::vector<ConstantText> Texts;
    TermRef Against = Flow.resolve(Flow.port(Call, Known));
    for (ConstantText &Each : constantTexts(Against))
      if (Values.isUsable(Each.Text) && Values.isComparable(Each.Text))
        Texts.push_back(std::move(Each));
    dropFallbacks(Flow, Against, Texts);
    if (Texts.empty())
      continue;
    std::string Name;
    if (!isSentSecret(Call, Given, Flow.resolve(Flow.port(Call, Given)),
                      Name)) {
      comparedByName(Call, Given, Texts);
      continue;
    }
    // X-Report-Key may be a key of a table: then the value has to tell.
    bool Certain = Joined.catalog().secrets().match(Name);
    for (ConstantText &Each : Texts) {
      if (!Certain && !Values.fits(Each.Text, Name))
        continue;
      Candidate C;
      C.Why = Evidence::Role;
      C.Message = "compared";
      C.What = quoted(Name);
      C.Secret = std::move(Each.Text);
      C.Parts = std::move(Each.Literals);
      C.Use = Call;
      C.UseMessage = "a request's " + quoted(Name) + " is compared with it";
      Found.add(std::move(C));
    }
  }
}

} // namespace backlint::secrets
