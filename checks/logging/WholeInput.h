//===- WholeInput.h - Requests that are logged as a whole ------*- C++ -*-===//
//
// Who logs a whole body logs the password in it, and who logs all headers
// logs Authorization and Cookie, though nothing in the text is called so. Says
// of a text that is logged whether it is such a whole, and what shows that
// credentials are in it.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LOGGING_WHOLEINPUT_H
#define BACKLINT_LOGGING_WHOLEINPUT_H

#include "link/Routes.h"
#include <set>

namespace backlint::logging {

struct Whole {
  std::vector<link::TermRef> Nodes; ///< The text first, the source last.
  bool IsHeaders = false;
  /// Of a body: a secret that the program takes out of it, or else the
  /// function or route whose name says that it is handed credentials.
  std::string Secret, Where;
};

class WholeInput {
public:
  explicit WholeInput(link::ValueFlow &Flow) : Flow(Flow) {}

  /// \p Text (resolved) as it is logged at \p At.
  std::optional<Whole> find(link::TermRef Text, link::Site At);

private:
  /// One entry of data: its kind, the function that it comes into, and the
  /// registration if a framework hands it over.
  struct Entry {
    std::string Kind;
    link::Site By;
    auto operator<=>(const Entry &) const = default;
  };
  /// Which contents of a term are asked for.
  enum class Of : uint8_t { Whole, Any };

  class Walk;
  Entry entryOf(link::TermRef Leaf, link::FunctionId Returned) const;
  bool keeps(link::TermRef Made) const;
  bool isBuffer(link::TermRef Made) const;
  bool isMade(link::Site Call) const;
  enum class Half : uint8_t { None, Name, Value };
  Half halfOf(link::FunctionId F, ir::ValueId V);
  bool listsHeaders(link::Site At);
  std::string credentialName(const Entry &E, link::Site At);
  void index();
  void take(link::TermRef T, llvm::StringRef Name);

  link::ValueFlow &Flow;
  /// Secrets that are taken out of each entry; made when first asked for.
  std::optional<std::map<Entry, std::string>> Taken;
  std::optional<link::Routes> Known;
};

} // namespace backlint::logging

#endif // BACKLINT_LOGGING_WHOLEINPUT_H
