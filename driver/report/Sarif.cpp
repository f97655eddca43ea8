// The SARIF log as a whole; see Sarif.h.
#include "report/Sarif.h"

#include "report/Prose.h"
#include "report/RulePage.h"
#include "report/SarifLocations.h"
#include "report/SarifResults.h"
#include "report/SarifRules.h"
#include "llvm/Support/JSON.h"

using llvm::StringRef;

namespace backlint::report {

namespace {

struct Notification {
  StringRef Id, Name, Text, Help;
};

/// By Problem::Kind.
constexpr Notification Notifications[] = {
    {"unit-failed", "UnitFailed", "A translation unit was not analysed.",
     "Findings in it are missed. Raise the limit that it reached, or exclude "
     "the file."},
    {"parse-error", "ParseError", "Code was left out that does not parse.",
     "Check that the compile command is the one the file is built with."},
    {"missing-header", "MissingHeader", "A header was not found.",
     "Generate the file or install the library before the analysis."},
    {"header-stand-in", "HeaderStandIn", "A stand-in was read for a header.",
     "Install the library for the most precise results."},
    {"function-lost", "FunctionLost", "A function was not understood.",
     "Findings in it may be missed. Review it by hand."},
    {"bound-reached", "BoundReached", "A limit of the analysis was reached.",
     "Findings whose path is longer may be missed."},
    {"library-copy", "LibraryCopy", "A file was taken for a library's.",
     "Its code is not reported. Move what is the project's own into another "
     "file or namespace."},
    {"unit-partial", "UnitPartial", "A translation unit was read in part.",
     "Findings in it may be missed. Give what it lacks: a header, a module or "
     "the command that it is built with."},
    {"own-headers", "OwnHeaders", "Declarations of our own were read.",
     "Install the library for the most precise results."},
};
constexpr size_t UnitPartialIndex = 7, OwnHeadersIndex = 8;

class Log {
public:
  Log(llvm::raw_ostream &Out, const Results &Run, const SarifOptions &Options)
      : Json(Out, /*IndentSize=*/2), Run(Run), Options(Options),
        Rules(Json, Run.Rules), Locations(Json, *Run.Sources) {
    for (const findings::Finding &F : Run.Findings) {
      if (F.Suppressed && Options.Suppressed == SuppressedMode::Omit)
        continue;
      if (F.isBaselined() && !Options.Known)
        continue;
      Shown.push_back(&F);
      Locations.name(F.Where.Path);
      for (const auto *Steps : {&F.Trace, &F.Related})
        for (const findings::Step &Place : *Steps)
          Locations.name(Place.Where.Path);
    }
    for (const Problem &P : Run.Lost.Problems)
      if (!P.Where.Path.empty())
        Locations.name(P.Where.Path);
    for (const PartialUnit &U : Run.Lost.Partial)
      Locations.name(U.MainFile);
    Locations.number();
  }

  void write() {
    Json.object([&] {
      Json.attribute("$schema", "https://schemastore.azurewebsites.net/schemas/"
                                "json/sarif-2.1.0.json");
      Json.attribute("version", "2.1.0");
      Json.attributeArray("runs", [&] { Json.object([&] { writeRun(); }); });
    });
    Json.flush();
  }

private:
  void writeRun() {
    writeTool();
    if (Rules.hasTaxonomy())
      Rules.writeTaxonomy();
    Json.attributeArray("invocations",
                        [&] { Json.object([&] { writeInvocation(); }); });
    if (!Options.AutomationId.empty() || !Options.AutomationProperties.empty())
      Json.attributeObject("automationDetails", [&] { writeAutomation(); });
    if (!Options.VersionControl.RepositoryUri.empty())
      writeVersionControl();
    Json.attributeObject("originalUriBaseIds", [&] {
      Json.attributeObject("SRCROOT", [&] {
        if (!Options.RootUri.empty())
          Json.attribute("uri", Options.RootUri);
        Json.attributeObject("description", [&] {
          Json.attribute("text", "The root of the analysed sources.");
        });
      });
    });
    Json.attribute("columnKind", "utf16CodeUnits");
    Json.attribute("defaultEncoding", "utf-8");
    Json.attribute("defaultSourceLanguage", "cplusplus");
    Locations.writeArtifacts(Options.EmbedSources);
    const SarifResults Writer(Json, Run, Rules, Locations);
    Json.attributeArray("results", [&] {
      for (const findings::Finding *F : Shown)
        Json.object([&] {
          Writer.write(*F, Options.Suppressed == SuppressedMode::Include);
        });
    });
    Json.attributeObject("properties", [&] {
      Json.attributeObject("coverage", [&] { writeCoverage(); });
      if (!Run.Known.empty())
        Json.attributeArray("known", [&] { writeKnown(); });
    });
  }

  void writeTool() {
    Json.attributeObject("tool", [&] {
      Json.attributeObject("driver", [&] {
        Json.attribute("name", "backlint");
        Json.attribute("fullName", "backlint " BACKLINT_VERSION);
        Json.attribute("version", BACKLINT_VERSION);
        Json.attribute("semanticVersion", BACKLINT_VERSION);
        Json.attribute("informationUri", ProductUri);
        Json.attribute("language", "en-US");
        Rules.writeRules();
        if (!Run.Lost.Problems.empty() || !Run.Lost.Own.empty())
          writeNotificationDescriptors();
        if (Rules.hasTaxonomy())
          Json.attributeArray("supportedTaxonomies", [&] {
            Json.object([&] {
              Json.attribute("name", "CWE");
              Json.attribute("index", 0);
            });
          });
      });
    });
  }

  void writeNotificationDescriptors() {
    const auto Text = [&](StringRef Name, StringRef Value) {
      Json.attributeObject(Name, [&] { Json.attribute("text", Value); });
    };
    Json.attributeArray("notifications", [&] {
      for (const Notification &N : Notifications)
        Json.object([&] {
          Json.attribute("id", N.Id);
          Json.attribute("name", N.Name);
          Text("shortDescription", N.Text);
          Text("fullDescription", N.Text);
          Text("help", N.Help);
        });
    });
  }

  void writeInvocation() {
    const Coverage &Lost = Run.Lost;
    const bool Nothing = Lost.Units > 0 && Lost.UnitsFailed == Lost.Units;
    Json.attribute("executionSuccessful", !Lost.Incomplete && !Nothing);
    Json.attribute("exitCode", Run.ExitCode);
    if (!Options.StartTimeUtc.empty())
      Json.attribute("startTimeUtc", Options.StartTimeUtc);
    if (!Options.EndTimeUtc.empty())
      Json.attribute("endTimeUtc", Options.EndTimeUtc);
    if (!Options.RootUri.empty())
      Json.attributeObject("workingDirectory",
                           [&] { Json.attribute("uri", Options.RootUri); });
    if (Lost.Problems.empty() && Lost.Own.empty())
      return;
    Json.attributeArray("toolExecutionNotifications", [&] {
      for (const Problem &P : Lost.Problems)
        writeNotification(P.What, levelOf(P.What), sentence(describe(P)),
                          P.Where);
      for (const PartialUnit &U : Lost.Partial)
        writeNotification(UnitPartialIndex, catalog::Level::Note,
                          sentence(describe(U)) + " " +
                              sentence(consequence(U)),
                          {U.MainFile});
      for (const OwnHeaders &Own : Lost.Own)
        writeNotification(OwnHeadersIndex, catalog::Level::Note,
                          sentence(describe(Own)), {});
    });
  }

  void writeNotification(size_t Index, catalog::Level Level,
                         const std::string &Text,
                         const findings::Region &Where) {
    Json.object([&] {
      Json.attributeObject("descriptor", [&] {
        Json.attribute("id", Notifications[Index].Id);
        Json.attribute("index", int64_t(Index));
      });
      Json.attribute("level", levelName(Level));
      Json.attributeObject("message",
                           [&] { Json.attribute("text", jsonText(Text)); });
      if (!Where.Path.empty())
        Json.attributeArray("locations", [&] {
          Json.object([&] { Locations.writeLocation(Where, "", ""); });
        });
    });
  }

  void writeAutomation() {
    if (!Options.AutomationId.empty())
      Json.attribute("id", jsonText(Options.AutomationId));
    if (Options.AutomationProperties.empty())
      return;
    Json.attributeObject("properties", [&] {
      for (const auto &[Key, Value] : Options.AutomationProperties)
        Json.attribute(jsonText(Key), jsonText(Value));
    });
  }

  void writeVersionControl() {
    const auto &Version = Options.VersionControl;
    Json.attributeArray("versionControlProvenance", [&] {
      Json.object([&] {
        Json.attribute("repositoryUri", Version.RepositoryUri);
        if (!Version.RevisionId.empty())
          Json.attribute("revisionId", jsonText(Version.RevisionId));
        if (!Version.Branch.empty())
          Json.attribute("branch", jsonText(Version.Branch));
        Json.attributeObject("mappedTo",
                             [&] { Json.attribute("uriBaseId", "SRCROOT"); });
      });
    });
  }

  void writeKnown() {
    for (const KnownSum &Sum : Run.Known)
      Json.object([&] {
        Json.attribute("where", Sum.Where);
        Json.attribute("met", int64_t(Sum.Count));
        Json.attribute("absent", int64_t(Sum.Absent));
      });
  }

  void writeCoverage() {
    Json.attribute("units", Run.Lost.Units);
    Json.attribute("unitsFailed", Run.Lost.UnitsFailed);
    Json.attribute("unitsPartial", Run.Lost.UnitsPartial);
    Json.attribute("functions", Run.Lost.Functions);
    Json.attribute("functionsLost", Run.Lost.FunctionsLost);
    Json.attribute("incomplete", Run.Lost.Incomplete);
  }

  llvm::json::OStream Json;
  const Results &Run;
  const SarifOptions &Options;
  SarifRules Rules;
  SarifLocations Locations;
  std::vector<const findings::Finding *> Shown;
};

} // namespace

void writeSarif(llvm::raw_ostream &Out, const Results &Run,
                const SarifOptions &Options) {
  Log(Out, Run, Options).write();
  Out << '\n';
}

} // namespace backlint::report
