// GitHub workflow commands; see Exchange.h. The escapes are those of the
// toolkit that GitHub's runner undoes: of the percent sign and line ends in
// all places, and of what separates properties in those.
#include "report/Exchange.h"

#include "findings/Format.h"
#include "report/Prose.h"

namespace backlint::report {

static std::string escaped(llvm::StringRef Text, bool Property) {
  std::string Result;
  for (char C : Text) {
    if (C == '%' || C == '\r' || C == '\n' ||
        (Property && (C == ':' || C == ',')))
      Result += fmt::format("%{:02X}", static_cast<unsigned char>(C));
    else
      Result += C;
  }
  return Result;
}

void writeGitHub(llvm::raw_ostream &Out, const Results &Run) {
  for (const findings::Finding &F : Run.Findings) {
    if (!F.isOpen())
      continue;
    llvm::StringRef Command = F.Level == catalog::Level::Error     ? "error"
                              : F.Level == catalog::Level::Warning ? "warning"
                                                                   : "notice";
    Out << fmt::format("::{} file={},line={}", Command,
                       escaped(F.Where.Path, true), F.Where.Line);
    const findings::SourceFile *File = Run.Sources->file(F.Where.Path);
    // Columns count only in a region of one line.
    if (File && F.Where.EndLine == F.Where.Line)
      Out << fmt::format(",endLine={},col={},endColumn={}", F.Where.EndLine,
                         File->utf16Column(F.Where.Line, F.Where.Column),
                         File->utf16Column(F.Where.EndLine, F.Where.EndColumn));
    else
      Out << fmt::format(",endLine={}", F.Where.EndLine);
    Out << fmt::format(",title={}::{}\n", escaped(F.RuleId, true),
                       escaped(sentence(F.Text), false));
  }
}

} // namespace backlint::report
