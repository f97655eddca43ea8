//===- Expression.h - Reading ports, effects and expressions ---*- C++ -*-===//
//
// The small language inside a model's texts:
//
//   effect := port '=' expr
//   expr   := concat ('|' concat)*
//   concat := term ('+' term)*
//   term   := '&' port | port | "text" | '(' expr ')' | word '(' exprs ')'
//   word   := part join number mix format.STYLE clean.KIND source.KIND
//   port   := (return | this | argN | argN..) step*
//   step   := .field | .* | .key | .value | [*] | ["key"] | [argN]
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_EXPRESSION_H
#define BACKLINT_CATALOG_EXPRESSION_H

#include "catalog/Vocabulary.h"

namespace backlint::catalog {

/// Reads the texts of one file; every mistake points into the text.
class ExpressionReader {
public:
  ExpressionReader(llvm::StringRef File, const Vocabulary &Words,
                   Mistakes &Problems)
      : File(File), Words(Words), Problems(Problems) {}

  std::optional<Port> port(const TomlValue &Text) const;
  std::optional<Expr> expression(const TomlValue &Text) const;
  std::optional<Effect> effect(const TomlValue &Text) const;

private:
  llvm::StringRef File;
  const Vocabulary &Words;
  Mistakes &Problems;
};

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_EXPRESSION_H
