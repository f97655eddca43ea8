//===- Client.h - What the editor can do, and how to reach it --*- C++ -*-===//
#ifndef BACKLINT_LSP_CLIENT_H
#define BACKLINT_LSP_CLIENT_H

#include "lsp/Message.h"
#include <functional>

namespace backlint::lsp {

struct Client {
  std::function<void(json::Value)> Send;

  // Out of initialize:
  bool RelatedInformation = false, DiagnosticVersions = false;
  bool RuleLinks = false, Markdown = false, VersionedEdits = false;
  bool Progress = false, WatchesFiles = false;
  bool WholeProject = false; ///< Also files that are not open are shown.

  /// \p Params are those of initialize.
  void initialize(const json::Object &Params);

  /// The directory that is edited; empty if none is named.
  static std::string rootIn(const json::Object &Params);
};

} // namespace backlint::lsp

#endif // BACKLINT_LSP_CLIENT_H
