//===- Check.cpp - Registration of checks and running them ----------------===//

#include "Check.h"
#include "llvm/ADT/STLExtras.h"
#include <map>

namespace backlint {

static std::map<std::string, detail::Maker> &registry() {
  static std::map<std::string, detail::Maker> Registered;
  return Registered;
}

detail::Registration::Registration(const char *RuleId, Maker Make) {
  registry().emplace(RuleId, Make);
}

std::unique_ptr<Check> makeCheck(llvm::StringRef RuleId) {
  auto Found = registry().find(RuleId.str());
  return Found == registry().end() ? nullptr : Found->second();
}

std::vector<std::string> checkedRules() {
  std::vector<std::string> Ids;
  for (const auto &[Id, Make] : registry())
    Ids.push_back(Id);
  return Ids;
}

std::vector<findings::Finding>
runChecks(const link::Program &Program,
          llvm::ArrayRef<const catalog::Rule *> Rules, link::Bounds *Bounds) {
  std::vector<findings::Finding> All;
  link::ValueFlow Flow(Program);
  for (const catalog::Rule *R : Rules)
    if (std::unique_ptr<Check> C = makeCheck(R->Id)) {
      findings::Reporter Report(*R);
      C->run(Flow, Report);
      llvm::append_range(All, Report.take());
    }
  if (Bounds)
    *Bounds = Flow.bounds();
  return All;
}

} // namespace backlint
