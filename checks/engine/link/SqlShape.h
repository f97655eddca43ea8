//===- SqlShape.h - Statements as texts with holes -------------*- C++ -*-===//
//
// Reads a term as SQL: the constant text, the holes in it, and where each
// hole stands: inside quotes, as a bare value, or where SQL wants a name.
//
// The reader is no SQL parser. It follows quotes, comments and the last
// keyword (ISO 9075-2, with the quoting of MySQL and PostgreSQL), which is
// what decides how a hole could break out.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_SQLSHAPE_H
#define BACKLINT_LINK_SQLSHAPE_H

#include "link/ValueFlow.h"

namespace backlint::link {

enum class HolePosition : uint8_t {
  Start,        ///< Before any text: the hole is the statement, or its verb.
  Value,        ///< A bare value: `id = {id}`.
  Quoted,       ///< Inside single quotes: `name = '{name}'`.
  DoubleQuoted, ///< Inside double quotes where a value stands, as in MySQL.
  QuotedName,   ///< Inside the quotes of a name: `FROM "{table}"`.
  Identifier,   ///< Where SQL wants a name, a keyword or a clause.
};

struct Hole {
  TermRef What = nullptr;
  std::string Name; ///< What the code calls it; may be empty.
  HolePosition At = HolePosition::Start;
  Site Glue; ///< What put it beside the text; none if nothing did.
  /// Calls that the glued text crosses on its way to the statement, nearest
  /// to the glue first.
  std::vector<TermRef> Onward;
  /// The quote characters that code of the program doubles or puts a backslash
  /// before in this text.
  std::string EscapedQuotes;
};

struct SqlShape {
  std::string Text; ///< Holes as {name}, repetitions once.
  std::string Head; ///< The first constant piece.
  std::vector<Hole> Holes;
  bool HasText = false; ///< Some constant text stands beside the holes.
};

/// How a text may look, one shape per way of putting it together; \p T is
/// resolved over the program. At most MaxShapes, the first ones.
std::vector<SqlShape> shapesOf(TermRef T);
inline constexpr size_t MaxShapes = 512;

} // namespace backlint::link

#endif // BACKLINT_LINK_SQLSHAPE_H
