//===- HostVersion.h - Is the host of the LLVM we were built for -*- C++ -*-==//
//
// A plugin in a host of another LLVM would find nothing and say nothing, or
// crash.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_TIDY_HOSTVERSION_H
#define BACKLINT_TIDY_HOSTVERSION_H

namespace backlint::tidy {

/// True, or the process ends with a sentence. \p Host is a program, as
/// "clang-tidy", \p Plugin the beginning of our files' names. To be asked by an
/// initialiser that stands before the registration of the plugin.
bool requireOwnHost(const char *Host, const char *Plugin);

} // namespace backlint::tidy

#endif // BACKLINT_TIDY_HOSTVERSION_H
