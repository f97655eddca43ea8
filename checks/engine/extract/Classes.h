//===- Classes.h - Classes and enumerations of a unit ----------*- C++ -*-===//
//
// What linking asks of types: bases, members, methods, enumerators.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_CLASSES_H
#define BACKLINT_EXTRACT_CLASSES_H

#include "extract/UnitBuilder.h"

namespace backlint::extract {

/// Adds \p Records, and by their names and bases the library classes that
/// they derive from, to the unit. Sorted by identity.
void lowerClasses(UnitBuilder &Builder,
                  llvm::ArrayRef<const clang::CXXRecordDecl *> Records);

/// Adds \p Enums to the unit, sorted by name.
void lowerEnums(UnitBuilder &Builder,
                llvm::ArrayRef<const clang::EnumDecl *> Enums);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_CLASSES_H
