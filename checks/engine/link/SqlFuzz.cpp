//===- SqlFuzz.cpp - Any text as SQL and as a format string ---------------===//
//
// A byte 1 of the input is a hole. The reader reads pieces, so a text must
// mean the same however it is cut.
//
//===----------------------------------------------------------------------===//
#include "link/SqlReader.h"
#include "link/Template.h"
#include "llvm/Support/ErrorHandling.h"

using namespace backlint::link;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  llvm::StringRef Text(reinterpret_cast<const char *>(Data), Size);
  SqlReader Whole, Cut;
  for (llvm::StringRef Rest = Text; !Rest.empty();) {
    auto [Piece, After] = Rest.split('\1');
    Whole.text(Piece);
    Cut.text(Piece.take_front(Piece.size() / 2));
    Cut.text(Piece.drop_front(Piece.size() / 2));
    if (Whole.position() != Cut.position())
      llvm::report_fatal_error("the position depends on how a text is cut");
    Whole.hole();
    Cut.hole();
    Rest = After;
  }
  for (llvm::StringRef Style : {"printf", "sqlite", "fmt", "dollar"}) {
    size_t Length = 0;
    for (const TemplatePiece &Piece : parseTemplate(Style, Text))
      Length += Piece.Text.size();
    if (Length > Size)
      llvm::report_fatal_error("a format string grew when it was read");
  }
  return 0;
}
