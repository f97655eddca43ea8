//===- Term.h - What a value may be ----------------------------*- C++ -*-===//
//
// A term says what a value is made of: constants, numbers, data of a source,
// what comes in through a port of the function, and how these are put
// together. It is at once a text with holes (for shapes) and a set of origins
// (for flows), and each node knows the instruction that made it (for traces).
//
// Terms are immutable, shared, and owned by a TermPool.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_TERM_H
#define BACKLINT_LINK_TERM_H

#include "link/Program.h"
#include <deque>
#include <set>
#include <unordered_map>

namespace backlint::link {

enum class TermKind : uint8_t {
  Bottom,  ///< No value: never written, unreachable.
  Text,    ///< The constant Name.
  Number,  ///< A number, bool or enum; Kids are what it was made of.
  Source,  ///< Data of the source kind Name; Label names it.
  Unknown, ///< Name says what made it; no one knows what it holds.
  Port,    ///< What Boundary holds when the function Made.Function is entered.
  Callee,  ///< A function value; Made is its Closure or Function instruction.
  Concat,  ///< Kids one after the other.
  Choice,  ///< One of the Kids.
  Repeat,  ///< The kid any number of times, one after the other.
  Part,    ///< Cut or altered out of the Kids: constant if all of them are.
           ///< Label names the member of a document that was cut out.
  Mix,     ///< An unknown function of the Kids.
  Clean,   ///< The first kid, made safe in the way that Name says, by means
           ///< of the second, if there is one.
  Hop,     ///< The kid, having crossed the call at Made; Label says how.
  Cycle,   ///< The value of the node Cycle that is being computed.
};

/// A place at a function's entry or exit. Base is Param, This, Capture or
/// Global (Index is then an EntityId).
struct Boundary {
  ir::Root Base = ir::Root::Param;
  uint32_t Index = 0;
  ir::Path Steps;

  bool operator==(const Boundary &) const = default;
  auto operator<=>(const Boundary &) const = default;
};

struct Term {
  TermKind Kind = TermKind::Bottom;
  Site Made;
  std::string Name;
  std::string Label;
  Boundary Where;           ///< Of Port.
  uint32_t Cycle = Nothing; ///< Of Cycle.
  std::vector<const Term *> Kids;
  /// Names of the variables, members or parameters that held the Kids of a
  /// Concat, where known; empty or parallel to Kids.
  std::vector<std::string> KidNames;

  // Derived from the above by the pool.
  bool HasPorts = false, HasCycles = false;
  /// Something other than constants and numbers is in it.
  bool HasOrigins = false;
  /// Numbers are in it; a Repeat of them is: text that a loop puts together of
  /// characters that it computes, as a token that the program makes up.
  bool HasNumbers = false, IsSpelled = false;
  uint32_t Size = 1; ///< Nodes as a tree, saturating.
  uint32_t Depth = 1;
  uint64_t Hash = 0;
  /// The nodes of its Cycles in order, owned by the pool, or null where there
  /// are none or too many to list.
  const std::vector<uint32_t> *Cycles = nullptr;

  /// A Mix that stands for a term that grew too large: of some of what the
  /// term was made of, one of them may be anywhere in it or nowhere.
  bool isWidened() const;
  /// The same, but for what was made of one kind of source alone: whatever is
  /// read of that is from there, or constant.
  bool isMixedUp() const;
};

using TermRef = const Term *;

/// Whether \p Holds of a node whose Cycle is in \p T; true where they are not
/// listed. Most terms are not gone through after this.
template <typename Fn> bool mayHaveCycle(TermRef T, Fn Holds) {
  if (!T->HasCycles || !T->Cycles)
    return T->HasCycles;
  for (uint32_t Node : *T->Cycles)
    if (Holds(Node))
      return true;
  return false;
}

/// The Name of a Mix that a term was widened to.
inline constexpr llvm::StringLiteral WidenedName = "widened";
inline bool Term::isWidened() const {
  return Kind == TermKind::Mix && Name == WidenedName;
}
inline bool Term::isMixedUp() const {
  if (!isWidened())
    return false;
  for (TermRef K : Kids)
    if (K->Kind != TermKind::Source || K->Name != Kids.front()->Name)
      return true;
  return false;
}

/// Begins the Label of a Hop that no call makes: the kid was glued to a text
/// at Made; the rest of the label is the kid's name.
inline constexpr llvm::StringLiteral GlueLabel = "glue ";
/// The same where the instruction Made reads the member, by the rest of the
/// label, of a document.
inline constexpr llvm::StringLiteral FieldLabel = "field ";

/// Begins the Label of a Hop that a name makes: the kid was held by a variable,
/// member, key or accessor whose name, the rest of the label, says that it is
/// a secret.
inline constexpr llvm::StringLiteral SecretLabel = "secret ";

/// Begins the Label of a Part that is one of the pieces which a text was cut
/// into; the rest of the label is its position.
inline constexpr llvm::StringLiteral PieceLabel = "#";

/// Makes and owns terms; equal terms are one object.
class TermPool {
public:
  TermPool();
  TermPool(const TermPool &) = delete;
  TermPool &operator=(const TermPool &) = delete;

  /// A term larger than this is widened to a Mix of its leaves: shapes longer
  /// than that are not readable and the bound keeps linking linear.
  static constexpr uint32_t MaxSize = 4000;

  TermRef bottom() const { return Bottom; }
  TermRef text(llvm::StringRef Value, Site Made = {});
  TermRef number(Site Made, llvm::ArrayRef<TermRef> Of = {});
  TermRef source(llvm::StringRef Kind, llvm::StringRef Label, Site Made);
  TermRef unknown(llvm::StringRef What, Site Made);
  TermRef port(FunctionId F, Boundary Where);
  TermRef callee(Site Made);
  TermRef concat(llvm::ArrayRef<TermRef> Kids, Site Made,
                 std::vector<std::string> KidNames = {});
  /// Flat, without duplicates and Bottom; a single alternative is itself.
  TermRef choice(llvm::ArrayRef<TermRef> Kids);
  TermRef repeat(TermRef Kid);
  TermRef part(llvm::ArrayRef<TermRef> Kids, Site Made,
               llvm::StringRef Label = "");
  /// Flat, but that what is \p Widened stays told from what is not.
  TermRef mix(llvm::ArrayRef<TermRef> Kids, Site Made, bool Widened = false);
  TermRef clean(llvm::StringRef Kind, TermRef Kid, Site Made,
                TermRef By = nullptr);
  /// \p Kid itself when it holds no origins: a constant needs no path. The
  /// name of a secret stays on what is spelled.
  TermRef hop(TermRef Kid, Site Made, llvm::StringRef Label);
  TermRef cycle(uint32_t Node);

  /// \p T with its kids replaced.
  TermRef rebuild(TermRef T, llvm::ArrayRef<TermRef> Kids);
  /// Solves `x = T(x)` for the node \p Node: text that loops put before or
  /// after becomes Repeat, other recursion a Mix.
  TermRef close(TermRef T, uint32_t Node);
  size_t size() const { return Terms.size(); }
  /// How often a term was widened for its size.
  uint64_t Widened = 0;
  /// Terms that were made, found, or gone through.
  uint64_t Steps = 0;

private:
  TermRef make(Term T);
  TermRef widen(const Term &T);
  class Closing;
  void listCycles(Term &T);

  std::deque<Term> Terms;
  std::unordered_multimap<uint64_t, TermRef> Index;
  TermRef Bottom = nullptr;
  std::set<std::vector<uint32_t>> CycleLists;
};

/// The term that a value came as, before the places it passed.
inline TermRef behindHops(TermRef T) {
  while (T->Kind == TermKind::Hop)
    T = T->Kids[0];
  return T;
}

/// For tests and people: `"SELECT " + {http-parameter id}`.
std::string toString(TermRef T);

} // namespace backlint::link

#endif // BACKLINT_LINK_TERM_H
