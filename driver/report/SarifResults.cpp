// Writing of results; see SarifResults.h.
#include "report/SarifResults.h"

#include "report/Prose.h"
#include "llvm/ADT/StringExtras.h"

using llvm::StringRef;

namespace backlint::report {

using findings::Finding;
using findings::Step;

/// `](` would make a link of a lambda in a message.
static std::string withoutLinks(StringRef Text) {
  std::string Result;
  for (; !Text.empty(); Text = Text.drop_front()) {
    Result += Text[0];
    if (Text.starts_with("]("))
      Result += ' ';
  }
  return Result;
}

static std::string link(StringRef Text, size_t Id) {
  std::string Result = "[";
  for (const char C : Text) {
    if (C == '[' || C == ']' || C == '\\')
      Result += '\\';
    Result += C;
  }
  return Result + "](" + std::to_string(Id) + ")";
}

/// The template has quotation marks around each argument already.
static StringRef unquoted(StringRef Argument) {
  StringRef Inner = Argument;
  return Inner.consume_front("'") && Inner.consume_back("'") ? Inner : Argument;
}

/// Where the path starts, unless the finding is there already. Code hosts
/// show related places, and only those that the message links to.
static const Step *sourceOf(const Finding &F) {
  if (F.Trace.size() < 2 || F.Trace.front().Where == F.Where)
    return nullptr;
  return &F.Trace.front();
}

/// In the order of their ids, which count from 1.
static std::vector<const Step *> relatedOf(const Finding &F) {
  std::vector<const Step *> Related;
  if (const Step *Source = sourceOf(F))
    Related.push_back(Source);
  for (const Step &Place : F.Related)
    Related.push_back(&Place);
  return Related;
}

static std::string messageText(const Finding &F, const std::string *Template) {
  const std::string Plain = withoutLinks(F.Text);
  // A name at the start keeps its case.
  const bool Word =
      Template && !Template->empty() && llvm::isAlpha(Template->front());
  std::string Text = Word ? sentence(Plain) : closed(Plain);
  size_t Id = 0;
  if (const Step *Source = sourceOf(F))
    Text += " First step: " + link(Source->Message, ++Id) + ".";
  for (size_t I = 0; I < F.Related.size(); ++I)
    Text += (I == 0 ? " See also " : ", ") + link(F.Related[I].Message, ++Id);
  return F.Related.empty() ? Text : Text + ".";
}

static StringRef stateName(findings::BaselineState State) {
  switch (State) {
  case findings::BaselineState::Unchanged:
    return "unchanged";
  case findings::BaselineState::Updated:
    return "updated";
  default:
    return "new";
  }
}

void SarifResults::writeMessage(const Finding &F) const {
  const catalog::Rule *Rule = Run.rule(F.RuleId);
  const std::string *Template = nullptr;
  if (Rule) {
    const auto Found = Rule->Messages.find(F.MessageId);
    Template = Found == Rule->Messages.end() ? nullptr : &Found->second;
  }
  Json.attributeObject("message", [&] {
    Json.attribute("text", jsonText(messageText(F, Template)));
    if (!Template)
      return;
    Json.attribute("id", F.MessageId);
    if (F.Arguments.empty())
      return;
    Json.attributeArray("arguments", [&] {
      for (const std::string &Argument : F.Arguments)
        Json.value(jsonText(withoutLinks(unquoted(Argument))));
    });
  });
}

void SarifResults::writePath(const Finding &F) const {
  const auto Locate = [&](size_t I) {
    const Step &Hop = F.Trace[I];
    const bool Essential = I == 0 || I + 1 == F.Trace.size();
    Json.object([&] {
      Json.attributeObject("location", [&] {
        Locations.writeLocation(Hop.Where, Hop.Function,
                                withoutLinks(Hop.Message));
      });
      Json.attribute("executionOrder", int64_t(I + 1));
      Json.attribute("importance", Essential ? "essential" : "important");
    });
  };
  Json.attributeArray("codeFlows", [&] {
    Json.object([&] {
      Json.attributeArray("threadFlows", [&] {
        Json.object([&] {
          Json.attributeArray("locations", [&] {
            for (size_t I = 0; I < F.Trace.size(); ++I)
              Locate(I);
          });
        });
      });
    });
  });
}

void SarifResults::writeRelated(const Finding &F) const {
  const std::vector<const Step *> Related = relatedOf(F);
  if (Related.empty())
    return;
  Json.attributeArray("relatedLocations", [&] {
    for (size_t I = 0; I < Related.size(); ++I)
      Json.object([&] {
        Json.attribute("id", int64_t(I + 1));
        Locations.writeLocation(Related[I]->Where, Related[I]->Function,
                                withoutLinks(Related[I]->Message));
      });
  });
}

void SarifResults::write(const Finding &F, bool WithSuppressions) const {
  Json.attribute("ruleId", F.RuleId);
  if (const int64_t Index = Rules.indexOf(F.RuleId); Index >= 0)
    Json.attribute("ruleIndex", Index);
  Json.attribute("level", levelName(F.Level));
  writeMessage(F);
  Json.attributeArray("locations", [&] {
    Json.object([&] {
      Locations.writeLocation(Locations.firstLine(F.Where), F.Function, "",
                              /*Context=*/true);
    });
  });
  writeRelated(F);
  if (!F.Trace.empty())
    writePath(F);
  Json.attributeObject("partialFingerprints", [&] {
    if (!F.ContextFingerprint.empty())
      Json.attribute("backlintContext/v1", F.ContextFingerprint);
    if (!F.LineHash.empty())
      Json.attribute("primaryLocationLineHash", F.LineHash);
  });
  if (F.Baseline != findings::BaselineState::None)
    Json.attribute("baselineState", stateName(F.Baseline));
  if (!WithSuppressions)
    return;
  Json.attributeArray("suppressions", [&] {
    if (!F.Suppressed)
      return;
    Json.object([&] {
      Json.attribute("kind", "inSource");
      if (!F.SuppressionReason.empty())
        Json.attribute("justification", jsonText(F.SuppressionReason));
    });
  });
}

} // namespace backlint::report
