//===- LowerFunction.h - A random function as IR text ----------*- C++ -*-===//
//
// The body of one function; what it calls is declared by LowerProgram.cpp.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_TESTING_LOWERFUNCTION_H
#define BACKLINT_LINK_TESTING_LOWERFUNCTION_H

#include "link/testing/RandomProgram.h"

namespace backlint::link::testing {

std::string lowerFunction(const ProgramSource &Of, const FunctionSource &F);

} // namespace backlint::link::testing

#endif // BACKLINT_LINK_TESTING_LOWERFUNCTION_H
