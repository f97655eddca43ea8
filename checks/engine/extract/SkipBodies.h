//===- SkipBodies.h - Parsing less without losing a lambda -----*- C++ -*-===//
//
// Decides which function bodies outside the project the parser may jump over,
// and drops, at the end of the translation unit, instantiations that mention
// no type of the project. Bodies of templates are kept: the project's lambdas,
// functors, formatters and constructors are instantiated in them. They are
// parsed when they are first instantiated, which most of them never are.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_SKIPBODIES_H
#define BACKLINT_EXTRACT_SKIPBODIES_H

#include "extract/ParseFiles.h"
#include <memory>

namespace clang {
class Decl;
class LangOptions;
class PPCallbacks;
class Sema;
} // namespace clang

namespace backlint::extract {

/// Whether the parser may skip the body of the function \p D.
bool maySkipBody(clang::Decl *D, ParseFiles &Files);

/// Makes the parser keep the bodies of foreign function templates as tokens
/// until something instantiates them (Clang's -fdelayed-template-parsing, made
/// for MSVC). Those of the project are parsed where they stand, since they are
/// lowered as written too. \p Language is that of the running parse.
std::unique_ptr<clang::PPCallbacks>
delayForeignTemplates(clang::LangOptions &Language,
                      const clang::SourceManager &Sources, ParseFiles &Files);

/// Makes \p S drop foreign pending instantiations before it performs them.
/// \p Files must live as long as \p S.
void dropForeignInstantiations(clang::Sema &S, ParseFiles &Files);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_SKIPBODIES_H
