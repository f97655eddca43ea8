//===- RepeatedQueries.h - Queries that run once per element ---*- C++ -*-===//
//
// From each call that executes a query upwards: through the loops around it,
// then through its callers, for as long as what the query is asked with is
// made of what the function was given. Ends at the first function in which a
// loop over data changes it.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_QUERIES_REPEATEDQUERIES_H
#define BACKLINT_QUERIES_REPEATEDQUERIES_H

#include "link/Loops.h"
#include "queries/Preconditions.h"
#include <set>

namespace backlint {

/// One query and the loop that repeats it with other arguments.
struct RepeatedQuery {
  enum Kind : uint8_t {
    InLoop,     ///< A loop statement.
    PerElement, ///< A callback that a library runs for each element.
    Recursive,  ///< A function that calls itself.
  };
  Kind How = InLoop;
  link::Site Query;  ///< The call that executes.
  link::Site Anchor; ///< Where a reviewer would put the finding.
  link::FunctionId LoopIn = link::Nothing;
  uint32_t Loop = ir::None; ///< InLoop: of LoopIn; the innermost that matters.
  std::vector<uint32_t> Outer; ///< InLoop: further ones that matter.
  link::Site Repeats;          ///< The call that repeats, of the other kinds.
  link::LoopFacts Facts;
  /// Calls from the loop to the query, without it; the outermost first.
  std::vector<link::Site> Way;
  /// The query's text with what the calls on the way put in; may be empty.
  std::string Text;
  std::optional<link::Site> Texted; ///< What the text was handed to.
  /// Nothing but the text tells one round from the next, and the text is not
  /// known: these may be statements of all kinds, as those of a script.
  bool Unlike = false;
};

class RepeatedQueries {
public:
  explicit RepeatedQueries(link::ValueFlow &Flow)
      : Flow(Flow), Joined(Flow.program()), Known(Flow) {}

  /// All of the program, in order of the query's site.
  std::vector<RepeatedQuery> find();
  link::Loops &loops() { return Known; }

private:
  /// A value that decides what a query is asked.
  struct Asked {
    ir::ValueId Value = ir::NoValue;
    ir::Path Steps;
  };
  /// A call on the way from a query upwards; the query itself at first.
  struct Level {
    link::Site Here, Anchor;
    std::vector<Asked> With;
    std::vector<link::Edge> Edges; ///< Nearest to the query first.
    std::vector<link::Site> Way;   ///< Nearest to the query first.
    /// What the parameters are where Here leads to the query.
    std::vector<Precondition> If;
  };

  bool executes(link::Site Call) const;
  std::vector<Asked> askedWith(link::Site Query);
  void climb(Level L);
  bool inLoops(const Level &L);
  void up(const Level &L, const std::vector<link::Boundary> &Of,
          const link::Edge &E);
  void upThroughClosures(const Level &L, const std::vector<link::Boundary> &Of,
                         link::Site Made, const link::Edge *E);
  bool perElement(const Level &L, const std::vector<link::Boundary> &Of,
                  const link::Edge &E);
  bool isAround(const Level &L, link::FunctionId G) const;
  bool recursive(const Level &L, const std::vector<link::Boundary> &Of,
                 const link::Edge &E);
  std::optional<link::Statements::Given> text(const Level &L);
  RepeatedQuery start(const Level &L, RepeatedQuery::Kind How);

  link::ValueFlow &Flow;
  const link::Program &Joined;
  link::Loops Known;
  std::vector<RepeatedQuery> Found;
  // Of the query that is looked at.
  link::Site Query;
  std::optional<link::Statements::Given> Texted;
  bool OnlyText = false; ///< No value is bound to it.
  std::set<std::pair<link::Site, std::vector<link::Boundary>>> Visited;
};

/// The operands of a call that a library hands on to a callback's parameter.
std::vector<ir::ValueId> handedTo(const link::Program &Joined,
                                  const link::Edge &E, uint32_t Parameter);

} // namespace backlint

#endif // BACKLINT_QUERIES_REPEATEDQUERIES_H
