//===- SinksOfPorts.h - Which ports of a function end in sinks -*- C++ -*-===//
//
// Follows, the other way round than value flow does, what a function is given
// to the sinks that its body, and what that calls, hands it to.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_INFERRED_SINKSOFPORTS_H
#define BACKLINT_PIPELINE_INFERRED_SINKSOFPORTS_H

#include "link/LogObjects.h"
#include <map>
#include <set>

namespace backlint::pipeline {

/// Kind of sink and the port of the function that reaches it.
using PortSinks = std::set<std::pair<std::string, link::Boundary>>;

/// Beside the kinds of sinks: what a database is asked with, in whatever way.
inline constexpr llvm::StringLiteral AskedWith = "asked with";

class SinksOfPorts {
public:
  explicit SinksOfPorts(link::ValueFlow &Flow) : Flow(Flow), Logs(Flow) {}

  /// Not those that a value reaches only after it was made safe or tested. A
  /// text that is glued into SQL is reported where it is glued: only one that
  /// begins the statement has its sink at the port.
  const PortSinks &of(link::FunctionId F);
  /// Whether \p F asks the database, itself or through others.
  bool asks(link::FunctionId F);

private:
  void add(link::FunctionId F, llvm::StringRef Kind,
           llvm::function_ref<link::TermRef()> Ask, PortSinks &Into);
  void addDirect(link::Site Call, PortSinks &Into);

  link::ValueFlow &Flow;
  link::LogObjects Logs;
  std::map<link::FunctionId, PortSinks> Known;
  std::map<link::FunctionId, bool> Asking;
};

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_INFERRED_SINKSOFPORTS_H
