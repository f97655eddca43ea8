//===- Module.cpp - The plugin as clang-tidy loads it ---------------------===//
//
// Every rule is a check of its own name.
//
//===----------------------------------------------------------------------===//
#include "Check.h"
#include "clang-tidy/ClangTidyModule.h"
#include "findings/UnusedSuppressions.h"
#include "tidy/HostVersion.h"
#include "tidy/RuleCheck.h"
#include "clang/Basic/Version.h"
#include "llvm/Support/raw_ostream.h"
#if CLANG_VERSION_MAJOR < 22
#include "clang-tidy/ClangTidyModuleRegistry.h"
#endif

namespace backlint::tidy {
namespace {

[[maybe_unused]] const bool HostIsOurs =
    requireOwnHost("clang-tidy", "backlint-tidy");

class Module : public clang::tidy::ClangTidyModule {
public:
  void
  addCheckFactories(clang::tidy::ClangTidyCheckFactories &Factories) override {
    // Rules that a project adds are not known before its sources are.
    llvm::Expected<catalog::Catalog> Known = catalog::Catalog::load();
    if (!Known) {
      llvm::errs() << llvm::toString(Known.takeError()) << '\n';
      return;
    }
    for (const catalog::Rule &Rule : Known->rules())
      if (Rule.AsFlow || makeCheck(Rule.Id) ||
          Rule.Id == findings::UnusedSuppressionRule)
        Factories.registerCheckFactory(
            Rule.Id,
            [Options = Rule.Options](llvm::StringRef Name,
                                     clang::tidy::ClangTidyContext *Context) {
              return std::make_unique<RuleCheck>(Name, Context, Options);
            });
  }
};

const clang::tidy::ClangTidyModuleRegistry::Add<Module>
    Registered("backlint-module", "Pitfalls in C++ backend code.");

} // namespace
} // namespace backlint::tidy
