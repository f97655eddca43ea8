//===- Module.cpp - The plugin as clang-tidy loads it ---------------------===//
//
// Every rule is a check of its own name. A plugin in a clang-tidy of another
// version would find nothing and say nothing, hence the guard.
//
//===----------------------------------------------------------------------===//
#include "Check.h"
#include "clang-tidy/ClangTidyModule.h"
#include "tidy/RuleCheck.h"
#include "tidy/TuSession.h"
#include "clang/Basic/Version.h"
#if CLANG_VERSION_MAJOR < 22
#include "clang-tidy/ClangTidyModuleRegistry.h"
#endif
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace backlint::tidy {
namespace {

/// Stands before the registration, so that it is initialised before it.
[[maybe_unused]] const bool HostIsOurs = [] {
  // Out of the host; the macros are of the headers that this was built with.
  const std::string Host = clang::getClangFullVersion();
  size_t Word = Host.find("version ");
  int Major = Word == std::string::npos ? 0 : std::atoi(&Host[Word + 8]);
  if (Major == CLANG_VERSION_MAJOR)
    return true;
  std::fprintf(stderr,
               "backlint: error: this plugin is for clang-tidy %d and was "
               "loaded by clang-tidy %d; load backlint-tidy-%d.so instead\n",
               CLANG_VERSION_MAJOR, Major, Major);
  std::fflush(stderr);
  std::_Exit(78); // EX_CONFIG; destructors of a foreign host must not run.
}();

class Module : public clang::tidy::ClangTidyModule {
public:
  void
  addCheckFactories(clang::tidy::ClangTidyCheckFactories &Factories) override {
    for (const catalog::Rule &Rule : catalogOfPlugin().rules())
      if (Rule.AsFlow || makeCheck(Rule.Id))
        Factories.registerCheck<RuleCheck>(Rule.Id);
  }
};

const clang::tidy::ClangTidyModuleRegistry::Add<Module>
    Registered("backlint-module", "Pitfalls in C++ backend code.");

} // namespace
} // namespace backlint::tidy
