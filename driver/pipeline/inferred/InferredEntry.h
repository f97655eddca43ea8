//===- InferredEntry.h - What is inferred of one function ------*- C++ -*-===//
//
// What the bodies behind one name do, collected as texts of the models'
// language, and its printing as an entry of a file of models.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_INFERRED_INFERREDENTRY_H
#define BACKLINT_PIPELINE_INFERRED_INFERREDENTRY_H

#include "catalog/Catalog.h"
#include "ir/Unit.h"
#include <map>
#include <set>

namespace backlint::pipeline {

/// A name and what the parameters are, in the words of `when`; an empty word
/// for what has none.
using Signature = std::pair<std::string, std::vector<std::string>>;

Signature signatureOf(const ir::Unit &Unit, const ir::Symbol &S,
                      const catalog::Catalog &Known);

/// What one target of effects may become, each way once, in order.
struct InferredWays {
  std::vector<std::string> Texts;
  size_t Bodies = 0;    ///< That write it.
  bool Unknown = false; ///< One of them with something of no origin.
  bool Origins = false; ///< Something else than constants.
};

struct InferredEntry {
  std::set<std::string> Files, Roles;
  std::set<std::pair<std::string, std::string>> Sinks; ///< Port and kind.
  std::map<std::string, InferredWays> Effects;         ///< By target.
  std::string Verdict; ///< Of a result that is a number: what it is made of.
  size_t Bodies = 0;
};

/// The entry with a line above it; nothing where it would say nothing. Its
/// condition tells it from other functions of the name if it is \p Overloaded.
std::string printed(const Signature &Name, const InferredEntry &E,
                    bool Overloaded);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_INFERRED_INFERREDENTRY_H
