//===- SecretTexts.cpp ----------------------------------------------------===//

#include "pipeline/inferred/SecretTexts.h"
#include "Check.h"

namespace backlint::pipeline {

void addSecretTexts(const link::Program &Joined, std::set<std::string> &Secrets,
                    std::vector<findings::Finding> &Telling) {
  const catalog::Rule *Rule = Joined.catalog().rule("backend-hardcoded-secret");
  if (!Rule)
    return;
  for (findings::Finding &F : runChecks(Joined, {Rule})) {
    for (const findings::HiddenText &Each : F.Hidden)
      if (!Each.Text.empty())
        Secrets.insert(Each.Text);
    Telling.push_back(std::move(F));
  }
}

} // namespace backlint::pipeline
