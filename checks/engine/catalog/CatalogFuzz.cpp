//===- CatalogFuzz.cpp - Any text as a file of rules and models -----------===//
//
// Whatever the text: a catalog, or an error whose every line says where. It is
// read beside our vocabulary alone: all our models cost a thousand times as
// much to read as it does.
//
//===----------------------------------------------------------------------===//
#include "catalog/Catalog.h"
#include "catalog/Embedded.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/ErrorHandling.h"

using namespace backlint::catalog;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  std::string Text(reinterpret_cast<const char *>(Data), Size);
  static const std::string Words = [] {
    for (const EmbeddedFile &File : embeddedFiles())
      if (File.Path == "vocabulary.toml")
        return File.Text.str();
    llvm::report_fatal_error("there is no vocabulary");
  }();
  llvm::Expected<Catalog> Loaded = Catalog::fromTexts(
      {SourceText{"vocabulary.toml", Words}, SourceText{"user.toml", Text}});
  if (Loaded)
    return 0;
  std::string Message = llvm::toString(Loaded.takeError());
  llvm::SmallVector<llvm::StringRef> Lines;
  llvm::StringRef(Message).split(Lines, '\n', -1, /*KeepEmpty=*/false);
  if (Lines.empty())
    llvm::report_fatal_error("an error without a word");
  for (llvm::StringRef Line : Lines)
    if (!Line.contains(": error: "))
      llvm::report_fatal_error("an error without a place");
  return 0;
}
