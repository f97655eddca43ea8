//===- ValueFlow.h - What values are made of, over the program -*- C++ -*-===//
//
// Answers, on demand and backwards: what may this value be? Within a function
// the answer is a term over the function's ports (a summary, computed once);
// at a call the callee's summary is instantiated with the caller's values, so
// two calls of one function do not mix; what is left at the ports is resolved
// over all callers. docs/value-flow.md specifies it.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_VALUEFLOW_H
#define BACKLINT_LINK_VALUEFLOW_H

#include "link/Answers.h"
#include "link/Edge.h"
#include "link/ElementCallbacks.h"
#include "link/Memory.h"
#include "link/Overlap.h"
#include "link/Variadic.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <memory>

namespace backlint::link {

class Guards;
class Tested;

class ValueFlow {
public:
  explicit ValueFlow(const Program &Joined);
  ~ValueFlow();

  const Program &program() const { return Joined; }
  const Models &models() const { return Known; }
  TermPool &pool() { return Pool; }
  Ask asked() const { return Asked; }
  Tested &tested() { return *Passed; }
  /// All questions of a scope are asked in that way; answers are kept apart.
  class Asking {
  public:
    Asking(ValueFlow &Flow, Ask How) : Flow(Flow), Before(Flow.Asked) {
      Flow.Asked = How;
    }
    ~Asking() { Flow.Asked = Before; }
    Asking(const Asking &) = delete;
    Asking &operator=(const Asking &) = delete;

  private:
    ValueFlow &Flow;
    Ask Before;
  };
  Places &places() { return Where; }
  Memory &memory(FunctionId F);

  /// What \p V.Instr makes, below \p Suffix, in terms of its function's ports;
  /// what it points to is read when \p At runs.
  TermRef value(Site V, const ir::Path &Suffix, ir::ValueId At);
  /// Content of the place \p P (not yet resolved) when \p At runs.
  TermRef read(FunctionId F, const ir::Place &P, ir::ValueId At);
  /// Content at a model's port of a call, before the call.
  TermRef port(Site Call, const catalog::Port &Port,
               const ir::Path &Suffix = {});
  /// What the operand is or points to, before the call.
  TermRef operand(Site Call, uint32_t Index, const ir::Path &Suffix = {});
  /// What the call results in.
  TermRef result(Site Call, const ir::Path &Suffix);
  /// What \p F returns, in terms of its ports.
  TermRef returned(FunctionId F, const ir::Path &Suffix);
  /// What is at a boundary when \p F returns; the Port itself if untouched.
  TermRef leftAt(FunctionId F, const Boundary &Where);

  /// What the call adds at the end of the object of \p By, one of its touches.
  TermRef appended(Site Call, const Touch &By);
  /// Where the callee finds what is \p Rest below the object of \p T.
  std::optional<Boundary> touched(const Edge &By, const Touch &T,
                                  const ir::Path &Rest) const;
  /// What a library prints of the operand, by the program's own formatter.
  TermRef printed(Site Call, uint32_t Index);

  /// All ways in which \p F is called within the program.
  llvm::ArrayRef<Edge> callers(FunctionId F);
  /// What a call can run.
  llvm::ArrayRef<Edge> calleesOf(Site Call);
  /// What is at a callee's boundary, called by \p By, in the caller's terms.
  TermRef bind(const Edge &By, const Boundary &Where);
  /// \p T with the callee's ports replaced by what the call puts there.
  TermRef instantiate(TermRef T, const Edge &By);
  /// \p T with every port replaced by what the program puts there.
  TermRef resolve(TermRef T);

  /// Name of the variable, member, parameter or key that holds a value.
  std::string nameOf(FunctionId F, ir::ValueId V);
  Bounds bounds() const;

private:
  friend class Guards;
  // Answers.cpp: each question is answered once.
  TermRef node(NodeKey Key, llvm::function_ref<TermRef()> Compute);
  TermRef settle(TermRef T);
  bool awaitsSummary(TermRef T) const;
  TermRef mapLeaves(TermRef T, llvm::function_ref<bool(TermRef)> In,
                    llvm::function_ref<TermRef(TermRef)> Replace);
  TermRef mapPorts(TermRef T, llvm::function_ref<TermRef(TermRef)> Replace);
  TermRef numberOf(Site S, llvm::function_ref<TermRef()> From);
  TermRef passed(FunctionId F, ir::ValueId At, TermRef T);
  bool holdsNumbers(FunctionId F, ir::TypeId Type,
                    const ir::Path &Suffix) const;

  /// read() of \p P, which is resolved to \p Real: that is done once, since a
  /// resolved global has a number of the program instead of one of its unit.
  TermRef readAt(FunctionId F, const ir::Place &P, ir::Place Real,
                 ir::ValueId Point);
  // Reads.cpp: walking the versions of an object.
  TermRef walk(FunctionId F, VersionId V, const ir::Path &Steps);
  TermRef atEntry(FunctionId F, RootObject Root, const ir::Path &Steps);
  TermRef written(FunctionId F, VersionId V, const ir::Path &Steps);
  TermRef writtenByCall(FunctionId F, VersionId V, const ir::Path &Steps);
  TermRef writtenInside(const Edge &E, RootObject Global, VersionId Before,
                        const ir::Path &Steps);
  bool isMember(FunctionId F) const;
  bool isText(Site Call, const catalog::Port &Port) const;
  bool isInside(Site Call, const catalog::Port &Port);
  bool isAdvanced(FunctionId F, ir::ValueId Load);
  bool isForwarded(Site Call, uint32_t Operand) const;
  // Closures.cpp
  TermRef writtenByClosure(FunctionId F, const Touch &T, ir::ValueId Call,
                           VersionId Before, const ir::Path &Steps);
  // SecretMarks.cpp: names that say what a value is.
  TermRef marked(TermRef T, Site At, llvm::StringRef Name);
  TermRef markedByPlace(TermRef T, Site At, const ir::Place &P, bool Resolved);
  TermRef markedByPath(TermRef T, Site At, const ir::Path &Steps);
  TermRef markedByCall(TermRef T, Site Call, const ir::Path &Suffix);
  bool isSecret(llvm::StringRef Name);
  llvm::StringRef memberName(llvm::StringRef Key);
  llvm::StringRef nameIn(const ir::Path &Steps);
  // Thrown.cpp
  TermRef caught(FunctionId F, uint32_t Try, const ir::Try::Handler &H,
                 const ir::Path &Steps);
  TermRef thrown(FunctionId F, llvm::StringRef Caught, const ir::Path &Steps);
  void throwsOf(FunctionId F, ir::BlockId B, llvm::StringRef Caught,
                const ir::Path &Steps, std::vector<TermRef> &Found);
  bool catches(FunctionId F, llvm::StringRef Caught, ir::TypeId Thrown) const;
  void indexPrinters();
  // Calls.cpp
  TermRef bindObject(const Edge &By, ir::Path Steps);
  TermRef formatted(const Edge &By, TermRef Template);
  ir::ValueId callsBackAt(Site Call);
  // Effects.cpp: what models say.
  TermRef evaluate(Site Call, const catalog::Expr &E, const ir::Path &Suffix);
  TermRef piece(Site Call, const catalog::Expr &E, const Compared &How);
  TermRef format(Site Call, const catalog::Expr &E);
  std::string portName(Site Call, const catalog::Port &Port);

  // Handlers.cpp: what frameworks hand to members that they run.
  TermRef handed(FunctionId F, const Boundary &At);

  // Resolve.cpp: over the program.
  TermRef resolvePort(FunctionId F, const Boundary &Where);
  TermRef resolveFormat(FunctionId F, TermRef Template);
  TermRef resolveField(const ir::Path &Steps, size_t Field);
  TermRef ofAnyObject(const ir::Path &Steps);
  void indexFields();
  void indexCalls();
  bool addDynamicEdges();
  std::vector<Edge> functionsIn(TermRef T, Edge Like);

  const Program &Joined;
  Models Known;
  ElementCallbacks Algorithms;
  TermPool Pool;
  Variadics Formats;
  Places Where;
  GlobalWrites Globals;
  std::unique_ptr<Guards> Tests;
  std::unique_ptr<Tested> Passed;
  Ask Asked = Ask::Text;
  std::vector<std::unique_ptr<Memory>> Memories;
  std::map<NodeKey, uint32_t> Ids;
  std::deque<Node> Nodes;
  unsigned Depth = 0;
  Bounds Hit;
  bool CallsIndexed = false, PrintersIndexed = false, FieldsIndexed = false;
  std::vector<std::vector<Edge>> Callers;
  std::map<Site, std::vector<Edge>> Callees;
  /// A writer of a member, and the object, up to the member, that it writes.
  struct FieldWriter {
    Site By;
    ir::Place Where;
    ir::ValueId Operand = ir::NoValue; ///< Of an Aggregate.
  };
  llvm::StringMap<bool> Secret; ///< Names asked for, and the answers.
  llvm::StringMap<llvm::StringRef> MemberNames; ///< By model key.
  std::map<std::string, uint32_t> CaughtTypes;
  llvm::StringMap<std::vector<FunctionId>> Printers; ///< By class printed.
  llvm::StringMap<std::vector<FieldWriter>> FieldWriters;
  std::map<EntityId, std::vector<FieldWriter>> GlobalWriters;
};

} // namespace backlint::link

#endif // BACKLINT_LINK_VALUEFLOW_H
