//===- Tested.h - Which values were looked at before use -------*- C++ -*-===//
//
// A weaker proof than an allow-list (link/Guards.h): on every way to its use,
// a value, or something made of it, decided a branch: its length, a
// comparison, a pattern, a look-up, a function that says whether it is good or
// throws. That it is there at all is no test of what it holds.
//
// Values are named by what they are made of: ports of the function, sources,
// members of documents. So a test of a copy is a test of the value, and a
// later write makes another value.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_TESTED_H
#define BACKLINT_LINK_TESTED_H

#include "link/ValueFlow.h"
#include <set>
#include <unordered_map>

namespace backlint::link {

/// Name of the Clean terms that a test made.
inline constexpr llvm::StringLiteral TestedName = "tested";
/// The same of a test that asked for no more than the type of a value in a
/// document.
inline constexpr llvm::StringLiteral TypedName = "typed";

class Tested {
public:
  explicit Tested(ValueFlow &Flow) : Flow(Flow) {}

  /// \p T, a value of \p F at \p At, with what was tested before marked.
  TermRef apply(FunctionId F, ir::ValueId At, TermRef T);
  /// The same at the end of a block that returns.
  TermRef atEnd(FunctionId F, ir::BlockId B, TermRef T);
  /// The same for the version \p From as it comes to the join \p Join.
  TermRef atJoin(FunctionId F, VersionId Join, VersionId From, TermRef T);

  /// Whether a branch of \p F tests \p T, on a way to \p At or from it.
  bool looksAt(FunctionId F, ir::ValueId At, TermRef T);

private:
  /// A value: a port, a source, a member of one; numbered by what it is.
  using Subject = uint32_t;
  using Subjects = std::set<Subject>;
  /// The edge that proves: a condition and its truth. Truth 2: the call Which
  /// has returned.
  struct By {
    ir::ValueId Which;
    uint8_t Truth;
    auto operator<=>(const By &) const = default;
  };
  using Facts = std::map<Subject, std::set<By>>;
  /// What a branch tests, by the side that it takes.
  struct Verdict {
    Subjects True, False;
  };
  /// What a function tests of what it is given, in terms of its own ports.
  struct Summary {
    Verdict Says; ///< By its result, a bool.
    Subjects Any; ///< By any branch of it: its result depends on them.
    std::map<ir::BlockId, Subjects> ByBlock; ///< The same, by branch.
    Subjects Looked;                         ///< Looked up in a store.
    Subjects Survived;                       ///< It throws otherwise.
  };
  struct Proved {
    std::vector<Facts> AtEntry, After;
    /// Calls that only return if a value is good, in order, by block.
    std::vector<std::vector<std::pair<ir::ValueId, Subjects>>> Calls;
    bool Any = false;
  };

  // Tested.cpp: along the control flow.
  const Proved &proved(FunctionId F);
  Facts onEdge(FunctionId F, const Proved &P, ir::BlockId From, ir::BlockId To);
  bool walksThrough(FunctionId F, ir::BlockId B);
  /// What is proved before an instruction, or at the end of a block. Nothing
  /// is copied: this is asked at every read.
  struct Point {
    const Facts *Entry = nullptr;
    const std::vector<std::pair<ir::ValueId, Subjects>> *Calls = nullptr;
    size_t Count = 0; ///< Of the Calls, from the first.
    bool has(Subject S) const;
    bool any() const { return Entry && (!Entry->empty() || Count > 0); }
    template <typename Fn> void each(Fn Take) const;
  };
  Point at(FunctionId F, ir::ValueId At);
  static void join(Facts &Into, const Facts &Other);
  static void add(Facts &To, const Subjects &What, By How);
  /// Tested by whatever calls \p F, before it does.
  const Subjects &context(FunctionId F);
  const Subjects &middleware();

  static void merge(Subjects &To, const Subjects &From) {
    To.insert(From.begin(), From.end());
  }

  // TestedConditions.cpp: what a condition tests.
  Verdict condition(FunctionId F, ir::ValueId V, unsigned Depth = 0);
  Subjects failure(FunctionId F, ir::ValueId V, unsigned Depth);
  Verdict comparison(FunctionId F, const ir::Instr &I, unsigned Depth);
  Verdict calls(FunctionId F, ir::ValueId V, unsigned Depth);
  bool yieldsSource(Site Call);
  bool isPresence(Site Call) const {
    return has(Call, "presence") || has(Call, "absence");
  }
  Verdict ofObject(FunctionId F, ir::ValueId V, unsigned Depth);

  // TestedMaking.cpp: what a value was made of.
  Subjects derived(FunctionId F, ir::ValueId V, unsigned Depth);
  Subjects derivedByCall(FunctionId F, ir::ValueId V, unsigned Depth);
  Subjects found(FunctionId F, ir::ValueId V, unsigned Depth,
                 Subjects *Looked = nullptr);
  Subjects storedInto(FunctionId F, const ir::Place &P, ir::ValueId At,
                      unsigned Depth, bool Presence,
                      Subjects *Looked = nullptr);
  std::optional<ir::ValueId> origin(FunctionId F, ir::ValueId V);
  bool isLength(FunctionId F, ir::ValueId V);
  bool has(Site Call, llvm::StringRef Role) const;
  bool isStored(Site Call, uint32_t Operand) const;
  bool isCutOutOf(Site Call, uint32_t Operand) const;

  // TestedCallees.cpp: what functions of the program test.
  const Summary &summary(FunctionId F);
  Subjects inCaller(const Subjects &Callee, const Edge &E);
  Subjects survivedBy(FunctionId F, ir::ValueId Call);
  void looksUp(FunctionId F, Subjects &Into);

  // TestedSubjects.cpp: values by name.
  struct Collecting;
  void collect(TermRef T, Collecting &Into, unsigned Depth);
  const Subjects &subjects(TermRef T);
  const Subjects &subjects(FunctionId F, ir::ValueId V);
  Subject number(std::string Name, TermRef T);
  /// That the value is of some type, which is tested apart from the value.
  Subject typeOf(Subject S);
  Subjects typesOf(const Subjects &All);
  bool isType(Subject S) const { return Typed.count(S) > 0; }
  /// Whether \p S, or the text that it is a piece of, is among those.
  bool isAmong(Subject S, llvm::function_ref<bool(Subject)> Has) const;
  TermRef mark(TermRef T, llvm::function_ref<bool(Subject)> Has, Site At);

  ValueFlow &Flow;
  std::map<std::string, Subject> Numbers;
  std::unordered_map<TermRef, Subjects> Made; ///< Of terms; references stay.
  std::vector<TermRef> Terms;                 ///< By Subject.
  std::map<Subject, Subject> Types; ///< Of values; Typed is the way back.
  std::map<Subject, Subject> Typed;
  std::map<Subject, Subjects> Wholes; ///< What a piece was cut out of.
  std::map<FunctionId, Proved> Memo;
  std::map<std::tuple<FunctionId, ir::BlockId, ir::BlockId>, Facts> OnEdges;
  std::map<FunctionId, Summary> Summaries;
  std::map<FunctionId, Subjects> Contexts;
  std::optional<Subjects> Filters;
  std::set<FunctionId> Busy, Summing;
  std::set<std::pair<FunctionId, ir::ValueId>> Walking;
};

} // namespace backlint::link

#endif // BACKLINT_LINK_TESTED_H
