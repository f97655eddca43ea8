//===- HardcodedSecret.cpp - backend-hardcoded-secret ---------------------===//
//
// Three ways to a secret: a constant is used as one, a text has the form of
// one, what holds a text is called one. Each is a file of its own; here they
// are asked of every function.
//
//===----------------------------------------------------------------------===//

#include "Check.h"
#include "secrets/ByteKeys.h"
#include "secrets/Fallbacks.h"
#include "secrets/NamedValues.h"
#include "secrets/SecretRoles.h"
#include "llvm/ADT/StringMap.h"
#include <re2/re2.h>

namespace backlint {
namespace {

using namespace secrets; // NOLINT(google-build-using-namespace)
using link::FunctionId;

class HardcodedSecret final : public Check {
public:
  void run(link::ValueFlow &Flow, findings::Reporter &Report) const override;
};

/// Literals that have the form of a secret: each text is looked at once,
/// however often it stands in the program.
class Formed {
public:
  Formed(const link::Program &Joined, const SecretForms &Forms,
         Candidates &Found)
      : Joined(Joined), Forms(Forms), Found(Found) {}

  void look(FunctionId F) {
    const ir::Function &Code = Joined.code(F);
    const ir::Unit &Unit = Joined.unit(F);
    for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
      const ir::Instr &I = Code.Instrs[V];
      if (I.Code != ir::Op::Literal)
        continue;
      const ir::Literal &L = Unit.Literals[I.Index];
      // No pattern is shorter.
      if (L.What != ir::Literal::Text || L.Value.size() < 12)
        continue;
      auto [Known, New] = Seen.try_emplace(L.Value);
      if (New)
        Known->second = Forms.find(Known->first());
      if (Known->second)
        Found.add(candidate(*Known->second, {F, V}));
    }
  }

  static Candidate candidate(const FormMatch &Form, link::Site At) {
    Candidate C;
    C.Why = Evidence::Form;
    C.Message = "form";
    C.What = Form.Pattern->What;
    C.Secret = Form.Secret.str();
    C.Parts = {At};
    return C;
  }

private:
  const link::Program &Joined;
  const SecretForms &Forms;
  Candidates &Found;
  llvm::StringMap<std::optional<FormMatch>> Seen;
};

/// Members of a document that is written as one text: R"({"password": "x"})".
void lookIntoDocuments(const link::Program &Joined, FunctionId F,
                       const SecretValue &Values, Candidates &Found) {
  static const RE2 Member(R"re("([\w.-]{3,40})"\s*:\s*"([^"\\]{4,80})")re");
  const ir::Function &Code = Joined.code(F);
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
    if (Code.Instrs[V].Code != ir::Op::Literal)
      continue;
    const ir::Literal &L = Joined.unit(F).Literals[Code.Instrs[V].Index];
    if (L.What != ir::Literal::Text ||
        !llvm::StringRef(L.Value).ltrim().starts_with("{"))
      continue;
    re2::StringPiece Rest(L.Value);
    std::string Name, Text;
    while (RE2::FindAndConsume(&Rest, Member, &Name, &Text)) {
      if (!Joined.catalog().secrets().match(Name) ||
          !Values.isTelling(Text, Name))
        continue;
      Candidate C;
      C.Message = "name";
      C.What = "'" + Name + "'";
      C.Secret = Values.secretOf(Text, Name).str();
      C.Parts = {{F, V}};
      Found.add(std::move(C));
    }
  }
}

/// What is called a secret: it need not look like one.
void lookAtNames(link::ValueFlow &Flow, FunctionId F, const SecretForms &Forms,
                 const SecretValue &Values, Candidates &Found) {
  for (const NamedValue &Named : namedValues(Flow, F)) {
    std::vector<ConstantText> Texts = constantTexts(Named.Value);
    if (!Texts.empty()) {
      dropFallbacks(Flow, Named.Value, Texts);
      if (Flow.program().call(Named.At))
        dropFallbacks(Flow, Flow.result(Named.At, {}), Texts);
    }
    for (ConstantText &Each : Texts) {
      std::optional<FormMatch> Form = Forms.find(Each.Text);
      if (!Form)
        Form = Forms.find(Each.Text, Named.Name);
      Candidate C;
      if (Form) {
        C = Formed::candidate(*Form, Each.Literals.front());
      } else if (Values.fits(Each.Text, Named.Name)) {
        C.Message = "name";
        C.What = "'" + Named.Name + "'";
        C.Secret = Values.secretOf(Each.Text, Named.Name).str();
      } else {
        continue;
      }
      C.Parts = std::move(Each.Literals);
      Found.add(std::move(C));
    }
  }
}

void HardcodedSecret::run(link::ValueFlow &Flow,
                          findings::Reporter &Report) const {
  const link::Program &Joined = Flow.program();
  SecretForms Forms(Joined.catalog(), Report.rule().texts("placeholders"));
  SecretValue Values(Joined.catalog(), Forms);
  Candidates Found(Joined, Forms, Report);
  Formed ByForm(Joined, Forms, Found);
  SecretRoles ByRole(Flow, Values, Found);
  for (FunctionId F = 0; F < Joined.size(); ++F) {
    ByForm.look(F);
    lookIntoDocuments(Joined, F, Values, Found);
    lookAtNames(Flow, F, Forms, Values, Found);
    findByteKeys(Flow, F, Forms, Found);
    const ir::Function &Code = Joined.code(F);
    for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V)
      if (Code.Instrs[V].Code == ir::Op::Call)
        ByRole.look({F, V});
      else if (Code.Instrs[V].Code == ir::Op::Store)
        ByRole.lookAtStore({F, V});
  }
  Found.flush();
}

BACKLINT_CHECK("backend-hardcoded-secret", HardcodedSecret)

} // namespace
} // namespace backlint
