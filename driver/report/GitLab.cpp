// GitLab Code Quality; see Exchange.h.
#include "report/Exchange.h"

#include "report/Prose.h"
#include "report/SarifLocations.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/SHA1.h"
#include <map>

namespace backlint::report {

static llvm::StringRef severityOf(const findings::Finding &F) {
  switch (F.Level) {
  case catalog::Level::Error:
    return "critical";
  case catalog::Level::Warning:
    return "major";
  default:
    return "info";
  }
}

void writeGitLab(llvm::raw_ostream &Out, const Results &Run) {
  llvm::json::OStream Json(Out, 2);
  // Two findings that are alike must still differ here, or one is dropped.
  std::map<std::string, unsigned> Seen;
  Json.array([&] {
    for (const findings::Finding &F : Run.Findings) {
      if (!F.isOpen())
        continue;
      std::string Print = F.RuleId + " " + F.ContextFingerprint;
      if (unsigned Before = Seen[Print]++)
        Print += " " + std::to_string(Before);
      Json.object([&] {
        Json.attribute("description", jsonText(sentence(F.Text)));
        Json.attribute("check_name", F.RuleId);
        Json.attribute(
            "fingerprint",
            llvm::toHex(llvm::SHA1::hash(llvm::arrayRefFromStringRef(Print)),
                        /*LowerCase=*/true));
        Json.attribute("severity", severityOf(F));
        Json.attributeObject("location", [&] {
          Json.attribute("path", jsonText(F.Where.Path));
          Json.attributeObject("lines", [&] {
            Json.attribute("begin", int64_t(std::max(F.Where.Line, 1u)));
          });
        });
      });
    }
  });
  Out << '\n';
}

} // namespace backlint::report
