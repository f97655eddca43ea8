//===- Loops.h - What loops iterate over and what varies in them -*- C++
//-*-===//
//
// Says of a loop whether data decides how often it runs (rows, a container, a
// count), or a constant, or something that is no data (a flag, a retry, the
// next page); what it iterates over, by name and by the query that feeds it;
// and whether a value at a site changes with the loop's element.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_LOOPS_H
#define BACKLINT_LINK_LOOPS_H

#include "link/Dependence.h"
#include "link/Statements.h"

namespace backlint::link {

enum class Iteration : uint8_t {
  Rows,     ///< Fetches the next row of a result each time.
  Elements, ///< Elements of a container, range, list, array; a count.
  Batches,  ///< Many elements at a time: the counter takes steps, or the list
            ///< is emptied as a whole.
  Constant, ///< As often as the program's author wrote.
  Single,   ///< At most one row.
  Result,   ///< While what a query in the loop gives says so: pages, polling.
  Flag,     ///< Until something says stop: workers, retries; not known.
};

struct LoopFacts {
  Iteration Over = Iteration::Flag;
  std::string Name; ///< Of what is iterated over, as the code calls it.
  /// What is iterated over: a place of the loop's function.
  std::optional<ir::Place> What;
  /// Variables that go on from iteration to iteration.
  std::vector<ir::Place> Advanced;
  /// Calls that decide whether the loop goes on, within it: fetch, query.
  std::vector<ir::ValueId> Deciding;
  /// The query whose rows are iterated over, where that is known.
  std::optional<Statements::Feeding> Feed;

  bool isData() const {
    return Over == Iteration::Rows || Over == Iteration::Elements;
  }
};

class Loops {
public:
  explicit Loops(ValueFlow &Flow);
  ~Loops();

  ValueFlow &flow() { return Flow; }
  const RoleReach &queries() const { return Queries; }

  /// Loops around an instruction, innermost first; without those that a log
  /// macro wrote.
  std::vector<uint32_t> around(Site S) const;
  const LoopFacts &facts(FunctionId F, uint32_t Loop);
  /// Whether the loop can go on after the instruction ran: no return, throw or
  /// break follows for sure.
  bool repeats(Site S, uint32_t Loop);
  bool contains(FunctionId F, uint32_t Loop, ir::ValueId V);
  /// Whether the value, or what it points to below \p Steps, changes with the
  /// element that the loop is at.
  bool varies(FunctionId F, uint32_t Loop, ir::ValueId V,
              const ir::Path &Steps = {});
  /// The parameters, members and captures that a value is made of.
  std::vector<Boundary> madeOf(FunctionId F, ir::ValueId V,
                               const ir::Path &Steps = {});

  /// What is known of a range without a loop statement: the content of
  /// \p Range, which \p At is about to iterate over.
  LoopFacts factsOfRange(FunctionId F, const ir::Place &Range,
                         const ir::Type *Type, ir::ValueId At);
  /// What the code calls a range; empty for one that has no name.
  std::string rangeName(FunctionId F, ir::ValueId V);
  /// Whether nothing but constants decides the value.
  bool isConstant(FunctionId F, ir::ValueId V, unsigned Depth = 0);
  /// Whether a container holds what the program's author wrote.
  bool isConstantList(FunctionId F, const ir::Place &Range,
                      const ir::Type *Type, ir::ValueId At);

  Statements &statements() { return Texts; }

private:
  /// What the condition of a way out of the loop is made of, within the loop.
  struct Condition {
    std::vector<ir::ValueId> Values; ///< In order of discovery.
    std::vector<ir::Place> Read;     ///< Places, not yet resolved.
  };
  bool isIn(const ir::Function &Code, ir::BlockId B, uint32_t Loop) const;
  /// Blocks of the loop that lead back to its header.
  const std::vector<bool> &staying(FunctionId F, uint32_t Loop);
  LoopFacts classify(FunctionId F, uint32_t Loop);

  // LoopConditions.cpp
  LoopFacts judge(FunctionId F, uint32_t Loop, ir::ValueId Decides);
  Condition slice(FunctionId F, uint32_t Loop, ir::ValueId V);
  bool judgeCalls(FunctionId F, uint32_t Loop, const Condition &C,
                  LoopFacts &Facts);
  void judgeCounted(FunctionId F, uint32_t Loop, ir::ValueId V,
                    LoopFacts &Facts);
  void judgeBound(FunctionId F, uint32_t Loop, const ir::Place &Counter,
                  ir::ValueId Bound, LoopFacts &Facts);
  bool isAdvanced(FunctionId F, uint32_t Loop, const ir::Place &P);
  std::optional<ir::Place> advancedIn(FunctionId F, uint32_t Loop,
                                      ir::ValueId V);
  std::optional<ir::ValueId> containerOf(FunctionId F, ir::ValueId V);
  bool isLocalContainer(FunctionId F, const ir::Place &P);
  bool isChanged(FunctionId F, uint32_t Loop, const ir::Place &P, bool Taken);
  bool judgeWorkList(FunctionId F, uint32_t Loop, ir::ValueId V,
                     LoopFacts &Facts, bool Taken);
  bool leavesAlone(Site Call, const Touch &T);

  // LoopCounters.cpp
  bool takesSteps(FunctionId F, uint32_t Loop, const ir::Place &Counter);
  bool startsConstant(FunctionId F, uint32_t Loop, const ir::Place &P);
  bool isEmptiedAtOnce(FunctionId F, uint32_t Loop, const ir::Place &P);

  Dependence &element(FunctionId F, uint32_t Loop);

  ValueFlow &Flow;
  const Program &Joined;
  /// Calls that run a query; those that only do that; those that fetch.
  RoleReach Queries, Executes, Fetches;
  Statements Texts;
  using Key = std::pair<FunctionId, uint32_t>;
  std::map<Key, LoopFacts> Known;
  std::map<Key, std::vector<bool>> Staying;
  std::map<Key, std::unique_ptr<Dependence>> Elements;
  std::map<FunctionId, std::unique_ptr<Dependence>> Made;
};

} // namespace backlint::link

#endif // BACKLINT_LINK_LOOPS_H
