// Writing of rule descriptors; see SarifRules.h.
#include "report/SarifRules.h"

#include "report/Prose.h"
#include "report/RulePage.h"
#include "report/SarifLocations.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using llvm::StringRef;

namespace backlint::report {

/// Code hosts refuse more; cutting at a sentence leaves a text.
static constexpr size_t LongestDescription = 1000;

static std::string shortened(std::string Text) {
  if (Text.size() <= LongestDescription)
    return Text;
  const size_t Stop = Text.rfind(". ", LongestDescription);
  Text.resize(Stop == std::string::npos ? LongestDescription : Stop + 1);
  return Text;
}

std::string messageString(StringRef Template) {
  std::string Result;
  for (size_t I = 0; I < Template.size(); ++I) {
    const size_t End = Template.find('}', I);
    const bool Placeholder =
        Template[I] == '{' && End != StringRef::npos && End > I + 1 &&
        llvm::all_of(Template.slice(I + 1, End), llvm::isDigit);
    if (!Placeholder) {
      Result += Template[I];
      continue;
    }
    const bool Quoted = I > 0 && Template[I - 1] == '\'' &&
                        Template.substr(End + 1).starts_with("'");
    const StringRef Mark = Quoted ? "" : "'";
    Result += (Mark + Template.slice(I, End + 1) + Mark).str();
    I = End;
  }
  return sentence(Result);
}

static std::string plainHelp(const catalog::Rule &Rule) {
  std::string Text;
  for (const std::string *Part :
       {&Rule.Help.Finds, &Rule.Help.Why, &Rule.Help.Instead})
    if (!Part->empty())
      Text += (Text.empty() ? "" : "\n\n") + plainText(*Part);
  return Text.empty() ? sentence(Rule.Title) : Text;
}

static std::string severity(double Score) {
  std::string Text;
  llvm::raw_string_ostream(Text) << llvm::format("%.1f", Score);
  return Text;
}

static StringRef problemSeverity(catalog::Level Level) {
  return Level == catalog::Level::Error     ? "error"
         : Level == catalog::Level::Warning ? "warning"
                                            : "recommendation";
}

static std::vector<std::string> tagsOf(const catalog::Rule &Rule) {
  std::vector<std::string> Tags = Rule.Tags;
  if (Rule.SecuritySeverity > 0)
    Tags.push_back("security");
  for (const unsigned Cwe : Rule.Cwe)
    Tags.push_back("external/cwe/cwe-" + std::to_string(Cwe));
  llvm::sort(Tags);
  Tags.erase(std::unique(Tags.begin(), Tags.end()), Tags.end());
  return Tags;
}

SarifRules::SarifRules(llvm::json::OStream &Json,
                       llvm::ArrayRef<catalog::Rule> Rules)
    : Json(Json), Rules(Rules) {
  for (const catalog::Rule &Rule : Rules)
    llvm::append_range(Weaknesses, Rule.Cwe);
  llvm::sort(Weaknesses);
  Weaknesses.erase(std::unique(Weaknesses.begin(), Weaknesses.end()),
                   Weaknesses.end());
}

int64_t SarifRules::indexOf(StringRef Id) const {
  const auto *Found =
      llvm::find_if(Rules, [&](const auto &Rule) { return Rule.Id == Id; });
  return Found == Rules.end() ? -1 : Found - Rules.begin();
}

void SarifRules::writeRelationships(const catalog::Rule &Rule) const {
  Json.attributeArray("relationships", [&] {
    for (const unsigned Cwe : Rule.Cwe)
      Json.object([&] {
        Json.attributeObject("target", [&] {
          Json.attribute("id", std::to_string(Cwe));
          Json.attribute("index", int64_t(llvm::lower_bound(Weaknesses, Cwe) -
                                          Weaknesses.begin()));
          Json.attributeObject("toolComponent", [&] {
            Json.attribute("name", "CWE");
            Json.attribute("index", 0);
          });
        });
        Json.attributeArray("kinds", [&] { Json.value("superset"); });
      });
  });
}

void SarifRules::writeRule(const catalog::Rule &Rule) const {
  const auto Text = [&](StringRef Name, StringRef Value) {
    Json.attributeObject(Name,
                         [&] { Json.attribute("text", jsonText(Value)); });
  };
  Json.attribute("id", Rule.Id);
  Json.attribute("name", catalog::pascalCase(Rule.Id));
  Text("shortDescription", shortened(sentence(Rule.Title)));
  Text("fullDescription", shortened(sentence(firstParagraph(plainHelp(Rule)))));
  Json.attributeObject("help", [&] {
    Json.attribute("text", jsonText(plainHelp(Rule)));
    Json.attribute("markdown", jsonText(rulePage(Rule)));
  });
  Json.attribute("helpUri", ruleUri(Rule.Id));
  if (!Rule.Messages.empty())
    Json.attributeObject("messageStrings", [&] {
      for (const auto &[Id, Template] : Rule.Messages)
        Text(Id, messageString(Template));
    });
  Json.attributeObject("defaultConfiguration", [&] {
    Json.attribute("level", levelName(Rule.DefaultLevel));
  });
  if (!Rule.Cwe.empty())
    writeRelationships(Rule);
  Json.attributeObject("properties", [&] {
    Json.attributeArray("tags", [&] {
      for (const std::string &Tag : tagsOf(Rule))
        Json.value(jsonText(Tag));
    });
    if (!Rule.Precision.empty())
      Json.attribute("precision", jsonText(Rule.Precision));
    Json.attribute("problem.severity", problemSeverity(Rule.DefaultLevel));
    // Its presence alone makes a security alert of a result.
    if (Rule.SecuritySeverity > 0)
      Json.attribute("security-severity", severity(Rule.SecuritySeverity));
  });
}

void SarifRules::writeRules() const {
  Json.attributeArray("rules", [&] {
    for (const catalog::Rule &Rule : Rules)
      Json.object([&] { writeRule(Rule); });
  });
}

void SarifRules::writeTaxonomy() const {
  Json.attributeArray("taxonomies", [&] {
    Json.object([&] {
      Json.attribute("name", "CWE");
      Json.attribute("organization", "MITRE");
      Json.attributeObject("shortDescription", [&] {
        Json.attribute("text", "Common Weakness Enumeration.");
      });
      Json.attribute("informationUri", "https://cwe.mitre.org/");
      Json.attribute("isComprehensive", false);
      Json.attributeArray("taxa", [&] {
        for (const unsigned Cwe : Weaknesses)
          Json.object([&] {
            const std::string Id = std::to_string(Cwe);
            Json.attribute("id", Id);
            Json.attribute("name", "CWE" + Id);
            Json.attribute("helpUri",
                           "https://cwe.mitre.org/data/definitions/" + Id +
                               ".html");
          });
      });
    });
  });
}

} // namespace backlint::report
