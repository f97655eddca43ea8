//===- ConfiguredRules.cpp - What a configuration makes of the rules ------===//
//
// Later words go before earlier ones, those for some files before those for
// all.
//
//===----------------------------------------------------------------------===//
#include "catalog/Mistakes.h"
#include "findings/Suppressions.h"
#include "pipeline/configuration/Configuration.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::pipeline {

using catalog::Level;

namespace {

bool names(const ConfiguredText &Glob, llvm::StringRef Rule) {
  return findings::matchesRule({Glob.Text}, Rule);
}

/// Each glob of \p Choice that no rule has the name of.
void checkNames(const catalog::Catalog &Catalog, const RuleChoice &Choice,
                catalog::Mistakes &Problems) {
  std::vector<llvm::StringRef> Ids;
  for (const catalog::Rule &Rule : Catalog.rules())
    Ids.push_back(Rule.Id);
  auto Check = [&](const ConfiguredText &Glob) {
    if (llvm::none_of(Ids, [&](llvm::StringRef Id) { return names(Glob, Id); }))
      Problems.add(Glob.Where.File, {Glob.Where.Line, Glob.Where.Column},
                   "no rule is called '" + Glob.Text + "'" +
                       catalog::suggestion(Glob.Text, Ids));
  };
  llvm::for_each(Choice.Enabled, Check);
  llvm::for_each(Choice.Disabled, Check);
  for (const auto &Each : Choice.Levels)
    Check(Each.first);
}

} // namespace

llvm::Error applyOptions(catalog::Catalog &Catalog,
                         const Configuration &Config) {
  catalog::Mistakes Problems;
  Problems.startFile(Config.Path);
  for (const ConfiguredOption &Each : Config.Options)
    if (llvm::Error Error =
            Catalog.setOption(Each.Rule.Text, Each.Name.Text, Each.Value)) {
      const catalog::Origin &Where = Each.Name.Where;
      Problems.add(Where.File, {Where.Line, Where.Column},
                   llvm::toString(std::move(Error)));
    }
  return Problems.take();
}

llvm::Expected<std::vector<const catalog::Rule *>>
configuredRules(const catalog::Catalog &Catalog, const Configuration &Config) {
  catalog::Mistakes Problems;
  Problems.startFile(Config.Path);
  checkNames(Catalog, Config.Rules, Problems);
  for (const PathOverride &Each : Config.Overrides)
    checkNames(Catalog, Each.Rules, Problems);
  if (!Problems.empty())
    return Problems.take();
  std::vector<const catalog::Rule *> Result;
  for (const catalog::Rule &Rule : Catalog.rules()) {
    auto IsNamed = [&](const ConfiguredText &Glob) {
      return names(Glob, Rule.Id);
    };
    if ((Rule.EnabledByDefault ||
         llvm::any_of(Config.Rules.Enabled, IsNamed)) &&
        llvm::none_of(Config.Rules.Disabled, IsNamed))
      Result.push_back(&Rule);
  }
  return Result;
}

static void follow(const std::vector<std::pair<ConfiguredText, Level>> &Levels,
                   llvm::StringRef Id, RuleState &State) {
  for (const auto &[Glob, L] : Levels)
    if (names(Glob, Id))
      State = {L, &Glob.Where};
}

static void follow(const RuleChoice &Choice, llvm::StringRef Id,
                   RuleState &State) {
  for (const ConfiguredText &Glob : Choice.Enabled)
    if (names(Glob, Id))
      State = {std::nullopt, &Glob.Where};
  follow(Choice.Levels, Id, State);
  for (const ConfiguredText &Glob : Choice.Disabled)
    if (names(Glob, Id))
      State = {Level::None, &Glob.Where};
}

static void followOverrides(const Configuration &Config, llvm::StringRef Id,
                            llvm::StringRef Path, RuleState &State) {
  for (const PathOverride &Each : Config.Overrides)
    if (matchesPath(Each.Paths, Path))
      follow(Each.Rules, Id, State);
}

RuleState stateOf(llvm::StringRef Id, llvm::StringRef Path,
                  const Configuration &Config) {
  RuleState State;
  follow(Config.Rules, Id, State);
  followOverrides(Config, Id, Path, State);
  return State;
}

void applyLevels(std::vector<findings::Finding> &Findings,
                 const catalog::Catalog &Catalog, const Configuration &Config) {
  llvm::erase_if(Findings, [&](findings::Finding &F) {
    RuleState State;
    // A rule that is off did not run, unless the command line asked for it.
    follow(Config.Rules.Levels, F.RuleId, State);
    followOverrides(Config, F.RuleId, F.Where.Path, State);
    const catalog::Rule *Rule = Catalog.rule(F.RuleId);
    if (State.Said == Level::None ||
        (State.Said && (!Rule || F.Level >= Rule->DefaultLevel)))
      F.Level = *State.Said;
    return F.Level == Level::None;
  });
}

} // namespace backlint::pipeline
