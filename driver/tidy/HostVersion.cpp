//===- HostVersion.cpp ----------------------------------------------------===//

#include "tidy/HostVersion.h"
#include "clang/Basic/Version.h"
#include <cstdio>
#include <cstdlib>
#include <string>

namespace backlint::tidy {

bool requireOwnHost(const char *Host, const char *Plugin) {
  // Out of the host; the macros are of the headers that this was built with.
  const std::string Version = clang::getClangFullVersion();
  size_t Word = Version.find("version ");
  int Major = Word == std::string::npos ? 0 : std::atoi(&Version[Word + 8]);
  if (Major == CLANG_VERSION_MAJOR)
    return true;
  std::fprintf(stderr,
               "backlint: error: this plugin is for %s %d and was "
               "loaded by %s %d; load %s-%d.so instead\n",
               Host, CLANG_VERSION_MAJOR, Host, Major, Plugin, Major);
  std::fflush(stderr);
  std::_Exit(78); // EX_CONFIG; destructors of a foreign host must not run.
}

} // namespace backlint::tidy
