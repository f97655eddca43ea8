//===- ConfigurationFuzz.cpp - Any text as backlint.toml ------------------===//
//
// A configuration that is read can be used, and an error says where.
//
//===----------------------------------------------------------------------===//
#include "pipeline/configuration/Configuration.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/ErrorHandling.h"

using namespace backlint;

/// Each line names a place in the file, or in the models made of it.
static void check(llvm::Error Error) {
  std::string Message = llvm::toString(std::move(Error));
  llvm::SmallVector<llvm::StringRef> Lines;
  llvm::StringRef(Message).split(Lines, '\n', -1, /*KeepEmpty=*/false);
  if (Lines.empty())
    llvm::report_fatal_error("an error without a word");
  for (llvm::StringRef Line : Lines)
    if (!Line.contains(": error: "))
      llvm::report_fatal_error("an error without a place");
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  static const catalog::Catalog Shipped =
      llvm::cantFail(catalog::Catalog::load());
  llvm::StringRef Text(reinterpret_cast<const char *>(Data), Size);
  auto Config = pipeline::readConfiguration(Text, "/nowhere/backlint.toml");
  if (!Config) {
    check(Config.takeError());
    return 0;
  }
  // Names of [project] were looked at: the models of them are sound.
  if (!Config->Models.Text.empty())
    llvm::cantFail(catalog::Catalog::load({Config->Models}));
  auto Rules = pipeline::configuredRules(Shipped, *Config);
  if (!Rules) {
    check(Rules.takeError());
    return 0;
  }
  std::vector<findings::Finding> Findings;
  for (const catalog::Rule *Rule : *Rules) {
    findings::Finding &F = Findings.emplace_back();
    F.RuleId = Rule->Id;
    F.Where.Path = "src/a.cpp";
    F.Level = Rule->DefaultLevel;
  }
  pipeline::applyLevels(Findings, Shipped, *Config);
  pipeline::matchesPath(Config->ExcludedPaths, "src/generated/a.cpp");
  return 0;
}
