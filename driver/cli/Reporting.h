//===- Reporting.h - From units to a report and a status -------*- C++ -*-===//
//
// What `check` and `link` have in common: rules and models out of the options,
// analysis, the report in the chosen format, the status of the process. Two
// ways to the same units give the same bytes.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CLI_REPORTING_H
#define BACKLINT_CLI_REPORTING_H

#include "catalog/Catalog.h"
#include "cli/Command.h"
#include "cli/Configured.h"
#include "cli/Review.h"

namespace backlint::cli {

inline constexpr Option BaselineOption = {
    "--baseline", "DIR",
    "findings that are known; `none` for none of the configuration's"};

inline constexpr Option EmitModelsOption = {
    "--emit-models", "FILE",
    "write what functions that other sources call do to values, as models for "
    "the plugins"};

/// The options that `check` and `link` share.
inline constexpr Option ReportingOptions[] = {
    {"--format", "NAME",
     "console (default), sarif, html, gitlab, sonar, github, junit or jsonl"},
    {"-o", "FILE", "write the report there instead of to the terminal"},
    {"--output", "NAME=FILE", "a further report, as --output html=report.html"},
    {"--quiet", "", "no progress, and one line per finding"},
    {"--fail-level", "LEVEL",
     "lowest level that gives exit status 1: note (default), warning, error "
     "or none"},
    ConfigOption,
    {"--rules", "LIST", "rules to run: ids or globs, `-` before one takes out"},
    {"--models", "DIR", "more rules and models: the *.toml files below DIR"},
    {"--root", "DIR", "where the project begins; paths are counted from there"},
    BaselineOption,
    {"--color", "WHEN", "auto (default), always or never"},
    {"--min-coverage", "PERCENT",
     "share of functions that must be understood (default 95)"},
    {"--sarif-root-uri", "URI",
     "root in SARIF; `omit` for equal files "
     "everywhere"},
    {"--sarif-suppressed", "MODE", "omit (default) or include"},
    {"--sarif-known", "MODE",
     "include (default) or omit: findings of the baseline"},
    {"--sarif-embed-sources", "", "put the text of the files into SARIF"},
    {"--automation-id", "ID", "category/run of the SARIF file"},
    {"--statistics", "",
     "print counts, bounds that were reached and seconds per phase to stderr"},
    {"--emit", "FORM", ""}}; // `terms`: for those who write models and checks.

/// What the configuration says as models, the files of its directories and of
/// --models, by path.
llvm::Expected<std::vector<catalog::SourceText>>
addedTexts(const Arguments &Given, const pipeline::Configuration &Config = {});

/// The built-in rules and models and those that are added.
llvm::Expected<catalog::Catalog>
loadCatalog(const Arguments &Given, const pipeline::Configuration &Config = {});

/// Everything after extraction. A report on the same units with the same
/// options comes out of the cache, unless \p Stats are asked for: those of a
/// report that is only looked up would say nothing. What is in \p Before or in
/// the baseline is known.
llvm::Expected<int> reportOn(Inputs In, const Arguments &Given,
                             Statistics &Stats,
                             std::vector<KnownFindings> Before = {});

/// Makes sure that what --rules, --format and the like say can be done, before
/// any work is.
llvm::Error checkReporting(const catalog::Catalog &Catalog,
                           const Arguments &Given,
                           const pipeline::Configuration &Config);

} // namespace backlint::cli

#endif // BACKLINT_CLI_REPORTING_H
