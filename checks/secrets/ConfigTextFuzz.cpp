//===- ConfigTextFuzz.cpp - Any text as a file of configuration -----------===//
#include "secrets/ConfigText.h"
#include "llvm/Support/ErrorHandling.h"

using namespace backlint;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  static const catalog::Catalog Known =
      llvm::cantFail(catalog::Catalog::load());
  static const secrets::SecretForms Forms(Known);
  llvm::StringRef Text(reinterpret_cast<const char *>(Data), Size);
  for (const secrets::ConfigEntry &E : secrets::configEntries(Text))
    if (E.Begin > E.End || Text.slice(E.Begin, E.End) != E.Value)
      llvm::report_fatal_error("a value that does not stand where it is said");
  for (const findings::Finding &F :
       secrets::findInConfig(*Known.rule("backend-hardcoded-secret"), Known,
                             Forms, "app.yaml", Text))
    for (const findings::HiddenText &Each : F.Hidden)
      // The name and the words around it may hold a short one by themselves.
      if (llvm::StringRef(F.Arguments.back()).contains(Each.Text))
        llvm::report_fatal_error("a secret stands in a message");
  return 0;
}
