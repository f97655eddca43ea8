// Placeholders of message templates; see Message.h.
#include "findings/Message.h"

using llvm::StringRef;

namespace backlint::findings {

std::string fillMessage(StringRef Template,
                        llvm::ArrayRef<std::string> Arguments) {
  std::string Result;
  while (!Template.empty()) {
    if (Template.starts_with("{{") || Template.starts_with("}}")) {
      Result += Template[0];
      Template = Template.drop_front(2);
      continue;
    }
    unsigned Index = 0;
    StringRef Rest = Template;
    if (Rest.consume_front("{") && !Rest.consumeInteger(10, Index) &&
        Rest.consume_front("}") && Index < Arguments.size()) {
      Result += Arguments[Index];
      Template = Rest;
      continue;
    }
    Result += Template[0];
    Template = Template.drop_front();
  }
  return Result;
}

} // namespace backlint::findings
