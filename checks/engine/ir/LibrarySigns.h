//===- LibrarySigns.h - What gives a copy of a library away ----*- C++ -*-===//
//
// Models say how a library is known, extraction looks for it in the project's
// files. Plain data between the two, which never meet.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_LIBRARYSIGNS_H
#define BACKLINT_IR_LIBRARYSIGNS_H

#include <set>
#include <string>
#include <vector>

namespace backlint::ir {

struct LibrarySigns {
  std::string Library; ///< Shown to people.
  /// Its namespaces and global functions.
  std::vector<std::string> Names;
  std::vector<std::string> Classes; ///< Its global classes.
  /// How its headers are included: `crow/`, `httplib.h`.
  std::vector<std::string> Headers;
  /// The classes and the global functions that its model speaks of.
  std::set<std::string> Modelled;
};

} // namespace backlint::ir

#endif // BACKLINT_IR_LIBRARYSIGNS_H
