//===- HandEscape.h - Text that the program escapes itself -----*- C++ -*-===//
//
// Recognises what a program's own escaping function makes: each character is
// copied, and a quote is doubled or gets a backslash in front. That is
// evidence that somebody thought of quotes, and no proof: which characters are
// special is up to the database, its settings and its character set.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_HANDESCAPE_H
#define BACKLINT_LINK_HANDESCAPE_H

#include "link/Term.h"

namespace backlint::link {

/// The quote characters that are escaped by hand in \p T; empty if none is.
std::string quotesEscapedIn(TermRef T);

} // namespace backlint::link

#endif // BACKLINT_LINK_HANDESCAPE_H
