//===- Template.h - Format strings filled in -------------------*- C++ -*-===//
//
// Turns a format call into the text that it makes: the constant pieces of the
// template and the arguments between them. Styles are named in
// rules/vocabulary.toml.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_TEMPLATE_H
#define BACKLINT_LINK_TEMPLATE_H

#include "link/Term.h"

namespace backlint::link {

/// A piece of a template: a text, or the argument Index made safe in the way
/// Clean says (empty: raw). A number conversion cannot carry text.
struct TemplatePiece {
  std::string Text;
  uint32_t Argument = Nothing;
  std::string Clean;
  bool Number = false;
};

/// The pieces of \p Text in a style that is filled in at once: `printf`
/// (ISO C 7.23.6.1), `sqlite` (printf and %q %Q %w), `fmt` (std::format,
/// P0645), `dollar` ($0, absl::Substitute).
std::vector<TemplatePiece> parseTemplate(llvm::StringRef Style,
                                         llvm::StringRef Text);

/// Values[0] is the template, the others its arguments. A template that is
/// not constant makes a Mix. The styles `qt` (%1, %2) and `boost` (%1%, %s)
/// fill the lowest marker of a text that may already be partly filled.
TermRef fillTemplate(TermPool &Pool, llvm::StringRef Style,
                     llvm::ArrayRef<TermRef> Values,
                     llvm::ArrayRef<std::string> Names, Site Made);

} // namespace backlint::link

#endif // BACKLINT_LINK_TEMPLATE_H
