//===- SqlReader.h - Where in SQL the reader stands ------------*- C++ -*-===//
//
// Fed with constant pieces and holes in order, tells in which position each
// hole stands. See SqlShape.h.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_SQLREADER_H
#define BACKLINT_LINK_SQLREADER_H

#include "link/SqlShape.h"

namespace backlint::link {

class SqlReader {
public:
  void text(llvm::StringRef Piece);
  /// Where a hole stands that comes now.
  HolePosition position();
  /// Goes past a hole.
  void hole();

private:
  struct Level {
    std::string Clause;  ///< Last clause keyword at this depth of parentheses.
    bool Values = false; ///< A list of values: VALUES (...), IN (...), f(...).
  };
  HolePosition current() const;
  /// \p MoreComes: what the last character means may depend on the next piece.
  void scan(llvm::StringRef Piece, bool MoreComes);
  /// Nothing follows what is held.
  void settle();
  void word(llvm::StringRef Word);
  void open();
  Level &top() { return Levels.back(); }

  char Quote = 0; ///< Quote that is open, or 0.
  /// What stood where the quote was opened.
  HolePosition Opened = HolePosition::Value;
  bool LineComment = false, BlockComment = false;
  bool InWord = false; ///< The last character belongs to a word.
  bool Any = false;
  std::string Held;    ///< A last character that waits for the next piece.
  std::string Pending; ///< The word that is being read.
  std::string Last;    ///< Last token, words in upper case.
  std::string BeforeLast;
  std::vector<Level> Levels{Level()};
};

} // namespace backlint::link

#endif // BACKLINT_LINK_SQLREADER_H
