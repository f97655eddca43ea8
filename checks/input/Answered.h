//===- Answered.h - Who answers when a call throws -------------*- C++ -*-===//
//
// Whether an exception that leaves a call is caught before it leaves the
// program's own code: by a try around the call or around every call of its
// function, or by a handler of exceptions that the program gave to its
// framework.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_INPUT_ANSWERED_H
#define BACKLINT_INPUT_ANSWERED_H

#include "link/ValueFlow.h"
#include <set>

namespace backlint::input {

class Answered {
public:
  explicit Answered(link::ValueFlow &Flow) : Flow(Flow) {}

  bool at(link::Site Call);

private:
  bool catches(link::FunctionId F, ir::BlockId B, llvm::StringRef Thrower);
  bool at(link::FunctionId F, ir::ValueId V, llvm::StringRef Thrower,
          unsigned Depth);
  bool installed(llvm::StringRef Thrower);

  link::ValueFlow &Flow;
  std::set<link::FunctionId> Asking;
  std::map<std::pair<link::FunctionId, std::string>, bool> Memo;
};

} // namespace backlint::input

#endif // BACKLINT_INPUT_ANSWERED_H
