//===- UnitBuilder.h - The tables of a unit in the making ------*- C++ -*-===//
//
// What all lowering of a translation unit shares: source positions, types,
// symbols, literals.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_UNITBUILDER_H
#define BACKLINT_EXTRACT_UNITBUILDER_H

#include "extract/SourceMap.h"
#include "extract/Symbols.h"
#include "extract/Types.h"
#include "clang/AST/ASTContext.h"

namespace backlint::extract {

class UnitBuilder {
public:
  UnitBuilder(clang::ASTContext &Context, const ProjectFiles &Project,
              ir::Unit &Unit)
      : Context(Context), Unit(Unit),
        Map(Context.getSourceManager(), Context.getLangOpts(), Project, Unit),
        Types(Unit), Symbols(Context, Map, Types, Unit) {}

  /// Unit::Literals index of \p L.
  uint32_t literal(ir::Literal L) {
    std::string Key =
        std::to_string(unsigned(L.What)) + ":" + L.Macro + ":" + L.Value;
    auto [Entry, New] =
        Literals.try_emplace(Key, uint32_t(Unit.Literals.size()));
    if (New)
      Unit.Literals.push_back(std::move(L));
    return Entry->second;
  }

  clang::ASTContext &Context;
  ir::Unit &Unit;
  SourceMap Map;
  TypeTable Types;
  SymbolTable Symbols;

private:
  llvm::StringMap<uint32_t> Literals;
};

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_UNITBUILDER_H
