// What a rule adds to each of its findings; see Reporter.h.
#include "findings/Reporter.h"

#include "findings/Message.h"

namespace backlint::findings {

Finding Reporter::start(std::string MessageId,
                        std::vector<std::string> Arguments) const {
  Finding F;
  F.RuleId = TheRule->Id;
  F.Level = TheRule->DefaultLevel;
  F.MessageId = std::move(MessageId);
  F.Arguments = std::move(Arguments);
  return F;
}

void Reporter::report(Finding F) {
  F.RuleId = TheRule->Id;
  if (F.Text.empty()) {
    const auto Template = TheRule->Messages.find(F.MessageId);
    F.Text = Template == TheRule->Messages.end()
                 ? TheRule->Title
                 : fillMessage(Template->second, F.Arguments);
  }
  Reported.push_back(std::move(F));
}

} // namespace backlint::findings
