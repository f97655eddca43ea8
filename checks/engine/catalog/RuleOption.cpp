//===- RuleOption.cpp -----------------------------------------------------===//

#include "catalog/RuleOption.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::catalog {

static llvm::Error mistyped(const RuleOption &Option) {
  return llvm::createStringError("option '" + Option.Name + "' takes " +
                                 (std::holds_alternative<bool>(Option.Value)
                                      ? "true or false"
                                      : "a list of texts") +
                                 "; write that");
}

llvm::Error RuleOption::set(OptionValue Given) {
  if (Given.index() != Value.index())
    return mistyped(*this);
  Value = std::move(Given);
  return llvm::Error::success();
}

std::optional<OptionValue> optionValue(const TomlValue &Value) {
  if (Value.What == TomlValue::Boolean)
    return Value.Truth;
  if (Value.What == TomlValue::String)
    return std::vector{Value.Text};
  if (Value.What != TomlValue::Array)
    return std::nullopt;
  std::vector<std::string> Texts;
  for (const TomlValue &Item : Value.Items) {
    if (Item.What != TomlValue::String)
      return std::nullopt;
    Texts.push_back(Item.Text);
  }
  return Texts;
}

llvm::Expected<OptionValue> parseOption(const RuleOption &Option,
                                        llvm::StringRef Text) {
  if (std::holds_alternative<bool>(Option.Value)) {
    const bool Yes = Text == "true" || Text == "1";
    if (!Yes && Text != "false" && Text != "0")
      return mistyped(Option);
    return Yes;
  }
  std::vector<std::string> Texts;
  for (llvm::StringRef Each : llvm::split(Text, ';'))
    if (!Each.trim().empty())
      Texts.push_back(Each.trim().str());
  return Texts;
}

std::string optionText(const OptionValue &Value) {
  if (const bool *Flag = std::get_if<bool>(&Value))
    return *Flag ? "true" : "false";
  return llvm::join(std::get<1>(Value), ";");
}

} // namespace backlint::catalog
