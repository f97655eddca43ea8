//===- Results.h - What a run found, for every format ----------*- C++ -*-===//
//
// The one input of all report writers: findings, the rules in force, the
// source text, and what could not be read. Plain data, filled by the caller.
//
// To add a format: a header with its options and one write function that
// takes Results and a raw_ostream, and its name in the command line.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_RESULTS_H
#define BACKLINT_REPORT_RESULTS_H

#include "catalog/Rule.h"
#include "findings/Finding.h"
#include "findings/SourceFiles.h"
#include "ir/Unit.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace backlint::report {

/// Something that kept a part of the program from being read.
struct Problem {
  enum Kind : uint8_t {
    UnitFailed,    ///< A translation unit gave nothing: crash, time, memory.
    ParseError,    ///< Code that Clang refused and that was left out.
    MissingHeader, ///< A header that is not there.
    Stubbed,       ///< A header that was stood in for.
    FunctionLost,  ///< A function, or a part of it, that was not understood.
    Bound,         ///< A limit of the analysis that was reached.
    Vendored,      ///< A file of the project taken for a library's.
  };
  Kind What = UnitFailed;
  std::string Text;       ///< Lower case, no full stop.
  findings::Region Where; ///< Line 0: the file as a whole; no path: nowhere.
  unsigned Units = 1;     ///< Translation units that met it.

  auto operator<=>(const Problem &) const = default;
};

/// Whether it is an error, a warning or a note that this was not read.
catalog::Level levelOf(Problem::Kind Kind);
/// One line for a person: "header <pqxx/pqxx> was not found".
std::string describe(const Problem &P);

/// A translation unit that was not read as its compiler would have.
struct PartialUnit {
  std::string MainFile;
  /// Names of headers, as they are included, of which nothing was read, and
  /// of those that were stood in for.
  std::vector<std::string> Missing, StoodIn;
  std::vector<std::string> Modules; ///< That nobody here exports.
  unsigned Errors = 0;              ///< Places that were left out.
  uint32_t Functions = 0, FunctionsLost = 0;
  /// No header is missing, yet names are unknown: the build includes one
  /// before all others.
  bool NeedsFirstHeader = false;

  /// Whether what is missing was all that the unit stands on.
  bool isBlind() const { return !Modules.empty() || NeedsFirstHeader; }
};

/// What it lacks: "headers <a.h> and "b.h" are missing; 1 error".
std::string describe(const PartialUnit &Unit);
/// How that may weaken the findings, and what to do.
std::string consequence(const PartialUnit &Unit);

/// A library that is not here, of which our own declarations were read.
struct OwnHeaders {
  std::string Library;
  unsigned Units = 0;
};
std::string describe(const OwnHeaders &Own);

struct Coverage {
  unsigned Units = 0;        ///< Translation units, failed ones included.
  unsigned UnitsFailed = 0;  ///< Those that gave nothing.
  unsigned UnitsPartial = 0; ///< Those that lost something.
  uint32_t Functions = 0, FunctionsLost = 0; ///< Of the project.
  std::vector<Problem> Problems;             ///< In order.
  std::vector<PartialUnit> Partial;          ///< By main file.
  std::vector<OwnHeaders> Own;               ///< By library.
  bool Incomplete = false; ///< More was lost than the user allows.
};

struct FailedUnit {
  std::string MainFile; ///< From the root.
  std::string Reason;   ///< "worker was killed after 60 s"
};

/// Gathers what \p Units lost, each problem once over all units.
Coverage coverageOf(llvm::ArrayRef<const ir::Unit *> Units,
                    llvm::ArrayRef<FailedUnit> Failed);

/// What of a list of known findings was met again.
struct KnownSum {
  std::string Where; ///< "in the baseline"
  size_t Count = 0;  ///< Findings that are in it.
  size_t Absent = 0; ///< Entries that no finding has any more.
};

struct Results {
  llvm::ArrayRef<findings::Finding> Findings;     ///< Out of findings::process.
  llvm::ArrayRef<catalog::Rule> Rules;            ///< In force, by id.
  const findings::SourceFiles *Sources = nullptr; ///< Never null.
  Coverage Lost;
  std::vector<KnownSum> Known; ///< By list that the findings were held against.
  int ExitCode = 0;            ///< Of the process that writes the report.

  const catalog::Rule *rule(llvm::StringRef Id) const;
};

/// ", 3 in the baseline (1 no longer found)" for all lists.
std::string knownSums(const Results &Run);

} // namespace backlint::report

#endif // BACKLINT_REPORT_RESULTS_H
