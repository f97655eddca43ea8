//===- Settings.cpp -------------------------------------------------------===//
//
// Draft 7 is what editors understand. What a schema cannot say, such as that a
// directory exists, stays with the reader.
//
//===----------------------------------------------------------------------===//
#include "pipeline/configuration/Settings.h"
#include "findings/Format.h"
#include "llvm/Support/JSON.h"

namespace backlint::pipeline {

namespace json = llvm::json;

static json::Object described(json::Object Of, std::string_view About) {
  Of["description"] = llvm::StringRef(About);
  return Of;
}

static json::Object levelSchema() {
  return json::Object{
      {"enum", json::Array{"none", "note", "warning", "error"}}};
}

/// A text, or a list of them. Names of rules are offered, globs are allowed.
static json::Object textsSchema(const catalog::Catalog *Rules = nullptr) {
  json::Object Item{{"type", "string"}};
  if (Rules) {
    json::Array Ids;
    for (const catalog::Rule &Rule : Rules->rules())
      Ids.push_back(Rule.Id);
    Item = json::Object{
        {"anyOf", json::Array{json::Object{{"enum", std::move(Ids)}},
                              json::Object{{"type", "string"}}}}};
  }
  json::Object One = Item;
  return json::Object{
      {"anyOf",
       json::Array{json::Object{{"type", "array"}, {"items", std::move(Item)}},
                   std::move(One)}}};
}

static json::Object levelsSchema(const catalog::Catalog &Catalog) {
  json::Object Known;
  for (const catalog::Rule &Rule : Catalog.rules())
    Known[Rule.Id] = described(levelSchema(), Rule.Title);
  return json::Object{{"type", "object"},
                      {"properties", std::move(Known)},
                      {"additionalProperties", levelSchema()}};
}

static json::Object optionsSchema(const catalog::Catalog &Catalog) {
  json::Object ByRule;
  for (const catalog::Rule &Rule : Catalog.rules()) {
    json::Object Known;
    for (const catalog::RuleOption &Option : Rule.Options)
      Known[Option.Name] = described(std::holds_alternative<bool>(Option.Value)
                                         ? json::Object{{"type", "boolean"}}
                                         : textsSchema(),
                                     Option.Help);
    if (!Known.empty())
      ByRule[Rule.Id] = json::Object{{"type", "object"},
                                     {"properties", std::move(Known)},
                                     {"additionalProperties", false}};
  }
  return json::Object{{"type", "object"},
                      {"properties", std::move(ByRule)},
                      {"additionalProperties", false}};
}

static json::Object schemaOf(const Setting &Each,
                             const catalog::Catalog &Catalog) {
  switch (Each.Kind) {
  case SettingKind::Text:
    return json::Object{{"type", "string"}};
  case SettingKind::Texts:
    return textsSchema();
  case SettingKind::RuleGlobs:
    return textsSchema(&Catalog);
  case SettingKind::Level:
    return levelSchema();
  case SettingKind::Levels:
    return levelsSchema(Catalog);
  case SettingKind::Options:
    return optionsSchema(Catalog);
  case SettingKind::Number:
    break;
  }
  json::Object Number{{"type", "integer"}, {"minimum", Each.Least}};
  if (Each.Most)
    Number["maximum"] = Each.Most;
  return Number;
}

std::string configurationSchema(const catalog::Catalog &Catalog) {
  json::Object Tables;
  for (const SettingTable &Table : SettingTables) {
    std::string Prefix = std::string(Table.Name) + ".";
    json::Object Keys;
    for (const Setting &Each : Settings)
      if (Each.Name.starts_with(Prefix))
        Keys[llvm::StringRef(Each.Name.substr(Prefix.size()))] =
            described(schemaOf(Each, Catalog), Each.About);
    json::Object Schema{{"type", "object"},
                        {"properties", std::move(Keys)},
                        {"additionalProperties", false}};
    if (!Table.Required.empty())
      Schema["required"] = json::Array{llvm::StringRef(Table.Required)};
    if (Table.IsList) {
      json::Object One = Schema;
      Schema = json::Object{
          {"anyOf", json::Array{json::Object{{"type", "array"},
                                             {"items", std::move(Schema)}},
                                std::move(One)}}};
    }
    Tables[llvm::StringRef(Table.Name)] =
        described(std::move(Schema), Table.About);
  }
  json::Object Root{{"$schema", "http://json-schema.org/draft-07/schema#"},
                    {"title", "backlint.toml"},
                    {"type", "object"},
                    {"properties", std::move(Tables)},
                    {"additionalProperties", false}};
  return fmt::format(
      "{}\n", llvm::formatv("{0:2}", json::Value(std::move(Root))).str());
}

} // namespace backlint::pipeline
