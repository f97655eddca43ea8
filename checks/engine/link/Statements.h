//===- Statements.h - Which statement a query call runs --------*- C++ -*-===//
//
// Finds the text of a statement that was prepared apart from its execution,
// the query that a result came from, and says what a statement's text is
// about: its verb, whether it gives one row at most, whether it reads pages.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_STATEMENTS_H
#define BACKLINT_LINK_STATEMENTS_H

#include "link/Dependence.h"

namespace backlint::link {

class Statements {
public:
  explicit Statements(ValueFlow &Flow) : Flow(Flow) {}

  /// A call that is handed a statement's text, or runs what is; the text in
  /// terms of the ports of the call's function.
  struct Given {
    Site At;
    TermRef Text = nullptr;
  };
  /// Where the text comes in that \p Query executes: at itself, or where the
  /// statement was prepared. Nothing when that is not known.
  std::optional<Given> textOf(Site Query);
  /// A query that gives rows, and its text as the calls make it by which the
  /// rows come: one function may run many.
  struct Feeding {
    Site At;
    std::string Text;
  };
  /// The query whose result is at the place (not yet resolved), or whose rows
  /// its elements are made of, when \p At runs.
  std::optional<Feeding> feeding(FunctionId F, const ir::Place &Result,
                                 ir::ValueId At);
  /// The same for the result itself alone.
  std::optional<Feeding> resultOf(FunctionId F, const ir::Place &Result,
                                  ir::ValueId At);
  /// As a reader knows it: on one line, or empty.
  std::string shown(TermRef Text);
  std::string shown(Site Query);
  /// Its first word, in capitals.
  std::string verb(Site Query);
  /// What the object was prepared with that a call has for a receiver: for
  /// classes of the program that hold a statement.
  std::optional<Given> objectText(Site Call);

private:
  /// \p Executed: also by what executes a text at once.
  std::optional<Given> preparedAt(FunctionId F, const ir::Place &Object,
                                  ir::ValueId Before, bool Executed = false);
  std::optional<Given> preparedBy(Site Call, unsigned Depth = 0);
  std::optional<Feeding> queryIn(TermRef T);
  std::string shownAlong(Site Query, llvm::ArrayRef<Site> Calls);
  void indexPrepared();

  ValueFlow &Flow;
  bool Indexed = false;
  std::map<std::string, Site> ByName;  ///< Of named prepared statements.
  std::map<std::string, Site> ByField; ///< Of those that a member holds.
};

/// Text on one line, blanks folded, cut where it gets long.
std::string foldedSql(llvm::StringRef Text);
/// The first word in capitals; empty if there is none.
std::string verbOf(llvm::StringRef Sql);
/// Whether the statement gives at most one row, by its text alone.
bool givesOneRow(llvm::StringRef Sql);
/// Whether it reads a piece of a result that goes on: LIMIT, OFFSET.
bool readsPages(llvm::StringRef Sql);

} // namespace backlint::link

#endif // BACKLINT_LINK_STATEMENTS_H
